import { describe, expect, it } from 'vitest'
import type { ToolSettings } from '../../../src/core/policy/policy.js'
import { limited } from '../../../src/flow/policy/plan-part.js'

const program = { tool: 'cosign', deadlineMs: 60_000, memoryBytes: 4_000 }
const planOf = (tool: string, settings: Partial<ToolSettings>) => ({
  tools: new Map([[tool, { off: false, ...settings }]]),
})

describe('a program', () => {
  it.each([
    ['keeps its limits where the policy gives it none', planOf('cosign', {}), {}],
    ['keeps them where the policy speaks of another', planOf('syft', { timeoutMs: 1 }), {}],
    ['has the time of the policy', planOf('cosign', { timeoutMs: 1 }), { deadlineMs: 1 }],
    ['has the memory of the policy', planOf('cosign', { memoryBytes: 2 }), { memoryBytes: 2 }],
  ])('%s', (_, plan, own) => {
    expect(limited(program, plan)).toEqual({ ...program, ...own })
  })
})
