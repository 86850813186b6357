import type { EvidenceFile } from '../../../core/evidence.js'
import { findTrouble } from '../../../core/judge/trouble.js'
import type { StepOutputs } from '../../../ports/step-outputs.js'
import type { StepPorts } from '../step-ports.js'
import { type TakeRequest, takeInStep } from '../take.js'
import { endUnjudged, type StepEnd } from '../tell/end.js'
import { openOutput, writeEvidence } from '../tell/files.js'
import { setOutputs } from '../tell/outputs.js'

export interface ScanStepRequest extends TakeRequest {
  /** Absolute. */
  readonly outputDirectory: string
  /** Name under which the evidence travels to another job. */
  readonly artifact?: string
}

/** Scans and writes down what was found, for a job that judges. Trouble of a tool is in the evidence: this step does not fail for it. */
export async function runScan(request: ScanStepRequest, ports: StepPorts): Promise<StepEnd> {
  const { runner, files, artifacts } = ports
  const { evidence: path } = await openOutput(request.outputDirectory, ports)
  const { evidence } = await takeInStep(request, ports)
  const digest = await writeEvidence({ evidence: path }, evidence, files)
  const { artifact } = request
  const stored = artifact === undefined ? undefined : await artifacts.upload(artifact, [path], request.outputDirectory)
  const outputs: StepOutputs<'scan'> = {
    evidence: path,
    'evidence-digest': digest,
    'artifact-id': stored?.id ?? '',
    complete: String(isComplete(evidence)),
  }
  setOutputs(outputs, runner)
  return endUnjudged(evidence, ports)
}

/** Also a scanner that ended well may have proved nothing. */
export const isComplete = (evidence: EvidenceFile): boolean => findTrouble(evidence).length === 0
