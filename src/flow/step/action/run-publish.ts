import { decodeEvidence } from '../../../core/codec/evidence-codec.js'
import { decodeVerdict } from '../../../core/codec/verdict-codec.js'
import { renderSarif } from '../../../report/sarif/sarif.js'
import { scopeOf } from '../../../report/subject.js'
import { publishVerdict } from '../../publish/publish-verdict.js'
import type { PublishOptions } from '../../publish/request.js'
import { claimScope } from '../claim-scope.js'
import type { StepPorts } from '../step-ports.js'
import { endStep, type StepEnd } from '../tell/end.js'
import { publishedOutputs, setOutputs, verdictOutputs } from '../tell/outputs.js'

export interface PublishStepRequest {
  /** Absolute path of verdict.json. */
  readonly verdict: string
  /** Absolute path of evidence.json, which knows how long the scanners took. */
  readonly evidence?: string
  readonly requirePublish: boolean
  readonly publish: PublishOptions
}

/**
 * Brings a verdict to where people look, then lets its mode decide the end. The alerts are rendered from the verdict once more, so
 * that nothing else can be uploaded in its name.
 * @throws GatehouseError `INPUT_INVALID` for a scope that is published already; `EVIDENCE_INVALID` or what the system says for a
 * verdict that cannot be read.
 */
export async function runPublish(request: PublishStepRequest, ports: StepPorts): Promise<StepEnd> {
  const { context, runner, files } = ports
  const verdict = decodeVerdict(await files.readText(request.verdict))
  claimScope('publish', scopeOf(verdict.subject), ports)
  setOutputs(verdictOutputs(verdict), runner)
  const timings = await timingsIn(request.evidence, ports)
  const sarif = renderSarif(verdict)
  const published = await publishVerdict({ verdict, sarif, timings, context, options: request.publish }, ports)
  setOutputs(publishedOutputs(published.publication), runner)
  return endStep({ verdict, ...published, requirePublish: request.requirePublish }, ports)
}

/** How long the scanners took is a nicety: without it the summary says the rest. */
async function timingsIn(path: string | undefined, { files }: StepPorts): Promise<Readonly<Record<string, number>>> {
  if (path === undefined) return {}
  try {
    return decodeEvidence(await files.readText(path)).timings
  } catch {
    return {}
  }
}
