import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../../../src/core/finding/finding.js'
import { compileMatch } from '../../../../../src/core/policy/match.js'
import type { AnyMatch } from '../../../../../src/core/policy/match-key.js'
import { findHopeless } from '../../../../../src/core/policy/reading/lint/hopeless.js'
import { policyNames } from '../../../../../src/tools/index.js'
import { match } from '../../arbitrary-match.js'
import { arbitrarySeen } from '../../arbitrary-seen.js'
import { compiling, names } from '../../samples.js'

const told = (of: AnyMatch): readonly string[] =>
  findHopeless(of, policyNames).map(({ path, sentence, hint }) => `${path.join('.')}: ${sentence} > ${hint}`)

describe('a match that no finding can fit', () => {
  it.each<[string, AnyMatch, readonly string[]]>([
    [
      'an advisory in a resource',
      { rule: ['CVE-2021-23337'], resource: ['aws_s3_bucket.a'] },
      [
        'resource: No finding fits: `rule` `CVE-2021-23337` is about a vulnerability, and `resource` `aws_s3_bucket.a` is about a misconfiguration. > Say where with path, package or image.',
      ],
    ],
    [
      'a check in a package',
      { rule: ['CKV_AWS_20', 'AVD-AWS-0086'], package: ['lodash'] },
      [
        'package: No finding fits: `rule` is about a misconfiguration, and `package` `lodash` is about a vulnerability or a licence. > Say where with path, resource or image.',
      ],
    ],
    [
      'a secret with a score',
      { kind: ['secret'], cvss: ['>7'] },
      [
        'cvss: No finding fits: `kind` `secret` is about a secret, and `cvss` `>7` is about a vulnerability. > Remove one of the two.',
      ],
    ],
    [
      'a requirement of a package',
      { requirement: ['signature'], package: ['lodash'] },
      [
        'requirement: No finding fits: `package` `lodash` is about a vulnerability or a licence, and `requirement` `signature` is about an integrity finding. > Remove one of the two.',
      ],
    ],
    [
      'one alternative of two',
      { kind: ['secret'], any: [{ path: ['a'] }, { kev: ['true'] }] },
      [
        'any.1.kev: No finding fits: `kind` `secret` is about a secret, and `kev` `true` is about a vulnerability. > Remove one of the two.',
      ],
    ],
  ])('is told: %s', (_, of, expected) => {
    expect(told(of)).toEqual(expected)
  })

  it.each<[string, AnyMatch]>([
    ['a check in a resource', { rule: ['CKV_AWS_20'], resource: ['**'] }],
    ['a check and an advisory in a package', { rule: ['CKV_AWS_20', 'CVE-2021-23337'], package: ['lodash'] }],
    ['a rule of somebody else in a package', { rule: ['my-own-rule'], package: ['lodash'] }],
    ['a licence in a package', { license: ['MIT'], package: ['lodash'] }],
    ['anything in an image', { rule: ['CKV_AWS_20'], image: ['ghcr.io/acme/*'] }],
    ['a concept in a format', { concept: ['s3-block-public-acls'], format: ['terraform'] }],
  ])('is not: %s', (_, of) => {
    expect(told(of)).toEqual([])
  })

  it('fits no finding', () => {
    const kindsOfRule = (id: string): readonly Kind[] =>
      id.startsWith('CVE') ? ['vulnerability'] : ['misconfiguration']
    let hopeless = 0
    fc.assert(
      fc.property(match(3), fc.array(arbitrarySeen, { minLength: 30, maxLength: 30 }), (of, all) => {
        const found = findHopeless(of, { ...names, kindsOfRule })
        if (found.length < (of.any?.length ?? 1)) return
        hopeless += 1
        expect(all.filter(compileMatch(of, compiling))).toEqual([])
      }),
      { numRuns: 500 },
    )
    expect(hopeless).toBeGreaterThan(50)
  })
})
