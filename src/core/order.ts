/** Code unit order: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The first comparison that is not zero decides. */
export const compareAll = (...results: readonly number[]): number => results.find((result) => result !== 0) ?? 0

/** Unique and sorted. */
export const sortedUnique = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(compareText)

/** Groups in order of first appearance. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
