import type { Installed } from '../../install/installed.js'
import { mapConcurrently } from '../../repository/concurrently.js'
import type { InvocationRun } from '../../tools/signing.js'
import { questionOf, runVerifier } from './ask-verifier.js'
import type { LookedAt, Wanted } from './look-at-image.js'
import { type Proving, sideBySide } from './request.js'

/** One image's signature as one layer wants it. */
interface Ask {
  readonly image: string
  readonly wanted: Wanted
}

/** One process, one deadline: more images would only wait for each other. */
const mostTogether = 8

/**
 * Asks about signatures of several images in one process, since starting it takes most of its time. Only what such a run proves of all its images
 * counts, and counts as each one's own run; the others are not in the map and must be asked alone. Never rejects.
 */
export async function askTogether(
  looked: readonly LookedAt[],
  installed: Installed,
  proving: Proving,
): Promise<ReadonlyMap<Wanted, InvocationRun>> {
  const chunks = groupsOf(looked).flatMap(chunksOf)
  const runs = await mapConcurrently(chunks, sideBySide, (chunk) => askChunk(chunk, installed, proving))
  return new Map(runs.flat())
}

/** By what is asked, word for word. */
function groupsOf(looked: readonly LookedAt[]): readonly (readonly Ask[])[] {
  const groups = new Map<string, Ask[]>()
  for (const one of looked) {
    if (one.type === 'unknown') continue
    const image = `${one.image.name}@${one.image.digest}`
    for (const wanted of one.wanted) {
      if (wanted.requirement.type !== 'signature') continue
      const key = JSON.stringify(wanted)
      groups.set(key, [...(groups.get(key) ?? []), { image, wanted }])
    }
  }
  return [...groups.values()]
}

/** As many processes as may run side by side, while there are images for them; one image alone gains nothing. */
function chunksOf(group: readonly Ask[]): readonly (readonly Ask[])[] {
  const size = Math.min(mostTogether, Math.ceil(group.length / sideBySide))
  const chunks = Array.from({ length: Math.ceil(group.length / size) }, (_, at) =>
    group.slice(at * size, (at + 1) * size),
  )
  return chunks.filter(({ length }) => length > 1)
}

async function askChunk(
  chunk: readonly Ask[],
  installed: Installed,
  proving: Proving,
): Promise<readonly (readonly [Wanted, InvocationRun])[]> {
  const { together } = proving.verifier
  const images = chunk.map(({ image }) => image)
  const [first] = chunk
  if (first === undefined) return []
  try {
    const question = await questionOf(first.wanted, proving)
    const run = await runVerifier(together.verify(images, question), installed, proving)
    const runs = together.apart(run, images) ?? []
    return runs.flatMap((own, at) => chunk.slice(at, at + 1).map(({ wanted }) => [wanted, own] as const))
  } catch {
    return []
  }
}
