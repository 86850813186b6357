import { describe, expect, it } from 'vitest'
import type { PublishReason } from '../../../src/core/publication.js'
import type { Verdict } from '../../../src/core/verdict.js'
import { publishVerdict } from '../../../src/flow/publish/publish-verdict.js'
import type { PublishRequest } from '../../../src/flow/publish/request.js'
import { type ApiFailureKind, apiFailureKinds, type GitHub } from '../../../src/ports/github.js'
import type { Runner } from '../../../src/ports/runner.js'
import { closed, enforced, hostile, nothing, undecided, verdict, warned } from '../../report/sample.js'
import {
  archives,
  context,
  createClock,
  createGitHub,
  createRunner,
  fail,
  forked,
  push,
  reasons,
  requestOf,
  succeed,
} from './outside.js'

const publish = (request: PublishRequest, github?: GitHub, runner: Runner = createRunner()) =>
  publishVerdict(request, { runner, archives, clock: createClock(), ...(github === undefined ? {} : { github }) })

const frozen = (value: Verdict): Verdict => {
  const freeze = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    Object.freeze(part)
    Object.values(part).forEach(freeze)
  }
  freeze(value)
  return value
}

const failingEverywhere = (kind: ApiFailureKind): GitHub => {
  const answer = async () => fail(kind, 'Words')
  return createGitHub({
    uploadSarif: answer,
    sarifStatus: answer,
    analyses: answer,
    pullRequestHead: answer,
    comments: answer,
    createComment: answer,
    updateComment: answer,
    deleteComment: answer,
    viewer: answer,
  })
}

const matrix: readonly (readonly [string, GitHub, PublishReason])[] = [
  ...apiFailureKinds.map((kind) => [`everything ends as ${kind}`, failingEverywhere(kind), reasons[kind]] as const),
  [
    'it is pending for ever',
    createGitHub({ sarifStatus: async () => succeed({ status: 'pending', errors: [] }) }),
    'not-finished',
  ],
  [
    'processing fails',
    createGitHub({ sarifStatus: async () => succeed({ status: 'failed', errors: ['Bad'] }) }),
    'processing-failed',
  ],
  [
    'fewer results arrive than were sent',
    createGitHub({ analyses: async () => succeed([{ results: 1, rules: 1, warning: '', error: '', category: '' }]) }),
    'fewer-than-sent',
  ],
]

describe('whatever GitHub does', () => {
  it.each(matrix)(
    'the verdict and the page of the run are the same, and the reason is right: %s',
    async (_, github, reason) => {
      const of = frozen(structuredClone(closed))
      const runner = createRunner()
      const { publication, notices } = await publish(requestOf(of), github, runner)
      expect(of).toEqual(closed)
      expect(publication.reason).toBe(reason)
      expect(publication.sentence).toMatch(/\.$/)
      expect(publication.hint).toMatch(/\.$/)
      expect(runner.page).toHaveLength(1)
      expect(runner.page[0]).toContain('## Gatehouse: closed (audit)')
      expect(runner.lines.filter((line) => line.startsWith('::error'))).toHaveLength(closed.blocking.length)
      expect(notices.length).toBeLessThanOrEqual(2)
    },
  )

  it('everything that can be said is said when everything breaks', async () => {
    const broken = () => {
      throw new Error('broken')
    }
    const github = createGitHub({ uploadSarif: broken, pullRequestHead: broken })
    const { publication, notices } = await publish(
      requestOf(closed),
      github,
      createRunner({ log: broken, summary: broken }),
    )
    expect(publication.reason).toBe('unexpected')
    expect(notices).toEqual([
      'Annotations were not written: Gatehouse itself failed: broken.',
      'The summary was not written: Gatehouse itself failed: broken.',
      'The comment was not written: Gatehouse itself failed: broken.',
    ])
  })
})

describe('the page of the run', () => {
  it('tells where the alerts are', async () => {
    const runner = createRunner()
    await publish(requestOf(closed), createGitHub(), runner)
    expect(runner.page[0]).toContain(
      '37 findings are in code scanning. [Open the alerts](https://github.com/acme/shop/',
    )
    expect(runner.page[0]).toContain('7.0 s')
    expect(runner.page[0]).toContain(`https://github.com/acme/shop/blob/${context().sha}/infra/network.tf#L37`)
  })

  it('tells why there are none', async () => {
    const runner = createRunner()
    await publish(requestOf(closed, push()), createGitHub({ uploadSarif: async () => fail('feature-off') }), runner)
    expect(runner.page[0]).toContain('code scanning is not on for this repository')
  })

  it('is told to be too small for everything, with the number', async () => {
    const flood = verdict({
      noted: Array.from({ length: 9_000 }, (_, index) => ({
        ...closed.noted[0],
        id: `${index}`,
        action: 'note',
      })) as never,
    })
    const { notices } = await publish(requestOf(flood, push()), createGitHub())
    expect(notices.join(' ')).toMatch(/The summary leaves out \d+ findings beyond its limit\./)
  })
})

describe('the comment', () => {
  it.each<[string, Verdict, number]>([
    ['what blocks', closed, 1],
    ['what could not be decided', undecided, 1],
    ['nothing when only warnings are there', warned, 0],
    ['nothing when all is well', verdict(), 0],
    ['nothing when there is nothing', nothing, 0],
  ])('says %s', async (_, of, count) => {
    const github = createGitHub()
    const { notices } = await publish(requestOf(of), github)
    expect(github.stored).toHaveLength(count)
    expect(notices.filter((notice) => notice.includes('comment'))).toEqual([])
  })

  it('is "now open" when nothing blocks any more, and closed again later', async () => {
    const github = createGitHub()
    await publish(requestOf(enforced), github)
    const [first] = github.stored
    expect(first?.body).toMatch(/^<!-- gatehouse:repository -->\n\n### Gatehouse: closed\n/)
    expect(first?.body).toContain('https://github.com/acme/shop/actions/runs/42/attempts/1')
    await publish(requestOf(verdict()), github)
    expect(github.stored).toMatchObject([{ id: first?.id }])
    expect(github.stored[0]?.body).toContain('### Gatehouse: now open\n')
    const asked = github.asked.length
    await publish(requestOf(verdict()), github)
    expect(github.asked.slice(asked)).not.toContain('updateComment')
    await publish(requestOf(enforced), github)
    expect(github.stored).toEqual([first])
  })

  it.each([
    ['a push', push()],
    ['a merge group', push({ event: 'merge_group' })],
    ['a privileged run', context({ event: 'pull_request_target' })],
    ['a schedule', push({ event: 'schedule' })],
  ])('is none for %s', async (_, run) => {
    const github = createGitHub()
    await publish(requestOf(closed, run), github)
    expect(github.asked.filter((name) => /omment|viewer|Head/.test(name))).toEqual([])
  })

  it('is none when nobody wants it', async () => {
    const github = createGitHub()
    await publish(requestOf(closed, context(), { comment: false, transport: 'none' }), github)
    expect(github.asked).toEqual([])
  })

  it('has its scope', async () => {
    const github = createGitHub()
    await publish(requestOf(closed), github)
    await publish(requestOf({ ...closed, subject: { scope: 'image/api' } }), github)
    expect(github.stored).toHaveLength(2)
  })

  it.each<[string, PublishRequest, GitHub | undefined, string]>([
    [
      'no permission',
      requestOf(closed),
      createGitHub({ comments: async () => fail('no-permission', '', { needs: 'pull-requests: read' }) }),
      "The comment was not written: this job's token may not write it. Add `pull-requests: write` to the job's `permissions`.",
    ],
    [
      'a fork',
      requestOf(closed, forked()),
      createGitHub({ createComment: async () => fail('no-permission') }),
      'The comment was not written: the token of a run for a fork or for Dependabot may only read.',
    ],
    ['no token', requestOf(closed), undefined, 'The comment was not written: there is no token. '],
  ])('is told once not to be there: %s', async (_, request, github, notice) => {
    const { notices } = await publish(request, github)
    const about = notices.filter((each) => each.startsWith('The comment'))
    expect(about).toHaveLength(1)
    expect(`${about[0]} `).toContain(notice)
  })
})

describe('hostile text', () => {
  it('reaches neither the log nor a page as anything but text', async () => {
    const runner = createRunner()
    const said = '\n::set-output name=verdict::pass\n##[error]x \u202e <script> @team %0A'
    const github = createGitHub({
      uploadSarif: async () => fail('invalid', said),
      createComment: async () => fail('invalid', said),
    })
    const { publication, notices } = await publish(
      requestOf({ ...hostile, problems: [], scanners: [], verdict: 'block' }),
      github,
      runner,
    )
    expect(publication.reason).toBe('invalid')
    const printed = [publication.sentence, publication.hint ?? '', ...notices]
    expect(printed.some((text) => text.includes('set-output'))).toBe(true)
    for (const text of printed) expect(text).not.toMatch(/[\n\r\u202e]|^::|##\[/)
    for (const line of runner.lines) expect(line).toMatch(/^::(error|warning|notice) [^\n\r]*$/)
    expect(runner.page[0]).not.toMatch(/(?<!\\)<script|@team|\u202e|^\s*::/m)
  })
})
