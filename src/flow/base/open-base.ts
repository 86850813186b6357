import { type Problem, toProblem } from '../../core/errors.js'
import type { Base, BaseRun, Evidence } from '../../core/evidence.js'
import { findTrouble } from '../../core/judge/trouble.js'
import { compareText } from '../../core/order.js'
import type { Ports } from '../../ports.js'
import { type Inventory, takeInventory } from '../../repository/inventory.js'
import { openSources } from '../../repository/sources.js'
import { buildStage, type Stage } from '../../repository/stage.js'
import { allSkipRules } from '../../tools/index.js'
import { planScans } from '../../tools/plan.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { type RunContext, runPlanned } from '../run/run-planned.js'
import type { ScannerRun } from '../scan/assemble-evidence.js'
import { judgeBases } from '../scan/judge-bases.js'
import { limitPlan, type PlannedScan } from '../scan/limit-plan.js'
import { locateRuns } from '../scan/locate-runs.js'
import { stageOptions } from '../scan/stage-options.js'
import { type BaseSource, type EarlierEvidence, isProblem } from './base-source.js'
import { earlierRun, keyOnStage, type SuppliedScan } from './reuse.js'

/** The tree that a change is compared with, staged as the head is. */
interface OpenedTree {
  readonly inventory: Inventory
  readonly plan: readonly PlannedScan[]
  readonly stage: Stage
  readonly workspace: string
  /** The policies that the head is judged by. */
  readonly found: Pick<FoundPolicy, 'layers'>
  /** What could not be had of it. */
  readonly missing: readonly Problem[]
}

export interface OpenedBase {
  readonly name: string
  readonly commit?: string
  readonly tree: OpenedTree | Problem
}

export interface BaseOptions {
  readonly found: FoundPolicy
  readonly tools?: readonly string[]
}

/** Brings the base's files into the workspace and stages them by the same policy. Never rejects. */
export async function openBase(
  source: BaseSource,
  workspace: string,
  options: BaseOptions,
  ports: Ports,
): Promise<OpenedBase> {
  const { name, commit } = source
  if (isProblem(commit)) return { name, tree: commit }
  try {
    const folder = `${workspace}/base`
    const missing = await source.bring(folder)
    return { name, commit, tree: { ...(await openTree(folder, workspace, options, ports)), missing } }
  } catch (error) {
    return { name, commit, tree: { ...toProblem(error), code: 'BASE_MISSING' } }
  }
}

async function openTree(
  root: string,
  workspace: string,
  { found, tools }: BaseOptions,
  ports: Ports,
): Promise<Omit<OpenedTree, 'missing'>> {
  const inventory = await takeInventory(
    { root, untracked: false, exclude: found.plan.exclude, skipRules: allSkipRules },
    ports,
  )
  const could = planScans(inventory.formats).filter(
    ({ scanner }) => tools === undefined || tools.includes(scanner.tool),
  )
  const able = could.filter(({ scanner }) => found.plan.tools.get(scanner.tool)?.off !== true)
  const plan = able.length === 0 ? [] : limitPlan(able, found.plan, tools)
  const stage = await buildStage(inventory, stageOptions(plan, `${workspace}/base-tree`), ports.files)
  return { inventory, plan, stage, found, workspace: `${workspace}/base-runs` }
}

/** What one scanner says of the base, before it is located. */
export type BaseResult =
  | { readonly type: 'known'; readonly run: BaseRun }
  | { readonly type: 'ran'; readonly run: ScannerRun }

const isTree = (tree: OpenedTree | Problem): tree is OpenedTree => 'stage' in tree

/** Scans the base with one scanner, unless it would read what it reads in the head, or what was scanned before. */
export async function scanOnBase(
  { planned: head, supplied }: SuppliedScan,
  context: RunContext,
  { name, tree }: OpenedBase,
  earlier: readonly EarlierEvidence[],
  ports: Ports,
): Promise<BaseResult | undefined> {
  if (!isTree(tree)) return undefined
  const scanner = head.scanner.name
  const planned = tree.plan.find((one) => one.scanner.name === scanner)
  if (planned === undefined) return { type: 'known', run: { scanner, from: 'scan', findings: [] } }
  const scan = { planned, supplied }
  const onBase: RunContext = { ...context, stage: tree.stage, workspace: tree.workspace, on: name }
  const key = keyOnStage(scan, onBase)
  if (key !== undefined && key === keyOnStage({ planned: head, supplied }, context))
    return { type: 'known', run: { scanner, from: 'head', findings: [] } }
  const known = earlierRun(scan, onBase, earlier)
  if (known !== undefined)
    return { type: 'known', run: { scanner, from: 'artifact', findings: known.earlier.findings } }
  return { type: 'ran', run: await runPlanned(planned, supplied, onBase, ports) }
}

/** The base as the evidence holds it. A scanner that did not finish on it is told: what it missed there counts as introduced. */
export async function describeBase(
  { name, commit, tree }: OpenedBase,
  results: readonly BaseResult[],
  head: Inventory,
  ports: Ports,
): Promise<Base> {
  if (!isTree(tree)) return { runs: [], problems: [tree], touched: [] }
  const ran = results.flatMap((result) => (result.type === 'ran' ? [result.run] : []))
  const { stage, inventory } = tree
  const changed = await stage.changed()
  const sources = openSources(inventory.root, ports.files)
  const { evidence, mask } = await locateRuns(ran, { inventory, stage, sources, changed }, ports)
  const own = await judgeBases(inventory, { sources, mask }, tree.found)
  const runs = [
    ...results.flatMap((result) => (result.type === 'known' ? [result.run] : [])),
    ...[...evidence, ...own].map(({ scanner, findings }): BaseRun => ({ scanner, from: 'scan', findings })),
  ].sort((a, b) => compareText(a.scanner, b.scanner))
  return {
    ...(commit === undefined ? {} : { commit }),
    runs,
    problems: [...tree.missing, ...evidence.flatMap((run) => incomplete(run, name))],
    touched: otherThan(head, inventory),
    gone: onlyIn(inventory, head),
  }
}

function incomplete(run: Evidence, name: string): readonly Problem[] {
  const [trouble] = findTrouble({ head: [run] })
  if (trouble === undefined) return []
  return [
    {
      code: 'BASE_MISSING',
      sentence: `On ${name}: ${trouble.sentence} What was missed there counts as introduced.`,
      ...(trouble.hint === undefined ? {} : { hint: trouble.hint }),
    },
  ]
}

function onlyIn(one: Inventory, other: Inventory): readonly string[] {
  const there = new Set([...other.files, ...other.gaps].map(({ path }) => path))
  return one.files.flatMap(({ path }) => (there.has(path) ? [] : [path])).sort(compareText)
}

function otherThan(head: Inventory, base: Inventory): readonly string[] {
  const before = new Map(base.files.map(({ path, digest }) => [path, digest]))
  return head.files
    .filter(({ path, digest }) => before.get(path) !== digest)
    .map(({ path }) => path)
    .sort(compareText)
}
