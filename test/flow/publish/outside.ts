import type { PublishReason } from '../../../src/core/publication.js'
import type { Verdict } from '../../../src/core/verdict.js'
import type { PublishOptions, PublishRequest } from '../../../src/flow/publish/request.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import type { Answer, ApiFailureKind, Comment, GitHub, SarifUpload } from '../../../src/ports/github.js'
import type { RunContext } from '../../../src/ports/run-context.js'
import type { Runner } from '../../../src/ports/runner.js'
import type { Clock } from '../../../src/ports.js'
import { renderSarif } from '../../../src/report/sarif/sarif.js'

/** What publishing reaches, in memory: a GitHub that can be told to fail at any call, a runner that remembers, a clock that jumps. */

export const sha = (digit: string): string => digit.repeat(40)
export const headCommit = sha('b')
export const mergeCommit = sha('c')

export const context = (more: Partial<RunContext> = {}): RunContext => ({
  event: 'pull_request',
  repository: 'acme/shop',
  defaultBranch: 'main',
  sha: mergeCommit,
  ref: 'refs/pull/7/merge',
  pullRequest: {
    number: 7,
    head: { sha: headCommit, ref: 'feature', repository: 'acme/shop' },
    base: { sha: sha('a'), ref: 'main' },
  },
  actor: 'dev',
  server: 'https://github.com',
  api: 'https://api.github.com',
  run: { id: '42', attempt: '1', job: 'gate' },
  workspace: '/srv/shop',
  temporary: '/temporary',
  ...more,
})

export const push = (more: Partial<RunContext> = {}): RunContext => {
  const { pullRequest: _, ...rest } = context({ event: 'push', sha: sha('d'), ref: 'refs/heads/main' })
  return { ...rest, ...more }
}

export const forked = (more: Partial<RunContext> = {}): RunContext =>
  context({
    pullRequest: {
      number: 7,
      head: { sha: headCommit, ref: 'feature', repository: 'stranger/shop' },
      base: { sha: sha('a'), ref: 'main' },
    },
    ...more,
  })

export const requestOf = (
  verdict: Verdict,
  run: RunContext = context(),
  options: Partial<PublishOptions> = {},
): PublishRequest => ({
  verdict,
  sarif: renderSarif(verdict),
  timings: { checkov: 7_000, 'trivy/config': 2_000 },
  context: run,
  options: { transport: 'api', comment: true, publishTimeoutMs: 60_000, onTimeout: 'unpublished', ...options },
})

export const succeed = <T>(value: T): Answer<T> => ({ ok: true, value })
export const fail = (
  kind: ApiFailureKind,
  message = '',
  more: { needs?: string; retryAt?: string } = {},
): Answer<never> => ({
  ok: false,
  failure: { kind, message, ...more },
})

export const bot = { login: 'github-actions[bot]', isBot: true }

export interface FakeGitHub extends GitHub {
  /** Names of the calls, in order. */
  readonly asked: string[]
  readonly uploads: SarifUpload[]
  readonly stored: Comment[]
  head: string
}

/** `answers` replaces calls; an array is used up one by one, the last for ever. */
export function createGitHub(answers: Partial<GitHub> = {}, stored: readonly Comment[] = [], author = bot): FakeGitHub {
  const asked: string[] = []
  const uploads: SarifUpload[] = []
  const comments = [...stored]
  let last = Math.max(100, ...stored.map(({ id }) => id))
  const find = (id: number): number => comments.findIndex((comment) => comment.id === id)
  const calls: GitHub = {
    branchTip: async () => succeed(sha('a')),
    tree: async () => succeed({ entries: [], truncated: false }),
    blob: async () => succeed(new Uint8Array()),
    parents: async () => succeed([]),
    mergeBase: async () => succeed(sha('b')),
    archiveAddress: async () => fail('not-found'),
    artifacts: async () => succeed([]),
    workflowRun: async () => fail('not-found'),
    artifactAddress: async () => fail('not-found'),
    uploadSarif: async (upload) => {
      uploads.push(upload)
      return succeed({ id: 'sarif-1' })
    },
    sarifStatus: async () => succeed({ status: 'complete', errors: [] }),
    analyses: async () => succeed([]),
    pullRequestHead: async () => succeed(github.head),
    comments: async () => succeed([...comments]),
    createComment: async (_, body) => {
      last += 1
      const comment = { id: last, body, author }
      comments.push(comment)
      return succeed(comment)
    },
    updateComment: async (id, body) => {
      const comment = comments[find(id)]
      if (comment === undefined) return fail('not-found')
      const updated = { ...comment, body }
      comments[find(id)] = updated
      return succeed(updated)
    },
    deleteComment: async (id) => {
      if (find(id) < 0) return fail('not-found')
      comments.splice(find(id), 1)
      return succeed(undefined)
    },
    viewer: async () => fail('no-permission', 'Resource not accessible by integration'),
    ...answers,
  }
  const remember = (name: keyof GitHub): Partial<GitHub> => ({
    [name]: (...args: readonly never[]) => {
      asked.push(name)
      return (calls[name] as (...args: readonly never[]) => unknown)(...args)
    },
  })
  const names = Object.keys(calls) as (keyof GitHub)[]
  const github: FakeGitHub = {
    ...calls,
    ...Object.assign({}, ...names.map(remember)),
    asked,
    uploads,
    stored: comments,
    head: headCommit,
  }
  return github
}

/** Each call gets the next answer, the last one for ever. */
export const inTurn = <T>(...answers: readonly [T, ...T[]]): (() => Promise<T>) => {
  let next = 0
  return async () => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? answers[0]
    next += 1
    return answer
  }
}

export interface FakeRunner extends Runner {
  readonly lines: string[]
  readonly page: string[]
}

export function createRunner(more: Partial<Runner> = {}): FakeRunner {
  const lines: string[] = []
  const page: string[] = []
  return {
    lines,
    page,
    output: () => undefined,
    summary: async (markdown) => void page.push(markdown),
    log: (text) => void lines.push(text),
    mask: () => undefined,
    export: () => undefined,
    ...more,
  }
}

export interface FakeClock extends Clock {
  readonly pauses: number[]
}

/** Waiting takes no time, and the clock shows that it did. */
export function createClock(): FakeClock {
  let passed = 0
  const pauses: number[] = []
  return {
    pauses,
    now: () => new Date(Date.UTC(2026, 10, 28) + passed),
    monotonicMs: () => passed,
    wait: async (milliseconds) => {
      pauses.push(milliseconds)
      passed += milliseconds
    },
  }
}

export const archives = nodePorts.archives

/** Written again beside the flow's own table: what a test expects is not asked of what it tests. */
export const reasons: Record<ApiFailureKind, PublishReason> = {
  unauthenticated: 'token-refused',
  'no-permission': 'no-permission',
  'feature-off': 'feature-off',
  archived: 'archived',
  'not-found': 'not-found',
  'ref-gone': 'ref-gone',
  invalid: 'invalid',
  'too-large': 'too-large',
  'rate-limited': 'rate-limited',
  unavailable: 'unavailable',
  'timed-out': 'timed-out',
  unreachable: 'unreachable',
  unexpected: 'unexpected',
}
