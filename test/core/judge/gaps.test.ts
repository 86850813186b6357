import { describe, expect, it } from 'vitest'
import type { Evidence, Gap } from '../../../src/core/evidence.js'
import { collectGaps } from '../../../src/core/judge/gaps.js'
import { evidence, run } from '../builders.js'

const leftOut = (tool: string, path: string, detail = 'secrets'): Gap => ({ path, reason: 'left-out', tool, detail })
const both = [
  { format: 'kubernetes', files: 2 },
  { format: 'secrets', files: 2 },
]
const scanner = (name: string, gaps: readonly Gap[], more: Partial<Evidence> = {}): Evidence =>
  run({ scanner: name, planned: both, examined: both, gaps, ...more })
const told = (...head: readonly Evidence[]): readonly string[] =>
  collectGaps(evidence(head)).map(({ path, reason, tool }) => `${path} ${reason} ${tool}`)

describe('a file that a tool leaves out by its own rules', () => {
  const one = scanner('checkov', [leftOut('checkov', 'a.py')])

  it('is no gap when another scanner examined it for the same format', () => {
    expect(told(one, scanner('trivy/config', []))).toEqual([])
  })

  it('is a gap when no other scanner reads the format', () => {
    const examined = [{ format: 'kubernetes', files: 2 }]
    expect(told(one, scanner('trivy/config', [], { examined }))).toEqual(['a.py left-out checkov'])
    expect(told(one)).toEqual(['a.py left-out checkov'])
  })

  it('is a gap when the other one left it out as well', () => {
    expect(told(one, scanner('trivy/config', [leftOut('trivy', 'a.py')]))).toEqual([
      'a.py left-out checkov',
      'a.py left-out trivy',
    ])
    expect(told(one, scanner('trivy/config', [leftOut('trivy', 'a.py', 'kubernetes')]))).toEqual([])
  })

  it.each(['not-parsed', 'not-read', 'crashed-tool'] as const)(
    'is a gap when the other one says of it: %s',
    (reason) => {
      const other = scanner('trivy/config', [{ path: 'a.py', reason, tool: 'trivy' }])
      expect(told(one, other)).toEqual(['a.py left-out checkov', `a.py ${reason} trivy`].sort())
    },
  )

  it('is a gap when the other one examined nothing, whatever it was given', () => {
    const examined = both.map(({ format }) => ({ format, files: 0 }))
    expect(told(one, scanner('trivy/config', [], { examined, outcome: 'failed' }))).toEqual(['a.py left-out checkov'])
  })

  it('stays in the evidence', () => {
    const file = evidence([one, scanner('trivy/config', [])])
    collectGaps(file)
    expect(file.head[0]?.gaps).toEqual([leftOut('checkov', 'a.py')])
  })
})

describe('gaps', () => {
  it('come once each, by path', () => {
    const gap: Gap = { path: 'a.yaml', reason: 'not-parsed', tool: 'trivy' }
    expect(told(scanner('trivy/config', [gap]), scanner('trivy/packages', [gap]))).toEqual(['a.yaml not-parsed trivy'])
  })
})
