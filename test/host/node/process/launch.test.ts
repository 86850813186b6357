import { describe, expect, it } from 'vitest'
import { prepareLaunch, readHardLimit, unwrapEnd } from '../../../../src/host/node/process/launch.js'
import { requestOf } from '../scratch.js'

const wrappers = { unshare: '/bin/unshare', prlimit: '/bin/prlimit' }
const none = { unshare: undefined, prlimit: undefined }

describe('the words a process is started with', () => {
  const request = requestOf('/bin/tool', { args: ['-x'], env: { A: '1' }, memoryBytes: 1_000, isolated: true })

  it('begin with the wrappers, end with the program and its own words', async () => {
    const launch = await prepareLaunch(request, '/bin/tool', wrappers)
    expect([launch.file, ...launch.args].join(' ')).toBe('/bin/prlimit --as=1000 -- /bin/unshare -rn -- /bin/tool -x')
    expect(launch).toMatchObject({ wrapped: true, isolated: true, env: { A: '1', HTTPS_PROXY: 'http://127.0.0.1:1' } })
  })

  it('are the program alone when nothing is asked, or nothing is there', async () => {
    const plain = requestOf('/bin/tool', { args: ['-x'], env: { A: '1' } })
    const expected = { file: '/bin/tool', args: ['-x'], wrapped: false, isolated: false }
    expect(await prepareLaunch(plain, '/bin/tool', wrappers)).toEqual({ ...expected, env: { A: '1' } })
    expect(await prepareLaunch(request, '/bin/tool', none)).toMatchObject(expected)
  })
})

describe('the hard limit on memory', () => {
  it('is read from the kernel, and none where it says nothing', () => {
    const line = (hard: string): string =>
      `Limit  Soft Limit  Hard Limit  Units\nMax address space         unlimited   ${hard}   bytes     \n`
    expect(readHardLimit(line('4096'))).toBe(4_096)
    expect(readHardLimit(line('unlimited'))).toBe(Number.POSITIVE_INFINITY)
    expect(readHardLimit('')).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('an exit of a wrapper', () => {
  const launch = { file: '/bin/unshare', args: [], env: {}, wrapped: true, isolated: true }
  const exit = (code: number) => ({ type: 'exited', code }) as const

  it('is a program that did not start', () => {
    const missing = 'unshare: failed to execute /x: No such file or directory\n'
    expect(unwrapEnd(exit(127), missing, launch)).toMatchObject({ type: 'not-started', reason: 'not-executable' })
    const refused = 'prlimit: failed to set the AS resource limit: Operation not permitted\n'
    expect(unwrapEnd(exit(1), refused, launch)).toEqual({
      type: 'not-started',
      reason: 'other',
      detail: refused.trim(),
    })
  })

  it('is not seen in what a program says itself', () => {
    expect(unwrapEnd(exit(0), 'unshare: warning\n', launch)).toEqual(exit(0))
    expect(unwrapEnd(exit(127), 'unshare: x\nmore\n', launch)).toEqual(exit(127))
    expect(unwrapEnd(exit(1), 'trivy: fatal\n', launch)).toEqual(exit(1))
    expect(unwrapEnd(exit(127), 'unshare: x\n', { ...launch, wrapped: false })).toEqual(exit(127))
  })
})
