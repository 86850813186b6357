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
import { endStep, type StepEnd } from '../tell/end.js'
import { openOutput, type StepFiles, writeVerdict } from '../tell/files.js'
import { judgedOutputs, setOutputs } from '../tell/outputs.js'

export interface SbomStepRequest
  extends PolicyRequest,
    Pick<SbomRequest, 'path' | 'target' | 'name' | 'author' | 'compare' | 'mode'> {
  /** Absolute. */
  readonly outputDirectory: string
  /** Name under which the documents are stored. */
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
  const artifact = await store(request, written, ports)
  setOutputs(outputsOf(result, { paths, written, artifact }, ports), runner)
  await writeVerdict(paths, result, ports)
  return endStep({ verdict: result.verdict, publication: notSent, notices: [], requirePublish: false }, ports)
}

async function makeInStep(request: SbomStepRequest, ports: StepPorts): Promise<SbomResult> {
  const { context } = ports
  const { commit, prefix } = await findCheckout(request.path, context.workspace, ports)
  const found = await policiesOf(request, prefix, ports)
  const root = await openRoot(request.path, ports)
  const subject = subjectOfRun(context, commit, { scope: defaultScope, prefix })
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
  written: readonly WrittenSbom[],
  { artifacts }: StepPorts,
): Promise<string> {
  if (artifact === undefined || written.length === 0) return ''
  const files = written.flatMap(({ cyclonedx, spdx }) => [cyclonedx, spdx])
  return (await artifacts.upload(artifact, files, outputDirectory)).id
}

interface Told {
  readonly paths: StepFiles
  readonly written: readonly WrittenSbom[]
  readonly artifact: string
}

const outputsOf = (
  { verdict }: SbomResult,
  { paths, written, artifact }: Told,
  { context }: StepPorts,
): StepOutputs<'sbom'> => ({
  ...judgedOutputs(verdict, paths, context),
  cyclonedx: written.map(({ cyclonedx }) => cyclonedx).join('\n'),
  spdx: written.map(({ spdx }) => spdx).join('\n'),
  'artifact-id': artifact,
})
