import { GatehouseError, toError } from '../../core/errors.js'
import type { GitIndex, StagedFiles } from '../../ports/machine/git.js'
import type { Ports } from '../../ports.js'
import { openSources } from '../../repository/sources.js'
import { policyNames } from '../../tools/index.js'
import { type BaseSource, baseMissing } from '../base/base-source.js'
import { openFeeds } from '../feeds/open-feeds.js'
import { judgeEvidence } from '../judge-evidence.js'
import { inOwnFolder } from '../own-folder.js'
import { findPolicy } from '../policy/find-policy.js'
import { findingOf, type ScanRequest, type ScanResult } from '../scan/scan.js'
import { type Supplies, suppliesOf } from '../scan/supply/supplies.js'
import { takeEvidence } from '../scan/take-evidence.js'
import { isTerraform, type Selection, selectStacks } from './select-stacks.js'

export interface StagedResult {
  /** Absent when nothing is staged. */
  readonly result?: ScanResult
  /** What was looked at, and that it is not everything. */
  readonly sentence: string
}

export type StagedPorts = Ports & { readonly index: GitIndex }

/**
 * What the next commit brings: the stacks with staged files, as the index holds them and not the working tree, judged against the last
 * commit. A subset, and it says so.
 * @throws GatehouseError TARGET_MISSING outside of a git work tree; ARGUMENT_INVALID.
 */
export async function scanStaged(
  request: ScanRequest,
  ports: StagedPorts,
  supplies: Supplies = suppliesOf(request, ports),
): Promise<StagedResult> {
  const root = await ports.files.realPath(request.path).catch(() => request.path)
  const staged = await ports.index.read(root)
  if (staged === undefined) throw noIndex(request.path)
  if (staged.changed.length === 0) return { sentence: 'Nothing is staged here.' }
  const workspace = await ports.files.makeTemporary('gatehouse-staged-')
  const place: StagedPlace = { root, workspace, ...(await ports.git.head(root)) }
  const work = async (): Promise<StagedResult> => {
    const selection = await selectFrom(staged, place, ports)
    const result = await scanSelection(selection, staged, place, { request, supplies }, ports)
    return { result, sentence: tell(staged, selection) }
  }
  return inOwnFolder(workspace, work, ports)
}

interface StagedPlace extends Awaited<ReturnType<Ports['git']['head']>> {
  readonly root: string
  readonly workspace: string
}

/** Git writes from the top of the repository on; what is scanned begins at the root of the run. */
const within = (folder: string, { prefix }: Pick<StagedPlace, 'prefix'>): string =>
  prefix === undefined ? folder : `${folder}/${prefix}`

/** Where Terraform is staged, every module call of the repository is read, since a module is judged where it is called. */
async function selectFrom(
  { index, head, changed }: StagedFiles,
  place: StagedPlace,
  { index: git, files }: StagedPorts,
): Promise<Selection> {
  const all = [...new Set([...index, ...head])]
  if (!changed.some(isTerraform)) return selectStacks(changed, all, [])
  const code = index.filter(isTerraform)
  const folder = `${place.workspace}/calls`
  await demand(git.write(place.root, 'index', code, folder))
  const sources = openSources(within(folder, place), files)
  await sources.read(code)
  return selectStacks(changed, all, sources.callsIn(code))
}

interface Asked {
  readonly request: ScanRequest
  readonly supplies: Supplies
}

async function scanSelection(
  selection: Selection,
  { index, head }: StagedFiles,
  place: StagedPlace,
  { request, supplies }: Asked,
  ports: StagedPorts,
): Promise<ScanResult> {
  const { root, workspace, commit, ref, remote, prefix } = place
  const tree = `${workspace}/index`
  await demand(ports.index.write(root, 'index', selection.select(index), tree))
  const path = within(tree, place)
  await ports.files.makeDirectory(path)
  const subject = {
    ...(remote === undefined ? {} : { repository: remote }),
    ...(ref === undefined ? {} : { ref }),
    ...(prefix === undefined ? {} : { prefix }),
  }
  const base =
    commit === undefined ? {} : { base: async () => lastCommit(commit, selection.select(head), place, ports) }
  const feeds = await openFeeds(request, ports)
  const { evidence, found } = await takeEvidence(
    { ...request, path, subject, ...base },
    () => findPolicy(root, request.policyFile, policyNames, ports, findingOf(request)),
    ports,
    supplies,
  )
  return { evidence, verdict: judgeEvidence(evidence, found, { mode: request.mode, feeds }, ports.clock) }
}

const lastCommit = (
  commit: string,
  paths: readonly string[],
  place: StagedPlace,
  { index, files }: StagedPorts,
): BaseSource => ({
  name: 'HEAD',
  commit,
  async bring(folder) {
    const whole = `${place.workspace}/head`
    if (!(await index.write(place.root, 'head', paths, whole))) throw toError(notHeld)
    await files.makeDirectory(within(whole, place))
    await files.rename(within(whole, place), folder)
    return []
  },
  earlier: async () => [],
})

const notHeld = baseMissing(
  'This clone does not hold all files of the last commit, so everything in these stacks counts.',
  'The clone may be partial: fetch it in full.',
)

async function demand(written: Promise<boolean>): Promise<void> {
  if (await written) return
  throw new GatehouseError('TARGET_UNREADABLE', 'Git does not give the files of its index.', {
    hint: 'Look at what `git status` says; a merge with conflicts has to be resolved first.',
  })
}

const noIndex = (path: string): GatehouseError =>
  new GatehouseError('TARGET_MISSING', `${path} is in no git work tree, so that nothing is staged.`, {
    hint: 'Leave --staged out to scan the folder.',
  })

/** More names than this nobody reads. */
const mostStacks = 5

function tell({ changed }: StagedFiles, { stacks }: Selection): string {
  const files = changed.length === 1 ? '1 file is staged' : `${changed.length} files are staged`
  const more = stacks.length > mostStacks ? ` and ${stacks.length - mostStacks} more` : ''
  return `${files}, in ${stacks.slice(0, mostStacks).join(', ')}${more}. A subset: the whole tree is judged in CI.`
}
