import type { EvidenceFile } from '../../../core/evidence.js'
import { imageScope } from '../../../core/image/subject.js'
import type { Mode } from '../../../core/verdict.js'
import { nameOf, parseReference } from '../../../registry/reference.js'
import { publishVerdict } from '../../publish/publish-verdict.js'
import type { PublishOptions } from '../../publish/request.js'
import { besideRegistries } from '../../registries/beside-registries.js'
import { withRunCache } from '../../scan/supply/run-cache.js'
import { verifyImages } from '../../verify/verify-images.js'
import { refuseOwnFile } from '../checkout/organisation-file.js'
import { claimScope } from '../claim-scope.js'
import { refuseWindows } from '../guard.js'
import type { StepPorts } from '../step-ports.js'
import { subjectOfRun } from '../subject.js'
import { type PolicyRequest, policiesOf } from '../take.js'
import { endStep, endUnjudged, type StepEnd } from '../tell/end.js'
import { openOutput, type StepFiles, writeEvidence, writeVerdict } from '../tell/files.js'
import { judgedOutputs, publishedOutputs, setOutputs, unjudgedOutputs, unpublishedOutputs } from '../tell/outputs.js'

export interface VerifyStepRequest extends PolicyRequest {
  readonly images: readonly string[]
  /** Absent: that of the image, or `images` for several. */
  readonly scope?: string
  readonly mode?: Mode
  /** Whether this step judges and publishes, or leaves that to those that get its evidence. */
  readonly judge: boolean
  /** Absolute: roots of trust instead of the public ones. */
  readonly trustedRoot?: string
  /** Absolute: a folder with a `config.json`. */
  readonly dockerConfig?: string
  /** Absolute. */
  readonly outputDirectory: string
  readonly requirePublish: boolean
  readonly publish: PublishOptions
}

/** Proves what images carry, in a workflow: the policy is that of the base, and nothing of the checkout is believed. */
export async function runVerify(request: VerifyStepRequest, ports: StepPorts): Promise<StepEnd> {
  const { context, runner } = ports
  refuseWindows(ports)
  const paths = await openOutput(request.outputDirectory, ports)
  const scope = request.scope ?? scopeOf(request.images)
  for (const file of [
    { input: 'organisation-policy', given: request.organisationPolicy },
    { input: 'trusted-root', given: request.trustedRoot },
  ])
    await refuseOwnFile(file, context.workspace, ports)
  const { transport, comment } = request.publish
  if (request.judge && (transport !== 'none' || comment)) claimScope('scan', scope, ports)
  const { evidence, verdict } = await prove(request, scope, ports)
  if (!request.judge) return handOn(aboutImage(evidence), paths, ports)
  const digest = await writeEvidence(paths, evidence, ports.files)
  setOutputs({ ...judgedOutputs(verdict, paths, context), 'evidence-digest': digest }, runner)
  const { sarif } = await writeVerdict(paths, { evidence, verdict }, ports)
  const { timings } = evidence
  const published = await publishVerdict({ verdict, sarif, timings, context, options: request.publish }, ports)
  setOutputs(publishedOutputs(published.publication), runner)
  return endStep({ verdict, ...published, requirePublish: request.requirePublish }, ports)
}

/** Leaves the evidence to the step that judges it. */
async function handOn(evidence: EvidenceFile, paths: StepFiles, { files, runner }: StepPorts): Promise<StepEnd> {
  const digest = { 'evidence-digest': await writeEvidence(paths, evidence, files) }
  setOutputs({ ...unjudgedOutputs(paths), ...unpublishedOutputs, ...digest }, runner)
  return endUnjudged(evidence, { runner })
}

/** By its digest, so that it is not taken for evidence about what the tag leads to later. */
function aboutImage(evidence: EvidenceFile): EvidenceFile {
  const [first, ...others] = evidence.head
  if (first === undefined || others.length > 0) return evidence
  const { name, digest, tag } = first.target
  const image = { name, ...(digest === undefined ? {} : { digest }), ...(tag === undefined ? {} : { tag }) }
  return { ...evidence, subject: { ...evidence.subject, image } }
}

const scopeOf = (images: readonly string[]): string => {
  const [name, ...others] = new Set(images.map((image) => nameOf(parseReference(image))))
  return name === undefined || others.length > 0 ? 'images' : imageScope(name)
}

async function prove(
  { images, mode, trustedRoot, dockerConfig, ...policy }: VerifyStepRequest,
  scope: string,
  ports: StepPorts,
): ReturnType<typeof verifyImages> {
  const found = await policiesOf(policy, '', ports)
  const request = {
    images: [...new Set(images)].map((reference) => ({ reference })),
    found,
    subject: subjectOfRun(ports.context, undefined, { scope, prefix: '' }),
    ...(mode === undefined ? {} : { mode }),
    ...(trustedRoot === undefined ? {} : { trustedRoot }),
  }
  return withRunCache(ports, async (keeping) =>
    verifyImages(request, await besideRegistries(dockerConfig, ports, keeping)),
  )
}
