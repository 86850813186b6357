import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { dist } from '../e2e/gatehouse.js'
import { makeFolder } from '../temporary.js'
import { prepareAct } from './act-binary.js'
import { withDatabase } from './with-database.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const database = join(root, 'examples/vulnerability-db')

export const act = await prepareAct()

/** What the events of a run say, as far as the tests look at it. */
interface LogLine {
  readonly msg?: string
  readonly raw_output?: boolean
  readonly raw?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly job?: string
  readonly jobID?: string
  readonly jobResult?: string
  readonly stepID?: readonly string[]
  readonly step?: string
  readonly stage?: string
  readonly stepResult?: string
}

export interface WorkflowRun {
  readonly exit: number | null
  /** What the steps printed, commands included, by job. */
  log(job: string): string
  /** Outputs of a step by its id. */
  outputs(step: string): Readonly<Record<string, string>>
  /** The pages of the run, in the order of the steps. */
  readonly summaries: readonly string[]
  /** `success` or `failure` by job. */
  readonly jobs: Readonly<Record<string, string>>
  /** By id, else by what the step uses. */
  readonly steps: Readonly<Record<string, string>>
  /** Everything, for a message when a test fails. */
  readonly transcript: string
}

export interface WorkflowSetting {
  /** The commit that the event is about, checked out. */
  readonly workspace: string
  /** Path of a workflow file, from the root of this repository. */
  readonly workflow: string
  readonly event: string
  readonly payload: object
  readonly actor?: string
  readonly env: Readonly<Record<string, string>>
  readonly token: string
  /** A folder of programs that come before all others. */
  readonly programs?: string
  /** Changes the workflow for the test, such as the services that it uses. */
  readonly edit?: (text: string) => string
  /** Told as soon as a job begins: act gives every job the same token. */
  readonly onJob: (job: string) => void
}

/** A copy of what a user gets of this repository when a workflow names it: no sources, no tests. */
export function makeBundle(): string {
  const bundle = makeFolder()
  for (const name of ['action.yml', 'actions', '.github/workflows'])
    cpSync(join(root, name), join(bundle, name), { recursive: true })
  cpSync(dist, join(bundle, 'dist'), { recursive: true })
  for (const name of ['gate', 'image']) {
    const workflow = join(bundle, `.github/workflows/${name}.yml`)
    writeFileSync(workflow, withDatabase(readFileSync(workflow, 'utf8'), database))
  }
  return bundle
}

const pins = /uses:\s*([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40})/g

/** Every repository that our workflows name, and the folder that stands in its place. */
function localRepositories(bundle: string): string[] {
  const folders = ['.github/workflows', 'examples/workflows', 'test/workflows/callers', 'actions/image-release']
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
  const stands: Readonly<Record<string, string>> = {
    'actions/checkout': join(root, 'test/workflows/stand-ins/checkout'),
    'github/codeql-action': join(root, 'test/workflows/stand-ins'),
    'gatehouse/gatehouse': bundle,
  }
  const found = texts.flatMap((text) => [...text.matchAll(pins)].map(([, name = '', sha = '']) => `${name}@${sha}`))
  return [...new Set(found)].flatMap((pin) => {
    const folder = stands[pin.slice(0, pin.indexOf('@'))]
    return folder === undefined ? [] : ['--local-repository', `${pin}=${folder}`]
  })
}

/** Runs a workflow of ours as a user's runner would: in host mode, with everything it names served from here. */
export async function runWorkflow(setting: WorkflowSetting, bundle: string): Promise<WorkflowRun> {
  const folder = makeFolder()
  const workflow = join(setting.workspace, '.github', 'workflows', 'tested.yml')
  mkdirSync(dirname(workflow), { recursive: true })
  const { edit = (text) => text, programs } = setting
  writeFileSync(workflow, edit(withDatabase(readFileSync(join(root, setting.workflow), 'utf8'), database)))
  writeFileSync(join(folder, 'event.json'), JSON.stringify(setting.payload))
  const env = Object.entries({ GATEHOUSE_TEST_RECORD: join(folder, 'record'), ...setting.env })
  const args = [
    ...[setting.event, '--eventpath', join(folder, 'event.json'), '--workflows', workflow],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--actor', setting.actor ?? 'octocat', '--json'],
    ...['--no-skip-checkout', '--action-offline-mode', '--no-cache-server'],
    ...['--secret', `GITHUB_TOKEN=${setting.token}`, ...env.flatMap(([name, value]) => ['--env', `${name}=${value}`])],
    ...localRepositories(bundle),
  ]
  const child = spawn(act ?? 'act', args, {
    cwd: setting.workspace,
    env: {
      PATH: [...(programs === undefined ? [] : [programs]), dirname(process.execPath), process.env['PATH'] ?? ''].join(
        ':',
      ),
      HOME: folder,
      XDG_CACHE_HOME: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return collect(child, setting.onJob)
}

async function collect(child: ReturnType<typeof spawn>, onJob: (job: string) => void): Promise<WorkflowRun> {
  const lines: LogLine[] = []
  const begun = new Set<string>()
  const read = (async () => {
    if (child.stdout === null) return
    for await (const text of createInterface({ input: child.stdout })) {
      const line = parse(text)
      lines.push(line)
      const job = line.jobID ?? ''
      if (job !== '' && !begun.has(job)) onJob(job)
      begun.add(job)
    }
  })()
  let errors = ''
  child.stderr?.on('data', (data: Buffer) => (errors += data.toString()))
  const exit = await new Promise<number | null>((resolve) => child.once('close', resolve))
  await read
  return describe(exit, lines, errors)
}

function parse(text: string): LogLine {
  try {
    return JSON.parse(text)
  } catch {
    return { msg: text }
  }
}

function describe(exit: number | null, lines: readonly LogLine[], errors: string): WorkflowRun {
  const printed = (line: LogLine): string => (line.raw_output === true ? (line.msg ?? '') : (line.raw ?? ''))
  const ends = lines.filter(({ stage, stepResult }) => stage === 'Main' && stepResult !== undefined)
  const nameOf = ({ stepID, step }: LogLine): string => {
    const id = stepID?.at(-1) ?? ''
    return /^\d*$/.test(id) ? (step ?? '') : id
  }
  return {
    exit,
    log: (job) =>
      lines
        .filter(({ jobID }) => jobID === job)
        .map(printed)
        .join(''),
    outputs: (step) =>
      Object.fromEntries(
        lines
          .filter((line) => line.command === 'set-output' && nameOf(line) === step)
          .map(({ name = '', arg = '' }) => [name, arg]),
      ),
    summaries: lines.filter(({ command }) => command === 'summary').map(({ content }) => content ?? ''),
    jobs: Object.fromEntries(
      lines.flatMap(({ jobID, jobResult }) =>
        jobID === undefined || jobResult === undefined ? [] : [[jobID, jobResult]],
      ),
    ),
    steps: Object.fromEntries(ends.map((line) => [nameOf(line), line.stepResult ?? ''])),
    transcript: `${lines.map(({ job = '', msg = '' }) => `${job} ${msg.trimEnd()}`).join('\n')}\n${errors}`,
  }
}
