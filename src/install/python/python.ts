import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'

/** A Python interpreter on the user's PATH. */
export interface Python {
  /** The interpreter itself, absolute: what a name on the PATH leads to may be a script that needs the user's environment. */
  readonly file: string
  readonly major: number
  readonly minor: number
  /** CPython with the global lock: wheels for others are not in the lock. */
  readonly isOrdinary: boolean
  readonly hasPip: boolean
}

/** The minor versions of Python 3 that every set of the lock has wheels for (tried with each of them when it is locked). */
export const oldestMinor = 9
export const newestMinor = 14

const names: readonly string[] = [
  'python3',
  'python',
  ...Array.from({ length: newestMinor - oldestMinor + 1 }, (_, index) => `python3.${newestMinor - index}`),
]

const probe = [
  'import json, sys, sysconfig, importlib.util',
  'print(json.dumps({"file": sys.executable, "major": sys.version_info[0], "minor": sys.version_info[1],',
  '"isOrdinary": sys.implementation.name == "cpython" and not sysconfig.get_config_var("Py_GIL_DISABLED"),',
  '"hasPip": importlib.util.find_spec("pip") is not None}))',
].join('\n')

const probeSchema = z.object({
  file: z.string().startsWith('/'),
  major: z.number().int(),
  minor: z.number().int(),
  isOrdinary: z.boolean(),
  hasPip: z.boolean(),
})

/** The user's own environment, as package managers are given it. */
export const userEnvironment = (ports: Pick<Ports, 'environment'>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ports.environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/**
 * The first interpreter on the PATH that `isWanted`, and every other one met before it. They are asked from an empty
 * folder, since Python imports from the one it is started in.
 */
export async function findPython(
  ports: Ports,
  isWanted: (python: Python) => boolean,
): Promise<{ readonly python?: Python; readonly seen: readonly Python[] }> {
  const seen: Python[] = []
  const folder = await ports.files.makeTemporary('gatehouse-python-')
  try {
    for (const name of names) {
      const file = await ports.exec.find(name)
      const python = file === undefined ? undefined : await ask(file, folder, ports)
      if (python === undefined) continue
      if (isWanted(python)) return { python, seen }
      seen.push(python)
    }
    return { seen }
  } finally {
    await ports.files.remove(folder)
  }
}

/** `undefined` for what does not answer as a Python does: a stub that opens a shop, a broken installation. */
async function ask(file: string, cwd: string, ports: Ports): Promise<Python | undefined> {
  const result = await ports.exec.run({
    file,
    args: ['-c', probe],
    cwd,
    env: userEnvironment(ports),
    deadlineMs: 20_000,
    outputBytes: 1024 * 1024,
    isolated: false,
  })
  if (result.end.type !== 'exited' || result.end.code !== 0) return undefined
  const decoded = probeSchema.safeParse(parseJson(result.stdout))
  return decoded.success ? decoded.data : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** True when the sets of the lock have wheels for it. */
export const isSupported = ({ major, minor, isOrdinary }: Python): boolean =>
  major === 3 && minor >= oldestMinor && minor <= newestMinor && isOrdinary

const versionOf = ({ major, minor, isOrdinary }: Python): string =>
  `${major}.${minor}${isOrdinary ? '' : ' (not the ordinary CPython)'}`

/** Why no interpreter will do, with the package to install. */
export function explainMissingPython(what: string, seen: readonly Python[]): GatehouseError {
  const range = `3.${oldestMinor} to 3.${newestMinor}`
  const found = [...new Set(seen.map(versionOf))].join(', ')
  const sentence =
    found === ''
      ? `${what} needs Python ${range}, and there is none on the PATH.`
      : `${what} needs Python ${range}; what is on the PATH is ${found}.`
  return new GatehouseError('PYTHON_MISSING', sentence, {
    hint: 'Install one (Debian, Ubuntu: apt install python3 python3-pip; macOS: brew install python).',
  })
}

export const explainMissingPip = (what: string): GatehouseError =>
  new GatehouseError('PYTHON_MISSING', `${what} needs pip or uv, and Python has none.`, {
    hint: 'Install the package python3-pip (Debian, Ubuntu), or work in an environment made by python3 -m venv (package python3-venv).',
  })
