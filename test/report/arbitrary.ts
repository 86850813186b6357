import fc from 'fast-check'
import { errorCodes, type Problem } from '../../src/core/errors.js'
import { type Gap, gapReasons, noticeKinds } from '../../src/core/evidence.js'
import { type Finding, kinds, type Source, type Subject } from '../../src/core/finding/finding.js'
import type { Place, Region } from '../../src/core/finding/place.js'
import { severities } from '../../src/core/finding/severity.js'
import {
  type Action,
  type Judged,
  layerNames,
  modes,
  type Verdict,
  verdicts,
  waiverStates,
} from '../../src/core/verdict.js'

/** Random verdicts: every text is anything, numbers are anything a file could make of them. */

const nasty = fc.constantFrom(
  '',
  '::error::x',
  ' ::warning file=a::x',
  '##[error]x',
  '\r\n::add-mask::x',
  '\u001b[31mred\u001b[0m',
  '\u202eevil\u2066',
  'a](https://example.com) b',
  '../../etc/passwd',
  'C:\\x.tf',
  'git::https://example.com/a.git',
  '\ud800',
  '%41 #?',
  'Gatehouse: open.',
  'ab '.repeat(300),
  'w'.repeat(600),
)
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }), nasty)
const number = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: -5, max: 100_000 }))
const hex = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 })
  .map((digits) => digits.join(''))
const some = <T>(of: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(of, { maxLength })

const region: fc.Arbitrary<Region> = fc.record(
  { startLine: number, endLine: number, startColumn: number, endColumn: number },
  { requiredKeys: ['startLine', 'endLine'] },
)

const place: fc.Arbitrary<Place> = fc.record(
  {
    path: text,
    region,
    snippet: text,
    block: fc.record({ label: text, startLine: number, endLine: number, digest: text }),
    related: some(fc.record({ path: text, region, label: text }, { requiredKeys: ['path', 'label'] })),
  },
  { requiredKeys: ['path', 'related'] },
)

const subject: fc.Arbitrary<Subject> = fc.record(
  {
    resource: fc.record(
      { format: text, type: text, stack: text, address: text, part: text },
      { requiredKeys: ['format', 'type', 'stack', 'address'] },
    ),
    package: fc.record(
      { purl: text, name: text, installed: some(text), fixed: text },
      { requiredKeys: ['purl', 'name', 'installed'] },
    ),
    license: fc.record({ spdx: text, category: text }),
    image: fc.record({ name: text }),
    requirement: text,
  },
  { requiredKeys: [] },
)

const source: fc.Arbitrary<Source> = fc.record(
  {
    tool: text,
    ruleId: text,
    severity: fc.constantFrom(...severities),
    severitySource: fc.constantFrom('tool', 'vendor', 'override', 'default'),
    skip: fc.record({ by: fc.constantFrom('inline', 'vex', 'sarif'), reason: text }),
  },
  { requiredKeys: ['tool', 'ruleId', 'severitySource'] },
)

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    rule: fc.record(
      {
        id: fc.oneof(text, fc.constantFrom('AWS-0001', 'CVE-2026-0001')),
        concept: text,
        title: text,
        help: text,
        url: fc.oneof(
          text,
          fc.webUrl(),
          text.map((tail) => `https://example.com/${tail}`),
        ),
        tags: some(text, 12),
      },
      { requiredKeys: ['id', 'title', 'tags'] },
    ),
    severity: fc.constantFrom(...severities),
    severitySource: fc.constantFrom('tool', 'vendor', 'override', 'default'),
    message: text,
    place,
    subject,
    advisory: fc.record(
      {
        ids: some(text),
        cwe: some(text, 12),
        published: text,
        cvss: fc.double({ min: 0, max: 10, noNaN: true }),
        kev: fc.record({ added: text, due: text }, { requiredKeys: ['added'] }),
        epss: fc.double({ min: 0, max: 1, noNaN: true }),
      },
      { requiredKeys: ['ids', 'cwe'] },
    ),
    identity: fc.record({ logical: hex, also: some(hex) }),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
  },
  {
    requiredKeys: ['kind', 'rule', 'severity', 'severitySource', 'message', 'place', 'subject', 'identity', 'sources'],
  },
)

const dayOrText = fc.oneof(text, fc.constant('2026-12-01'))

const judged = (action: Action): fc.Arbitrary<Judged> =>
  fc
    .record(
      {
        finding,
        by: fc.record(
          {
            layer: fc.constantFrom(...layerNames),
            rule: text,
            waiver: text,
            skip: fc.constantFrom('inline', 'vex', 'sarif'),
          },
          { requiredKeys: ['layer'] },
        ),
        why: text,
        how: fc.record({ text, url: text }, { requiredKeys: ['text'] }),
        introduced: fc.boolean(),
        spared: fc.constantFrom('block', 'warn'),
        blocksFrom: dayOrText,
        due: dayOrText,
        waivedAfterMerge: text,
      },
      { requiredKeys: ['finding', 'by', 'introduced'] },
    )
    .map((rest) => ({ ...rest, action, id: rest.finding.identity.logical.slice(0, 8) }))

const problem: fc.Arbitrary<Problem> = fc.record(
  { code: fc.constantFrom(...errorCodes), sentence: text, hint: text },
  { requiredKeys: ['code', 'sentence'] },
)
const ofScanner = fc.tuple(problem, text).map(([of, scanner]) => ({ ...of, scanner }))

const gap: fc.Arbitrary<Gap> = fc.record(
  { path: text, reason: fc.constantFrom(...gapReasons), tool: text, line: number, detail: text },
  { requiredKeys: ['path', 'reason'] },
)

const counts = some(fc.record({ format: text, files: fc.nat() }))

export const anyVerdict: fc.Arbitrary<Verdict> = fc.record({
  schema: fc.constant(1 as const),
  gatehouse: text,
  verdict: fc.constantFrom(...verdicts),
  mode: fc.constantFrom(...modes),
  enforced: fc.boolean(),
  reason: text,
  policy: fc.record(
    {
      layer: fc.constantFrom(...layerNames),
      source: text,
      organisation: fc.record({ source: text, digest: text }),
      contact: text,
      problems: some(problem),
      ignored: some(text),
      pending: some(text),
      broken: some(
        fc.record(
          { path: text, line: number, column: number, sentence: text, hint: text },
          { requiredKeys: ['path', 'line', 'column', 'sentence'] },
        ),
      ),
    },
    { requiredKeys: ['layer', 'source', 'problems'] },
  ),
  subject: fc.record({ repository: text, commit: text, ref: text }, { requiredKeys: [] }),
  blocking: some(judged('block')),
  warnings: some(judged('warn')),
  noted: some(judged('note')),
  waived: some(judged('waive')),
  problems: some(fc.oneof(problem, ofScanner)),
  warningsOfTheGate: some(text),
  coverage: fc.record({
    files: fc.nat(),
    formats: counts,
    gaps: some(gap, 12),
    skips: some(fc.record({ path: text, line: number, tool: text, rules: some(text), matched: fc.boolean() })),
  }),
  waivers: some(
    fc.record({ waiver: text, state: fc.constantFrom(...waiverStates), expires: dayOrText, sentence: text }),
  ),
  scanners: some(
    fc.record({
      scanner: text,
      tool: fc.record({ name: text, version: text, digest: text, origin: text }),
      outcome: fc.constantFrom('complete', 'partial', 'failed'),
      examined: counts,
      data: some(
        fc.record(
          {
            name: text,
            digest: text,
            updated: text,
            nextUpdate: text,
            notice: fc.record({ kind: fc.constantFrom(...noticeKinds), sentence: text }),
          },
          { requiredKeys: ['name', 'digest', 'updated'] },
        ),
      ),
    }),
  ),
  judged: fc.oneof(text, fc.constant('2026-11-24')),
})
