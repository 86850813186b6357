import { decodeEvidence } from '../../../core/codec/evidence-codec.js'
import { GatehouseError, type Problem, toProblem } from '../../../core/errors.js'
import type { EvidenceFile } from '../../../core/evidence.js'
import { sha256Hex } from '../../../core/hash.js'
import type { Mode } from '../../../core/verdict.js'
import { lockDigest } from '../../../install/lock.js'
import { onOneLine } from '../../../report/escape.js'
import { type FeedRequest, openFeeds } from '../../feeds/open-feeds.js'
import { judgeEvidence } from '../../judge-evidence.js'
import type { StepPorts } from '../step-ports.js'
import { refuseOthers, subjectOfRun } from '../subject.js'
import { type PolicyRequest, policiesOf } from '../take.js'
import type { StepEnd } from '../tell/end.js'
import { filesIn, openOutput, writeVerdict } from '../tell/files.js'
import { judgedOutputs, setOutputs } from '../tell/outputs.js'

export interface GateRequest extends PolicyRequest, FeedRequest {
  /** The folder that was scanned, from the root of the repository; empty for the whole. */
  readonly prefix: string
  readonly scope: string
  readonly mode?: Mode
  /** Absolute path of evidence.json, unless an artifact brings it. */
  readonly evidence?: string
  readonly artifact?: string
  /** `sha256:` and 64 hex digits; an artifact without one is not believed. */
  readonly digest?: string
  /** Absolute. */
  readonly outputDirectory: string
}

/** Judges what another step or job scanned. Evidence that did not arrive, or is not what was sent, is an `error` verdict. */
export async function runGate(request: GateRequest, ports: StepPorts): Promise<StepEnd> {
  const { context, runner, clock } = ports
  const paths = await openOutput(request.outputDirectory, ports)
  const feeds = await openFeeds(request, ports)
  const { evidence, trouble } = await receive(request, ports)
  const found = await policiesOf(request, request.prefix, ports)
  const policies = { ...found, trouble: [...trouble, ...found.trouble] }
  const verdict = judgeEvidence(evidence, policies, { mode: request.mode, feeds }, clock)
  setOutputs(judgedOutputs(verdict, paths, context), runner)
  await writeVerdict(paths, { evidence, verdict }, ports)
  runner.log(
    `\nGatehouse: ${verdict.verdict}. ${onOneLine(verdict.reason)} The next step publishes it and decides the end.\n`,
  )
  return { failed: false }
}

interface Received {
  readonly evidence: EvidenceFile
  readonly trouble: readonly Problem[]
}

async function receive(request: GateRequest, ports: StepPorts): Promise<Received> {
  try {
    return { evidence: await readEvidence(request, ports), trouble: [] }
  } catch (error) {
    return { evidence: nothing(request, ports), trouble: [toProblem(error)] }
  }
}

async function readEvidence(request: GateRequest, { artifacts, context, files }: StepPorts): Promise<EvidenceFile> {
  const { artifact, evidence, digest } = request
  if (artifact !== undefined && digest === undefined) {
    throw new GatehouseError('EVIDENCE_INVALID', 'The scan job brought no evidence: it failed, or did not run.', {
      hint: 'Look at the log of the scan job.',
    })
  }
  const folder = `${context.temporary}/gatehouse-evidence`
  if (artifact !== undefined) await artifacts.download(artifact, folder)
  const text = await readBounded(evidence ?? filesIn(folder).evidence, files)
  if (digest !== undefined && digest !== `sha256:${sha256Hex(text)}`) {
    throw new GatehouseError('EVIDENCE_INVALID', 'The evidence is not the one that the scan job wrote.', {
      hint: 'Somebody or something replaced it between the jobs. Run again.',
    })
  }
  const decoded = decodeEvidence(text)
  refuseOthers(decoded.subject, request, context)
  return decoded
}

/** Some hundred thousand findings; whoever writes more wants this process to run out of memory. */
const mostBytes = 128 * 2 ** 20

async function readBounded(path: string, files: StepPorts['files']): Promise<string> {
  const size = (await files.stat(path))?.size ?? 0
  if (size <= mostBytes) return files.readText(path)
  throw new GatehouseError('EVIDENCE_INVALID', `The evidence has ${size} bytes, more than ${mostBytes}.`, {
    hint: 'Scan less at once: `exclude` in the policy, or one run with a `scope` for each part.',
  })
}

/** Evidence of nothing: what is wrong with it is told beside it. */
const nothing = (request: GateRequest, { context }: StepPorts): EvidenceFile => ({
  schema: 1,
  subject: subjectOfRun(context, undefined, request),
  inputs: { lock: lockDigest },
  inventory: { files: 0, formats: [], gaps: [], skips: [] },
  head: [],
  timings: {},
})
