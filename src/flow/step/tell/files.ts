import { encodeEvidence } from '../../../core/codec/evidence-codec.js'
import { encodeVerdict } from '../../../core/codec/verdict-codec.js'
import { GatehouseError } from '../../../core/errors.js'
import type { Digest, EvidenceFile } from '../../../core/evidence.js'
import { sha256Hex } from '../../../core/hash.js'
import type { Verdict } from '../../../core/verdict.js'
import { renderSummary } from '../../../report/markdown/summary.js'
import type { Presented } from '../../../report/presented.js'
import { renderSarif } from '../../../report/sarif/sarif.js'
import { siteOf } from '../../publish/site.js'
import { foldersBetween } from '../checkout/find-checkout.js'
import type { StepPorts } from '../step-ports.js'

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
 * The files of a step. A repository can hold a link in the place of the folder or of a file, and would so choose what is overwritten.
 * @throws GatehouseError `FILE_UNWRITABLE`, before anything ran.
 */
export async function openOutput(
  folder: string,
  { context: { workspace }, files }: Pick<StepPorts, 'context' | 'files'>,
): Promise<StepFiles> {
  const paths = filesIn(folder)
  if (folder !== workspace && !folder.startsWith(`${workspace}/`)) return paths
  for (const path of [...foldersBetween(workspace, folder).slice(1), ...Object.values(paths)]) {
    if ((await files.stat(path))?.type !== 'link') continue
    throw new GatehouseError('FILE_UNWRITABLE', `${path} is a link of the repository, and is not written through.`, {
      hint: 'Leave the input `output-directory` out, or name a folder that the repository does not have.',
    })
  }
  return paths
}

/** Writes what another step judges, and gives its digest. @throws GatehouseError `FILE_UNWRITABLE`, `DISK_FULL`. */
export async function writeEvidence(
  paths: Pick<StepFiles, 'evidence'>,
  evidence: EvidenceFile,
  files: Pick<StepPorts['files'], 'write'>,
): Promise<Digest> {
  const text = encodeEvidence(evidence)
  await files.write(paths.evidence, text)
  return `sha256:${sha256Hex(text)}`
}

export interface WrittenVerdict {
  /** The log that is published: one rendering for both. */
  readonly sarif: Presented
  /** Of verdict.json. */
  readonly digest: Digest
}

/**
 * Writes everything a later step or a person may want of a verdict.
 * @throws GatehouseError `FILE_UNWRITABLE`, `DISK_FULL`.
 */
export async function writeVerdict(
  paths: StepFiles,
  { evidence, verdict }: { readonly evidence: EvidenceFile; readonly verdict: Verdict },
  { context, files }: Pick<StepPorts, 'context' | 'files'>,
): Promise<WrittenVerdict> {
  const sarif = renderSarif(verdict)
  const summary = renderSummary(verdict, { site: siteOf(context, verdict), timings: evidence.timings })
  const text = encodeVerdict(verdict)
  await files.write(paths.verdict, text)
  await files.write(paths.sarif, sarif.text)
  await files.write(paths.summary, summary.text)
  return { sarif, digest: `sha256:${sha256Hex(text)}` }
}
