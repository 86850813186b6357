import type { Entry, Node } from '../../../core/document/document.js'
import { entriesOf, itemsOf } from '../../../core/document/document-tree.js'
import type { Span, SpanSubject } from '../locator.js'

/** The span of a key and its value. */
export const spanOfEntry = (
  entry: Entry,
  label: string,
  subject: SpanSubject | undefined,
  children: readonly Span[],
): Span => ({
  label,
  startLine: entry.key.startLine,
  endLine: Math.max(entry.key.endLine, entry.value.endLine),
  ...(subject === undefined ? {} : { subject }),
  children,
})

export const spanOfNode = (
  node: Node,
  label: string,
  subject: SpanSubject | undefined,
  children: readonly Span[],
): Span => ({
  label,
  startLine: node.startLine,
  endLine: node.endLine,
  ...(subject === undefined ? {} : { subject }),
  children,
})

/** Maps in a map, and maps in its lists, as parts without a subject; named by their keys. */
export const nestedSpans = (node: Node | undefined): Span[] =>
  entriesOf(node).flatMap((entry) =>
    entry.value.kind === 'map'
      ? [spanOfEntry(entry, entry.key.text, undefined, nestedSpans(entry.value))]
      : itemsOf(entry.value).flatMap((item) =>
          item.kind === 'map' ? [spanOfNode(item, entry.key.text, undefined, nestedSpans(item))] : [],
        ),
  )
