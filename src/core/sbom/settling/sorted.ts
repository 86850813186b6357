import { compareText } from '../../order.js'

/** By a key, and by everything else where two have one key. */
export const sortedBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(JSON.stringify(a.item), JSON.stringify(b.item)))
    .map(({ item }) => item)
