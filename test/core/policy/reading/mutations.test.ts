import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../../src/core/document/lines.js'
import type { PolicyProblem } from '../../../../src/core/policy/reading/problem.js'
import { readPolicy } from '../../../../src/core/policy/reading/read-policy.js'
import { readWaivers } from '../../../../src/core/policy/waiver.js'
import { policyNames } from '../../../../src/tools/index.js'

const folder = new URL('../../../../examples/policies/', import.meta.url)
const policies = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

const waivers = [
  `# Reviewed in SEC-812.
id: W-2027-001
match: { rule: CKV_AWS_20, resource: "module.site.aws_s3_bucket.assets" }
reason: Public website assets; CloudFront in front.
owner: "@acme/web"
expires: 2027-03-31
`,
  `- id: W-2027-002
  match:
    id: ["7f3a91c2", "00aa11bb"]
    path: infra/prod/**
    severity: "<=medium"
  reason: |
    Two lines,
    of which this is one.
  owner: '@acme/web'
  expires: 2027-03-31
- { id: W-3, match: { rule: CVE-2021-23337, package: "pkg:npm/lodash" }, reason: r, owner: o, expires: 2026-12-01 }
`,
]

/** Words and marks that mean something to YAML or to us, in places where nobody expects them. */
const odd = [
  '*a',
  '&a x',
  '<<: *a',
  '!!binary x',
  '? x',
  '---',
  '...',
  '%YAML 1.1',
  '\t',
  '\r',
  '\u0000',
  '\ufeff',
  '\u2028',
  '"',
  "'",
  '[',
  '}',
  ':',
  '#',
  '|',
  '>-',
  '- ',
  '~',
  'null',
  '.inf',
  '0x1f',
  '1e9',
  'true',
  '2027-02-30',
  '__proto__',
  'any',
  'supply-chain',
  '\ud800',
]
const tokens = [...new Set([...policies, ...waivers].flatMap((text) => text.split(/([\s,:[\]{}]+)/)))]
const token = fc.oneof(fc.constantFrom(...tokens), fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 3 }))

type Edit = (text: string) => string

const atCharacter: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(), fc.nat({ max: 12 }), token)
  .map(([place, length, instead]) => (text) => {
    const at = place % (text.length + 1)
    return text.slice(0, at) + instead + text.slice(at + length)
  })

const atToken: fc.Arbitrary<Edit> = fc.tuple(fc.nat(), token).map(([place, instead]) => (text) => {
  const parts = text.split(/([\s,:[\]{}]+)/)
  return parts.with(place % parts.length, instead).join('')
})

const atLine: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(), fc.nat(), fc.constantFrom('remove', 'repeat', 'move', 'indent', 'outdent', 'end here'))
  .map(([place, to, edit]) => (text) => {
    const lines = text.split('\n')
    const at = place % lines.length
    const line = lines[at] ?? ''
    const without = lines.toSpliced(at, 1)
    switch (edit) {
      case 'remove':
        return without.join('\n')
      case 'repeat':
        return lines.toSpliced(at, 0, line).join('\n')
      case 'move':
        return without.toSpliced(to % lines.length, 0, line).join('\n')
      case 'indent':
        return lines.with(at, ` ${line}`).join('\n')
      case 'outdent':
        return lines.with(at, line.replace(/^ /, '')).join('\n')
      default:
        return lines.slice(0, at).join('\n')
    }
  })

const edits = fc.array(fc.oneof(atCharacter, atToken, atLine), { minLength: 1, maxLength: 3 })

const mutated = (texts: readonly string[]) =>
  fc.tuple(fc.constantFrom(...texts), edits).map(([text, all]) => all.reduce((changed, edit) => edit(changed), text))

/** A person finds it: on a line that there is, no further than just behind its end. */
const isPlaced =
  (text: string) =>
  ({ line, column, sentence }: PolicyProblem): boolean => {
    const written = linesOf(text)[line - 1]
    return written !== undefined && column >= 1 && column <= written.length + 2 && /\S.*\.$/su.test(sentence)
  }

describe('a file that somebody damaged', () => {
  it('is a policy, or its mistakes are told with their places', () => {
    let sound = 0
    fc.assert(
      fc.property(mutated(policies), (text) => {
        const { policy, problems, warnings } = readPolicy(text, policyNames)
        sound += policy === undefined ? 0 : 1
        expect(policy === undefined).toBe(problems.length > 0)
        expect([...problems, ...warnings].filter((problem) => !isPlaced(text)(problem))).toEqual([])
      }),
      { numRuns: 1000, interruptAfterTimeLimit: 20_000 },
    )
    expect(sound).toBeGreaterThan(0)
  })

  it('holds waivers, or its mistakes are told with their places', () => {
    fc.assert(
      fc.property(mutated(waivers), (text) => {
        const read = readWaivers(new Map([['w.yml', text]]), policyNames)
        const isEmptyList = /^\s*(?:\[\s*\]\s*)?$/u.test(text.replace(/^\s*#.*$/gmu, ''))
        expect(read.waivers.length > 0 || read.problems.length > 0 || isEmptyList).toBe(true)
        expect([...read.problems, ...read.warnings].filter((problem) => !isPlaced(text)(problem))).toEqual([])
      }),
      { numRuns: 1000, interruptAfterTimeLimit: 20_000 },
    )
  })
})
