import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PublishReason } from '../../../src/core/publication.js'
import type { Verdict } from '../../../src/core/verdict.js'
import { publishVerdict } from '../../../src/flow/publish/publish-verdict.js'
import type { PublishOptions } from '../../../src/flow/publish/request.js'
import { createGitHub } from '../../../src/host/actions/github/github.js'
import type { RunContext } from '../../../src/ports/run-context.js'
import { closed, enforced, undecided, verdict } from '../../report/sample.js'
import {
  type FakeGitHub,
  type Fault,
  rateLimited,
  refusals,
  type Settings,
  startGitHub,
  type TokenOptions,
} from '../../workflows/github/github.js'
import {
  archives,
  context,
  createClock,
  createRunner,
  forked,
  headCommit,
  mergeCommit,
  push,
  requestOf,
} from './outside.js'

/** The same through our own client, to the small GitHub of the tests. Octokit lets a second pass between two calls that write. */
let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
  github.openPull(7, { head: headCommit, merge: mergeCommit })
})
afterEach(() => github.close())

const full: TokenOptions = { permissions: { 'security-events': 'write', 'pull-requests': 'write' } }

/** Time flies for the client's own pauses too. */
function publish(
  of: Verdict,
  {
    token = full,
    run = context(),
    ...options
  }: Partial<PublishOptions> & { token?: TokenOptions; run?: RunContext } = {},
) {
  const clock = createClock()
  const time = { ...clock, now: () => new Date(Date.now() + clock.monotonicMs()), random: () => 0.5 }
  const here = { ...run, api: github.url }
  const client = createGitHub({ context: here, token: github.token(token), time })
  const ports = { runner: createRunner(), archives, clock: { ...clock, now: time.now }, github: client }
  return publishVerdict(requestOf(of, here, options), ports)
}

describe('a verdict on GitHub', () => {
  it('becomes alerts and one comment, and both follow what is found later', async () => {
    github.settings.pendingPolls = 3
    const { publication, notices } = await publish(closed)
    expect(notices).toEqual([])
    expect(publication).toMatchObject({ published: true, reason: 'uploaded', sent: 37, accepted: 37 })
    expect(github.alerts('refs/pull/7/merge', 'open')).toHaveLength(37)
    expect(github.comments).toHaveLength(1)
    const [comment] = github.comments
    await publish(verdict())
    expect(github.alerts('refs/pull/7/merge', 'open')).toEqual([])
    expect(github.comments).toMatchObject([{ id: comment?.id }])
    expect(github.comments[0]?.body).toContain('### Gatehouse: now open\n')
  })

  it('leaves alerts open when it could not be decided', async () => {
    await publish(closed, { comment: false })
    expect((await publish(undecided, { comment: false })).publication.reason).toBe('incomplete')
    expect(github.alerts('refs/pull/7/merge', 'open')).toHaveLength(37)
  })

  it('is on the branch after a push', async () => {
    const sha = github.tip('refs/heads/main')
    const { publication } = await publish(enforced, { run: push({ sha }) })
    expect(publication).toMatchObject({ published: true, accepted: 6 })
    expect(github.alerts('refs/heads/main', 'open')).toHaveLength(6)
  })

  it.each<[string, Fault, PublishReason]>([
    ['the licence is off', refusals.unlicensed, 'feature-off'],
    ['the token may not', refusals.integration, 'no-permission'],
    ['the repository is archived', refusals.archived, 'archived'],
    ['the token is unknown', refusals.badCredentials, 'token-refused'],
    ['the commit is gone', refusals.commitNotFound, 'ref-gone'],
    ['the file is too large', refusals.tooLarge, 'too-large'],
    ['the file is not accepted', refusals.invalid, 'invalid'],
    ['GitHub is down', refusals.unavailable, 'unavailable'],
    ['a limit is reached', rateLimited(3600), 'rate-limited'],
    ['the limit is 429', rateLimited(3600, 429), 'rate-limited'],
    ['the connection is cut', { trouble: 'cut' }, 'unreachable'],
    ['a web page answers', { trouble: 'html' }, 'unexpected'],
  ])('is told not to be there with its reason when %s', async (_, fault, reason) => {
    github.fail('POST /code-scanning/sarifs', fault)
    const { publication } = await publish(closed, { comment: false })
    expect(publication).toMatchObject({ published: false, reason })
    expect(github.uploads).toEqual([])
  })

  it.each<[string, Partial<Settings>, PublishReason, boolean]>([
    ['it is pending for ever', { pendingPolls: Number.POSITIVE_INFINITY }, 'not-finished', false],
    ['processing fails', { processingErrors: ['rejecting SARIF'] }, 'processing-failed', false],
    ['results are lost', { lostResults: 7 }, 'fewer-than-sent', true],
  ])('is told what became of it when %s', async (_, settings, reason, published) => {
    Object.assign(github.settings, settings)
    expect((await publish(closed, { comment: false })).publication).toMatchObject({ published, reason })
  })

  it('is followed over a cut connection', async () => {
    github.fail('GET /code-scanning/sarifs/{sarif_id}', { trouble: 'cut', times: 8 })
    expect((await publish(closed, { comment: false })).publication).toMatchObject({
      published: true,
      reason: 'uploaded',
    })
  })

  it("of a fork's change is told to need another way, and there is no comment", async () => {
    const { publication, notices } = await publish(closed, { run: forked(), token: { kind: 'fork' } })
    expect(publication).toMatchObject({ published: false, reason: 'fork' })
    expect(notices).toEqual([
      'The comment was not written: the token of a run for a fork or for Dependabot may only read.',
    ])
    expect(github.comments).toEqual([])
  })
})

describe('the comment on GitHub', () => {
  it.each<[string, TokenOptions]>([
    ['a job', full],
    ['an app', { ...full, kind: 'app', login: 'acme-gate[bot]' }],
    ['a person', { ...full, kind: 'user', login: 'gate-keeper' }],
  ])('stays one with the token of %s, beside those of others', async (_, token) => {
    github.addComment(7, '<!-- gatehouse:repository -->\n\nfake', { kind: 'user', login: 'stranger' })
    await publish(closed, { token, transport: 'none' })
    await publish(enforced, { token, transport: 'none' })
    expect(github.comments).toHaveLength(2)
    expect(github.comments[0]?.body).toContain('fake')
    expect(github.comments[1]?.body).toContain('### Gatehouse: closed\n')
  })

  it('stays one when runs meet', async () => {
    await Promise.all([closed, enforced, undecided].map((of) => publish(of, { transport: 'none' })))
    expect(github.comments).toHaveLength(1)
  })

  it('is left alone by a run of an older commit', async () => {
    github.moveHead(7, mergeCommit)
    await publish(closed, { transport: 'none' })
    expect(github.comments).toEqual([])
  })

  it('is said not to be there when the permission is missing', async () => {
    const token = { permissions: { 'pull-requests': 'read' } } as const
    const { notices } = await publish(closed, { token, transport: 'none' })
    expect(notices.filter((notice) => notice.includes('comment'))).toEqual([
      "The comment was not written: this job's token may not write it. Add `pull-requests: write` to the job's `permissions`.",
    ])
  })
})
