import { describe, expect, it } from 'vitest'
import { refuseUnsafeRun } from '../../../src/flow/sign/refuse.js'

const on = (event: string, ref: string, pullRequest?: object) => () =>
  refuseUnsafeRun({
    event,
    ref,
    repository: 'acme/app',
    ...(pullRequest === undefined ? {} : { pullRequest }),
  } as never)

describe('nothing is signed', () => {
  it.each([
    ['pull_request', 'refs/pull/7/merge'],
    ['pull_request_target', 'refs/heads/main'],
    ['pull_request_review', 'refs/pull/7/merge'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7'],
    ['merge_group', 'refs/heads/main'],
    ['push', 'refs/heads/gh-readonly-queue/main/pr-7'],
    ['push', 'refs/pull/7/head'],
    ['workflow_dispatch', 'refs/pull/7/merge'],
    ['workflow_run', 'refs/heads/main'],
    ['issue_comment', 'refs/heads/main'],
    ['constructor', 'refs/pull/1/merge'],
  ])('on %s of %s', (event, ref) => {
    expect(on(event, ref)).toThrow(expect.objectContaining({ code: 'SIGNING_REFUSED' }))
  })

  it('in a run of a pull request, whatever it is called', () => {
    const head = { sha: '1', ref: 'x', repository: 'evil/app' }
    expect(on('something_new', 'refs/heads/main', { number: 7, head, base: { sha: '2', ref: 'main' } })).toThrow()
  })

  it.each([
    ['push', 'refs/heads/main'],
    ['push', 'refs/tags/v1'],
    ['release', 'refs/tags/v1'],
    ['schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/heads/main'],
  ])('but it is on %s of %s', (event, ref) => {
    expect(on(event, ref)).not.toThrow()
  })
})
