import { type Problem, toProblem } from '../../core/errors.js'
import { type Requirement, requirementsFor } from '../../core/supply-chain/requirements.js'
import type { LayerName } from '../../core/verdict.js'
import type { Attachments } from '../../registry/attachments.js'
import type { Images, KnownImage } from '../registries/images.js'
import type { AskedImage, LayeredSection } from './request.js'

/** One requirement, and whose. */
export interface Wanted {
  readonly layer: LayerName
  readonly requirement: Requirement
}

/** An image as its registry knows it, and what the policy asks of it: all that is known before a verifier is asked. */
export type LookedAt =
  | {
      readonly type: 'known'
      readonly asked: AskedImage
      readonly image: KnownImage
      /** Of all layers; at least one. */
      readonly wanted: readonly Wanted[]
      readonly attachments: Attachments
    }
  | {
      readonly type: 'unknown'
      readonly asked: AskedImage
      readonly image?: KnownImage
      readonly problem: Problem
    }

/** Never rejects. */
export async function lookAtImage(
  asked: AskedImage,
  { images, sections }: { readonly images: Images; readonly sections: readonly LayeredSection[] },
): Promise<LookedAt> {
  let image: KnownImage | undefined
  try {
    image = await images.resolve(asked.reference)
    const attachments = await images.attachments(image)
    const wanted = wantedOf(image.name, sections)
    if (wanted.length === 0) return { type: 'unknown', asked, image, problem: nothingAsked(image) }
    return { type: 'known', asked, image, wanted, attachments }
  } catch (error) {
    return { type: 'unknown', asked, ...(image === undefined ? {} : { image }), problem: toProblem(error) }
  }
}

const wantedOf = (name: string, sections: readonly LayeredSection[]): readonly Wanted[] =>
  sections.flatMap(({ layer, section }) =>
    requirementsFor(name, [section]).map((requirement) => ({ layer, requirement })),
  )

const nothingAsked = ({ name }: KnownImage): Problem => ({
  code: 'NOTHING_EXAMINED',
  sentence: `The policy asks nothing of ${name}, so nothing was verified.`,
  hint: 'Say in `supply-chain` of the policy what it must carry: https://github.com/gatehouse/gatehouse/blob/main/docs/images.md',
})
