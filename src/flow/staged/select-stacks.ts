import { groupBy, sortedUnique } from '../../core/order.js'
import { formatsOf } from '../../repository/formats.js'
import { folderOf, type StackCall } from '../../repository/locate/terraform/terraform-stacks.js'

export interface Selection {
  /** The files that are judged, of those that were given. */
  select(paths: readonly string[]): readonly string[]
  /** What they belong to, as a person calls it: folders, charts, files. */
  readonly stacks: readonly string[]
}

/** Terraform reads the folder, with the values beside the code. */
export const isTerraform = (path: string): boolean => /\.(?:tf|tf\.json|tofu|tfvars|tfvars\.json)$/.test(path)

const isLock = (path: string): boolean => formatsOf(path, undefined).includes('lockfile')
/** They say what the lock beside them means. */
const isManifest = (path: string): boolean =>
  /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml|go\.sum)$/.test(path)

/**
 * The stacks with changed files: the folder of a Terraform module with all that call it and all that these call, the chart, the folder's
 * locks, else the file alone. `all` are the files before and after the change, `calls` those between Terraform folders.
 */
export function selectStacks(
  changed: readonly string[],
  all: readonly string[],
  calls: readonly StackCall[],
): Selection {
  const charts = all.filter((path) => /(?:^|\/)Chart\.yaml$/.test(path)).map(folderOf)
  const chartOf = (path: string) =>
    charts.filter((chart) => isBelow(path, chart)).sort((a, b) => a.length - b.length)[0]
  const inCharts = new Set(changed.flatMap((path) => chartOf(path) ?? []))
  const modules = closureOf(changed.filter(isTerraform).map(folderOf), calls)
  const locks = new Set(changed.filter((path) => isLock(path) || isManifest(path)).map(folderOf))
  const single = new Set(changed)
  const isWanted = (path: string): boolean =>
    single.has(path) ||
    (isTerraform(path) && modules.has(folderOf(path))) ||
    ((isLock(path) || isManifest(path)) && locks.has(folderOf(path))) ||
    [...inCharts].some((chart) => isBelow(path, chart))
  const alone = changed.filter((path) => !isTerraform(path) && !isLock(path) && !isManifest(path) && !chartOf(path))
  const stacks = [...rootsOf(modules, calls), ...inCharts, ...locks].map((folder) =>
    folder === '.' ? './' : `${folder}/`,
  )
  return { select: (paths) => paths.filter(isWanted), stacks: sortedUnique([...stacks, ...alone]) }
}

const isBelow = (path: string, folder: string): boolean => folder === '.' || path.startsWith(`${folder}/`)

/** A module is judged where it is called: everything above it, and everything that those need. */
function closureOf(folders: readonly string[], calls: readonly StackCall[]): ReadonlySet<string> {
  const above = grow(
    folders,
    calls,
    ({ target }) => target,
    ({ path }) => folderOf(path),
  )
  return grow(
    [...above],
    calls,
    ({ path }) => folderOf(path),
    ({ target }) => target,
  )
}

type Side = (call: StackCall) => string

function grow(from: readonly string[], calls: readonly StackCall[], at: Side, to: Side): ReadonlySet<string> {
  const byStart = groupBy(calls, at)
  const reached = new Set(from)
  for (const folder of reached) for (const call of byStart.get(folder) ?? []) reached.add(to(call))
  return reached
}

/** Folders that nobody calls. */
const rootsOf = (modules: ReadonlySet<string>, calls: readonly StackCall[]): readonly string[] => {
  const called = new Set(calls.map(({ target }) => target))
  const roots = [...modules].filter((folder) => !called.has(folder))
  return roots.length === 0 ? [...modules] : roots
}
