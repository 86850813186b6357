import { encodeEvidence } from '../../../core/codec/evidence-codec.js'
import type { EvidenceFile } from '../../../core/evidence.js'
import { sha256Hex } from '../../../core/hash.js'
import { findTrouble } from '../../../core/judge/trouble.js'
import type { StepOutputs } from '../../../ports/step-outputs.js'
import { counted, listed } from '../../../report/words/sentences.js'
import type { StepPorts } from '../step-ports.js'
import { type TakeRequest, takeInStep } from '../take.js'
import type { StepEnd } from '../tell/end.js'
import { openOutput } from '../tell/files.js'
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
  const text = encodeEvidence(evidence)
  await files.write(path, text)
  const { artifact } = request
  const stored = artifact === undefined ? undefined : await artifacts.upload(artifact, [path], request.outputDirectory)
  const outputs: StepOutputs<'scan'> = {
    evidence: path,
    'evidence-digest': `sha256:${sha256Hex(text)}`,
    'artifact-id': stored?.id ?? '',
    complete: String(isComplete(evidence)),
  }
  setOutputs(outputs, runner)
  runner.log(`\n${describe(evidence)}\n`)
  return { failed: false }
}

/** Also a scanner that ended well may have proved nothing. */
export const isComplete = (evidence: EvidenceFile): boolean => findTrouble(evidence).length === 0

function describe({ head, inventory, subject }: EvidenceFile): string {
  const found = head.reduce((sum, { findings }) => sum + findings.length, 0)
  const failed = head.filter(({ outcome }) => outcome !== 'complete').map(({ scanner }) => scanner)
  const trouble = failed.length === 0 ? '' : ` Not complete: ${listed(failed)}.`
  const extent = subject.image === undefined ? counted(inventory.files, 'file') : 'an image'
  return `Gatehouse looked at ${extent} and wrote down ${counted(found, 'report')}. Nothing is judged yet.${trouble}`
}
