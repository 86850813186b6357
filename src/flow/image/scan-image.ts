import type { ScanSubject } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'
import { findDockerfile } from '../../repository/image/find-dockerfile.js'
import { imageScanners, policyNames } from '../../tools/index.js'
import { openFeeds } from '../feeds/open-feeds.js'
import { judgeEvidence } from '../judge-evidence.js'
import { findPolicy } from '../policy/find-policy.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { findingOf, type ScanResult } from '../scan/scan.js'
import { type Supplies, suppliesOf } from '../scan/supply/supplies.js'
import { openRoot, subjectOf, type TakenEvidence } from '../scan/take-evidence.js'
import { gatherImage } from './gather-image.js'
import type { ImageScanRequest } from './image-request.js'
import { announceImage } from './open-image.js'

/** What is asked of an image, without how it is judged. */
export type ImageEvidenceRequest = Omit<ImageScanRequest, 'policyFile' | 'organisationPolicy' | 'pythonChecks' | 'mode'>

/** What somebody knows of the repository that the image belongs to. */
export interface ImageHome {
  /** By the real path of the folder. */
  policy(root: string): Promise<FoundPolicy>
  subject(root: string): Promise<ScanSubject>
}

/**
 * The story of an image on a laptop: open, run, parse, place at its Dockerfile, judge. Everything in it counts: there is no change to compare.
 * @throws GatehouseError only before anything ran (path, policy, arguments); trouble of a tool, a registry or the image is in the verdict.
 */
export async function scanImage(
  request: ImageScanRequest,
  ports: Ports,
  supplies: Supplies = suppliesOf(request, ports),
): Promise<ScanResult> {
  const feeds = await openFeeds(request, ports)
  const finding = findingOf({ ...request, untracked: true })
  const home: ImageHome = {
    policy: (root) => findPolicy(root, request.policyFile, policyNames, ports, finding),
    subject: (root) => subjectOf(root, undefined, ports),
  }
  const { evidence, found } = await takeImage(request, home, ports, supplies)
  return { evidence, verdict: judgeEvidence(evidence, found, { mode: request.mode, feeds }, ports.clock) }
}

/**
 * The first half of it.
 * @throws GatehouseError as `scanImage`.
 */
export async function takeImage(
  request: ImageEvidenceRequest,
  home: ImageHome,
  ports: Ports,
  supplies: Supplies,
): Promise<TakenEvidence> {
  const root = await openRoot(request.path, ports)
  const announced = await announceImage(request, ports)
  const { dockerfile: given } = request
  if (given !== undefined) await findDockerfile(root, { given, labels: new Map() }, ports)
  supplies.expect(imageScanners.map(({ tool }) => tool))
  const found = await home.policy(root)
  const subject = await home.subject(root)
  return { evidence: await gatherImage({ request, root, announced, subject, found, supplies }, ports), found }
}
