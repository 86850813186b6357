import { imageScope } from '../../../core/image/subject.js'
import type { Mode } from '../../../core/verdict.js'
import type { StepOutputs } from '../../../ports/step-outputs.js'
import { nameOf, parseReference } from '../../../registry/reference.js'
import { onOneLine } from '../../../report/escape.js'
import { type FeedRequest, openFeeds } from '../../feeds/open-feeds.js'
import { judgeEvidence } from '../../judge-evidence.js'
import { type AwaitedEvidence, receiveEvidence } from '../receive-evidence.js'
import type { StepPorts } from '../step-ports.js'
import { defaultScope } from '../subject.js'
import { type PolicyRequest, policiesOf } from '../take.js'
import type { StepEnd } from '../tell/end.js'
import { openOutput, type StepFiles, writeEvidence, writeVerdict } from '../tell/files.js'
import { judgedOutputs, setOutputs } from '../tell/outputs.js'

export interface GateRequest extends PolicyRequest, FeedRequest, Omit<AwaitedEvidence, 'image'> {
  /** What was scanned where it was an image, by tag or digest; it has a scope of its own. */
  readonly image?: string
  readonly mode?: Mode
  /** Name under which the verdict travels to another job. */
  readonly verdictArtifact?: string
  /** Absolute. */
  readonly outputDirectory: string
}

/** Judges what another step or job scanned. Evidence that did not arrive, or is not what was sent, is an `error` verdict. */
export async function runGate(request: GateRequest, ports: StepPorts): Promise<StepEnd> {
  const { context, runner, clock } = ports
  const awaited = awaitedOf(request)
  const paths = await openOutput(request.outputDirectory, ports)
  const feeds = await openFeeds(request, ports)
  const { evidence, trouble } = await receiveEvidence(awaited, ports)
  const found = await policiesOf(request, request.prefix, ports)
  const policies = { ...found, trouble: [...trouble, ...found.trouble] }
  const verdict = judgeEvidence(evidence, policies, { mode: request.mode, feeds }, clock)
  setOutputs(judgedOutputs(verdict, paths, context), runner)
  await writeEvidence(paths, evidence, ports.files)
  const { digest } = await writeVerdict(paths, { evidence, verdict }, ports)
  await store(request, paths, ports)
  const handed: Pick<StepOutputs<'gate'>, 'verdict-digest'> = { 'verdict-digest': digest }
  setOutputs(handed, runner)
  runner.log(
    `\nGatehouse: ${verdict.verdict}. ${onOneLine(verdict.reason)} The next step publishes it and decides the end.\n`,
  )
  return { failed: false }
}

/** @throws GatehouseError `ARGUMENT_INVALID` for what is no image. */
function awaitedOf({ image, scope, ...request }: GateRequest): AwaitedEvidence {
  if (image === undefined) return { ...request, scope }
  const reference = parseReference(image)
  const name = nameOf(reference)
  return {
    ...request,
    scope: scope === defaultScope ? imageScope(name) : scope,
    image: { name, ...(reference.digest === undefined ? {} : { digest: reference.digest }) },
  }
}

/** For a job that acts on the verdict, and believes no other file than one of its digest. */
async function store(
  { verdictArtifact: name, outputDirectory }: GateRequest,
  { verdict }: StepFiles,
  { artifacts }: StepPorts,
): Promise<void> {
  if (name !== undefined) await artifacts.upload(name, [verdict], outputDirectory)
}
