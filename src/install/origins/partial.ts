import type { Ports } from '../../ports.js'

/** A download that has not grown for this long belongs to a run that was stopped; a live one gives up earlier. */
const abandonedMs = 60_000
/** Leftovers that nobody asked for in a day are removed. */
const forgottenMs = 24 * 3_600_000

/** A name beside `path` that no other run uses; `sweepLeftovers` knows it. */
export const besides = (path: string): string => `${path}.${crypto.randomUUID().slice(0, 13)}.part`

/**
 * The path for a download of a file with this digest: what a stopped run left of it, else a new one. Taking it over is a
 * rename, so that of two runs only one gets it.
 */
export async function claimPartial(folder: string, sha256: string, ports: Ports): Promise<string> {
  await ports.files.makeDirectory(folder)
  await sweepLeftovers(folder, ports)
  const mine = besides(`${folder}/${sha256}`)
  for (const { name } of await ports.files.list(folder)) {
    if (!name.startsWith(`${sha256}.`) || !name.endsWith('.part')) continue
    if ((await ageOf(`${folder}/${name}`, ports)) < abandonedMs) continue
    const isMine = await ports.files.rename(`${folder}/${name}`, mine).then(
      () => true,
      () => false,
    )
    if (isMine) return mine
  }
  return mine
}

/** Removes what runs that were stopped left in a folder of the cache more than a day ago. */
export async function sweepLeftovers(folder: string, ports: Ports): Promise<void> {
  for (const { name } of await ports.files.list(folder).catch(() => [])) {
    const path = `${folder}/${name}`
    if (name.endsWith('.part') && (await ageOf(path, ports)) > forgottenMs) {
      await ports.files.remove(path).catch(() => undefined) // Another run may be removing it.
    }
  }
}

/** Milliseconds since it changed; 0 when it is gone. */
async function ageOf(path: string, ports: Ports): Promise<number> {
  const stat = await ports.files.stat(path)
  return stat === undefined ? 0 : ports.clock.now().getTime() - stat.mtimeMs
}

/**
 * Fills a new folder beside its place and moves it there in one step, so that no other run ever sees half of it. When
 * another run was first, its folder stays and ours is removed.
 */
export async function placeFolder(folder: string, fill: (fresh: string) => Promise<void>, ports: Ports): Promise<void> {
  const fresh = besides(folder)
  await ports.files.makeDirectory(fresh)
  try {
    await fill(fresh)
    await ports.files.rename(fresh, folder).catch(async (error: unknown) => {
      if ((await ports.files.stat(folder)) === undefined) throw error
    })
  } finally {
    await ports.files.remove(fresh)
  }
}

/** Takes a damaged folder out of the way in one step before it is removed. */
export async function discardFolder(folder: string, ports: Ports): Promise<void> {
  const aside = besides(folder)
  await ports.files.rename(folder, aside).catch(() => undefined) // Another run may have done it.
  await ports.files.remove(aside)
}
