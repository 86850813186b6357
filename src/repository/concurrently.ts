/** Runs `work` over all items, at most `limit` at a time; results keep the order of the items. */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: { readonly index: number; readonly value: R }[] = []
  const queue = items.entries()
  const drain = async (): Promise<void> => {
    for (const [index, item] of queue) results.push({ index, value: await work(item) })
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, drain))
  return results.sort((a, b) => a.index - b.index).map(({ value }) => value)
}
