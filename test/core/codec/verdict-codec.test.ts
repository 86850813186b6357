import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdictJsonSchema } from '../../../src/core/codec/json-schema.js'
import { decodeVerdict, encodeVerdict } from '../../../src/core/codec/verdict-codec.js'
import type { Verdict } from '../../../src/core/verdict.js'
import { arbitraryFindings } from '../arbitrary-findings.js'
import { evidence, judged, misconfiguration, policy, run, secret, vulnerability, waiver } from '../builders.js'

const gap = { path: 'a.tf', reason: 'not-parsed', tool: 'trivy', line: 3, detail: 'brace' } as const
const skip = { by: 'inline', reason: 'known' } as const

/** Something in every list. */
const full: Verdict = judged(
  evidence(
    [
      run({
        findings: [
          misconfiguration(),
          vulnerability({ severity: 'low' }),
          secret({ severity: 'low', tags: ['entropy'], skip }),
          misconfiguration({ ruleId: 'AWS-1', severity: 'low', tool: 'checkov' }),
          misconfiguration({ address: 'aws_security_group.vpn', path: 'vpn/main.tf' }),
        ],
        inputs: { tree: 'a', options: 'b', data: [{ name: 'vulnerability-db', digest: 'c', updated: 'd' }] },
      }),
      run({ scanner: 'checkov', outcome: 'partial' }),
    ],
    { gaps: [gap], skips: [{ path: 'a.tf', line: 1, tool: 'trivy', rules: ['*'], reason: 'known', matched: false }] },
  ),
  {
    policy: policy(
      {
        contact: '#appsec',
        rules: [
          {
            id: 'warn',
            match: { tool: ['checkov'] },
            action: 'warn',
            why: 'Because.',
            how: { text: 'Like this.', url: 'https://example.com' },
          },
        ],
      },
      { onUnscanned: 'warn' },
    ),
    origin: {
      layer: 'repository',
      source: '.gatehouse/policy.yml',
      digest: 'sha256:1',
      problems: [{ code: 'WAIVER_INVALID', sentence: 'It is broken.', hint: 'Mend it.' }],
    },
    waivers: [
      waiver({ match: { rule: ['AWS-0107'], path: ['vpn/**'] } }),
      waiver({ id: 'W-2', match: { rule: ['X'], path: ['y'] } }),
    ],
  },
)

describe('verdict.json', () => {
  it('has something in every list of this test', () => {
    const { blocking, warnings, noted, waived, problems, warningsOfTheGate, waivers } = full
    for (const list of [blocking, warnings, noted, waived, problems, warningsOfTheGate, waivers])
      expect(list).not.toEqual([])
  })

  it('decodes to what was encoded', () => {
    expect(decodeVerdict(encodeVerdict(full))).toEqual(full)
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const verdict = judged(findings)
        expect(decodeVerdict(encodeVerdict(verdict))).toEqual(verdict)
      }),
    )
  })

  it('has its keys in the order of the types', () => {
    const { schema, judged: day, ...rest } = full
    const text = encodeVerdict({ judged: day, ...rest, schema })
    expect(text).toBe(encodeVerdict(full))
    expect(Object.keys(JSON.parse(text))).toEqual([
      'schema',
      'gatehouse',
      'verdict',
      'mode',
      'enforced',
      'reason',
      'policy',
      'subject',
      'blocking',
      'warnings',
      'noted',
      'waived',
      'problems',
      'warningsOfTheGate',
      'coverage',
      'waivers',
      'scanners',
      'judged',
    ])
  })

  it('is what its JSON Schema says', () => {
    const isValid = new Ajv2020({ allErrors: true }).compile(verdictJsonSchema() as object)
    expect([isValid(JSON.parse(encodeVerdict(full))), isValid.errors]).toEqual([true, null])
    expect(isValid({ ...full, verdict: 'open' })).toBe(false)
  })

  it('names the wrong key', () => {
    const text = encodeVerdict(full).replace('"action": "block"', '"action": "allow"')
    expect(() => decodeVerdict(text)).toThrow(
      expect.objectContaining({
        code: 'EVIDENCE_INVALID',
        message: '`blocking[0].action` must be block, warn, note or waive, not "allow".',
      }),
    )
  })

  it('is not read from evidence', () => {
    expect(() => decodeVerdict('{"schema": 1}')).toThrow('`gatehouse` is missing in the verdict.')
  })
})
