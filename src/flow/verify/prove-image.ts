import { type Problem, toProblem } from '../../core/errors.js'
import type { Evidence } from '../../core/evidence.js'
import { sha256Hex } from '../../core/hash.js'
import { imagePath } from '../../core/image/subject.js'
import type { Attachment } from '../../core/supply-chain/attachment.js'
import { type Answered, judgeRequirements } from '../../core/supply-chain/judge-requirements.js'
import type { Installed } from '../../install/installed.js'
import type { InvocationRun } from '../../tools/signing.js'
import { askVerifier } from './ask-verifier.js'
import type { LookedAt, Wanted } from './look-at-image.js'
import type { CanaryOutcome, Proving } from './request.js'

/** What evidence counts instead of files. */
export const requirementsFormat = 'requirements'

export interface Known {
  /** By the requirement of the image. */
  readonly earlier: ReadonlyMap<Wanted, InvocationRun>
  /** What hangs on the image. */
  readonly attached: Promise<readonly Attachment[]>
}

/** Proves, or not, everything that the policy asks of one image. Never rejects: trouble is in the evidence. */
export async function proveImage(looked: LookedAt, known: Known, proving: Proving): Promise<Evidence> {
  const { installed } = proving
  try {
    if (looked.type === 'unknown') return evidenceOf(looked, proving, { problems: [looked.problem] })
    if (!('file' in installed)) return evidenceOf(looked, proving, { problems: [installed] })
    const answers = await askAll(looked, installed, known, proving)
    return evidenceOf(looked, proving, { answers, canary: await proving.canary })
  } catch (error) {
    return evidenceOf(looked, proving, { problems: [toProblem(error)] })
  }
}

const askAll = (
  { image: { name, digest }, wanted }: Extract<LookedAt, { type: 'known' }>,
  installed: Installed,
  { earlier, attached }: Known,
  proving: Proving,
): Promise<readonly Answered[]> =>
  Promise.all(
    wanted.map(async (one) => {
      const before = earlier.get(one)
      const subject = { image: `${name}@${digest}`, attached, ...(before === undefined ? {} : { earlier: before }) }
      return { requirement: one.requirement, answer: await askVerifier(one, subject, installed, proving) }
    }),
  )

interface Proved {
  readonly answers?: readonly Answered[]
  readonly problems?: readonly Problem[]
  readonly canary?: CanaryOutcome
}

function evidenceOf(looked: LookedAt, proving: Proving, { answers = [], canary, problems = [] }: Proved): Evidence {
  const { asked, image } = looked
  const wanted = looked.type === 'known' ? looked.wanted : []
  const name = image?.name ?? asked.reference.replace(/@.*$/, '').replace(/:[^/:]*$/, '')
  const judged =
    image === undefined
      ? { findings: [], problems: [], decided: 0 }
      : judgeRequirements(
          {
            name,
            digest: image.digest,
            platforms: image.platforms,
            path: asked.path ?? imagePath(name),
            ...(asked.line === undefined ? {} : { line: asked.line }),
          },
          answers,
          { now: proving.now, tool: proving.verifier.tool },
        )
  const canaryProblems = canary?.problem === undefined ? [] : [canary.problem]
  const all = [...problems, ...judged.problems, ...canaryProblems]
  return {
    scanner: proving.verifier.tool,
    tool: proving.tool,
    target: {
      type: 'image',
      name,
      ...(image === undefined ? {} : { digest: image.digest, ...(image.tag === undefined ? {} : { tag: image.tag }) }),
    },
    inputs: { tree: image?.digest ?? '', options: optionsDigest(wanted), data: [] },
    outcome: all.length === 0 ? 'complete' : judged.decided > 0 ? 'partial' : 'failed',
    problems: all,
    planned: counted(wanted.length),
    examined: counted(judged.decided),
    gaps: [],
    canaries: canary === undefined ? [] : [{ format: requirementsFormat, seen: canary.seen }],
    findings: judged.findings,
  }
}

const counted = (files: number): Evidence['planned'] => (files === 0 ? [] : [{ format: requirementsFormat, files }])

const optionsDigest = (wanted: readonly Wanted[]): string =>
  `sha256:${sha256Hex(JSON.stringify(wanted.map(({ layer, requirement }) => [layer, requirement])))}`
