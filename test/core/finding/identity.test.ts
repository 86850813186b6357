import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareAdvisoryIds,
  hashIdentity,
  type IdentityParts,
  identify,
  meets,
} from '../../../src/core/finding/identity.js'
import { integrity, license, misconfiguration, secret, vulnerability } from '../builders.js'

const written = (...fields: readonly string[]): string =>
  createHash('sha256')
    .update(['gatehouse/1', ...fields].join('\u001f'))
    .digest('hex')
    .slice(0, 32)

const bucket: IdentityParts = {
  kind: 'misconfiguration',
  format: 'terraform',
  ruleId: 'AWS-0086',
  path: 'modules/site/main.tf',
  subject: {
    resource: {
      format: 'terraform',
      type: 'aws_s3_bucket',
      stack: 'infra/prod',
      address: 'module.site.aws_s3_bucket.assets["eu"]',
    },
  },
}

describe('the identity of a misconfiguration', () => {
  it('is the rule within its format, and the resource in its stack', () => {
    const hash = written(
      'misconfiguration',
      'r:terraform:AWS-0086',
      'infra/prod',
      'module.site.aws_s3_bucket.assets["eu"]',
      '',
    )
    expect(identify(bucket)).toEqual({ logical: hash, also: [hash] })
  })

  it('is the concept where there is one, and then also the rule', () => {
    const { logical, also } = identify({ ...bucket, concept: 's3-block-public-acls' })
    expect(logical).toBe(
      written('misconfiguration', 'c:s3-block-public-acls', 'infra/prod', 'module.site.aws_s3_bucket.assets["eu"]', ''),
    )
    expect(also).toEqual(identify(bucket).also)
  })

  it('is met by the same finding before the concept was known', () => {
    expect(meets(identify(bucket), identify({ ...bucket, concept: 's3-block-public-acls' }))).toBe(true)
    expect(meets(identify(bucket), identify({ ...bucket, ruleId: 'AWS-0087' }))).toBe(false)
  })

  it('has the container as a third field', () => {
    const resource = { format: 'kubernetes', type: 'Deployment', stack: 'deploy', address: 'Deployment/shop/web' }
    const parts: IdentityParts = {
      ...bucket,
      format: 'kubernetes',
      ruleId: 'KSV-0017',
      subject: { resource: { ...resource, part: 'web' } },
    }
    expect(identify(parts).logical).toBe(
      written('misconfiguration', 'r:kubernetes:KSV-0017', 'deploy', 'Deployment/shop/web', 'web'),
    )
  })

  it('is the file where there is no resource', () => {
    expect(identify({ ...bucket, subject: {} }).logical).toBe(
      written('misconfiguration', 'r:terraform:AWS-0086', 'modules/site/main.tf', '', ''),
    )
  })

  it('tells the same rule id of two formats apart', () => {
    expect(meets(identify(bucket), identify({ ...bucket, format: 'kubernetes' }))).toBe(false)
  })
})

describe('the identity of a vulnerability', () => {
  const parts: IdentityParts = {
    kind: 'vulnerability',
    format: 'npm',
    ruleId: 'CVE-2021-23337',
    path: 'web/package-lock.json',
    subject: { package: { purl: 'pkg:npm/lodash', name: 'lodash', installed: ['4.17.20'] } },
    advisory: { ids: ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'], cwe: [] },
  }

  it('is the canonical id, the package and the folder, and also every alias', () => {
    const logical = written('vulnerability', 'CVE-2021-23337', 'pkg:npm/lodash', 'web')
    expect(identify(parts)).toEqual({
      logical,
      also: [logical, written('vulnerability', 'GHSA-35jh-r3h4-6jhm', 'pkg:npm/lodash', 'web')],
    })
  })

  it('is the rule where the tool names no advisory', () => {
    const { advisory: _, ...without } = parts
    expect(identify(without).logical).toBe(written('vulnerability', 'CVE-2021-23337', 'pkg:npm/lodash', 'web'))
    expect(identify({ ...parts, advisory: { ids: [], cwe: [] } }).logical).toBe(identify(without).logical)
  })

  it('has the root as a dot', () => {
    expect(identify({ ...parts, path: 'package-lock.json' }).logical).toBe(
      written('vulnerability', 'CVE-2021-23337', 'pkg:npm/lodash', '.'),
    )
  })

  it('has the repository of an image instead of the folder, never its digest', () => {
    const image = (digest: string) =>
      identify({ ...parts, subject: { ...parts.subject, image: { name: 'ghcr.io/acme/shop', digest } } })
    expect(image('sha256:1').logical).toBe(
      written('vulnerability', 'CVE-2021-23337', 'pkg:npm/lodash', 'ghcr.io/acme/shop'),
    )
    expect(image('sha256:1')).toEqual(image('sha256:2'))
  })

  it('orders names: CVE, then GHSA, then the vendor', () => {
    expect(['TEMP-1', 'GHSA-b', 'CVE-2', 'GHSA-a', 'CVE-1'].sort(compareAdvisoryIds)).toEqual([
      'CVE-1',
      'CVE-2',
      'GHSA-a',
      'GHSA-b',
      'TEMP-1',
    ])
  })
})

describe('the identity of the other kinds', () => {
  it('of a secret is its file, the starred line and which it is, never the rule', () => {
    const one = secret({ line: 'KEY = "***"', ordinal: 1 })
    expect(one.identity.logical).toBe(written('secret', 'app/settings.py', 'KEY = "***"', '1'))
    expect(secret({ tool: 'checkov', ruleId: 'CKV_SECRET_2', line: 'KEY = "***"', ordinal: 1 }).identity).toEqual(
      one.identity,
    )
    expect(secret().identity.logical).toBe(written('secret', 'app/settings.py', '', '0'))
  })

  it('of a licence is its name, the package and the folder', () => {
    expect(license().identity.logical).toBe(written('license', 'GPL-3.0-only', 'pkg:npm/left-pad', 'web'))
    expect(
      identify({ kind: 'license', format: 'npm', ruleId: 'MIT', path: 'web/package-lock.json', subject: {} }).logical,
    ).toBe(written('license', 'MIT', '', 'web'))
  })

  it('of what an image must carry is the repository and the requirement', () => {
    expect(integrity('ghcr.io/acme/shop', 'signature').identity.logical).toBe(
      written('integrity', 'ghcr.io/acme/shop', 'signature'),
    )
    expect(identify({ kind: 'integrity', format: 'image', ruleId: 'signature', path: '', subject: {} }).logical).toBe(
      written('integrity', '', ''),
    )
  })
})

/** Pinned: a change here orphans every waiver there is. */
describe('identities in use', () => {
  it.each([
    ['a misconfiguration', misconfiguration().identity.logical, 'b16124dde9f3a29521a61d8b5d4734c7'],
    [
      'a misconfiguration with a concept',
      misconfiguration({ concept: 'no-open-ingress' }).identity.logical,
      '4e8a8357a775a92cbcad9d77c5d17ebe',
    ],
    [
      'a container',
      misconfiguration({ format: 'kubernetes', stack: 'deploy', address: 'Deployment/shop/web', part: 'web' }).identity
        .logical,
      'dae43afc1e975d836cf501fb81c623d3',
    ],
    ['a vulnerability', vulnerability().identity.logical, 'c627dd1aaf0f51f4e9539f400304f310'],
    ['a secret', secret({ line: 'KEY = "***"' }).identity.logical, 'de582b6dc421219f2d1dc0e30d266400'],
    ['a licence', license().identity.logical, '4a6861cccd52a38a82d54f30a37e5f39'],
    ['integrity', integrity('ghcr.io/acme/shop', 'signature').identity.logical, '749aa674a97a185c06143e892bb29273'],
  ])('of %s stay what they are', (_, hash, pinned) => {
    expect(hash).toBe(pinned)
  })
})

describe('a field', () => {
  it('is the same in every Unicode form', () => {
    expect(hashIdentity('misconfiguration', ['caf\u0065\u0301'])).toBe(hashIdentity('misconfiguration', ['caf\u00e9']))
  })

  it('cannot imitate the end of another', () => {
    expect(hashIdentity('secret', ['a\u001fb', 'c'])).not.toBe(hashIdentity('secret', ['a', 'b\u001fc']))
    expect(hashIdentity('secret', ['a\u001fb'])).not.toBe(hashIdentity('secret', ['a', 'b']))
  })

  it('has its control characters percent-encoded', () => {
    expect(hashIdentity('secret', ['a\n\u0000\u007fb'])).toBe(written('secret', 'a%0a%00%7fb'))
  })

  it('is told apart from any other list of fields', () => {
    const fields = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\u001f', ''), maxLength: 3 }), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect(hashIdentity('secret', one) === hashIdentity('secret', other)).toBe(same)
      }),
    )
  })
})

describe('an identity', () => {
  it('does not move with line, message, severity, title or tool', () => {
    const moved = fc.record({
      tool: fc.constantFrom('trivy', 'checkov'),
      severity: fc.constantFrom('critical' as const, 'info' as const),
      severitySource: fc.constantFrom('tool' as const, 'default' as const),
      title: fc.string(),
      message: fc.string(),
      tags: fc.array(fc.string()),
      lines: fc.tuple(fc.nat(), fc.nat()),
      columns: fc.tuple(fc.nat(), fc.nat()),
      block: fc.tuple(fc.nat(), fc.nat()),
    })
    fc.assert(
      fc.property(moved, (changes) => {
        expect(misconfiguration(changes).identity).toEqual(misconfiguration().identity)
        expect(vulnerability({ ...changes, installed: ['9.9.9'], fixed: '10' }).identity).toEqual(
          vulnerability().identity,
        )
        expect(secret({ ...changes, line: 'x' }).identity).toEqual(secret({ line: 'x' }).identity)
        expect(license(changes).identity).toEqual(license().identity)
      }),
    )
  })
})
