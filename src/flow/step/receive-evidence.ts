import { decodeEvidence } from '../../core/codec/evidence-codec.js'
import { GatehouseError, type Problem, toProblem } from '../../core/errors.js'
import type { EvidenceFile } from '../../core/evidence.js'
import { sha256Hex } from '../../core/hash.js'
import type { ImageSubject } from '../../core/image/subject.js'
import { joinEvidence } from '../../core/join-evidence.js'
import { lockDigest } from '../../install/lock.js'
import type { StepPorts } from './step-ports.js'
import { refuseOthers, subjectOfRun } from './subject.js'
import { filesIn } from './tell/files.js'

/** Which evidence is waited for, and whose it has to be. */
export interface AwaitedEvidence {
  /** The folder that was scanned, from the root of the repository; empty for the whole. */
  readonly prefix: string
  readonly scope: string
  /** The image that was scanned; absent: whichever the evidence is about, or none. */
  readonly image?: Pick<ImageSubject, 'name' | 'digest'>
  /** Absolute paths of evidence.json, unless artifacts bring it. */
  readonly evidence?: readonly string[]
  readonly artifacts?: readonly string[]
  /** `sha256:` and 64 hex digits of each, in the same order; an artifact without one is not believed. */
  readonly digests?: readonly string[]
}

export interface ReceivedEvidence {
  readonly evidence: EvidenceFile
  readonly trouble: readonly Problem[]
}

/** What other steps or jobs scanned, as one. Evidence that did not arrive, or is not what was sent, is trouble beside the rest. Never rejects. */
export async function receiveEvidence(awaited: AwaitedEvidence, ports: StepPorts): Promise<ReceivedEvidence> {
  const arrived: EvidenceFile[] = []
  const trouble: Problem[] = []
  try {
    for (const [at, path] of await pathsOf(awaited, ports).then((paths) => paths.entries())) {
      await readEvidence(path, awaited.digests?.[at], awaited, ports)
        .then((evidence) => arrived.push(evidence))
        .catch((error: unknown) => trouble.push(toProblem(error)))
    }
    const [first, ...others] = arrived
    if (first === undefined) return { evidence: nothing(awaited, ports), trouble }
    const evidence = joinEvidence(first, ...others)
    refuseOtherImage(evidence, awaited)
    return { evidence, trouble }
  } catch (error) {
    return { evidence: nothing(awaited, ports), trouble: [...trouble, toProblem(error)] }
  }
}

/** Where the files are, artifacts fetched: each in a folder of its own. */
async function pathsOf(awaited: AwaitedEvidence, { artifacts: store, context }: StepPorts): Promise<readonly string[]> {
  const { evidence = [], artifacts = [], digests = [] } = awaited
  if (artifacts.length > 0 && digests.length === 0) {
    throw new GatehouseError('EVIDENCE_INVALID', 'The scan job brought no evidence: it failed, or did not run.', {
      hint: 'Look at the log of the scan job.',
    })
  }
  if (digests.length > 0 && digests.length !== Math.max(artifacts.length, evidence.length)) throw unequal(awaited)
  if (artifacts.length === 0) return evidence
  const paths: string[] = []
  for (const [at, name] of artifacts.entries()) {
    const folder = `${context.temporary}/gatehouse-evidence${at === 0 ? '' : `-${at + 1}`}`
    await store.download(name, folder)
    paths.push(filesIn(folder).evidence)
  }
  return paths
}

const unequal = ({ evidence = [], artifacts = [], digests = [] }: AwaitedEvidence): GatehouseError =>
  new GatehouseError(
    'EVIDENCE_INVALID',
    `Evidence files that are waited for: ${Math.max(artifacts.length, evidence.length)}; digests that came: ${digests.length}.`,
    { hint: 'Look at the log of the jobs before: one failed, or did not run.' },
  )

async function readEvidence(
  path: string,
  digest: string | undefined,
  awaited: AwaitedEvidence,
  { context, files }: StepPorts,
): Promise<EvidenceFile> {
  const text = await readBounded(path, files)
  if (digest !== undefined && digest !== `sha256:${sha256Hex(text)}`) {
    throw new GatehouseError('EVIDENCE_INVALID', 'The evidence is not the one that the scan job wrote.', {
      hint: 'Somebody or something replaced it between the jobs. Run again.',
    })
  }
  const decoded = decodeEvidence(text)
  refuseOthers(decoded.subject, awaited, context)
  if (decoded.subject.image !== undefined) refuseOtherImage(decoded, awaited)
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

function refuseOtherImage({ subject }: EvidenceFile, { image }: AwaitedEvidence): void {
  if (image === undefined) return
  const { name, digest = subject.image?.digest } = image
  if (subject.image?.name === name && subject.image.digest === digest) return
  throw new GatehouseError('EVIDENCE_INVALID', `The evidence is not about the image ${name}${at(image.digest)}.`, {
    hint: 'Give actions/gate the `image` that actions/scan was given.',
  })
}

const at = (digest: string | undefined): string => (digest === undefined ? '' : `@${digest}`)

/** Evidence of nothing: what is wrong with it is told beside it. */
const nothing = (awaited: AwaitedEvidence, { context }: StepPorts): EvidenceFile => ({
  schema: 1,
  subject: subjectOfRun(context, undefined, awaited),
  inputs: { lock: lockDigest },
  inventory: { files: 0, formats: [], gaps: [], skips: [] },
  head: [],
  timings: {},
})
