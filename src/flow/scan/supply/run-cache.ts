import { compareText } from '../../../core/order.js'
import type { Keeper, Parcel } from '../../../install/origins/keeper.js'
import type { RunCache } from '../../../ports/runner.js'
import type { Ports } from '../../../ports.js'

/** What a runner's cache brings back when `install` misses it, and what it is to keep when the run is over. */
export interface RestoredSupplies extends Keeper {
  /** What came from its origin in this run, sorted by key. */
  fetched(): readonly Parcel[]
}

/**
 * Opens the cache of a runner for `suppliesOf`: it is asked only for what is missing on the machine and needed by the plan, under a key
 * that names the content by digest. Anybody who may open a pull request may write it, so `install` checks the digest of every byte that
 * comes out, as it does for the origins.
 */
export function restoreSupplies(cache: RunCache): RestoredSupplies {
  const fetched = new Map<string, Parcel>()
  return {
    fetch: async ({ path, key }) => (await cache.restore([path], key, [])) === key,
    keep: (parcel) => void fetched.set(parcel.key, parcel),
    fetched: () => [...fetched.values()].sort((a, b) => compareText(a.key, b.key)),
  }
}

/** Lets `work` use what the cache of a runner holds, and saves what it fetched unless it threw. Without a cache it gets none. */
export async function withRunCache<T>(
  ports: Ports & { readonly cache?: RunCache },
  work: (options: { readonly keeper?: Keeper }) => Promise<T>,
): Promise<T> {
  const { cache } = ports
  if (cache === undefined) return work({})
  const keeper = restoreSupplies(cache)
  const result = await work({ keeper })
  await saveSupplies(keeper, cache, ports)
  return result
}

/** Saves what was fetched, to be called last. Never rejects: what could not be saved is told as progress, one sentence each. */
export async function saveSupplies(supplies: RestoredSupplies, cache: RunCache, ports: Ports): Promise<void> {
  for (const { key, path, isPassing } of supplies.fetched()) {
    const trouble = await cache.save([path], key)
    if (trouble !== undefined) ports.progress.step('save for the next run', 'failed', trouble)
    if (isPassing) await ports.files.remove(path).catch(() => undefined) // It is of no use, and in nobody's way.
  }
}
