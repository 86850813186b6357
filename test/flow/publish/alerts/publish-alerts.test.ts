import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Publication, PublishReason } from '../../../../src/core/publication.js'
import type { Verdict } from '../../../../src/core/verdict.js'
import { publishAlerts } from '../../../../src/flow/publish/alerts/publish-alerts.js'
import type { PublishOptions, PublishRequest } from '../../../../src/flow/publish/request.js'
import { type Analysis, apiFailureKinds, type GitHub } from '../../../../src/ports/github.js'
import type { RunContext } from '../../../../src/ports/run-context.js'
import type { SarifLog } from '../../../../src/report/sarif/sarif-types.js'
import { closed, enforced, undecided, verdict } from '../../../report/sample.js'
import {
  archives,
  context,
  createClock,
  createGitHub,
  createRunner,
  fail,
  forked,
  headCommit,
  inTurn,
  mergeCommit,
  push,
  reasons,
  requestOf,
  succeed,
} from '../outside.js'

const runner = createRunner()
const portsOf = (github?: GitHub, clock = createClock()) => ({
  runner,
  archives,
  clock,
  ...(github === undefined ? {} : { github }),
})
const publish = (request: PublishRequest, github?: GitHub): Promise<Publication> =>
  publishAlerts(request, portsOf(github))

const analysis = (results: number, more: Partial<Analysis> = {}): Analysis => ({
  results,
  rules: 1,
  warning: '',
  error: '',
  category: 'gatehouse/repository',
  ...more,
})

const logIn = (sarif: string): SarifLog => JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString()) as SarifLog

describe('alerts', () => {
  it('are sent as gzip in base64, for the commit that was scanned, and told to be there', async () => {
    const sent = closed.blocking.length + closed.noted.length
    const github = createGitHub({ analyses: async () => succeed([analysis(sent)]) })
    const publication = await publish(requestOf(closed), github)
    expect(publication).toEqual({
      published: true,
      reason: 'uploaded',
      sentence: `${sent} findings are in code scanning.`,
      alerts: 'https://github.com/acme/shop/security/code-scanning?query=is%3Aopen%20tool%3AGatehouse%20pr%3A7',
      sarifId: 'sarif-1',
      sent,
      accepted: sent,
    })
    const [upload, ...more] = github.uploads
    expect(more).toEqual([])
    expect(upload).toMatchObject({ commit: mergeCommit, ref: 'refs/pull/7/merge', toolName: 'Gatehouse' })
    expect(upload?.startedAt).toBe('2026-11-27T23:59:53.000Z')
    expect(logIn(upload?.sarif ?? '').runs[0].results).toHaveLength(sent)
  })

  it('lead to the branch that they are on', async () => {
    const { alerts } = await publish(requestOf(closed, push({ ref: 'refs/heads/a/b&c' })), createGitHub())
    expect(alerts).toBe(
      'https://github.com/acme/shop/security/code-scanning?query=is%3Aopen%20tool%3AGatehouse%20branch%3Aa%2Fb%26c',
    )
  })

  it('are closed by a clean run', async () => {
    const github = createGitHub({ analyses: async () => succeed([analysis(0)]) })
    expect(await publish(requestOf(verdict()), github)).toMatchObject({ published: true, reason: 'uploaded', sent: 0 })
    expect(logIn(github.uploads[0]?.sarif ?? '').runs[0].results).toEqual([])
  })

  it('are not counted as sent when they are waived', async () => {
    const github = createGitHub()
    const { sent } = await publish(requestOf(enforced), github)
    expect(sent).toBe(6)
    expect(logIn(github.uploads[0]?.sarif ?? '').runs[0].results).toHaveLength(6)
  })

  it.each<[string, Verdict, RunContext, Partial<PublishOptions>, PublishReason, boolean]>([
    ['nobody wants them', closed, push(), { transport: 'none' }, 'not-wanted', false],
    ['a scanner failed', undecided, push(), {}, 'incomplete', false],
    ['a merge queue asks', closed, push({ event: 'merge_group' }), {}, 'queue-ref', false],
    [
      'another commit is checked out',
      { ...closed, subject: { commit: headCommit } },
      push(),
      {},
      'ref-not-publishable',
      false,
    ],
    ['another step will do it', closed, push(), { transport: 'upload-sarif' }, 'left-to-another-step', false],
    ['another step did it', closed, forked(), { transport: 'upload-sarif', uploaded: 'success' }, 'uploaded', true],
    [
      'another step could not do it',
      closed,
      push(),
      { transport: 'upload-sarif', uploaded: 'failure' },
      'upload-step-failed',
      false,
    ],
    [
      'another step was stopped',
      closed,
      push(),
      { transport: 'upload-sarif', uploaded: 'cancelled' },
      'upload-step-failed',
      false,
    ],
    [
      'another step was left out',
      closed,
      push(),
      { transport: 'upload-sarif', uploaded: 'skipped' },
      'upload-step-failed',
      false,
    ],
    [
      'another step was left out for a scanner',
      undecided,
      push(),
      { transport: 'upload-sarif', uploaded: 'skipped' },
      'incomplete',
      false,
    ],
    [
      'another step was left out for the queue',
      closed,
      push({ event: 'merge_group' }),
      { transport: 'upload-sarif', uploaded: 'skipped' },
      'queue-ref',
      false,
    ],
    [
      'another step is left to find the ref',
      { ...closed, subject: { commit: headCommit } },
      push(),
      { transport: 'upload-sarif' },
      'left-to-another-step',
      false,
    ],
  ])('are not sent by us when %s', async (_, of, run, options, reason, published) => {
    const github = createGitHub()
    expect(await publish(requestOf(of, run, options), github)).toMatchObject({ published, reason })
    expect(github.asked).toEqual([])
  })

  it('were left out by another step because another commit is checked out', async () => {
    const request = requestOf({ ...closed, subject: { commit: headCommit } }, push(), {
      transport: 'upload-sarif',
      uploaded: 'skipped',
    })
    expect(await publish(request)).toMatchObject({ published: false, reason: 'ref-not-publishable' })
  })

  it('have a page also when another step sent them', async () => {
    const request = requestOf(closed, context(), { transport: 'upload-sarif', uploaded: 'success' })
    expect((await publish(request)).alerts).toContain('pr%3A7')
  })

  it('are not sent without a token', async () => {
    expect(await publish(requestOf(closed))).toMatchObject({ published: false, reason: 'no-token' })
  })
})

describe('an upload that GitHub refuses', () => {
  it.each(apiFailureKinds)('ends as its reason: %s', async (kind) => {
    const github = createGitHub({ uploadSarif: async () => fail(kind, 'Words of GitHub') })
    const publication = await publish(requestOf(closed), github)
    expect(publication).toMatchObject({ published: false, reason: reasons[kind] })
    expect(publication.hint).toMatch(/\.$/)
    expect(github.asked.filter((name) => name === 'uploadSarif')).toHaveLength(kind === 'too-large' ? 2 : 1)
  })

  it('names the permission that is missing', async () => {
    const github = createGitHub({
      uploadSarif: async () => fail('no-permission', '', { needs: 'security-events: write' }),
    })
    expect(await publish(requestOf(closed), github)).toMatchObject({
      sentence: "Alerts were not uploaded: this job's token may not write them.",
      hint: "Add `security-events: write` to the job's `permissions`.",
    })
  })

  it.each<[string, RunContext]>([
    ['a fork', forked()],
    [
      'a fork that is gone',
      forked({
        pullRequest: { number: 7, head: { sha: headCommit, ref: 'f' }, base: { sha: headCommit, ref: 'main' } },
      }),
    ],
    ['Dependabot', context({ actor: 'dependabot[bot]' })],
    ['a push of Dependabot', push({ actor: 'dependabot[bot]' })],
  ])('tells %s the way that works', async (_, run) => {
    const github = createGitHub({ uploadSarif: async () => fail('no-permission') })
    const publication = await publish(requestOf(closed, run), github)
    expect(publication).toMatchObject({ published: false, reason: 'fork' })
    expect(publication.hint).toContain('transport: upload-sarif')
    const other = createGitHub({ uploadSarif: async () => fail('feature-off') })
    expect(await publish(requestOf(closed, run), other)).toMatchObject({ reason: 'feature-off' })
  })

  it('tells when it may be tried again', async () => {
    const github = createGitHub({
      uploadSarif: async () => fail('rate-limited', '', { retryAt: '2026-11-28T01:00:00Z' }),
    })
    expect((await publish(requestOf(closed), github)).sentence).toContain('until 2026-11-28 01:00 UTC')
  })

  it('is tried once more with half of the results, the most important ones, when it is too large', async () => {
    const github = createGitHub()
    let first = true
    const uploadSarif: GitHub['uploadSarif'] = async (upload) => {
      if (!first) return github.uploadSarif(upload)
      first = false
      return fail('too-large')
    }
    const all = closed.blocking.length + closed.noted.length
    const publication = await publish(requestOf(closed), { ...github, uploadSarif })
    expect(publication).toMatchObject({ published: true, reason: 'uploaded', sent: Math.floor(all / 2) })
    expect(publication.sentence).toContain(`${all - Math.floor(all / 2)} of the least important are left out`)
    const { results } = logIn(github.uploads[0]?.sarif ?? '').runs[0]
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(closed.blocking.length)
  })

  it('ends as words even when the code that asks breaks', async () => {
    const github = createGitHub({
      uploadSarif: async () => {
        throw new Error('socket\n::error::x')
      },
    })
    const publication = await publish(requestOf(closed), github)
    expect(publication).toMatchObject({ published: false, reason: 'unexpected' })
    expect(publication.sentence).toContain('socket \\x3a:error')
  })
})

describe('a file that GitHub would refuse', () => {
  it('is not sent, and the rule and the place are named', async () => {
    const request = requestOf(closed)
    const text = request.sarif.text.replace('"uri": "app/settings.py"', '"uri": ""')
    const github = createGitHub()
    const publication = await publish({ ...request, sarif: { ...request.sarif, text } }, github)
    expect(publication).toMatchObject({ published: false, reason: 'refused-here' })
    expect(publication.sentence).toMatch(/Rule no-uri, at \/runs\/0\/results\/\d+\/locations\/0\//)
    expect(github.asked).toEqual([])
  })
})

describe('an upload that GitHub took', () => {
  const pending = succeed({ status: 'pending', errors: [] } as const)
  const complete = succeed({ status: 'complete', errors: [] } as const)

  it('is followed until it is processed, with longer and longer pauses', async () => {
    const clock = createClock()
    const sarifStatus = inTurn<Awaited<ReturnType<GitHub['sarifStatus']>>>(
      pending,
      pending,
      pending,
      pending,
      pending,
      pending,
      complete,
    )
    const publication = await publishAlerts(requestOf(closed), portsOf(createGitHub({ sarifStatus }), clock))
    expect(publication).toMatchObject({ published: true, reason: 'uploaded' })
    expect(clock.pauses).toEqual([2_000, 3_000, 4_500, 6_750, 10_125, 15_000, 15_000])
  })

  it.each(['unpublished', 'published'] as const)(
    'but is pending for ever counts as %s when it is told so',
    async (onTimeout) => {
      const clock = createClock()
      const github = createGitHub({ sarifStatus: async () => pending })
      const publication = await publishAlerts(requestOf(closed, context(), { onTimeout }), portsOf(github, clock))
      expect(publication).toMatchObject({
        published: onTimeout === 'published',
        reason: 'not-finished',
        sarifId: 'sarif-1',
      })
      expect(publication.sentence).toContain('within 60 s')
      expect(clock.monotonicMs()).toBe(60_000)
      expect(github.asked).not.toContain('analyses')
    },
  )

  it('is not asked about when nobody wants to wait', async () => {
    const github = createGitHub()
    const publication = await publish(requestOf(closed, context(), { publishTimeoutMs: 0 }), github)
    expect(publication).toMatchObject({ reason: 'not-finished' })
    expect(github.asked).toEqual(['uploadSarif'])
  })

  it('is asked about again when a question brought nothing', async () => {
    const sarifStatus = inTurn<Awaited<ReturnType<GitHub['sarifStatus']>>>(
      fail('unavailable'),
      fail('not-found'),
      fail('unreachable'),
      complete,
    )
    expect(await publish(requestOf(closed), createGitHub({ sarifStatus }))).toMatchObject({ reason: 'uploaded' })
  })

  it('is not asked about before GitHub takes questions again', async () => {
    const clock = createClock()
    const retryAt = '2026-11-28T00:00:32Z'
    const sarifStatus = inTurn<Awaited<ReturnType<GitHub['sarifStatus']>>>(
      fail('rate-limited', '', { retryAt }),
      complete,
    )
    await publishAlerts(requestOf(closed), portsOf(createGitHub({ sarifStatus }), clock))
    expect(clock.pauses).toEqual([2_000, 30_000])
  })

  it('ends with what GitHub said last when the time is over', async () => {
    const github = createGitHub({ sarifStatus: async () => fail('unavailable', 'Unicorn') })
    const publication = await publish(requestOf(closed), github)
    expect(publication).toMatchObject({ published: false, reason: 'not-finished' })
    expect(publication.sentence).toContain('(Unicorn)')
  })

  it("tells GitHub's errors when it failed", async () => {
    const errors = ['rejecting SARIF, as there are more runs', 'a\n::error::b', 'c', 'd']
    const publication = await publish(
      requestOf(closed),
      createGitHub({ sarifStatus: async () => succeed({ status: 'failed', errors }) }),
    )
    expect(publication).toMatchObject({ published: false, reason: 'processing-failed', sarifId: 'sarif-1' })
    expect(publication.sentence).toContain('rejecting SARIF, as there are more runs, a \\x3a:error::b and c)')
  })

  it('is compared with what was sent', async () => {
    const warning = 'There are more than 5000 results.'
    const github = createGitHub({ analyses: async () => succeed([analysis(20), analysis(10, { warning })]) })
    const publication = await publish(requestOf(closed), github)
    expect(publication).toMatchObject({ published: true, reason: 'fewer-than-sent', sent: 37, accepted: 30 })
    expect(publication.sentence).toBe(`Code scanning took 30 of 37 findings (${warning}).`)
  })

  it('carries a warning of GitHub', async () => {
    const github = createGitHub({ analyses: async () => succeed([analysis(37, { warning: 'Tags were cut' })]) })
    expect((await publish(requestOf(closed), github)).sentence).toBe(
      '37 findings are in code scanning. GitHub says: Tags were cut.',
    )
  })

  it.each([succeed([]), fail('unavailable')] as const)(
    'counts as it was sent when GitHub does not count: %j',
    async (answer) => {
      const publication = await publish(requestOf(closed), createGitHub({ analyses: async () => answer }))
      expect(publication).toMatchObject({ published: true, reason: 'uploaded', sent: 37 })
      expect(publication).not.toHaveProperty('accepted')
    },
  )
})
