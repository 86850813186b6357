import { isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'
import { mostErrors } from './compose-yaml.js'
import type { AliasNode, DocumentProblem, Entry, Node, Position, ScalarNode } from './document.js'
import { duplicateKey } from './document-json.js'
import { lineAt } from './lines.js'

/** Every text of the file that a problem was found in. */
export interface Source {
  readonly text: string
  readonly starts: readonly number[]
}

/** What is made of one document. */
export interface Tree {
  nodeOf(node: unknown, at: number): Node
  readonly aliases: AliasNode[]
  aliased: number
  readonly problems: DocumentProblem[]
}

/** More values than any program can bear; also what an alias inside its own anchor stands for. */
const endless = 1e12

/** Turns the library's nodes into ours. Recursion is as deep as the limit lets the parser go. */
export function createTree(source: Source): Tree {
  /** How many values each anchor above holds, its aliases followed; of one that is not complete yet: endless. */
  const anchors = new Map<string, number>()
  let written = 0
  const tree: Tree = { aliases: [], aliased: 0, problems: [], nodeOf }
  return tree

  function nodeOf(node: unknown, at: number): Node {
    written += 1
    if (isAlias(node)) return aliasOf(node.source, positionOf(source, node.range, at))
    if (!isMap(node) && !isSeq(node)) return scalarOf(node, at)
    const { anchor } = node
    if (anchor === undefined) return collectionOf(node, at)
    const before = written + tree.aliased
    anchors.set(anchor, endless)
    const collection = collectionOf(node, at)
    anchors.set(anchor, Math.min(endless, written + tree.aliased - before + 1))
    return collection
  }

  function collectionOf(node: YAMLMap | YAMLSeq, at: number): Node {
    const position = positionOf(source, node.range, at)
    if (isSeq(node)) {
      const items = node.items.map((item) => nodeOf(item, node.range?.[0] ?? at))
      return {
        kind: 'seq',
        items,
        ...position,
        endLine: lastLine(node, position, items.at(-1)),
      }
    }
    const entries = node.items.map((pair) => entryOf(pair.key, pair.value, node.range?.[0] ?? at))
    noteDuplicates(entries)
    return {
      kind: 'map',
      entries,
      ...position,
      endLine: lastLine(node, position, entries.at(-1)?.value),
    }
  }

  function entryOf(key: unknown, value: unknown, at: number): Entry {
    const position = positionOf(source, rangeOf(key), at)
    const named = isScalar(key) ? scalarOf(key, at) : ({ kind: 'scalar', value: '', text: '', ...position } as const)
    return { key: named, value: nodeOf(value, rangeOf(key)?.[1] ?? at) }
  }

  function scalarOf(node: unknown, at: number): ScalarNode {
    const position = positionOf(source, rangeOf(node), at)
    if (!isScalar(node)) return { kind: 'scalar', value: null, text: '', ...position }
    if (node.anchor !== undefined) anchors.set(node.anchor, 1)
    const value = plainValue(node.value)
    return { kind: 'scalar', value, text: node.source ?? String(value ?? ''), ...position }
  }

  function aliasOf(anchor: string, position: Position): AliasNode {
    const alias: AliasNode = { kind: 'alias', anchor, ...position }
    tree.aliases.push(alias)
    tree.aliased = Math.min(endless, tree.aliased + (anchors.get(anchor) ?? 0))
    if (!anchors.has(anchor) && tree.problems.length < mostErrors) {
      const message = `The alias \`*${anchor.slice(0, 100)}\` names no anchor above it.`
      tree.problems.push({ code: 'syntax', message, line: position.startLine, column: position.column })
    }
    return alias
  }

  function noteDuplicates(entries: readonly Entry[]): void {
    const seen = new Set<string>()
    for (const { key } of entries) {
      if (key.text !== '<<' && seen.has(key.text) && tree.problems.length < mostErrors)
        tree.problems.push(duplicateKey(key))
      seen.add(key.text)
    }
  }
}

/** Of a block its last part's; of a flow collection the bracket's, unless it is missing. */
const lastLine = (node: { flow?: boolean }, position: Position, last: Node | undefined): number =>
  Math.max(node.flow === true ? position.endLine : position.startLine, last?.endLine ?? 0)

const plainValue = (value: unknown): ScalarNode['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

type Range = readonly [number, number, number]

const rangeOf = (node: unknown): Range | undefined =>
  isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? (node.range ?? undefined) : undefined

/** Without the white space at its end, which belongs to a block scalar's range. */
function positionOf({ text, starts }: Source, range: Range | null | undefined, at: number): Position {
  const start = range?.[0] ?? at
  let end = range?.[1] ?? at
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1
  const startLine = lineAt(starts, start)
  return {
    startLine,
    column: start - (starts[startLine - 1] ?? 0) + 1,
    endLine: end > start ? lineAt(starts, end - 1) : startLine,
  }
}
