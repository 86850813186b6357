import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Exec, ProcessEnd, ProcessRequest, ProcessResult } from '../../../ports.js'
import { probeCage } from './cage.js'
import { type Child, startChild } from './child.js'
import { findOnPath, type NotStarted, notStarted, refuseProgram } from './executable.js'
import { probeIsolation } from './isolation.js'
import { prepareLaunch, unwrapEnd, type Wrappers } from './launch.js'
import { watchSizes } from './output-limit.js'
import { forgetGroup, killGroup, rememberGroup, signalGroup } from './process-group.js'

export { killRunning } from './process-group.js'

type Outcome = Omit<ProcessResult, 'durationMs'>

const neverRan = (end: NotStarted): Outcome => ({ end, stdout: '', stderr: '', isolated: false })

/** Between the request to end (SIGTERM) and the end (SIGKILL). */
const graceMs = 2_000
/** The longest that a timer can wait; more would fire at once. */
const longestMs = 2 ** 31 - 1

const givenPaths = (request: ProcessRequest): readonly string[] =>
  [request.stdoutFile, request.watched].filter((path) => path !== undefined)

/** Waits for the process within its limits; when it resolves, no process of the group is left. */
async function supervise(child: Child, group: number, request: ProcessRequest): Promise<ProcessEnd> {
  let stopped: 'timed-out' | 'output-too-large' | undefined
  let force: NodeJS.Timeout | undefined
  let isOver = false
  const deadline = setTimeout(
    () => {
      stopped ??= 'timed-out'
      signalGroup(group, 'SIGTERM')
      force = setTimeout(() => signalGroup(group, 'SIGKILL'), graceMs)
    },
    Math.min(request.deadlineMs, longestMs),
  )
  const flood = (): void => {
    if (isOver) return // The group's number may belong to somebody else by now.
    stopped ??= 'output-too-large'
    signalGroup(group, 'SIGKILL')
  }
  child.flooded.then(flood)
  const sizes = watchSizes(givenPaths(request), request.outputBytes, flood)
  const end = await child.ended
  isOver = true
  clearTimeout(deadline)
  clearTimeout(force)
  await killGroup(group)
  if (sizes.finish()) stopped ??= 'output-too-large'
  return stopped === undefined ? end : { type: stopped }
}

async function runChild(child: Child, request: ProcessRequest): Promise<Omit<Outcome, 'isolated'>> {
  if (child.group === undefined) return { end: await child.ended, stdout: '', stderr: '' }
  rememberGroup(child.group)
  const end = await supervise(child, child.group, request)
  forgetGroup(child.group)
  const { isFlooded, ...collected } = await child.collect()
  return { end: isFlooded && end.type !== 'timed-out' ? { type: 'output-too-large' } : end, ...collected }
}

/** The program as an absolute path; a bare name is looked up on the PATH that the program itself is given. */
const resolveProgram = async (request: ProcessRequest): Promise<string | undefined> =>
  request.file.includes('/') ? resolve(request.cwd, request.file) : findOnPath(request.file, request.env['PATH'])

async function attempt(request: ProcessRequest, findWrappers: () => Promise<Wrappers>): Promise<Outcome> {
  const folder = await stat(request.cwd).catch(() => undefined)
  if (!folder?.isDirectory()) return neverRan(notStarted('other', `there is no folder ${request.cwd} to run in`))
  const program = await resolveProgram(request)
  if (program === undefined) return neverRan(notStarted('missing', `${request.file} is not on the PATH`))
  const refusal = await refuseProgram(program)
  if (refusal !== undefined) return neverRan(refusal)
  const launch = await prepareLaunch(request, program, await findWrappers())
  const child = await startChild(launch, request)
  if ('type' in child) return neverRan(child)
  const ran = await runChild(child, request)
  return { ...ran, end: unwrapEnd(ran.end, ran.stderr, launch), isolated: launch.isolated }
}

/** Runs programs as `Exec` promises. `environment` is the user's: only its PATH is read, to find programs and wrappers. */
export function createExec(environment: Readonly<Record<string, string | undefined>>): Exec {
  const find = (name: string): Promise<string | undefined> => findOnPath(name, environment['PATH'])
  let unshare: Promise<string | undefined> | undefined
  let python: Promise<string | undefined> | undefined
  let prlimit: Promise<string | undefined> | undefined
  const findUnshare = (): Promise<string | undefined> => {
    unshare ??= probeIsolation(exec)
    return unshare
  }
  const findPython = (): Promise<string | undefined> => {
    python ??= probeCage(exec)
    return python
  }
  const findPrlimit = (): Promise<string | undefined> => {
    prlimit ??= find('prlimit')
    return prlimit
  }
  const wrappersFor = async (request: ProcessRequest): Promise<Wrappers> => {
    const [unshare, cage, limit] = await Promise.all([
      request.isolated ? findUnshare() : undefined,
      request.isolated ? findPython() : undefined,
      request.memoryBytes === undefined ? undefined : findPrlimit(),
    ])
    return { unshare, python: cage, prlimit: limit }
  }
  const exec: Exec = {
    find,
    run: async (request) => {
      const started = performance.now()
      const outcome = await attempt(request, () => wrappersFor(request))
      return { ...outcome, durationMs: performance.now() - started }
    },
  }
  return exec
}
