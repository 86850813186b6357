import { describe, expect, it } from 'vitest'
import { type PolicySource, policySource } from '../../../src/flow/policy/policy-source.js'
import type { RunContext } from '../../../src/ports/run-context.js'
import { change, queued, runContext } from './run-contexts.js'

const commit: PolicySource = { type: 'commit', commit: runContext().sha, branch: 'main' }
const tipOf = (branch: string): PolicySource => ({ type: 'branch', branch })
const fork = { sha: 'f'.repeat(40), ref: 'patch', repository: 'mallory/shop' }

describe('where the policy is read', () => {
  it.each<[string, RunContext, PolicySource]>([
    ['a pull request', change(), tipOf('main')],
    ['a pull request from a fork', change({ head: fork }), tipOf('main')],
    ['a pull request from a fork that is gone', change({ head: { sha: fork.sha, ref: 'patch' } }), tipOf('main')],
    ['a pull request of Dependabot', { ...change(), actor: 'dependabot[bot]' }, tipOf('main')],
    ['a pull request for another branch', change({ base: { sha: 'b', ref: 'release/2' } }), tipOf('release/2')],
    ['pull_request_target', { ...change(), event: 'pull_request_target', ref: 'refs/heads/main' }, tipOf('main')],
    ['a merge queue', queued(), tipOf('main')],
    ['a merge queue of a branch with slashes', queued('refs/heads/release/2'), tipOf('release/2')],
    ['a push to the default branch', runContext(), commit],
    ['a push to another branch', runContext({ ref: 'refs/heads/feature' }), tipOf('main')],
    ['a push of the queue', runContext({ ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' }), tipOf('main')],
    ['a push of a tag', runContext({ ref: 'refs/tags/v1' }), tipOf('main')],
    ['a push of a tag that is named as the default branch', runContext({ ref: 'refs/tags/main' }), tipOf('main')],
    ['a schedule', runContext({ event: 'schedule' }), commit],
    ['a release', runContext({ event: 'release', ref: 'refs/tags/v1' }), tipOf('main')],
    ['workflow_dispatch on the default branch', runContext({ event: 'workflow_dispatch' }), commit],
    ['workflow_dispatch on another', runContext({ event: 'workflow_dispatch', ref: 'refs/heads/x' }), tipOf('main')],
  ])('is right for %s', (_, context, source) => {
    expect(policySource(context)).toEqual(source)
  })

  it('is not guessed when the event does not name the default branch', () => {
    const { defaultBranch: _, ...unnamed } = runContext()
    expect(policySource(unnamed)).toEqual({ type: 'unknown' })
    expect(policySource({ ...unnamed, event: 'schedule' })).toEqual({ type: 'commit', commit: unnamed.sha })
  })
})
