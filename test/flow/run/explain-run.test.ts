import { describe, expect, it } from 'vitest'
import { explainEnd, explainStderr } from '../../../src/flow/run/explain-run.js'
import { checkov } from '../../../src/tools/checkov/index.js'

const limits = { deadlineMs: 600_000 }

describe('explainStderr', () => {
  it.each([
    ['MemoryError', 'CPython'],
    ['orjson.JSONDecodeError: Not enough memory to allocate buffer for parsing: line 1 column 1 (char 0)', 'orjson'],
    ["RuntimeError: can't start new thread", 'a thread without a stack'],
    ['fatal error: runtime: out of memory', 'Go'],
    ['fatal error: failed to reserve page summary memory', 'Go before it started'],
    ['fork/exec /x: cannot allocate memory', 'the kernel'],
    ['ImportError: /x.so: failed to map segment from shared object', 'the loader'],
  ])('knows want of memory: %s', (words) => {
    expect(explainStderr('Checkov', `before\n${words}\nafter`)).toMatchObject({
      code: 'TOOL_OUT_OF_MEMORY',
      message: 'Checkov needed more memory than its limit allows.',
      hint: 'Raise it in the policy (tools: { checkov: { memory: 12g } }) or exclude the file that needs it.',
    })
  })

  it('knows a full disk', () => {
    expect(explainStderr('Trivy', 'write /x: no space left on device')).toMatchObject({
      code: 'DISK_FULL',
      message: 'Trivy could not write its report: the disk is full.',
    })
  })

  it('says nothing of other words', () => {
    expect(explainStderr('Trivy', 'KeyError: memory')).toBeUndefined()
    const noexec = 'ImportError: /x.so: failed to map segment from shared object: Operation not permitted'
    expect(explainStderr('Checkov', noexec)).toBeUndefined()
  })
})

describe('explainEnd', () => {
  it('tells the limit of the policy after which a run was stopped', () => {
    expect(explainEnd(checkov, { type: 'timed-out' }, '', limits)).toMatchObject({
      code: 'TOOL_TIMED_OUT',
      message: 'Checkov was stopped after 10m, its limit.',
    })
  })

  it('tells that limit, not its own time, of a run that got only a part of it', () => {
    const part = { deadlineMs: 31_415, limitMs: 90_000 }
    expect(explainEnd(checkov, { type: 'timed-out' }, '', part).message).toBe(
      'Checkov took too long and was stopped (limit 90s).',
    )
  })

  it('prefers what the process said to the signal that ended it', () => {
    expect(explainEnd(checkov, { type: 'signalled', signal: 'SIGABRT' }, 'MemoryError', limits).code).toBe(
      'TOOL_OUT_OF_MEMORY',
    )
    expect(explainEnd(checkov, { type: 'signalled', signal: 'SIGABRT' }, '', limits)).toMatchObject({
      code: 'TOOL_KILLED',
      message: 'Checkov was ended by SIGABRT before it was done.',
    })
  })
})
