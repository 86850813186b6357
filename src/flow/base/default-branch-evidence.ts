import { decodeEvidence } from '../../core/codec/evidence-codec.js'
import type { GitHub, RemoteArtifact } from '../../ports/github.js'
import type { Ports } from '../../ports.js'
import type { EarlierEvidence } from './base-source.js'
import { fetchFile } from './bring-tree.js'

/** Under this name a run on the default branch stores its evidence; slashes of a scope are no part of a name. */
export const evidenceArtifact = (scope: string): string => `gatehouse-evidence-${scope.replaceAll('/', '-')}`

/** Events whose runs are on the branch itself; a pull request's run is not, whatever it is called. */
export const ownEvents: readonly string[] = ['push', 'schedule', 'workflow_dispatch']

/** More than the newest is rarely of use: it has the newest data. */
const mostArtifacts = 5
const mostBytes = 128 * 2 ** 20
/** Scanners wait for it, so that it must not cost more than it can spare. */
const patience = { idleMs: 5_000, deadlineMs: 20_000 }

export interface EarlierRequest {
  readonly github: Pick<GitHub, 'artifacts' | 'workflowRun' | 'artifactAddress' | 'mergeBase'>
  readonly scope: string
  readonly defaultBranch: string
  /** What the change is compared with. */
  readonly base: string
  /** A folder of this run's own. */
  readonly folder: string
}

/**
 * Evidence that the newest run on the default branch stored as an artifact, which only a run there can have done: never from a cache, into
 * which a pull request can write. Whatever goes wrong, there is none, and everything is scanned.
 */
export async function readEarlier(request: EarlierRequest, ports: Ports): Promise<readonly EarlierEvidence[]> {
  const { github, scope } = request
  const listed = await github.artifacts(evidenceArtifact(scope))
  if (!listed.ok) return []
  for (const artifact of listed.value.slice(0, mostArtifacts)) {
    if (artifact.bytes > mostBytes || !(await isOfBranch(artifact, request))) continue
    const found = await readArtifact(artifact, request, ports).catch(() => undefined)
    if (found !== undefined) return [found]
  }
  return []
}

/** A tag can be called like the branch, and may then hold anything: the commit has to be in the history of the base. */
async function isOfBranch({ run }: RemoteArtifact, request: EarlierRequest): Promise<boolean> {
  const { github, defaultBranch, base } = request
  const answer = await github.workflowRun(run)
  if (!answer.ok) return false
  const { event, branch, commit, isOwn } = answer.value
  if (!isOwn || branch !== defaultBranch || !ownEvents.includes(event)) return false
  if (commit === base) return true
  const common = await github.mergeBase(base, commit)
  return common.ok && common.value === commit
}

async function readArtifact(
  { id }: RemoteArtifact,
  { github, folder }: EarlierRequest,
  ports: Ports,
): Promise<EarlierEvidence | undefined> {
  const address = await github.artifactAddress(id)
  if (!address.ok) return undefined
  const archive = `${folder}/evidence-${id}.zip`
  await fetchFile(address.value, archive, { maxBytes: mostBytes, ...patience }, ports)
  const bytes = await ports.archives.readZipped(archive, 'evidence.json', mostBytes)
  const { head, inventory, base } = decodeEvidence(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  return base === undefined ? { runs: head, skips: inventory.skips } : undefined
}
