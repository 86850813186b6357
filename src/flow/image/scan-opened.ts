import type { Data, Evidence, ScanSubject } from '../../core/evidence.js'
import type { ImageSubject } from '../../core/image/subject.js'
import { linkJavaDatabase } from '../../install/database/java-database.js'
import type { Ports } from '../../ports.js'
import type { FinalStage } from '../../repository/image/final-stage.js'
import { findDockerfile } from '../../repository/image/find-dockerfile.js'
import type { ImageScanner } from '../../tools/tool.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { labelOf } from '../run/run-planned.js'
import type { PlannedScan } from '../scan/limit-plan.js'
import { isSupplied, type Means, type Supplied, workspaceOf } from '../scan/supply/supply-scan.js'
import { assembleImage } from './assemble-image.js'
import { baseEvidence } from './base-evidence.js'
import type { ImageScanRequest } from './image-request.js'
import type { OpenedImage } from './open-image.js'
import { type ImageRuns, type PartResult, runOverImages } from './run-image.js'

export interface Scanning extends Supplied {
  readonly planned: PlannedScan
  readonly scanner: ImageScanner
  readonly opened: OpenedImage
  readonly workspace: string
  readonly request: ImageScanRequest
  /** The real path of the repository's folder. */
  readonly root: string
  readonly subject: ScanSubject
  readonly found: FoundPolicy
}

export interface Scanned {
  readonly evidence: readonly Evidence[]
  readonly durationMs: number
}

/** Lets one scanner look at every image that was opened, and places what it says. */
export async function scanOpened(scanning: Scanning, ports: Ports): Promise<Scanned> {
  const { planned, means, opened } = scanning
  if (!isSupplied(means))
    return { evidence: [assembleImage(means, { ...scanning, image: opened.subject })], durationMs: 0 }
  const data = await allData(scanning, means, ports)
  const label = labelOf(planned, {})
  ports.progress.step(label, 'started')
  const runs = await run(scanning, means, ports)
  const failed = runs.parts.flatMap((one) => ('failed' in one ? [one.failed.problem.sentence] : []))[0]
  ports.progress.step(label, failed === undefined ? 'finished' : 'failed', failed ?? '')
  return {
    evidence: await evidenceOf(scanning, runs, data, ports),
    durationMs: runs.parts.reduce((sum, one) => sum + one.durationMs, 0),
  }
}

const run = ({ planned, scanner, root, opened, workspace }: Scanning, means: Means, ports: Ports): Promise<ImageRuns> =>
  runOverImages(
    { planned, scanner, means, workspace: workspaceOf(workspace, planned), root, parts: opened.parts },
    ports,
  )

/** The Java database lies beside the other one, where the user put it. */
async function allData(
  { data, request: { database } }: Scanning,
  means: Means,
  ports: Ports,
): Promise<readonly Data[]> {
  const isThere = database !== undefined && means.database !== undefined
  const java = isThere ? await linkJavaDatabase(database, means.database, ports) : undefined
  return java === undefined ? data : [...data, java]
}

async function evidenceOf(
  scanning: Scanning,
  { parts, canary }: ImageRuns,
  data: readonly Data[],
  ports: Ports,
): Promise<readonly Evidence[]> {
  const { planned, scanner, tool, opened, found } = scanning
  const facts = parts.flatMap((one) => ('parsed' in one ? (one.parsed.image ?? []) : []))[0]
  const dockerfile = await dockerfileOf(scanning, facts?.labels ?? new Map(), ports)
  const about = { planned, scanner, tool, data, dockerfile, canary }
  const evidence = parts.map((one) =>
    assembleImage('parsed' in one ? one.parsed : one.failed.problem, {
      ...about,
      image: { ...opened.subject, ...aboutPart(one) },
    }),
  )
  return [...evidence, ...baseEvidence(opened.subject, facts, dockerfile, found)]
}

const dockerfileOf = (
  { root, request: { dockerfile }, subject: { repository } }: Scanning,
  labels: ReadonlyMap<string, string>,
  ports: Ports,
): Promise<FinalStage | undefined> =>
  findDockerfile(
    root,
    {
      labels,
      ...(dockerfile === undefined ? {} : { given: dockerfile }),
      ...(repository === undefined ? {} : { repository }),
    },
    ports,
  )

const aboutPart = ({ part: { digest, platform } }: PartResult): Pick<ImageSubject, 'digest' | 'platform'> => ({
  ...(digest === undefined ? {} : { digest }),
  ...(platform === undefined ? {} : { platform }),
})
