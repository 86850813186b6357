import { type Entry, isUnderstood, type Node, readDocuments } from '../../../core/document/document.js'
import { entriesOf, itemsOf, textOf, valueAt } from '../../../core/document/document-tree.js'
import { linesOf } from '../../../core/document/lines.js'
import type { Locator, Span } from '../locator.js'
import { nestedSpans, spanOfEntry, spanOfNode } from '../yaml/document-spans.js'

/** Azure Resource Manager templates: a resource is a subject `type/name`, also one inside another or in a nested deployment. */
export const arm: Locator = {
  formats: ['arm'],
  outline(text) {
    const read = readDocuments(text)
    const spans = read.documents.flatMap(({ root }) => resourcesOf(valueAt(root, 'resources'), undefined))
    return { spans, lines: linesOf(text).length, parsed: isUnderstood(read) }
  },
}

/** A list, or since language version 2.0 a map of symbolic names. */
const resourcesOf = (resources: Node | undefined, parent: string | undefined): Span[] => [
  ...itemsOf(resources).flatMap((item) => resourceSpan(item, undefined, parent)),
  ...entriesOf(resources).flatMap((entry) => resourceSpan(entry.value, entry, parent)),
]

function resourceSpan(resource: Node, entry: Entry | undefined, parent: string | undefined): Span[] {
  const own = textOf(valueAt(resource, 'type'))
  if (own === undefined) return []
  const type = parent === undefined || own.includes('.') ? own : `${parent}/${own}`
  const name = textOf(valueAt(resource, 'name')) ?? entry?.key.text ?? ''
  const subject = { type, address: `${type}/${name}` }
  const children = [
    ...resourcesOf(valueAt(resource, 'resources'), type),
    ...resourcesOf(valueAt(resource, 'properties', 'template', 'resources'), undefined),
  ]
  const inner = children.length > 0 ? children : nestedSpans(valueAt(resource, 'properties'))
  const label = `${type} ${name}`
  return [entry === undefined ? spanOfNode(resource, label, subject, inner) : spanOfEntry(entry, label, subject, inner)]
}
