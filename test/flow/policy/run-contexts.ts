import type { PullRequest, RunContext } from '../../../src/ports/run-context.js'
import { commitOf } from './remote-repository.js'

/** A push to the default branch. */
export const runContext = (given: Partial<RunContext> = {}): RunContext => ({
  event: 'push',
  repository: 'acme/shop',
  defaultBranch: 'main',
  sha: commitOf('pushed'),
  ref: 'refs/heads/main',
  actor: 'alice',
  server: 'https://github.com',
  api: 'https://api.github.com',
  run: { id: '1', attempt: '1', job: 'gate' },
  workspace: '/workspace',
  temporary: '/temporary',
  ...given,
})

/** A pull request for main, at its merge commit `merged`. */
export const change = (given: Partial<PullRequest> = {}): RunContext =>
  runContext({
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    sha: commitOf('merged'),
    pullRequest: {
      number: 7,
      head: { sha: 'a'.repeat(40), ref: 'feature', repository: 'acme/shop' },
      base: { sha: commitOf('old'), ref: 'main' },
      ...given,
    },
  })

/** An entry of a merge queue. */
export const queued = (baseRef = 'refs/heads/main'): RunContext =>
  runContext({
    event: 'merge_group',
    ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
    sha: commitOf('merged'),
    mergeGroup: { baseRef, baseSha: commitOf('old') },
  })
