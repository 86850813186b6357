import type { Evidence } from '../../core/evidence.js'
import { imageLabels } from '../../core/image/base.js'
import type { ImageFacts, ImageSubject } from '../../core/image/subject.js'
import { type BaseImage, baseDemandsFor, judgeBaseImages } from '../../core/supply-chain/base-images.js'
import { version } from '../../core/version.js'
import type { FinalStage } from '../../repository/image/final-stage.js'
import { basesIn } from '../../repository/image/read-bases.js'
import type { FoundPolicy } from '../policy/found-policy.js'

/** What the policies ask of the bases of an image, answered by Gatehouse itself; nothing where they ask nothing. */
export function baseEvidence(
  image: ImageSubject,
  facts: ImageFacts | undefined,
  dockerfile: FinalStage | undefined,
  { layers }: Pick<FoundPolicy, 'layers'>,
): readonly Evidence[] {
  const demands = baseDemandsFor(
    image.name,
    layers.flatMap(({ policy }) => policy.supplyChain),
  )
  if (demands.length === 0 || facts === undefined) return []
  const count = [{ format: 'image', files: 1 }]
  return [
    {
      scanner: 'gatehouse/base-images',
      tool: { name: 'gatehouse', version, digest: '', origin: 'built-in' },
      target: { type: 'image', ...image },
      inputs: { tree: image.digest ?? facts.id ?? '', options: '', data: [] },
      outcome: 'complete',
      problems: [],
      planned: count,
      examined: count,
      gaps: [],
      canaries: [],
      findings: judgeBaseImages(image, basesOf(dockerfile, facts), demands),
    },
  ]
}

/** The Dockerfile knows; without it the image says what it was built on, as whoever built it wants. */
function basesOf(dockerfile: FinalStage | undefined, { labels }: ImageFacts): readonly BaseImage[] | undefined {
  if (dockerfile !== undefined) return basesIn(dockerfile)
  const reference = labels.get(imageLabels.baseName)
  if (reference === undefined || reference === '') return undefined
  const digest = labels.get(imageLabels.baseDigest) ?? ''
  return [{ reference, isPinned: reference.includes('@sha256:') || /^sha256:[0-9a-f]{64}$/.test(digest) }]
}
