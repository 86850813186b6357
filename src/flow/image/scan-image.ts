import type { ImageSubject } from '../../core/image/subject.js'
import type { Ports } from '../../ports.js'
import { findDockerfile } from '../../repository/image/find-dockerfile.js'
import { imageScanners, policyNames } from '../../tools/index.js'
import { openFeeds } from '../feeds/open-feeds.js'
import { judgeEvidence } from '../judge-evidence.js'
import { findPolicy } from '../policy/find-policy.js'
import { findingOf, type ScanResult } from '../scan/scan.js'
import { type Supplies, suppliesOf } from '../scan/supply/supplies.js'
import { openRoot, subjectOf } from '../scan/take-evidence.js'
import { gatherImage } from './gather-image.js'
import type { ImageScanRequest } from './image-request.js'
import { announceImage } from './open-image.js'

/**
 * The story of an image: open, run, parse, place at its Dockerfile, judge. Everything in it counts: there is no change to compare.
 * @throws GatehouseError only before anything ran (path, policy, arguments); trouble of a tool, a registry or the image is in the verdict.
 */
export async function scanImage(
  request: ImageScanRequest,
  ports: Ports,
  supplies: Supplies = suppliesOf(request, ports),
): Promise<ScanResult> {
  const feeds = await openFeeds(request, ports)
  const root = await openRoot(request.path, ports)
  const announced: ImageSubject = await announceImage(request, ports)
  const { dockerfile: given } = request
  if (given !== undefined) await findDockerfile(root, { given, labels: new Map() }, ports)
  supplies.expect(imageScanners.map(({ tool }) => tool))
  const own = { ...request, path: root, untracked: true }
  const found = await findPolicy(root, request.policyFile, policyNames, ports, findingOf(own))
  const subject = await subjectOf(root, undefined, ports)
  const evidence = await gatherImage({ request, root, announced, subject, found, supplies }, ports)
  return { evidence, verdict: judgeEvidence(evidence, found, { mode: request.mode, feeds }, ports.clock) }
}
