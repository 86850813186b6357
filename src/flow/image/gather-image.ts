import { type Problem, toProblem } from '../../core/errors.js'
import type { Evidence, EvidenceFile, ScanSubject } from '../../core/evidence.js'
import { type ImageSubject, imageScope } from '../../core/image/subject.js'
import { lockDigest } from '../../install/lock.js'
import type { Ports } from '../../ports.js'
import { imageScanners } from '../../tools/index.js'
import type { ImageScanner } from '../../tools/tool.js'
import { inOwnFolder } from '../own-folder.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { planDigest } from '../policy/plan-part.js'
import { limitPlan, type PlannedScan } from '../scan/limit-plan.js'
import type { Supplies } from '../scan/supply/supplies.js'
import { supplyScan, unsupplied } from '../scan/supply/supply-scan.js'
import { assembleImage } from './assemble-image.js'
import type { ImageScanRequest } from './image-request.js'
import { openImage } from './open-image.js'
import { scanOpened } from './scan-opened.js'

export interface ImageGathering {
  readonly request: ImageScanRequest
  /** The real path of the repository's folder. */
  readonly root: string
  /** What is known of the image before it is opened. */
  readonly announced: ImageSubject
  readonly subject: ScanSubject
  readonly found: FoundPolicy
  readonly supplies: Supplies
}

/** Opens an image in a folder of the run and lets the scanners look at it. Trouble is in the evidence. */
export async function gatherImage(gathering: ImageGathering, ports: Ports): Promise<EvidenceFile> {
  const { found, request, announced } = gathering
  const plan = planOf(found, request)
  const workspace = await ports.files.makeTemporary('gatehouse-').catch(toProblem)
  if (typeof workspace !== 'string') return fileOf(gathering, announced, failures(plan, announced, workspace), {})
  return inOwnFolder(workspace, () => gatherIn(workspace, plan, gathering, ports), ports)
}

interface Planned {
  readonly planned: PlannedScan
  readonly scanner: ImageScanner
}

function planOf(found: FoundPolicy, { tools }: ImageScanRequest): readonly Planned[] {
  const all = imageScanners.map((scanner) => ({ scanner, formats: scanner.reads }))
  return limitPlan(all, found.plan, tools).flatMap((planned) =>
    imageScanners.filter((scanner) => scanner === planned.scanner).map((scanner) => ({ planned, scanner })),
  )
}

const failures = (plan: readonly Planned[], image: ImageSubject, problem: Problem): readonly Evidence[] =>
  plan.map((each) => assembleImage(problem, { ...each, ...unsupplied(each.planned, problem), image }))

async function gatherIn(
  workspace: string,
  plan: readonly Planned[],
  gathering: ImageGathering,
  ports: Ports,
): Promise<EvidenceFile> {
  const { request, announced, supplies } = gathering
  const supplied = plan.map(async (each) => ({ each, supplied: await supplyScan(each.planned, workspace, supplies) }))
  ports.progress.step('open the image', 'started')
  const opened = await openImage(request, announced, workspace, ports).catch(toProblem)
  ports.progress.step(
    'open the image',
    'parts' in opened ? 'finished' : 'failed',
    'parts' in opened ? '' : opened.sentence,
  )
  const scans = await Promise.all(supplied)
  if (!('parts' in opened)) return fileOf(gathering, announced, failures(plan, announced, opened), {})
  const evidence: Evidence[] = []
  const timings: Record<string, number> = {}
  for (const { each, supplied: own } of scans) {
    const scanned = await scanOpened({ ...gathering, ...each, ...own, opened, workspace }, ports)
    evidence.push(...scanned.evidence)
    timings[each.scanner.name] = Math.round(scanned.durationMs)
  }
  return fileOf(gathering, opened.subject, evidence, timings)
}

const fileOf = (
  { subject, found }: ImageGathering,
  image: ImageSubject,
  head: readonly Evidence[],
  timings: Readonly<Record<string, number>>,
): EvidenceFile => ({
  schema: 1,
  subject: { ...subject, scope: subject.scope ?? imageScope(image.name), image },
  inputs: {
    ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
    plan: planDigest(found),
    lock: lockDigest,
  },
  inventory: { files: 1, formats: [{ format: 'image', files: 1 }], gaps: [], skips: [] },
  head,
  timings,
})
