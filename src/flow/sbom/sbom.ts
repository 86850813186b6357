import type { EvidenceFile, ScanSubject } from '../../core/evidence.js'
import { imageScope } from '../../core/image/subject.js'
import { createdAt } from '../../core/sbom/created.js'
import type { Verdict } from '../../core/verdict.js'
import { lockDigest } from '../../install/lock.js'
import type { Ports } from '../../ports.js'
import { cataloguers, policyNames } from '../../tools/index.js'
import { judgeEvidence } from '../judge-evidence.js'
import { findPolicy } from '../policy/find-policy.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { planDigest } from '../policy/plan-part.js'
import { type Supplies, suppliesOf } from '../scan/supply/supplies.js'
import { openRoot, subjectOf } from '../scan/take-evidence.js'
import { gatherSbom } from './gather-sbom.js'
import { sbomFormat } from './list-target.js'
import { announceTarget } from './open-target.js'
import type { SbomDocuments, SbomRequest } from './request.js'

export interface SbomResult {
  readonly evidence: EvidenceFile
  readonly verdict: Verdict
  /** One for each platform of an image; none where that failed, which is in the verdict. */
  readonly documents: readonly SbomDocuments[]
}

/** What a step knows better than the folder. */
export interface SbomSetting {
  readonly found: FoundPolicy
  readonly subject: ScanSubject
  readonly root: string
}

/**
 * The story of an SBOM at a terminal: open, list, compare, judge.
 * @throws GatehouseError only before anything ran (path, policy, arguments); trouble of a tool, a registry or the image is in the verdict.
 */
export async function sbom(
  request: SbomRequest,
  ports: Ports,
  supplies: Supplies = suppliesOf(request, ports),
): Promise<SbomResult> {
  const { policyFile, organisationPolicy } = request
  const root = await openRoot(request.path, ports)
  const organisation = organisationPolicy === undefined ? {} : { organisation: organisationPolicy }
  const found = await findPolicy(root, policyFile, policyNames, ports, { programs: false, ...organisation })
  return makeSbom(request, { found, root, subject: await subjectOf(root, undefined, ports) }, ports, supplies)
}

/** The same with a policy that was found elsewhere. */
export async function makeSbom(
  request: SbomRequest,
  { found, root, subject }: SbomSetting,
  ports: Ports,
  supplies: Supplies,
): Promise<SbomResult> {
  const created = createdAt(ports.environment['SOURCE_DATE_EPOCH'], ports.clock.now())
  const announced = await announceTarget(request, ports)
  supplies.expect([cataloguers.documents.tool, ...(request.compare ? [cataloguers.comparison.tool] : [])])
  const gathered = await gatherSbom({ request, root, announced, created, supplies, plan: found.plan }, ports)
  const { image, timings } = gathered
  const evidence: EvidenceFile = {
    schema: 1,
    subject: { ...subject, ...(image === undefined ? {} : { scope: subject.scope ?? imageScope(image.name), image }) },
    inputs: {
      ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
      plan: planDigest(found),
      lock: lockDigest,
    },
    inventory: { files: 1, formats: [{ format: sbomFormat, files: 1 }], gaps: [], skips: [] },
    head: gathered.evidence,
    timings,
  }
  const verdict = judgeEvidence(evidence, found, { mode: request.mode, feeds: {} }, ports.clock)
  return { evidence, verdict, documents: gathered.documents }
}
