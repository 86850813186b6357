import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { makeFolder } from '../temporary.js'
import { cache, dist } from './gatehouse.js'

export interface StartedStep {
  readonly exit: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  /** What later steps of the job find in their environment. */
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
  /** The runner's temporary one. */
  readonly folder: string
}

export interface Job {
  readonly workspace: string
  readonly commit: string
  readonly api: string
}

/** What a step wrote into a file of the runner: `NAME<<END`, the lines of the value, `END`. */
const written = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...readFileSync(file, 'utf8').matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(
      ([, name = '', , value = '']) => [name, value],
    ),
  )

const event = { repository: { full_name: 'acme/shop', default_branch: 'main' }, ref: 'refs/heads/main' }

/** A step of a push to main of acme/shop, started as a runner does it; `env` is what the job says beside that. */
export async function startStep(
  { workspace, commit, api }: Job,
  action: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<StartedStep> {
  const folder = makeFolder()
  const file = (name: string, content = ''): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const files = { output: file('output'), env: file('env'), summary: file('summary') }
  const child = spawn(process.execPath, [join(dist, `${action}.js`)], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GATEHOUSE_CACHE: cache,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: commit,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: api,
      GITHUB_ACTOR: 'octocat',
      GITHUB_RUN_ID: '7',
      GITHUB_JOB: 'gatehouse',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_ENV: files.env,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 120_000,
  })
  const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve))
  const log = await text(child.stdout)
  return {
    exit: await ended,
    log,
    outputs: written(files.output),
    exported: written(files.env),
    summary: readFileSync(files.summary, 'utf8'),
    folder,
  }
}
