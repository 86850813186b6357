import { encodeEvidence } from '../../core/codec/evidence-codec.js'
import { encodeVerdict } from '../../core/codec/verdict-codec.js'
import type { EvidenceFile } from '../../core/evidence.js'
import type { Verdict } from '../../core/verdict.js'
import { renderSummary } from '../../report/markdown/summary.js'
import type { Presented } from '../../report/presented.js'
import { renderSarif } from '../../report/sarif/sarif.js'
import { siteOf } from '../publish/site.js'
import type { StepPorts } from './step-ports.js'

/** Absolute paths of what a step wrote. */
export interface StepFiles {
  readonly evidence: string
  readonly verdict: string
  readonly sarif: string
  readonly summary: string
}

export const filesIn = (folder: string): StepFiles => ({
  evidence: `${folder}/evidence.json`,
  verdict: `${folder}/verdict.json`,
  sarif: `${folder}/gatehouse.sarif`,
  summary: `${folder}/summary.md`,
})

/**
 * Writes everything a later step or a person may want, and returns the log that is published: one rendering for both.
 * @throws GatehouseError `FILE_UNWRITABLE`, `DISK_FULL`.
 */
export async function writeVerdict(
  paths: StepFiles,
  { evidence, verdict }: { readonly evidence: EvidenceFile; readonly verdict: Verdict },
  { context, files }: Pick<StepPorts, 'context' | 'files'>,
): Promise<Presented> {
  const sarif = renderSarif(verdict)
  const summary = renderSummary(verdict, { site: siteOf(context, verdict), timings: evidence.timings })
  await files.write(paths.evidence, encodeEvidence(evidence))
  await files.write(paths.verdict, encodeVerdict(verdict))
  await files.write(paths.sarif, sarif.text)
  await files.write(paths.summary, summary.text)
  return sarif
}
