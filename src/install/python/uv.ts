import type { Ports } from '../../ports.js'
import type { PythonSet } from '../lock.js'
import type { Patience } from '../origins/patience.js'
import { explainFailure } from './manager-failure.js'
import { fetchingArgs, type PipSettings, runPip } from './pip.js'
import { type Python, userEnvironment } from './python.js'
import { onlyFrom } from './wheels.js'

/**
 * Brings the locked `uv` by `pip` into `folder` and returns its path. It is used once and thrown away: bringing it
 * costs about a second, and what is not kept need not be checked.
 */
export async function bringUv(
  uv: PythonSet,
  {
    python,
    settings,
    folder,
    wheels,
  }: {
    readonly python: Python
    readonly settings: PipSettings
    readonly folder: string
    /** The only place it may come from, if given. */
    readonly wheels?: string
  },
  ports: Ports,
  patience: Patience,
): Promise<string> {
  const requirements = `${folder}/uv.requirements.txt`
  await ports.files.write(requirements, uv.text)
  const target = ['--target', `${folder}/uv`, '--no-user', '--no-compile', ...onlyFrom(wheels)]
  const args = ['install', '--quiet', ...fetchingArgs(settings), ...target, '--requirement', requirements]
  await ports.files.remove(`${folder}/uv`) // An attempt before this one may have left half of it.
  await runPip({ python, args, cwd: folder }, ports, patience)
  return `${folder}/uv/bin/uv`
}

/** Installs a requirement file into `target` with `uv`. Copies, since links would share the files with the user's cache. */
export async function runUv(
  file: string,
  request: {
    readonly python: Python
    readonly requirements: string
    readonly target: string
    readonly cwd: string
    /** The only place packages may come from, if given. */
    readonly wheels?: string
  },
  ports: Ports,
  patience: Patience,
): Promise<void> {
  const { python, requirements, target, cwd, wheels } = request
  const exact = ['--no-deps', '--only-binary', ':all:', '--require-hashes', '--link-mode', 'copy']
  const quiet = ['--quiet', '--no-progress', '--color', 'never']
  const result = await ports.exec.run({
    file,
    args: [
      'pip',
      'install',
      ...quiet,
      ...exact,
      ...onlyFrom(wheels),
      '--python',
      python.file,
      '--target',
      target,
      '--requirement',
      requirements,
    ],
    cwd,
    // It retries three times over 10 s by default; `pip` stands ready.
    env: { UV_HTTP_TIMEOUT: '10', UV_HTTP_RETRIES: '1', ...userEnvironment(ports) },
    deadlineMs: patience.managerMs,
    outputBytes: 16 * 1024 * 1024,
    isolated: false,
  })
  if (result.end.type === 'exited' && result.end.code === 0) return
  throw explainFailure('uv', result).error
}
