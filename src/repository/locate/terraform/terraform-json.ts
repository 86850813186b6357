import { type Entry, isUnderstood, type Node, readDocuments } from '../../../core/document/document.js'
import { entriesOf, itemsOf, textOf, valueAt } from '../../../core/document/document-tree.js'
import { linesOf } from '../../../core/document/lines.js'
import type { Outline, Span } from '../locator.js'
import { nestedSpans, spanOfEntry, spanOfNode } from '../yaml/document-spans.js'
import { type ModuleBlock, terraformSubject } from './terraform-subject.js'

/** How many names a block of this type has; what is not listed has none. */
const namesOf: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  module: 1,
  provider: 1,
  variable: 1,
  output: 1,
  check: 1,
}

/** Terraform's JSON syntax: the same subjects as in HCL; every object below them counts as a block. */
export function terraformJson(text: string): Outline {
  const read = readDocuments(text)
  const spans = read.documents.flatMap(({ root }) => blocksOf(root).map(spanOf))
  return {
    spans: spans.sort((a, b) => a.startLine - b.startLine),
    lines: linesOf(text).length,
    parsed: isUnderstood(read),
  }
}

/** Every module call of a file with a literal source. */
export function jsonModuleCalls(text: string): ModuleBlock[] {
  const blocks = readDocuments(text).documents.flatMap(({ root }) => blocksOf(root))
  return blocks.flatMap((block) => {
    const [name] = block.labels
    const source = textOf(valueAt(block.body, 'source'))
    if (block.type !== 'module' || name === undefined || source === undefined || /[$%]\{/.test(source)) return []
    const { startLine, endLine } = spanOf(block)
    return [{ name, source, startLine, endLine }]
  })
}

interface JsonBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly entry: Entry
  readonly body: Node
}

/** An object or a list of objects stands for one block or several, at every level. */
const oneOrMany = (node: Node | undefined): readonly Node[] =>
  node?.kind === 'map' ? [node] : itemsOf(node).filter(({ kind }) => kind === 'map')

const blocksOf = (root: Node | undefined): JsonBlock[] =>
  oneOrMany(root).flatMap((map) =>
    entriesOf(map).flatMap((entry) =>
      entry.key.text === '//' ? [] : named(entry, namesOf[entry.key.text] ?? 0, entry.key.text, []),
    ),
  )

function named(entry: Entry, names: number, type: string, labels: readonly string[]): JsonBlock[] {
  if (names === 0) return oneOrMany(entry.value).map((body) => ({ type, labels, entry, body }))
  return oneOrMany(entry.value).flatMap((map) =>
    entriesOf(map).flatMap((inner) => named(inner, names - 1, type, [...labels, inner.key.text])),
  )
}

function spanOf({ type, labels, entry, body }: JsonBlock): Span {
  const label = [type, ...labels.map((name) => `"${name}"`)].join(' ')
  const subject = terraformSubject(type, labels)
  const children = nestedSpans(body)
  return entry.value === body
    ? spanOfEntry(entry, label, subject, children)
    : spanOfNode(body, label, subject, children)
}
