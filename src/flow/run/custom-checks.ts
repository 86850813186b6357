import type { Problem } from '../../core/errors.js'
import { sortedUnique } from '../../core/order.js'
import type { Files } from '../../ports.js'
import type { Scanner } from '../../tools/tool.js'
import type { CustomChecks } from '../policy/checks/custom-checks.js'
import { titleOf } from './explain-run.js'

/** Checks of the repository, written where one scanner reads them. */
export interface PlacedChecks {
  /** Absolute; holds nothing else. */
  readonly place: string
  readonly checks: CustomChecks
}

/** Writes them into a folder of their own, never into the stage: they come from another commit than what is scanned. */
export async function placeChecks(
  scanner: Scanner,
  checks: CustomChecks,
  place: string,
  files: Pick<Files, 'write'>,
): Promise<PlacedChecks> {
  const given = new Map(checks.files)
  for (const path of scanner.checks?.beside([...given.keys()]) ?? []) if (!given.has(path)) given.set(path, '')
  for (const [path, text] of given) await files.write(`${place}/${path}`, text)
  return { place, checks }
}

const longestLine = 8192

/**
 * The checks that the tool says it could not use, as one problem; `undefined` when it says so of none. Only the files are named: the
 * tool's words quote them.
 */
export function brokenChecks(scanner: Scanner, stderr: string, { place, checks }: PlacedChecks): Problem | undefined {
  const lines = stderr.split('\n').map((line) => line.slice(0, longestLine))
  const paths = [...checks.files.keys()]
  const within = place.replace(/^\//, '')
  const named = paths.filter((path) => lines.some((line) => mentions(line, `${within}/${path}`)))
  const complaints = lines.flatMap(
    (line) => scanner.checks?.complaints.flatMap((words) => words.exec(line) ?? []) ?? [],
  )
  const byName = paths.filter((path) => complaints.includes(path.slice(path.lastIndexOf('/') + 1)))
  const broken = sortedUnique([...named, ...byName]).map((path) => `${checks.folder}/${path}`)
  if (broken.length === 0 && complaints.length === 0) return undefined
  const what = broken.length === 0 ? `a check in ${checks.folder}` : broken.join(', ')
  return {
    code: 'CHECK_INVALID',
    sentence: `${titleOf(scanner)} could not use ${what}, so what it looks for was not looked for.`,
    hint: 'Correct the check, and try it with the tool itself; it counts when it is merged.',
  }
}

/** Not as the beginning of a longer name. */
const mentions = (line: string, path: string): boolean =>
  line
    .split(path)
    .slice(1)
    .some((rest) => !/^[\w-]/.test(rest))
