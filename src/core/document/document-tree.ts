import type { Entry, Node, Position } from './document.js'

export const entriesOf = (node: Node | undefined): readonly Entry[] => (node?.kind === 'map' ? node.entries : [])

export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === 'seq' ? node.items : [])

/** The entry of a map; of two equal keys the last, as most readers do. */
export const entryOf = (node: Node | undefined, key: string): Entry | undefined =>
  entriesOf(node).findLast((entry) => entry.key.text === key)

/** The value below these keys. */
export const valueAt = (node: Node | undefined, ...keys: readonly string[]): Node | undefined =>
  keys.reduce<Node | undefined>((at, key) => entryOf(at, key)?.value, node)

/** What a scalar says, as written; `undefined` for anything else, for nothing and for `null`. */
export const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && node.value !== null ? node.text : undefined

/** The tree as plain values. An alias becomes `null`: a reader that takes none looks at `Document.aliases` first. */
export function plainOf(node: Node | undefined): unknown {
  switch (node?.kind) {
    case 'scalar':
      return node.value
    case 'map':
      return Object.fromEntries(node.entries.map((entry) => [entry.key.text, plainOf(entry.value)]))
    case 'seq':
      return node.items.map(plainOf)
    case 'alias':
    case undefined:
      return null
  }
}

/**
 * Where a path of plain values leads: the position of its key where the last step is a key, else of the item.
 * A path that goes on where the tree ends gives the last position there is.
 */
export function positionOf(root: Node | undefined, path: readonly PropertyKey[]): Position | undefined {
  let node = root
  let position: Position | undefined = root
  for (const step of path) {
    const entry = typeof step === 'string' ? entryOf(node, step) : undefined
    const next: Node | undefined = typeof step === 'number' ? itemsOf(node)[step] : entry?.value
    if (next === undefined) return position
    position = entry?.key ?? next
    node = next
  }
  return position
}
