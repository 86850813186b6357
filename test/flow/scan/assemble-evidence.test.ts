import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/core/errors.js'
import type { Gap } from '../../../src/core/evidence.js'
import { assembleEvidence } from '../../../src/flow/scan/assemble-evidence.js'
import { createMask } from '../../../src/repository/locate/mask.js'
import { checkov } from '../../../src/tools/checkov/index.js'

const stage = {
  root: '/stage',
  canaryFolder: 'gatehouse-canary',
  files: [],
  paths: new Set<string>(),
  gaps: [],
  changed: async () => [],
}

/** The evidence of a run that brought these gaps and problems. */
function assemble(gaps: readonly Gap[], problems: readonly Problem[] = [], unlisted: readonly Gap[] = []) {
  const run = {
    scanner: checkov,
    tool: { name: 'checkov', version: '3.3.30', digest: `sha256:${'0'.repeat(64)}`, origin: 'path' },
    formats: [],
    reading: {
      parsed: [{ findings: [], gaps, listed: new Set<string>(), problems: [] }],
      problems,
      gaps: [],
      unread: [],
      durationMs: 0,
    },
    data: [],
    limits: { deadlineMs: 1, memoryBytes: 1 },
  }
  return assembleEvidence(run, stage, [], { unlisted, changed: [], mask: createMask(['hunter22']) })
}

describe('assembleEvidence', () => {
  it("shows neither a secret of the run nor an address's credentials in the words of a tool", () => {
    const said = 'no https://bot:t0ken@host/a with hunter22'
    const evidence = assemble(
      [{ path: 'a.tf', reason: 'not-read', detail: said }],
      [{ code: 'TOOL_CRASHED', sentence: said, hint: said }],
    )
    expect(JSON.stringify(evidence)).not.toMatch(/t0ken|hunter22/)
    expect(evidence.gaps[0]?.detail).toBe('no https://****@host/a with ****')
    expect(evidence.problems).toEqual([
      {
        code: 'TOOL_CRASHED',
        sentence: 'no https://****@host/a with ****',
        hint: 'no https://****@host/a with ****',
      },
    ])
  })

  it('keeps of several gaps about one file what says most', () => {
    const gaps = assemble(
      [
        { path: 'b.yaml', reason: 'not-read' },
        { path: 'b.yaml', reason: 'not-parsed' },
        { path: 'a.yaml', reason: 'not-read' },
      ],
      [],
      [{ path: 'b.yaml', reason: 'not-parsed', line: 3 }],
    ).gaps
    expect(gaps).toEqual([
      { path: 'a.yaml', reason: 'not-read', tool: 'checkov' },
      { path: 'b.yaml', reason: 'not-parsed', line: 3, tool: 'checkov' },
    ])
  })
})
