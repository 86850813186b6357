import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEvidence, encodeEvidence } from '../../../src/core/codec/evidence-codec.js'
import { evidenceJsonSchema } from '../../../src/core/codec/json-schema.js'
import { GatehouseError } from '../../../src/core/errors.js'
import type { EvidenceFile } from '../../../src/core/evidence.js'
import { arbitraryFindings } from '../arbitrary-findings.js'
import { evidence, integrity, license, misconfiguration, run, secret, vulnerability } from '../builders.js'

/** Something at every key that there is. */
const full: EvidenceFile = evidence(
  [
    run({
      inputs: {
        tree: 'sha256:1',
        options: 'sha256:2',
        data: [
          {
            name: 'vulnerability-db',
            digest: 'sha256:3',
            updated: '2026-11-24T06:12:41.123Z',
            nextUpdate: '2026-11-25T06:12:41.123Z',
            notice: { kind: 'unavailable', sentence: 'No registry gave a newer one.' },
          },
        ],
      },
      problems: [{ code: 'TOOL_CRASHED', sentence: 'It crashed.', hint: 'Run again.' }],
      gaps: [{ path: 'a.tf', reason: 'not-parsed', tool: 'trivy', line: 3, detail: 'brace' }],
      findings: [
        {
          ...misconfiguration({
            concept: 'open',
            help: 'Close it.',
            url: 'https://example.com',
            tags: ['aws'],
            columns: [1, 2],
            block: [1, 9],
            part: 'web',
            skip: { by: 'inline', reason: 'known' },
          }),
          place: {
            path: 'infra/main.tf',
            region: { startLine: 5, endLine: 8, startColumn: 1, endColumn: 2 },
            snippet: 'cidr = "0.0.0.0/0"',
            block: { label: 'ingress', startLine: 5, endLine: 8, digest: 'sha256:4' },
            related: [{ path: 'main.tf', region: { startLine: 1, endLine: 2 }, label: 'module call' }],
          },
        },
        vulnerability({
          fixed: '1.2.6',
          scope: 'dev',
          cwe: ['CWE-1321'],
          published: '2022-03-17',
          cvss: 9.8,
          kev: { added: '2025-02-03', due: '2025-02-24' },
          epss: 0.0123,
        }),
        {
          ...license(),
          subject: { ...license().subject, image: { name: 'i', digest: 'sha256:5', platform: 'linux/amd64' } },
        },
        secret({ line: 'KEY = ***' }),
        integrity('ghcr.io/acme/shop', 'signature'),
      ],
    }),
  ],
  { skips: [{ path: 'a.tf', line: 3, tool: 'trivy', rules: ['AWS-0107'], reason: 'known', matched: true }] },
)

/** The same value with the keys of every object turned round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, reversed(inner)])
      .reverse(),
  )
}

const isEvidence = (value: unknown): value is EvidenceFile => typeof value === 'object' && value !== null

describe('evidence.json', () => {
  it('decodes to what was encoded', () => {
    expect(decodeEvidence(encodeEvidence(full))).toEqual(full)
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const file = evidence([run({ findings })])
        expect(decodeEvidence(encodeEvidence(file))).toEqual(file)
      }),
    )
  })

  it.each(['7f3a91c2', `${'a'.repeat(31)}A`, `${'a'.repeat(32)}\n`, 'x"\nmatch: { path: "**" }'])(
    'refuses the identity %j, which would be read as more than a name in a waiver',
    (logical) => {
      const forged = { ...misconfiguration(), identity: { logical, also: [logical] } }
      expect(() => decodeEvidence(encodeEvidence(evidence([run({ findings: [forged] })])))).toThrow(
        expect.objectContaining({ code: 'EVIDENCE_INVALID' }),
      )
    },
  )

  it('is the same bytes when encoded again', () => {
    const text = encodeEvidence(full)
    expect(encodeEvidence(decodeEvidence(text))).toBe(text)
  })

  it('does not depend on the order of keys', () => {
    const other = reversed(full)
    if (!isEvidence(other)) throw new Error('It is no object.')
    expect(encodeEvidence(other)).toBe(encodeEvidence(full))
  })

  it('has its keys in the order of the types, two spaces, and a newline at the end', () => {
    const text = encodeEvidence(full)
    expect(Object.keys(JSON.parse(text))).toEqual(['schema', 'subject', 'inputs', 'inventory', 'head', 'timings'])
    expect(text.startsWith('{\n  "schema": 1,\n  "subject": {\n    "repository": "acme/shop"')).toBe(true)
    expect(text.endsWith('}\n')).toBe(true)
    expect(Object.keys(JSON.parse(text).head[0].findings[0])).toEqual([
      'kind',
      'rule',
      'severity',
      'severitySource',
      'message',
      'place',
      'subject',
      'identity',
      'sources',
    ])
  })

  it('has timings in the order of their names', () => {
    const text = encodeEvidence({ ...full, timings: { stage: 1, checkov: 2 } })
    expect(Object.keys(JSON.parse(text).timings)).toEqual(['checkov', 'stage'])
  })

  it('leaves out what the type does not have', () => {
    const [first] = full.head
    const more = { ...first, secretOfTheRun: 'x' }
    expect(encodeEvidence({ ...full, head: [{ ...run(), ...more }] })).toBe(encodeEvidence(full))
  })

  it('keeps text of any kind', () => {
    const odd = '\ud800 \u0000 \u2028 "quoted" é'
    const file = evidence([run({ findings: [misconfiguration({ message: odd })] })])
    expect(decodeEvidence(encodeEvidence(file))).toEqual(file)
  })

  it('is what its JSON Schema says', () => {
    const isValid = new Ajv2020({ allErrors: true }).compile(evidenceJsonSchema() as object)
    expect([isValid(JSON.parse(encodeEvidence(full))), isValid.errors]).toEqual([true, null])
    expect(isValid({ ...full, schema: 2 })).toBe(false)
  })
})

/** The full file with one thing changed on the way. */
const decodeChanged = (
  change: (file: Record<string, unknown>, run: Record<string, unknown>) => void,
): GatehouseError => {
  const file = JSON.parse(encodeEvidence(full))
  change(file, file.head[0])
  return failure(JSON.stringify(file))
}

function failure(text: string): GatehouseError {
  try {
    decodeEvidence(text)
  } catch (error) {
    if (error instanceof GatehouseError) return error
  }
  throw new Error('It was decoded.')
}

describe('evidence that cannot be read', () => {
  it.each<[string, Parameters<typeof decodeChanged>[0], string]>([
    ['another schema', (file) => (file['schema'] = 2), '`schema` must be 1, not 2.'],
    ['a schema as text', (file) => (file['schema'] = '1'), '`schema` must be 1, not "1".'],
    ['no schema', (file) => delete file['schema'], '`schema` is missing in the evidence.'],
    ['a missing key', (_, of) => delete of['tool'], '`head[0].tool` is missing in the evidence.'],
    ['a missing list', (_, of) => delete of['findings'], '`head[0].findings` is missing in the evidence.'],
    ['an unknown key', (_, of) => (of['extra'] = 1), '`head[0].extra` is not a key of the evidence.'],
    ['an unknown key at the top', (file) => (file['extra'] = 1), '`extra` is not a key of the evidence.'],
    [
      'another outcome',
      (_, of) => (of['outcome'] = 'done'),
      '`head[0].outcome` must be complete, partial or failed, not "done".',
    ],
    ['a missing outcome', (_, of) => delete of['outcome'], '`head[0].outcome` is missing in the evidence.'],
    ['a number for a text', (_, of) => (of['scanner'] = 3), '`head[0].scanner` must be a text, not 3.'],
    ['nothing for a list', (_, of) => (of['gaps'] = null), '`head[0].gaps` must be a list, not nothing.'],
    ['a list for a map', (_, of) => (of['tool'] = []), '`head[0].tool` must be a map of keys and values, not a list.'],
    [
      'a text for a switch',
      (_, of) => (of['canaries'] = [{ format: 'helm', seen: 'yes' }]),
      '`head[0].canaries[0].seen` must be true or false, not "yes".',
    ],
    [
      'half a file',
      (_, of) => (of['planned'] = [{ format: 'helm', files: 0.5 }]),
      '`head[0].planned[0].files` must be a whole number, not 0.5.',
    ],
    [
      'a negative number',
      (_, of) => (of['planned'] = [{ format: 'helm', files: -1 }]),
      '`head[0].planned[0].files` cannot be -1.',
    ],
    [
      'text where milliseconds belong',
      (file) => (file['timings'] = { stage: 'long' }),
      '`timings.stage` must be a number, not "long".',
    ],
  ])('says what is wrong: %s', (_, change, sentence) => {
    const { code, message } = decodeChanged(change)
    expect([code, message]).toEqual(['EVIDENCE_INVALID', sentence])
  })

  it('says that another version wrote it, when the schema is another', () => {
    expect(decodeChanged((file) => (file['schema'] = 2)).hint).toBe(
      'It was written by another version of Gatehouse. Scan again with this one.',
    )
    expect(decodeChanged((file) => delete file['head']).hint).toBe(
      'It was changed by hand, or written by another version of Gatehouse. Scan again.',
    )
  })

  it.each(['', '{', encodeEvidence(full).slice(0, -20), 'null', '[]', '"evidence"'])('is refused: %j', (text) => {
    expect(failure(text).code).toBe('EVIDENCE_INVALID')
  })

  it('is named when it is cut off or no map at all', () => {
    expect(failure('{').message).toBe('The evidence is not JSON, or not all of it is there.')
    expect(failure('[]').message).toBe('The evidence must be a map of keys and values, not a list.')
  })

  it('cannot change what objects are', () => {
    const text = encodeEvidence(full).replace('{', '{"__proto__": {"polluted": true},')
    expect(failure(text).message).toBe('`__proto__` is not a key of the evidence.')
  })

  it('shows no control character of the file', () => {
    const error = decodeChanged((_, of) => (of['outcome'] = '\u001b[2Jdone'))
    expect(error.message).not.toContain('\u001b')
  })

  it('is refused for any key that is taken away', () => {
    const text = encodeEvidence(full)
    const isOptional =
      /^(?:repository|commit|ref|policy|hint|tool|line|detail|concept|help|url|region|startColumn|endColumn|snippet|block|resource|part|package|fixed|scope|license|image|digest|platform|requirement|advisory|published|cvss|kev|due|epss|severity|skip|reason|nextUpdate|notice)$/
    let removed = 0
    const walk = (value: unknown, drop: (key: string) => void): void => {
      if (typeof value !== 'object' || value === null) return
      for (const key of Object.keys(value)) {
        if (!Array.isArray(value)) drop(key)
        walk(Reflect.get(value, key), drop)
      }
    }
    walk(JSON.parse(text), () => removed++)
    let checked = 0
    for (let at = 0; at < removed; at++) {
      let left = at
      let dropped = ''
      const copy: unknown = JSON.parse(text, function (this: unknown, key, value: unknown) {
        const isKey = key !== '' && !Array.isArray(this)
        if (!isKey || left-- !== 0) return value
        dropped = key
        return undefined
      })
      if (isOptional.test(dropped) || dropped === 'stage' || dropped === 'trivy/config') continue
      checked++
      expect([dropped, failure(JSON.stringify(copy)).code]).toEqual([dropped, 'EVIDENCE_INVALID'])
    }
    expect(checked).toBeGreaterThan(100)
  })
})
