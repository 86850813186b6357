import { describe, expect, it } from 'vitest'
import { findTrouble } from '../../../src/core/judge/trouble.js'
import { evidence, run } from '../builders.js'

const offline = { code: 'TOOL_MISSING', sentence: 'Trivy is not on this machine.' } as const

describe('findTrouble', () => {
  it('says once what two scanners of one tool say alike', () => {
    const runs = ['trivy/config', 'trivy/packages'].map((scanner) =>
      run({ scanner, outcome: 'failed', problems: [offline] }),
    )
    expect(findTrouble(evidence(runs))).toEqual([{ ...offline, scanner: 'trivy/config' }])
  })

  it('says once what no tool is to blame for', () => {
    const full = { code: 'DISK_FULL', sentence: 'There is no space left to write x.' } as const
    const runs = ['checkov', 'trivy/config'].map((scanner) => run({ scanner, outcome: 'failed', problems: [full] }))
    expect(findTrouble(evidence(runs))).toEqual([{ ...full, scanner: 'checkov' }])
  })
})
