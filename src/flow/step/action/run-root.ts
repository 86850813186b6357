import type { Mode } from '../../../core/verdict.js'
import { type FeedRequest, openFeeds } from '../../feeds/open-feeds.js'
import { judgeEvidence } from '../../judge-evidence.js'
import { publishVerdict } from '../../publish/publish-verdict.js'
import type { PublishOptions } from '../../publish/request.js'
import { keepEvidence } from '../keep-evidence.js'
import type { StepPorts } from '../step-ports.js'
import { type TakeRequest, takeInStep } from '../take.js'
import { endStep, type StepEnd } from '../tell/end.js'
import { openOutput, writeEvidence, writeVerdict } from '../tell/files.js'
import { judgedOutputs, publishedOutputs, setOutputs } from '../tell/outputs.js'

export interface RootRequest extends TakeRequest, FeedRequest {
  readonly mode?: Mode
  /** Absolute. */
  readonly outputDirectory: string
  readonly requirePublish: boolean
  readonly publish: PublishOptions
}

/** The whole story as one step: scan, judge, report, publish; then the mode decides the end. */
export async function runRoot(request: RootRequest, ports: StepPorts): Promise<StepEnd> {
  const { context, runner, clock } = ports
  const paths = await openOutput(request.outputDirectory, ports)
  const feeds = await openFeeds(request, ports)
  const { evidence, found } = await takeInStep(request, ports)
  const verdict = judgeEvidence(evidence, found, { mode: request.mode, feeds }, clock)
  setOutputs(judgedOutputs(verdict, paths, context), runner)
  await writeEvidence(paths, evidence, ports.files)
  const { sarif } = await writeVerdict(paths, { evidence, verdict }, ports)
  await keepEvidence(evidence, { path: paths.evidence, folder: request.outputDirectory }, request.scope, ports)
  const { timings } = evidence
  const published = await publishVerdict({ verdict, sarif, timings, context, options: request.publish }, ports)
  setOutputs(publishedOutputs(published.publication), runner)
  return endStep({ verdict, ...published, requirePublish: request.requirePublish }, ports)
}
