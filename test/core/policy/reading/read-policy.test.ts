import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { linesOf } from '../../../../src/core/document/lines.js'
import { defaultPolicy } from '../../../../src/core/policy/policy.js'
import type { PolicyProblem } from '../../../../src/core/policy/reading/problem.js'
import { readPolicy } from '../../../../src/core/policy/reading/read-policy.js'
import { arbitraryPolicy, toFile } from '../arbitrary-policy.js'
import { names } from '../samples.js'

const read = (text: string) => readPolicy(text, names)

/** As a person sees them: `2:1 sentence > hint`. */
const told = (text: string): readonly string[] =>
  read(text).problems.map(
    ({ line, column, sentence, hint }) => `${line}:${column} ${sentence}${hint === undefined ? '' : ` > ${hint}`}`,
  )

describe('a sound policy', () => {
  it('takes three lines', () => {
    expect(read('version: 1\nmode: enforce\nblock: [critical, secret]\n')).toEqual({
      policy: { ...defaultPolicy, mode: 'enforce', block: ['critical', 'secret'] },
      problems: [],
      warnings: [],
    })
  })

  it('takes the default for what it leaves out', () => {
    expect(read('version: 1').policy).toEqual(defaultPolicy)
    expect(read('{"version": 1}').policy).toEqual(defaultPolicy)
    expect(read('version: 1\nsettings: { on-tool-error: warn }').policy?.settings).toEqual({
      ...defaultPolicy.settings,
      onToolError: 'warn',
    })
  })

  it('says everything it can', () => {
    const text = `version: 1
mode: enforce
block: [critical, secret]
contact: "#appsec-help"
tools: { checkov: off, trivy: { timeout: 10m, memory: 4g } }
exclude: ["**/test/fixtures/**"]
settings:
  on-tool-error: warn
  on-unscanned: error
  inline-skips: honour
  unknown-severity: low
  judge: everything
  on-stale-data: warn
  max-age: { vulnerability-db: 48h, kev: 7d, epss: 2w }
severity: [{ rule: CKV_AWS_18, path: "infra/**", is: low, why: The trail of the organisation logs it. }]
waiver-rules: { require: [expires], max-days: { critical: 14, high: 30 }, warn-before: 2w, grace: 0d }
repositories-may: [waive]
supply-chain:
  images: ["ghcr.io/acme/**"]
  signature:
    issuer: https://token.actions.githubusercontent.com
    identity: "https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main"
    repository: acme/app
  attestations:
    - { type: cyclonedx }
    - { type: slsaprovenance1, by: actions/attest }
    - { type: gatehouse-verdict, max-age: 7d, signer: { key: "awskms:///alias/gate", log: none } }
rules:
  - id: public-buckets
    match: { concept: s3-block-public-acls, path: "infra/prod/**" }
    action: block
    why: Public buckets caused incident 2026-014.
    how: { text: Use module acme/s3-private., url: https://example.org }
  - id: no-lodash
    match: { kind: vulnerability, severity: [critical, ">=high"], package: "pkg:npm/lodash" }
    action: warn
  - id: exploited
    match: { kev: true, cwe: [79, CWE-89, "22"], any: [{ epss: ">=0.5" }, { fix: none, introduced: false }] }
    action: block
    effective: 2027-01-15
    sla: { from: published, critical: 7d, high: 4w }
`
    expect(read(text)).toEqual({
      policy: {
        version: 1,
        mode: 'enforce',
        block: ['critical', 'secret'],
        contact: '#appsec-help',
        tools: new Map([
          ['checkov', { off: true }],
          ['trivy', { off: false, timeoutMs: 600_000, memoryBytes: 4 * 2 ** 30 }],
        ]),
        exclude: ['**/test/fixtures/**'],
        checks: new Map(),
        settings: {
          ...defaultPolicy.settings,
          onToolError: 'warn',
          onUnscanned: 'error',
          inlineSkips: 'honour',
          unknownSeverity: 'low',
          judge: 'everything',
          onStaleData: 'warn',
          maxAgeMs: new Map([
            ['vulnerability-db', 172_800_000],
            ['kev', 604_800_000],
            ['epss', 1_209_600_000],
          ]),
        },
        severity: [
          {
            match: { rule: ['CKV_AWS_18'], path: ['infra/**'] },
            is: 'low',
            why: 'The trail of the organisation logs it.',
          },
        ],
        waiverRules: { require: ['expires'], maxDays: { critical: 14, high: 30 }, warnBeforeDays: 14, graceDays: 0 },
        repositoriesMay: ['waive'],
        supplyChain: [
          {
            images: ['ghcr.io/acme/**'],
            signature: {
              type: 'keyless',
              issuer: 'https://token.actions.githubusercontent.com',
              identity: ['https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main'],
              repository: 'acme/app',
            },
            attestations: [
              { type: 'cyclonedx' },
              { type: 'slsaprovenance1', by: 'actions/attest' },
              {
                type: 'gatehouse-verdict',
                maxAgeMs: 604_800_000,
                signer: { type: 'key', key: 'awskms:///alias/gate', log: 'none' },
              },
            ],
          },
        ],
        rules: [
          {
            id: 'public-buckets',
            match: { concept: ['s3-block-public-acls'], path: ['infra/prod/**'] },
            action: 'block',
            why: 'Public buckets caused incident 2026-014.',
            how: { text: 'Use module acme/s3-private.', url: 'https://example.org' },
          },
          {
            id: 'no-lodash',
            match: { kind: ['vulnerability'], severity: ['critical', '>=high'], package: ['pkg:npm/lodash'] },
            action: 'warn',
          },
          {
            id: 'exploited',
            match: {
              kev: ['true'],
              cwe: ['CWE-79', 'CWE-89', 'CWE-22'],
              any: [{ epss: ['>=0.5'] }, { fix: ['none'], introduced: ['false'] }],
            },
            action: 'block',
            effective: '2027-01-15',
            sla: { from: 'published', days: { critical: 7, high: 28 } },
          },
        ],
      },
      problems: [],
      warnings: [],
    })
    expect(read('version: 1\nmode: { property: gate-stage }').policy?.mode).toEqual({
      property: 'gate-stage',
      default: 'audit',
    })
  })

  it.each(['off', 'false', '"off"'])('switches a tool off with %s', (word) => {
    expect(read(`version: 1\ntools: { trivy: ${word} }`).policy?.tools.get('trivy')).toEqual({ off: true })
  })

  it('is the same after it is written and read', () => {
    fc.assert(
      fc.property(arbitraryPolicy, fc.boolean(), (policy, asJson) => {
        const text = asJson ? JSON.stringify(toFile(policy), undefined, 2) : stringify(toFile(policy))
        expect(read(text)).toMatchObject({ policy, problems: [] })
      }),
    )
  })
})

describe('a policy with a mistake', () => {
  it.each<[string, string, readonly string[]]>([
    ['is empty', '', ['1:1 The policy must be a map of keys and values, not nothing.']],
    ['is a list', '[]', ['1:1 The policy must be a map of keys and values, not a list.']],
    ['lacks the version', 'mode: audit', ['1:1 `version` is missing in the policy. > It must be 1.']],
    ['has the version as text', 'version: "1"', ['1:1 `version` must be 1, not "1". > Write it without quotes.']],
    [
      'has a mistyped key',
      'version: 1\nmodes: audit',
      ['2:1 `modes` is not a key of the policy. > Did you mean `mode`?'],
    ],
    [
      'asks for images without saying who signs them',
      'version: 1\nsupply-chain: { attestations: [{ type: cyclonedx }] }',
      ['2:1 `signature` is missing in `supply-chain`. > It must be a map of keys and values.'],
    ],
    [
      'lets anybody of an issuer sign',
      'version: 1\nsupply-chain: { signature: { issuer: "https://token.actions.githubusercontent.com", identity: "https://github.com/**" } }',
      [
        '2:85 `identity` must name a host and an owner before the first wildcard, such as https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main, not "https://github.com/**".',
      ],
    ],
    [
      'guesses an issuer',
      'version: 1\nsupply-chain: { signature: { issuer: "https://*.example", identity: "https://github.com/acme/**" } }',
      [
        '2:30 `issuer` must be the address of an issuer, such as https://token.actions.githubusercontent.com, without wildcards, not "https://*.example".',
      ],
    ],
    [
      'mistypes a key of a signer that has a key',
      'version: 1\nsupply-chain: { signature: { key: "awskms:///alias/gate", logs: none } }',
      ['2:59 `logs` is not a key of `signature`. > Did you mean `log`?'],
    ],
    [
      'has a mistyped value',
      'version: 1\nmode: enforced',
      ['2:1 `mode` must be audit, enforce or a map of keys and values, not "enforced". > Did you mean `enforce`?'],
    ],
    [
      'has a floor nobody feeds',
      'version: 1\nblock: [epss]',
      ['2:9 An entry of `block` must be critical, high, medium, low, secret or kev, not "epss".'],
    ],
    [
      'has a list without end',
      `version: 1\nexclude: [${'a,'.repeat(501)}]`,
      ['2:1 `exclude` must hold at most 500 entries.'],
    ],
    ['has no list', 'version: 1\nexclude: a', ['2:1 `exclude` must be a list, not "a".']],
    ['has nothing for a key', 'version: 1\nrules:', ['2:1 `rules` must be a list, not nothing.']],
    [
      'names a tool nobody knows',
      'version: 1\ntools: { trivi: off }',
      ['2:10 `trivi` is not a key of `tools`. > Did you mean `trivy`?'],
    ],
    [
      'switches off what is asked for by name',
      'version: 1\ntools: { cosign: off }',
      ['2:10 `cosign` must be a map of keys and values, not "off".'],
    ],
    [
      'switches a tool on',
      'version: 1\ntools: { trivy: true }',
      ['2:10 `trivy` must be off, false or a map of keys and values, not true.'],
    ],
    [
      'has no time for a tool',
      'version: 1\ntools: { trivy: { timeout: 0s } }',
      ['2:19 `timeout` must be a number and a unit, such as 90s, 10m or 2h, and at most 24h, not "0s".'],
    ],
    [
      'has a time without a unit',
      'version: 1\ntools: { trivy: { timeout: 10 } }',
      ['2:19 `timeout` must be a text, not 10. > Put it in quotes.'],
    ],
    [
      'has too little memory',
      'version: 1\ntools: { trivy: { memory: 4m } }',
      ['2:19 `memory` must be a number and a unit, such as 512m or 4g, and at least 100m, not "4m".'],
    ],
    [
      'has a long contact',
      `version: 1\ncontact: ${'x'.repeat(201)}`,
      [`2:1 \`contact\` must be one line of 1 to 200 characters, not "${'x'.repeat(60)}…".`],
    ],
    ['repeats a key', 'version: 1\nversion: 1', ['2:1 The key `version` is there twice.']],
    [
      'has the key of a prototype',
      'version: 1\n__proto__: {}',
      [
        '2:1 `__proto__` is not a key of the policy. > Its keys are version, mode, block, exclude, tools, checks, contact, settings, severity, rules, waiver-rules, supply-chain, repositories-may.',
      ],
    ],
    [
      'hides words in a name',
      'version: 1\n"a`\\n::error::": 1',
      [
        '2:1 `a\ufffd\ufffd::error::` is not a key of the policy. > Its keys are version, mode, block, exclude, tools, checks, contact, settings, severity, rules, waiver-rules, supply-chain, repositories-may.',
      ],
    ],
    [
      'has two documents',
      'version: 1\n---\nversion: 1',
      ['3:1 This is a second document; one file holds one. > Remove the line `---`.'],
    ],
    [
      'ends with an empty document',
      'version: 1\n---\n',
      ['1:1 This is a second document; one file holds one. > Remove the line `---`.'],
    ],
    [
      'has an alias',
      'version: 1\ncontact: &a x\nmode: *a',
      ['3:7 Aliases are not read here. > Write the value out, so that everybody sees what it is.'],
    ],
    [
      'has a comparison without quotes',
      'version: 1\nrules: [{ id: a, match: { severity: >=high }, action: note }]',
      ['2:37 Plain value cannot start with block scalar indicator >. > Put it in quotes: `">=high"`.'],
    ],
    [
      'has a glob without quotes',
      'version: 1\nexclude:\n- **/*.tf',
      ['3:3 The alias `**/*.tf` names no anchor above it. > Put it in quotes: `"**/*.tf"`.'],
    ],
    [
      'has a team without quotes',
      'version: 1\ncontact: @acme/web',
      ['2:10 Plain value cannot start with reserved character @. > Put it in quotes: `"@acme/web"`.'],
    ],
    [
      'gives waivers impossible days',
      'version: 1\nwaiver-rules: { max-days: { high: 0, low: 4000, info: 7d }, require: owner }',
      [
        '2:29 `high` must be at least 1.',
        '2:38 `low` must be at most 3650.',
        '2:49 `info` must be a number, not "7d".',
        '2:61 `require` must be a list, not "owner".',
      ],
    ],
    [
      'shortens a word',
      'version: 1\nrules: [{ id: a, match: { kind: misconfig, kev: "true" }, action: note }]',
      [
        '2:27 `kind` must be misconfiguration, vulnerability, secret, license or integrity, not "misconfig". > Did you mean `misconfiguration`?',
        '2:44 `kev` must be true, false or a list, not "true". > Write it without quotes.',
      ],
    ],
    [
      'is no YAML',
      'version: [1\n',
      [
        '2:1 Flow sequence in block collection must be sufficiently indented and end with a ]. > The file has to be valid YAML or JSON.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    const sentences = told(text)
    if (text.startsWith('version: [1')) expect(sentences[0]).toMatch(/> The file has to be valid YAML or JSON\.$/)
    else expect(sentences).toEqual(expected)
    expect(read(text).policy).toBeUndefined()
  })

  const rule = (lines: string): string => `version: 1\nrules:\n- ${lines}`
  it.each<[string, string, readonly string[]]>([
    [
      'without anything',
      rule('{}'),
      [
        '3:3 `id` is missing in an entry of `rules`. > It must be a text.',
        '3:3 `match` is missing in an entry of `rules`. > It must be a map of keys and values.',
        '3:3 `action` is missing in an entry of `rules`. > It must be block, warn or note.',
      ],
    ],
    ['that is a word', rule('x'), ['3:3 An entry of `rules` must be a map of keys and values, not "x".']],
    ['that matches nothing', rule('{ id: a, match: {}, action: note }'), ['3:12 `match` must say what it matches.']],
    [
      'with a waiver for action',
      rule('{ id: a, match: { kind: secret }, action: waive }'),
      ['3:37 `action` must be block, warn or note, not "waive".'],
    ],
    [
      'with the key of waivers',
      rule('{ id: a, match: { id: 7f3a91c2 }, action: note }'),
      [
        '3:12 `match` must say what it matches.',
        '3:21 `id` is not a key of `match`. > Its keys are kind, severity, rule, concept, group, tool, path, format, resource, package, image, cwe, license, requirement, fix, cvss, kev, epss, age, introduced, any.',
      ],
    ],
    [
      'whose `any` has an `any`',
      rule('{ id: a, match: { any: [{ any: [{ kind: secret }] }] }, action: note }'),
      [
        '3:27 An entry of `any` must say what it matches.',
        '3:29 `any` is not a key of an entry of `any`. > Its keys are kind, severity, rule, concept, group, tool, path, format, resource, package, image, cwe, license, requirement, fix, cvss, kev, epss, age, introduced.',
      ],
    ],
    [
      'of a concept and a group that nobody knows',
      rule('{ id: a, match: { concept: s3-block-public-acl, group: s3-public-acces }, action: note }'),
      [
        '3:21 `concept` must be s3-access-logging, s3-block-public-acls or s3-block-public-policy, not "s3-block-public-acl". > Did you mean `s3-block-public-acls`?',
        '3:51 `group` must be s3-public-access, not "s3-public-acces". > Did you mean `s3-public-access`?',
      ],
    ],
    [
      'with numbers that are no comparison',
      rule('{ id: a, match: { cvss: 7.5, epss: ">=5", age: ">30", cwe: XSS, kev: yes }, action: note }'),
      [
        '3:21 `cvss` must be a text or a list, not 7.5. > Put it in quotes.',
        '3:32 `epss` must be a comparison such as `>=0.5`, from 0 to 1, not ">=5".',
        '3:45 `age` must be a comparison with days or weeks, such as `>30d` or `<=2w`, not ">30".',
        '3:57 `cwe` must be a weakness such as CWE-79 or 79, not "XSS".',
        '3:67 `kev` must be true, false or a list, not "yes".',
      ],
    ],
    [
      'with a day that does not come and limits that are none',
      rule('{ id: a, match: { kind: secret }, action: block, effective: 2027-02-30, sla: { from: published } }'),
      [
        '3:52 `effective` must be a day of the calendar, written as 2027-03-31, not "2027-02-30".',
        '3:75 `sla` must give a limit, such as `critical: 7d`.',
      ],
    ],
    [
      'with limits from nowhere',
      rule('{ id: a, match: { kind: secret }, action: block, sla: { critical: 7, hihg: 7d } }'),
      [
        '3:52 `from` is missing in `sla`. > It must be published.',
        '3:59 `critical` must be a text, not 7. > Put it in quotes.',
        '3:72 `hihg` is not a key of `sla`. > Did you mean `high`?',
      ],
    ],
    [
      'with an empty list',
      rule('{ id: a, match: { kind: [] }, action: note }'),
      ['3:21 `kind` must hold at least one entry.'],
    ],
    [
      'with an id that is no word',
      rule('{ id: a b, match: { kind: secret }, action: note }'),
      ['3:5 `id` must be 1 to 64 letters, digits, `.`, `_` or `-`, and start with a letter or digit, not "a b".'],
    ],
    [
      'with a mistyped severity',
      rule('{ id: a, match: { severity: ">=hihg" }, action: note }'),
      [
        '3:21 `severity` must be critical, high, medium, low, info, >=critical, >=high, >=medium or one of 7 more, not ">=hihg". > Did you mean `>=high`?',
      ],
    ],
    [
      'with a number for a path',
      rule('{ id: a, match: { path: 5 }, action: note }'),
      ['3:21 `path` must be a text or a list, not 5. > Put it in quotes.'],
    ],
    [
      'with a mixed list',
      rule('{ id: a, match: { path: [5, /x, a/, "!a"] }, action: note }'),
      [
        '3:28 An entry of `path` must be a text, not 5. > Put it in quotes.',
        '3:31 An entry of `path` must be files seen from the root of the scan, such as `infra/prod/**`, not "/x".',
        '3:35 An entry of `path` must be files seen from the root of the scan, such as `infra/prod/**`, not "a/".',
        '3:39 An entry of `path` must say what it means, since a glob cannot be turned round with `!`, not "!a".',
      ],
    ],
    [
      'with a wildcard in a rule',
      rule('{ id: a, match: { rule: CKV_* }, action: note }'),
      ['3:21 `rule` must name one rule, without wildcards, not "CKV_*".'],
    ],
    [
      'with the version of a package',
      rule('{ id: a, match: { package: "pkg:npm/lodash@4" }, action: note }'),
      ['3:21 `package` must name the package without its version, not "pkg:npm/lodash@4".'],
    ],
    [
      'with advice that leads astray',
      rule('{ id: a, match: { kind: secret }, action: note, how: { text: x, url: "javascript:1" } }'),
      ['3:67 `url` must be an address that starts with https:// or http://, not "javascript:1".'],
    ],
    [
      'twice',
      rule('{ id: a, match: { kind: secret }, action: note }\n- { id: a, match: {}, action: note }'),
      ['4:5 The id `a` is taken: line 3 has it too. > Give each its own id.', '4:12 `match` must say what it matches.'],
    ],
  ])('has a rule %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('tells all mistakes, in the order of the file', () => {
    const text = 'version: 2\nmod: audit\nblock: none\nsettings:\n  on-tool-error: pass\n  on-unscannd: note\n'
    expect(told(text).map((line) => line.slice(0, 4))).toEqual(['1:1 ', '2:1 ', '3:1 ', '5:3 ', '6:3 '])
  })

  it('counts what is too much to read', () => {
    const { problems } = read(`version: 1\nrules: [${'5,'.repeat(400)}]`)
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)?.sentence).toBe('Problems from here on are only counted: 350.')
  })
})

describe('any text at all', () => {
  const damaged = fc
    .tuple(arbitraryPolicy, fc.boolean(), fc.nat(), fc.nat({ max: 20 }), fc.string({ unit: 'binary', maxLength: 5 }))
    .map(([policy, asJson, at, length, insert]) => {
      const text = asJson ? JSON.stringify(toFile(policy)) : stringify(toFile(policy))
      const place = at % text.length
      return text.slice(0, place) + insert + text.slice(place + length)
    })
  const words = fc.constantFrom(
    'version',
    'mode',
    'rules',
    'match',
    'id',
    'tools',
    'trivy',
    'block',
    'path',
    '__proto__',
    'x',
  )
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(1, 'off', null, true, 'x', 1.5, ''),
      fc.dictionary(words, tie('node'), { maxKeys: 5 }),
      fc.array(tie('node'), { maxLength: 3 }),
    ),
  })).node

  const isPlaced =
    (text: string) =>
    (problem: PolicyProblem): boolean =>
      problem.line >= 1 && problem.line <= linesOf(text).length && problem.column >= 1 && problem.sentence.endsWith('.')

  it.each<[string, fc.Arbitrary<string>]>([
    ['a damaged policy', damaged],
    ['a string', fc.string({ unit: 'binary' })],
    ['a tree of odd values as YAML', tree.map((value) => stringify(value))],
    ['a tree of odd values as JSON', tree.map((value) => JSON.stringify(value))],
  ])('is read without a throw, every problem with a place: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { policy, problems } = read(text)
        expect(policy === undefined).toBe(problems.length > 0)
        expect(problems.filter((problem) => !isPlaced(text)(problem))).toEqual([])
        expect(problems.map((problem) => problem.line)).toEqual(
          problems.map((problem) => problem.line).sort((a, b) => a - b),
        )
      }),
      { numRuns: 150 },
    )
  })

  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]', 'version: 1'].join('\n')
  it.each<[string, string, RegExp]>([
    ['aliases of aliases', bomb, /^Aliases are not read here\.$/],
    ['a hundred thousand brackets', '['.repeat(100_000), /^This is nested more than 16 levels deep\.$/],
    ['a hundred thousand dashes', '- '.repeat(100_000), /^This is nested more than 16 levels deep\.$/],
    ['10 MB', 'version: 1\n'.repeat(1_000_000), /^This is longer than 262144 characters\.$/],
    [
      'a flood of keys',
      Array.from({ length: 25_000 }, (_, key) => `k${key}: 1`)
        .join('\n')
        .slice(0, 262_000),
      /^This has more than 20000 values\.$/,
    ],
    [
      'a flood of unknown keys',
      Array.from({ length: 6500 }, (_, key) => `k${key}: 1`).join('\n'),
      /is (?:missing in|not a key of) the policy\.$/,
    ],
  ])('is refused with a sentence when it is a bomb: %s', (_, text, expected) => {
    expect(read(text).policy).toBeUndefined()
    expect(read(text).problems[0]?.sentence).toMatch(expected)
  })
})
