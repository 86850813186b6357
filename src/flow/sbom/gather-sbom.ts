import { type Problem, toProblem } from '../../core/errors.js'
import type { Evidence } from '../../core/evidence.js'
import type { ImageSubject } from '../../core/image/subject.js'
import type { PlanPart } from '../../core/policy/layers.js'
import type { Ports } from '../../ports.js'
import { cataloguers } from '../../tools/index.js'
import { inOwnFolder } from '../own-folder.js'
import { limited } from '../policy/plan-part.js'
import { titleOf } from '../run/explain-run.js'
import { hiddenFrom } from '../run/hidden.js'
import type { Supplies } from '../scan/supply/supplies.js'
import { assembleSbom } from './assemble-sbom.js'
import { type Listed, listTargets } from './list-target.js'
import { type OpenedTarget, openTarget } from './open-target.js'
import type { SbomDocuments, SbomRequest } from './request.js'
import { settleTarget } from './settle-target.js'
import { type SuppliedCataloguer, supplyCataloguer } from './supply-cataloguer.js'

export interface SbomGathering {
  readonly request: SbomRequest
  /** The real path of the repository's folder. */
  readonly root: string
  readonly announced: Omit<OpenedTarget, 'parts'>
  /** ISO 8601 instant for the documents. */
  readonly created: string
  readonly supplies: Supplies
  /** Of the policy. */
  readonly plan: PlanPart
}

export interface GatheredSbom {
  readonly evidence: readonly Evidence[]
  readonly documents: readonly SbomDocuments[]
  /** As it turned out to be called. */
  readonly image?: ImageSubject
  readonly timings: Readonly<Record<string, number>>
}

/** Opens the target in a folder of the run and lets the programs list what is in it, side by side. Trouble is in the evidence. */
export async function gatherSbom(gathering: SbomGathering, ports: Ports): Promise<GatheredSbom> {
  const workspace = await ports.files.makeTemporary('gatehouse-sbom-')
  return inOwnFolder(workspace, () => gatherIn(workspace, gathering, ports), ports)
}

async function gatherIn(workspace: string, gathering: SbomGathering, ports: Ports): Promise<GatheredSbom> {
  const { request, announced, supplies, root, plan } = gathering
  const wanted =
    request.compare && announced.image !== undefined ? (['documents', 'comparison'] as const) : (['documents'] as const)
  const supplied = Promise.all(wanted.map((role) => supplyCataloguer(limited(cataloguers[role], plan), supplies)))
  const opened = await openTarget(request, announced, workspace, ports).catch(toProblem)
  const programs = await supplied
  if (!('parts' in opened)) return unopened(opened, gathering, programs)
  const hidden = hiddenFrom(root, ports.environment)
  const listings = await Promise.all(
    programs.map((program) => listOne(program, opened, `${workspace}/${program.cataloguer.tool}`, hidden, ports)),
  )
  return settleTarget({ ...gathering, opened, listings })
}

/** One program and what it listed, or why it did not. */
export interface ProgramListing extends SuppliedCataloguer {
  readonly listed: Listed | Problem
}

async function listOne(
  program: SuppliedCataloguer,
  { name, parts }: OpenedTarget,
  workspace: string,
  hidden: readonly string[],
  ports: Ports,
): Promise<ProgramListing> {
  const { cataloguer, installed } = program
  if ('code' in installed) return { ...program, listed: installed }
  const label = `${titleOf(cataloguer)} packages`
  ports.progress.step(label, 'started')
  const sources = parts.map(({ source }) => source)
  const listed = await listTargets({ cataloguer, installed, name, sources, workspace, hidden }, ports).catch(toProblem)
  const isWhole = 'results' in listed && listed.results.every(({ type }) => type === 'listed')
  ports.progress.step(label, isWhole ? 'finished' : 'failed')
  return { ...program, listed }
}

const unopened = (
  problem: Problem,
  { announced }: SbomGathering,
  programs: readonly SuppliedCataloguer[],
): GatheredSbom => ({
  evidence: programs.map(({ cataloguer, tool }) =>
    assembleSbom(problem, { cataloguer, tool, target: targetOf(announced.image) }),
  ),
  documents: [],
  ...(announced.image === undefined ? {} : { image: announced.image }),
  timings: {},
})

export const targetOf = (image: ImageSubject | undefined): Evidence['target'] =>
  image === undefined ? { type: 'tree', name: '.' } : { type: 'image', ...image }
