import fc from 'fast-check'
import type { Finding } from '../../src/core/finding/finding.js'
import { severities } from '../../src/core/finding/severity.js'
import { license, misconfiguration, secret, vulnerability } from './builders.js'

/** Findings out of few words, so that many of them meet. */

/** The blocks of a file as a locator sees them: a resource from 1 to 30 with three blocks; in Kubernetes two are containers. */
const blocks = [
  { lines: [2, 6], part: 'web' },
  { lines: [8, 12], part: 'log' },
  { lines: [14, 20], part: undefined },
] as const

function locate(lines: readonly [number, number], format: string) {
  const block = blocks.find(({ lines: [start, end] }) => start <= lines[0] && lines[1] <= end)
  const part = format === 'kubernetes' ? block?.part : undefined
  return { format, lines, block: block?.lines ?? ([1, 30] as const), ...(part === undefined ? {} : { part }) }
}

const formats = fc.constantFrom('terraform', 'kubernetes')

const places = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 22 }), fc.integer({ min: 0, max: 6 }), formats)
    .map(([start, height, format]) => locate([start, start + height], format)),
  fc.tuple(fc.constantFrom(...blocks), formats).map(([{ lines }, format]) => locate(lines, format)),
  formats.map((format) => locate([1, 30], format)),
  fc
    .tuple(fc.integer({ min: 1, max: 22 }), formats)
    .map(([line, format]) => ({ lines: [line, line] as const, format })),
)

const statements = fc.record(
  {
    severity: fc.constantFrom(...severities),
    message: fc.constantFrom('one', 'two'),
    skip: fc.constant({ by: 'inline' as const, reason: 'known' }),
    help: fc.constantFrom('Do this.', 'Do that.'),
    severitySource: fc.constantFrom('tool' as const, 'vendor' as const, 'default' as const),
  },
  { requiredKeys: ['severity', 'message', 'severitySource'] },
)

const misconfigurations = fc
  .record({
    said: statements,
    place: places,
    rule: fc.constantFrom(
      { tool: 'trivy', ruleId: 'T-1', concept: 'one' },
      { tool: 'trivy', ruleId: 'T-2', concept: 'one' },
      { tool: 'trivy', ruleId: 'T-3' },
      { tool: 'checkov', ruleId: 'C-1', concept: 'one' },
      { tool: 'sarif', ruleId: 'S-1', concept: 'one' },
    ),
    where: fc.constantFrom({}, {}, {}, { address: 'other' }),
  })
  .map(({ said, place, rule, where }) => misconfiguration({ ...said, ...place, ...rule, ...where }))

const aliases = ['CVE-2021-1', 'CVE-2021-2', 'GHSA-a', 'GHSA-b', 'X-1']

const vulnerabilities = fc
  .record({
    said: statements,
    tool: fc.constantFrom('trivy', 'sarif'),
    ids: fc.uniqueArray(fc.constantFrom(...aliases), { minLength: 1, maxLength: 2 }),
    path: fc.constantFrom('web/a.json', 'web/b.json', 'api/a.json'),
    name: fc.constantFrom('lodash', 'minimist'),
    version: fc.constantFrom('1.0.0', '2.0.0'),
    line: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ said, tool, ids, path, name, version, line }) =>
    vulnerability({ ...said, tool, ids, ruleId: ids[0] ?? '', path, name, installed: [version], lines: [line, line] }),
  )

const secrets = fc
  .record({
    said: statements,
    tool: fc.constantFrom('trivy', 'checkov'),
    tags: fc.constantFrom([], ['entropy']),
    start: fc.integer({ min: 1, max: 3 }),
    height: fc.constantFrom(0, 0, 0, 3),
    column: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ said, tool, tags, start, height, column }) =>
    secret({
      ...said,
      tool,
      tags,
      lines: [start, start + height],
      columns: [column, column + 4],
      line: `key${start} = ***`,
      ordinal: column,
    }),
  )

const licenses = fc
  .record({ said: statements, spdx: fc.constantFrom('MIT', 'GPL-3.0-only'), name: fc.constantFrom('a', 'b') })
  .map(({ said, ...of }) => license({ ...said, ...of }))

export const arbitraryFinding: fc.Arbitrary<Finding> = fc.oneof(
  { weight: 6, arbitrary: misconfigurations },
  { weight: 3, arbitrary: vulnerabilities },
  { weight: 2, arbitrary: secrets },
  { weight: 1, arbitrary: licenses },
)

export const arbitraryFindings: fc.Arbitrary<Finding[]> = fc.array(arbitraryFinding, { maxLength: 24 })

/** Findings and the same in another order. */
export const arbitraryOrders: fc.Arbitrary<readonly [Finding[], Finding[]]> = arbitraryFindings.chain((findings) =>
  fc
    .shuffledSubarray(findings, { minLength: findings.length, maxLength: findings.length })
    .map((shuffled) => [findings, shuffled] as const),
)
