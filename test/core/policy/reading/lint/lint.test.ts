import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../../../../src/core/policy/reading/read-policy.js'
import { readWaivers } from '../../../../../src/core/policy/waiver.js'
import { policyNames } from '../../../../../src/tools/index.js'

const told = (lines: readonly string[]): readonly string[] => {
  const { policy, problems, warnings } = readPolicy(['version: 1', ...lines].join('\n'), policyNames)
  expect([policy === undefined, problems]).toEqual([false, []])
  return warnings.map(({ line, column, sentence, hint }) => `${line}:${column} ${sentence} > ${hint}`)
}

describe('a policy that says something in vain', () => {
  it('is told of a rule that is never reached, and counts', () => {
    expect(
      told([
        'rules:',
        '  - { id: high, match: { kind: vulnerability, severity: ">=high" }, action: block }',
        '  - { id: secrets, match: { kind: secret }, action: block }',
        '  - { id: worst, match: { kind: vulnerability, severity: critical, fix: none }, action: note }',
        '  - { id: all, match: { severity: ">=info" }, action: note }',
        '  - { id: rest, match: { path: "a/**" }, action: block }',
      ]),
    ).toEqual([
      '5:5 The rule `worst` is never reached: the rule `high` on line 3 takes everything that it matches. > Put it before that one, or remove it.',
      '7:5 The rule `rest` is never reached: the rule `all` on line 6 takes everything that it matches. > Put it before that one, or remove it.',
    ])
  })

  it('is told of a severity that is never reached', () => {
    expect(
      told(['severity:', '  - { rule: CKV_AWS_18, is: low }', '  - { rule: CKV_AWS_18, path: "a/**", is: info }']),
    ).toEqual([
      '4:5 Entry 2 of `severity` is never reached: entry 1 of `severity` on line 3 takes everything that it matches. > Put it before that one, or remove it.',
    ])
  })

  it('is told of values that cannot be what was meant', () => {
    expect(
      told([
        'exclude: ["a/../b"]',
        'severity: [{ rule: s3-public-access, is: low }]',
        'rules:',
        '  - { id: a, match: { path: ["ok/**", "infra//prod/**"] }, action: note }',
        '  - { id: b, match: { resource: "module.site.aws_instance.web[0]" }, action: note }',
        '  - { id: c, match: { any: [{ kind: secret }, { rule: s3-block-public-acl }] }, action: note }',
        '  - { id: d, match: { rule: S3-public-acces, kind: misconfiguration }, action: note }',
      ]),
    ).toEqual([
      '2:11 `a/../b` fits no file: no path has an empty part, `.` or `..` in it. > Write the path from the root of the scan, as the report shows it.',
      '3:14 `s3-public-access` is a group, not a rule. > Did you mean `group: s3-public-access`?',
      '5:23 `infra//prod/**` fits no file: no path has an empty part, `.` or `..` in it. > Write the path from the root of the scan, as the report shows it.',
      '6:23 `module.site.aws_instance.web[0]` fits no resource: addresses have no index of `count`. > Did you mean `module.site.aws_instance.web`?',
      '7:49 No rule is known as `s3-block-public-acl`. > Did you mean `s3-block-public-acls`?',
      '8:23 No rule is known as `S3-public-acces`. > Did you mean `group: s3-public-access`?',
    ])
  })

  it('is told of a match that nothing fits, at the key', () => {
    expect(told(['rules:', '  - { id: a, match: { kind: secret, package: lodash }, action: block }'])).toEqual([
      '3:37 No finding fits: `kind` `secret` is about a secret, and `package` `lodash` is about a vulnerability or a licence. > Say where with path or image.',
    ])
  })

  it('is told of a day or limits that change nothing', () => {
    expect(
      told([
        'rules:',
        '  - { id: a, match: { kind: secret }, action: warn, effective: 2027-01-15 }',
        '  - { id: b, match: { rule: CKV_AWS_20 }, action: block, sla: { from: published, high: 7d } }',
        '  - { id: c, match: { severity: high }, action: note, effective: 2027-01-15, sla: { from: published, high: 7d } }',
        '  - { id: d, match: { kind: license }, action: block, effective: 2027-01-15 }',
      ]),
    ).toEqual([
      '3:53 `effective` changes nothing: the rule never blocks. > Write `action: block`, or remove the day.',
      '4:58 `sla` changes nothing: only vulnerabilities have the day from which it counts. > Match `kind: vulnerability`, or remove it.',
    ])
  })

  it('is told nothing about what may be somebody’s own, or may be reached', () => {
    expect(
      told([
        'rules:',
        '  - { id: a, match: { rule: [CKV_AWS_9999, ACME-1, no-shell-in-prod, enable-versioning] }, action: block }',
        '  - { id: b, match: { rule: aws-access-key-id, path: "app/[slug]/x.ts" }, action: note }',
        '  - { id: c, match: { resource: "aws_instance.web[\\"0\\"]" }, action: note }',
        '  - { id: d, match: { severity: ">=high", introduced: true }, action: block }',
        '  - { id: e, match: { severity: ">=high" }, action: warn }',
      ]),
    ).toEqual([])
  })

  const valuesOf = (count: number, form: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => `"${form(index)}"`).join(', ')
  it.each<[string, number, string]>([
    ['globs', 20, `path: [${valuesOf(400, (index) => `${index}/*a*a*a*`)}]`],
    ['paths', 20, `path: [${valuesOf(400, (index) => `${index}/aaaaaaaaaaaaaaaa`)}]`],
    ['rules', 20, `rule: [${valuesOf(400, (index) => `CKV_AWS_${index}`)}]`],
    [
      'alternatives',
      5,
      `any: [${Array.from({ length: 400 }, (_, index) => `{ path: "${index}/*a*", rule: x }`).join(', ')}]`,
    ],
  ])('is not compared for ever: %s', (_, count, match) => {
    const rules = Array.from({ length: count }, (_, index) => `{ id: r${index}, match: { ${match} }, action: note }`)
    const began = performance.now()
    expect(readPolicy(`version: 1\nrules: [${rules.join(', ')}]`, policyNames).policy?.rules).toHaveLength(count)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})

describe('a waiver that lifts nothing', () => {
  const read = (match: string) =>
    readWaivers(
      new Map([
        ['w.yml', `- { id: w, match: ${match}, reason: r, owner: o, expires: 2027-01-01 }\n`],
        ['x.yml', 'id: [\n'],
      ]),
      policyNames,
    )

  it('is told with its file, and kept', () => {
    const { waivers, warnings, problems } = read('{ rule: CVE-2021-23337, resource: "aws_s3_bucket.a" }')
    expect(waivers).toHaveLength(1)
    expect(problems.map(({ file }) => file)).toEqual(['x.yml'])
    expect(warnings).toEqual([
      {
        file: 'w.yml',
        line: 1,
        column: 43,
        sentence:
          'No finding fits: `rule` `CVE-2021-23337` is about a vulnerability, and `resource` `aws_s3_bucket.a` is about a misconfiguration.',
        hint: 'Say where with path, package or image.',
      },
    ])
  })

  it('is not one that names a rule and its place', () => {
    expect(read('{ rule: CKV_AWS_20, resource: "aws_s3_bucket.a" }').warnings).toEqual([])
  })
})
