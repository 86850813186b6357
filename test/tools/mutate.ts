/** Replaces the `at`-th value of a tree, counted round; `undefined` takes it away. */
export function mutate(tree: unknown, at: number, value: unknown): unknown {
  let count = 0
  const wanted = at % sizeOf(tree)
  const visit = (node: unknown): unknown => {
    if (count++ === wanted) return value
    if (Array.isArray(node)) return node.map(visit)
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visit(child)]))
  }
  return visit(tree)
}

const childrenOf = (node: unknown): unknown[] => (node !== null && typeof node === 'object' ? Object.values(node) : [])
const sizeOf = (node: unknown): number => childrenOf(node).reduce<number>((sum, child) => sum + sizeOf(child), 1)
