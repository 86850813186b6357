import { execFileSync } from 'node:child_process'
import { noGitHub } from '../../../src/flow/step/no-github.js'
import type { StepPorts } from '../../../src/flow/step/step-ports.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import type { GitHub } from '../../../src/ports/github.js'
import type { RunContext } from '../../../src/ports/run-context.js'
import { makeFolder } from '../../temporary.js'

const sha = '1111111111111111111111111111111111111111'

/** A push to the default branch of acme/shop, unless a test says otherwise. */
export const contextOf = (given: Partial<RunContext> = {}): RunContext => ({
  event: 'push',
  repository: 'acme/shop',
  defaultBranch: 'main',
  sha,
  ref: 'refs/heads/main',
  actor: 'octocat',
  server: 'https://github.com',
  api: 'https://api.github.com',
  run: { id: '7', attempt: '1', job: 'gatehouse' },
  workspace: makeFolder(),
  temporary: makeFolder(),
  ...given,
})

/** A pull request of the repository itself, at its merge commit. */
export const pullRequest = (repository: string | undefined = 'acme/shop'): Partial<RunContext> => ({
  event: 'pull_request',
  ref: 'refs/pull/7/merge',
  pullRequest: {
    number: 7,
    head: {
      sha: '2222222222222222222222222222222222222222',
      ref: 'topic',
      ...(repository === undefined ? {} : { repository }),
    },
    base: { sha: '3333333333333333333333333333333333333333', ref: 'main' },
  },
})

export interface Stage {
  readonly ports: StepPorts
  readonly outputs: Readonly<Record<string, string>>
  readonly summaries: readonly string[]
  /** What later steps of the job find in their environment. */
  readonly exported: Readonly<Record<string, string>>
  log(): string
}

/** A GitHub whose repository has no policy. */
export const emptyGitHub: GitHub = {
  ...noGitHub,
  branchTip: async () => ({ ok: true, value: sha }),
  tree: async () => ({ ok: true, value: { entries: [], truncated: false } }),
}

/** A runner in memory around the real file system; no token unless a test gives a GitHub. */
export function stageStep(context: RunContext, github?: GitHub): Stage {
  const outputs: Record<string, string> = {}
  const summaries: string[] = []
  const exported: Record<string, string> = {}
  let log = ''
  const refuse = async (): Promise<never> => Promise.reject(new Error('There is no artifact store.'))
  return {
    ports: {
      ...nodePorts,
      context,
      runner: {
        output: (name, value) => {
          outputs[name] = value
        },
        summary: async (text) => void summaries.push(text),
        log: (text) => {
          log += text
        },
        mask: () => undefined,
        export: (name, value) => {
          exported[name] = value
        },
      },
      artifacts: { upload: refuse, download: refuse },
      ...(github === undefined ? {} : { github }),
    },
    outputs,
    summaries,
    exported,
    log: () => log,
  }
}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    encoding: 'utf8',
  })

/** Makes a folder a repository with everything in it committed; gives the commit. */
export function commitAll(folder: string): string {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'All')
  return git(folder, 'rev-parse', 'HEAD').trim()
}
