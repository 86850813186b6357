import { describe, expect, it } from 'vitest'
import { refuseForeignCode, refuseWindows } from '../../../src/flow/step/guard.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import { makeFolder } from '../../temporary.js'
import { commitAll, contextOf, pullRequest } from './scene.js'

const commit = 'ffffffffffffffffffffffffffffffffffffffff'
const other = '4444444444444444444444444444444444444444'
const checkedOut = (at: string | undefined) => ({
  ...nodePorts.git,
  head: async () => (at === undefined ? {} : { commit: at }),
})
const privileged = (event: string, repository?: string) =>
  contextOf({ ...pullRequest(repository), event, sha: commit, ref: 'refs/heads/main' })
const headOf = (context: ReturnType<typeof contextOf>): string => context.pullRequest?.head.sha ?? ''

describe('a run with the secrets of the repository', () => {
  it.each(['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion_comment'])(
    'refuses the code of a fork on %s',
    async (event) => {
      const context = privileged(event, 'mallory/shop')
      for (const at of [headOf(context), other, undefined]) {
        await expect(refuseForeignCode(context, '/', checkedOut(at))).rejects.toMatchObject({
          code: 'EVENT_REFUSED',
          hint: 'Run Gatehouse on pull_request instead: it needs no secret there.',
        })
      }
    },
  )

  it('refuses the code of a fork that is gone, and of an event that names no pull request', async () => {
    const gone = privileged('pull_request_target', undefined)
    const { pullRequest: _, ...bare } = privileged('workflow_run')
    for (const context of [{ ...gone, pullRequest: { ...gone.pullRequest, head: { sha: other, ref: 'x' } } }, bare]) {
      await expect(
        refuseForeignCode(context as ReturnType<typeof contextOf>, '/', checkedOut(other)),
      ).rejects.toMatchObject({ code: 'EVENT_REFUSED' })
    }
  })

  it('may look at the commit of the base, and at a branch of the repository itself', async () => {
    const fork = privileged('pull_request_target', 'mallory/shop')
    await expect(refuseForeignCode(fork, '/', checkedOut(commit))).resolves.toBeUndefined()
    const own = privileged('pull_request_target')
    await expect(refuseForeignCode(own, '/', checkedOut(headOf(own)))).resolves.toBeUndefined()
    await expect(refuseForeignCode(own, '/', checkedOut(other))).rejects.toMatchObject({ code: 'EVENT_REFUSED' })
  })
})

describe('a run without secrets', () => {
  it('looks at whatever is checked out, a fork included', async () => {
    const folder = makeFolder()
    commitAll(folder)
    const context = contextOf(pullRequest('mallory/shop'))
    await expect(refuseForeignCode(context, folder, nodePorts.git)).resolves.toBeUndefined()
  })
})

describe('a runner with Windows', () => {
  it('is told which one to take, and no other is refused', () => {
    expect(() => refuseWindows({ platform: 'win32' })).toThrow(
      expect.objectContaining({
        code: 'TOOL_MISSING',
        message: 'Gatehouse does not scan on Windows, and this is a runner with Windows.',
        hint: 'Write `runs-on: ubuntu-latest` for this job; the others may stay where they are.',
      }),
    )
    for (const platform of ['linux', 'darwin']) expect(() => refuseWindows({ platform })).not.toThrow()
  })
})
