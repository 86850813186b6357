import { type Problem, toProblem } from '../../core/errors.js'
import type { Evidence } from '../../core/evidence.js'
import { sha256Hex } from '../../core/hash.js'
import { imagePath } from '../../core/image/subject.js'
import type { Answer } from '../../core/supply-chain/attestation.js'
import { type Answered, judgeRequirements } from '../../core/supply-chain/judge-requirements.js'
import { type Requirement, requirementsFor } from '../../core/supply-chain/requirements.js'
import type { LayerName } from '../../core/verdict.js'
import type { Installed } from '../../install/installed.js'
import type { InvocationRun } from '../../tools/signing.js'
import type { KnownImage } from '../registries/images.js'
import { runBesideRegistry } from '../registries/run-beside-registry.js'
import type { AskedImage, CanaryOutcome, Proving } from './request.js'

/** What evidence counts instead of files. */
export const requirementsFormat = 'requirements'

interface Asked {
  readonly layer: LayerName
  readonly requirement: Requirement
}

/** Proves, or not, everything that the policy asks of one image. Never rejects: trouble is in the evidence. */
export async function proveImage(asked: AskedImage, proving: Proving): Promise<Evidence> {
  let image: KnownImage | undefined
  try {
    image = await proving.images.resolve(asked.reference)
    await proving.images.readable(image)
    const wanted = requirementsOf(image.name, proving)
    if (wanted.length === 0) return evidenceOf(asked, proving, { image, wanted, problems: [nothingAsked(image)] })
    if (!('file' in proving.installed))
      return evidenceOf(asked, proving, { image, wanted, problems: [proving.installed] })
    const answers = await askAll(wanted, image, proving.installed, proving)
    return evidenceOf(asked, proving, { image, wanted, answers, canary: await proving.canary })
  } catch (error) {
    return evidenceOf(asked, proving, {
      ...(image === undefined ? {} : { image }),
      wanted: [],
      problems: [toProblem(error)],
    })
  }
}

/** Of all layers, each with whose it is. */
const requirementsOf = (name: string, { sections }: Proving): readonly Asked[] =>
  sections.flatMap(({ layer, section }) =>
    requirementsFor(name, [section]).map((requirement) => ({ layer, requirement })),
  )

const nothingAsked = ({ name }: KnownImage): Problem => ({
  code: 'NOTHING_EXAMINED',
  sentence: `The policy asks nothing of ${name}, so nothing was verified.`,
  hint: 'Say in `supply-chain` of the policy what it must carry: https://github.com/gatehouse/gatehouse/blob/main/docs/images.md',
})

async function askAll(
  wanted: readonly Asked[],
  image: KnownImage,
  installed: Installed,
  proving: Proving,
): Promise<readonly Answered[]> {
  const reference = `${image.name}@${image.digest}`
  const namesSigner = wanted.some(({ requirement }) => requirement.signer.type === 'keyless')
  const attached = namesSigner ? await attachments(reference, installed, proving) : undefined
  return Promise.all(
    wanted.map(async ({ layer, requirement }) => ({
      requirement,
      answer: await ask({ layer, requirement }, reference, { installed, attached }, proving).catch(unknown),
    })),
  )
}

const unknown = (error: unknown): Answer => ({ type: 'unknown', problem: toProblem(error) })

interface Means {
  readonly installed: Installed
  readonly attached: InvocationRun | undefined
}

async function ask({ layer, requirement }: Asked, image: string, means: Means, proving: Proving): Promise<Answer> {
  const { verifier, place, ports } = proving
  const { deadlineMs, memoryBytes } = verifier
  const trustedRoot = await rootFor(requirement, layer, proving)
  const options = { image, requirement, deadlineMs, ...(trustedRoot === undefined ? {} : { trustedRoot }) }
  const beside = { installed: means.installed, place, limits: { deadlineMs, memoryBytes } }
  const run = await runBesideRegistry(verifier.verify(options), beside, ports)
  return verifier.parse(run, options, means.attached)
}

/** Nobody vouches for a bare key, so that no root is asked for. */
async function rootFor({ signer }: Requirement, layer: LayerName, { roots }: Proving): Promise<string | undefined> {
  if (signer.type === 'key' && signer.log === 'none') return undefined
  return signer.trustedRoot === undefined ? roots.usual() : roots.named(signer.trustedRoot, layer)
}

/** Names signers, and decides nothing: without it they are not named. */
async function attachments(
  image: string,
  installed: Installed,
  { verifier, place, ports }: Proving,
): Promise<InvocationRun | undefined> {
  const { deadlineMs, memoryBytes } = verifier
  const beside = { installed, place, limits: { deadlineMs, memoryBytes } }
  const run = await runBesideRegistry(verifier.attachments(image, deadlineMs), beside, ports).catch(() => undefined)
  return run?.exit === 0 ? run : undefined
}

interface Proved {
  readonly image?: KnownImage
  readonly wanted: readonly Asked[]
  readonly answers?: readonly Answered[]
  readonly problems?: readonly Problem[]
  readonly canary?: CanaryOutcome
}

function evidenceOf(asked: AskedImage, proving: Proving, proved: Proved): Evidence {
  const { image, wanted, answers = [], canary } = proved
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
  const problems = [...(proved.problems ?? []), ...judged.problems, ...canaryProblems]
  return {
    scanner: proving.verifier.tool,
    tool: proving.tool,
    target: {
      type: 'image',
      name,
      ...(image === undefined ? {} : { digest: image.digest, ...(image.tag === undefined ? {} : { tag: image.tag }) }),
    },
    inputs: { tree: image?.digest ?? '', options: optionsDigest(wanted), data: [] },
    outcome: problems.length === 0 ? 'complete' : judged.decided > 0 ? 'partial' : 'failed',
    problems,
    planned: counted(wanted.length),
    examined: counted(judged.decided),
    gaps: [],
    canaries: canary === undefined ? [] : [{ format: requirementsFormat, seen: canary.seen }],
    findings: judged.findings,
  }
}

const counted = (files: number): Evidence['planned'] => (files === 0 ? [] : [{ format: requirementsFormat, files }])

const optionsDigest = (wanted: readonly Asked[]): string =>
  `sha256:${sha256Hex(JSON.stringify(wanted.map(({ layer, requirement }) => [layer, requirement])))}`
