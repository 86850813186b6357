import { compareText } from '../../../core/order.js'

/** A module block with a literal source, and the folder its source leads to. */
export interface StackCall {
  readonly name: string
  /** The file that calls. */
  readonly path: string
  /** The folder called, relative to the root. */
  readonly target: string
}

/** The folder of a path, `.` for the root. */
export const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '.' : path.slice(0, slash)
}

/** Follows a local source (`./x`, `../y`) from a folder; `undefined` when it is not local or leaves the root. */
export function followSource(folder: string, source: string): string | undefined {
  if (!/^\.\.?(?:\/|$)/.test(source)) return undefined
  const steps = [...(folder === '.' ? [] : folder.split('/')), ...source.split('/')]
  const result: string[] = []
  for (const step of steps) {
    if (step === '' || step === '.') continue
    if (step !== '..') result.push(step)
    else if (result.pop() === undefined) return undefined
  }
  return result.length === 0 ? '.' : result.join('/')
}

/** `module.a["x"].module.b` -> `['a', 'b']`. */
export const moduleNames = (modulePath: string): string[] =>
  [...modulePath.matchAll(/module\.([\w-]+)(?:\["(?:[^"\\]|\\.)*"\]|\[\d+\])?/g)].map((match) => match[1] ?? '')

const maximumSteps = 10_000

/**
 * The root module directory that a resource belongs to: from the file's folder up through the calls named in its module path.
 * The tool's own outermost call decides where it gives one; else the calls in the files do, the first by name if several could.
 */
export function stackOf(
  path: string,
  modulePath: string | undefined,
  outermostCall: string | undefined,
  calls: readonly StackCall[],
): string {
  if (modulePath === undefined) return folderOf(path)
  if (outermostCall !== undefined) return folderOf(outermostCall)
  let folders = new Set([folderOf(path)])
  let steps = 0
  for (const name of moduleNames(modulePath).reverse()) {
    const callers = calls
      .filter((call) => call.name === name && folders.has(call.target))
      .map((call) => folderOf(call.path))
    steps += calls.length
    if (callers.length === 0 || steps > maximumSteps * Math.max(1, calls.length)) break
    folders = new Set(callers)
  }
  return [...folders].sort(compareText)[0] ?? folderOf(path)
}
