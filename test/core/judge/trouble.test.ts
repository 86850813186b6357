import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/core/evidence.js'
import { findTrouble } from '../../../src/core/judge/trouble.js'
import { evidence, run } from '../builders.js'

const trouble = (given: Partial<Evidence>) =>
  findTrouble(evidence([run(given)])).map(({ code, sentence, scanner }) => `${scanner} ${code}: ${sentence}`)

describe('the trouble in the evidence', () => {
  it('is none when a run is complete, saw its canary and read its files', () => {
    expect(trouble({})).toEqual([])
  })

  it('is what the run says itself', () => {
    const problem = { code: 'TOOL_TIMED_OUT', sentence: 'Trivy was stopped after 10 min.' } as const
    expect(trouble({ outcome: 'failed', problems: [problem] })).toEqual([
      'trivy/config TOOL_TIMED_OUT: Trivy was stopped after 10 min.',
    ])
    expect(trouble({ problems: [problem] })).toHaveLength(1)
  })

  it.each([
    ['partial', 'trivy/config TOOL_CRASHED: Trivy did not finish: its results are incomplete.'],
    ['failed', 'trivy/config TOOL_CRASHED: Trivy did not finish: its results are missing.'],
  ] as const)('is a %s run that gives no reason', (outcome, sentence) => {
    expect(trouble({ outcome })).toEqual([sentence])
  })

  it('is a canary that was not found', () => {
    const canaries = [
      { format: 'helm', seen: false },
      { format: 'kubernetes', seen: true },
      { format: 'terraform', seen: false },
    ]
    expect(trouble({ canaries })).toEqual([
      'trivy/config CANARY_MISSING: Trivy did not find the planted test case for helm, terraform, so its silence proves nothing.',
    ])
  })

  it('is a format of which nothing was read and no canary seen', () => {
    expect(trouble({ examined: [], canaries: [] })).toEqual([
      'trivy/config NOTHING_EXAMINED: Trivy read none of the terraform files it was given.',
    ])
    expect(trouble({ examined: [{ format: 'terraform', files: 0 }], canaries: [] })).toHaveLength(1)
  })

  it('is not that every file is broken, when the canary shows that the tool could read', () => {
    expect(trouble({ examined: [{ format: 'terraform', files: 0 }] })).toEqual([])
  })

  it('is not a format of which there are no files', () => {
    expect(trouble({ planned: [{ format: 'helm', files: 0 }], examined: [], canaries: [] })).toEqual([])
  })

  it('is told for each scanner', () => {
    const runs = [run({ outcome: 'failed' }), run({ scanner: 'trivy/packages', outcome: 'partial' })]
    expect(findTrouble(evidence(runs)).map((problem) => problem.scanner)).toEqual(['trivy/config', 'trivy/packages'])
  })
})
