import { GatehouseError } from '../../core/errors.js'
import type { Day } from '../../core/finding/finding.js'
import { defaultPolicy } from '../../core/policy/policy.js'
import type { Files, Ports } from '../../ports.js'
import { policyPaths } from '../policy/decode-policy.js'
import { policyFolder } from '../policy/policy-folder.js'
import { guardOwnFiles } from './code-owners.js'
import { type DraftWaiver, draft, type Sound } from './from/sound.js'
import { findForeign, takeOver } from './from/take-over.js'
import { nothingTaken, type Taken } from './from/taken.js'
import { type NewFile, type Outcome, writeNew } from './new-files.js'
import { type AdoptPlace, findPlace } from './place.js'
import { policyText } from './policy-text.js'
import { readTerms, type Wishes } from './terms.js'
import { waiverFiles } from './waiver-files.js'
import { workflowText } from './workflow-text.js'

export interface InitRequest extends Wishes {
  readonly path: string
  /** Take over what other tools were told to keep quiet about. */
  readonly from: boolean
  /** Say what would be written. */
  readonly dry: boolean
  /** Commit of the release that the workflow uses; absent where this program was taken out of its release. */
  readonly pin?: string
}

export interface Adopted {
  readonly place: AdoptPlace
  readonly outcomes: readonly Outcome[]
  /** Lines that somebody has to add to CODEOWNERS. */
  readonly ownerLines: readonly string[]
  readonly owner?: string
  /** Files of other tools that are there and were not taken over. */
  readonly noticed: readonly string[]
  readonly sound: Sound
  readonly waiversExpire: Day
  readonly dry: boolean
  readonly pin?: string
}

/**
 * Adopts the gate: policy, workflow, owners, and with `from` dated waivers for what other tools were silenced on. Nothing that is
 * there is written over, and nothing outside of the repository.
 * @throws GatehouseError ARGUMENT_INVALID or TARGET_MISSING before anything is written.
 */
export async function initialise(request: InitRequest, ports: Ports): Promise<Adopted> {
  const { dry, pin, owner } = request
  const place = await findPlace(request.path, ports)
  const terms = readTerms(request, ports.clock.now())
  const foreign = await findForeign(place.root, ports.files)
  const taken = request.from ? await takeOver(place.root, terms.today, ports) : nothingTaken
  const sound = draft(taken, terms)
  if (sound.waivers.length > 0 && owner === undefined) throw ownerless(sound.waivers)
  const files = [
    policyFile(await policyPath(place.root, ports.files), taken, sound, request),
    ...waiverFiles(sound.waivers, { ...terms, ...(pin === undefined ? {} : { pin }) }),
  ].map((file) => ({ ...file, path: below(place, file.path) }))
  const outcomes = await writeAll(place, [...files, ...workflowFile(place, pin)], dry, ports.files)
  const owners = await guardOwnFiles(place, owner, dry, ports.files)
  return {
    place,
    outcomes: [...outcomes, ...(owners.outcome === undefined ? [] : [owners.outcome])],
    ownerLines: owners.missing,
    ...(owner === undefined ? {} : { owner }),
    noticed: request.from ? [] : foreign,
    sound,
    waiversExpire: terms.expires,
    dry,
    ...(pin === undefined ? {} : { pin }),
  }
}

const ownerless = ({ length }: readonly DraftWaiver[]): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', `${length === 1 ? 'One waiver needs' : `${length} waivers need`} an owner.`, {
    hint: 'Say who answers for them, such as `--owner @acme/web`. Nothing was written.',
  })

const below = ({ prefix }: AdoptPlace, path: string): string => (prefix === undefined ? path : `${prefix}/${path}`)

/** The policy that is there, whichever of its names it has. */
async function policyPath(root: string, files: Files): Promise<string> {
  const there = await Promise.all(policyPaths.map(async (path) => (await files.stat(`${root}/${path}`)) !== undefined))
  return policyPaths.find((_, index) => there[index]) ?? `${policyFolder}/policy.yml`
}

function policyFile(path: string, taken: Taken, sound: Sound, { owner, pin }: InitRequest): NewFile {
  const mode = taken.audit === undefined ? 'enforce' : 'audit'
  const block = taken.floor ?? defaultPolicy.block
  const text = policyText({
    mode,
    block,
    excludes: sound.excludes,
    rules: sound.rules,
    ...(pin === undefined ? {} : { pin }),
    ...(owner === undefined ? {} : { contact: owner }),
  })
  const note = `${mode}: ${block.join(', ')} block, in what a change introduces`
  return { path, text, note }
}

function workflowFile({ branch, prefix }: AdoptPlace, pin: string | undefined): readonly NewFile[] {
  if (pin === undefined) return []
  const text = workflowText({ pin, branch, ...(prefix === undefined ? {} : { path: prefix }) })
  const note = `changes and the merge queue by the policy; ${branch} and every night as audit`
  return [{ path: '.github/workflows/gatehouse.yml', text, note }]
}

/** One after the other, so that a full disk leaves no half of a file behind another. */
async function writeAll(
  { top }: AdoptPlace,
  wanted: readonly NewFile[],
  dry: boolean,
  files: Files,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const file of wanted) outcomes.push(await writeNew(top, file, dry, files))
  return outcomes
}
