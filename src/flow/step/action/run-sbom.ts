import { sha256Hex } from '../../../core/hash.js'
import type { Publication } from '../../../core/publication.js'
import type { StepOutputs } from '../../../ports/step-outputs.js'
import type { SbomRequest } from '../../sbom/request.js'
import { makeSbom, type SbomResult } from '../../sbom/sbom.js'
import { sbomPaths, type WrittenSbom, writeSboms } from '../../sbom/write-sboms.js'
import { withRunCache } from '../../scan/supply/run-cache.js'
import { suppliesOf } from '../../scan/supply/supplies.js'
import { openRoot } from '../../scan/take-evidence.js'
import { findCheckout } from '../checkout/find-checkout.js'
import { refuseOwnFile } from '../checkout/organisation-file.js'
import { refuseForeignCode, refuseWindows } from '../guard.js'
import type { StepPorts } from '../step-ports.js'
import { defaultScope, subjectOfRun } from '../subject.js'
import { type PolicyRequest, policiesOf, stayInside } from '../take.js'
import { endStep, endUnjudged, type StepEnd } from '../tell/end.js'
import { openOutput, writeEvidence, writeVerdict } from '../tell/files.js'
import { judgedOutputs, setOutputs, unjudgedOutputs } from '../tell/outputs.js'

export interface SbomStepRequest
  extends PolicyRequest,
    Pick<SbomRequest, 'path' | 'target' | 'name' | 'author' | 'compare' | 'mode'> {
  /** Absent: that of the image, else of the repository. */
  readonly scope?: string
  /** Whether this step judges, or leaves that to the one that gets its evidence. */
  readonly judge: boolean
  /** Absolute. */
  readonly outputDirectory: string
  /** Name under which the documents and the evidence are stored. */
  readonly artifact?: string
}

/** An alert about a document belongs to no line of code; who wants one hands the SARIF file on. */
const notSent: Publication = {
  published: false,
  reason: 'not-wanted',
  sentence: 'This step sends nothing to code scanning.',
}

/** Lists what something is made of, in a workflow: the policy is that of the base, and the mode decides the end. */
export async function runSbom(request: SbomStepRequest, ports: StepPorts): Promise<StepEnd> {
  const { context, runner } = ports
  refuseWindows(ports)
  await stayInside(request.path, ports)
  await refuseForeignCode(context, request.path, ports.git)
  const paths = await openOutput(request.outputDirectory, ports)
  await refuseOwnFile({ input: 'organisation-policy', given: request.organisationPolicy }, request.path, ports)
  const result = await makeInStep(request, ports)
  const written = sbomPaths(request.outputDirectory, result.documents)
  await writeSboms(written, result.documents, ports.files)
  const evidenceDigest = await writeEvidence(paths, result.evidence, ports.files)
  const artifact = await store(request, [...each(written), paths.evidence], ports)
  const { verdict } = result
  const outputs: StepOutputs<'sbom'> = {
    ...(request.judge ? judgedOutputs(verdict, paths, context) : unjudgedOutputs(paths)),
    ...documentOutputs(written, result.documents),
    'evidence-digest': evidenceDigest,
    'artifact-id': artifact,
  }
  setOutputs(outputs, runner)
  if (!request.judge) return endUnjudged(result.evidence, ports)
  await writeVerdict(paths, result, ports)
  return endStep({ verdict, publication: notSent, notices: [], requirePublish: false }, ports)
}

/** Of every document, or its path, in the order of the outputs `cyclonedx` and `spdx`, one after the other. */
const each = (documents: readonly Pick<WrittenSbom, 'cyclonedx' | 'spdx'>[]): readonly string[] => [
  ...documents.map(({ cyclonedx }) => cyclonedx),
  ...documents.map(({ spdx }) => spdx),
]

async function makeInStep(request: SbomStepRequest, ports: StepPorts): Promise<SbomResult> {
  const { context } = ports
  const { commit, prefix } = await findCheckout(request.path, context.workspace, ports)
  const found = await policiesOf(request, prefix, ports)
  const root = await openRoot(request.path, ports)
  const subject = subjectOfRun(context, commit, { scope: request.scope ?? defaultScope, prefix })
  const offline = { offline: false }
  return withRunCache(ports, (keeping) =>
    makeSbom(
      { ...request, ...offline },
      { found, root, subject },
      ports,
      suppliesOf({ ...offline, ...keeping }, ports),
    ),
  )
}

/** The id of the artifact; empty where there is none. */
async function store(
  { artifact, outputDirectory }: SbomStepRequest,
  files: readonly string[],
  { artifacts }: StepPorts,
): Promise<string> {
  return artifact === undefined ? '' : (await artifacts.upload(artifact, files, outputDirectory)).id
}

type DocumentOutputs = Pick<StepOutputs<'sbom'>, 'cyclonedx' | 'spdx' | 'documents' | 'document-digests'>

const documentOutputs = (written: readonly WrittenSbom[], documents: SbomResult['documents']): DocumentOutputs => ({
  cyclonedx: written.map(({ cyclonedx }) => cyclonedx).join('\n'),
  spdx: written.map(({ spdx }) => spdx).join('\n'),
  documents: each(written)
    .map((path) => path.slice(path.lastIndexOf('/') + 1))
    .join('\n'),
  'document-digests': each(documents)
    .map((text) => `sha256:${sha256Hex(text)}`)
    .join('\n'),
})
