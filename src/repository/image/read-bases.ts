import { linesOf } from '../../core/document/lines.js'
import type { BaseImage, BasePlace } from '../../core/supply-chain/base-images.js'
import type { Mask } from '../locate/mask.js'
import { snippetOf } from '../locate/region.js'
import type { Sources } from '../sources.js'
import { type FinalStage, finalStage } from './final-stage.js'

export type NamedBaseImage = BaseImage & { readonly place: BasePlace }

/** What the stages of a Dockerfile begin with, by line; `mask` takes secrets out of what was written. */
export function basesIn(
  { path, text, bases }: FinalStage,
  mask: Mask = (written) => written,
): readonly NamedBaseImage[] {
  const lines = linesOf(text)
  return bases.map(({ reference, line }) => ({
    reference: mask(reference),
    isPinned: reference.includes('@sha256:'),
    place: { path, line, snippet: snippetOf(lines, { startLine: line, endLine: line }, mask) },
  }))
}

/** The same of many, and the paths of those that cannot be read, or in which there is no FROM. */
export async function readBases(
  paths: readonly string[],
  sources: Sources,
  mask: Mask,
): Promise<{ readonly bases: readonly NamedBaseImage[]; readonly unread: readonly string[] }> {
  await sources.read(paths)
  const stages = paths.map((path) => {
    const file = sources.file(path)
    return file === undefined ? undefined : finalStage(path, file.text)
  })
  return {
    bases: stages.flatMap((stage) => (stage === undefined ? [] : basesIn(stage, mask))),
    unread: paths.filter((_, at) => stages[at] === undefined),
  }
}
