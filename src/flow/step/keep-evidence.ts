import { toProblem } from '../../core/errors.js'
import type { EvidenceFile } from '../../core/evidence.js'
import { findTrouble } from '../../core/judge/trouble.js'
import { evidenceArtifact, ownEvents } from '../base/default-branch-evidence.js'
import type { StepPorts } from './step-ports.js'

/**
 * Stores the evidence of a run on the default branch, so that changes need not scan again what they leave as it is. That it cannot be
 * stored costs them time and nothing else.
 */
export async function keepEvidence(
  evidence: EvidenceFile,
  written: { readonly path: string; readonly folder: string },
  scope: string,
  { context, artifacts, progress }: Pick<StepPorts, 'context' | 'artifacts' | 'progress'>,
): Promise<void> {
  const { event, ref, defaultBranch } = context
  const isOfBranch = ownEvents.includes(event) && ref === `refs/heads/${defaultBranch}`
  if (!isOfBranch || findTrouble(evidence).length > 0) return
  try {
    await artifacts.upload(evidenceArtifact(scope), [written.path], written.folder)
  } catch (error) {
    progress.step('keep the evidence for changes', 'failed', toProblem(error).sentence)
  }
}
