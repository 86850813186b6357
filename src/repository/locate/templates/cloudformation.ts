import { isUnderstood, type Node, readDocuments } from '../../../core/document/document.js'
import { entriesOf, textOf, valueAt } from '../../../core/document/document-tree.js'
import { linesOf } from '../../../core/document/lines.js'
import type { Locator, Span } from '../locator.js'
import { nestedSpans, spanOfEntry } from '../yaml/document-spans.js'

/** CloudFormation and SAM templates, YAML and JSON: a resource is a subject, named by its logical id. */
export const cloudformation: Locator = {
  formats: ['cloudformation'],
  outline(text) {
    const read = readDocuments(text)
    const spans = read.documents.flatMap(({ root }) => resourceSpans(valueAt(root, 'Resources')))
    return { spans, lines: linesOf(text).length, parsed: isUnderstood(read) }
  },
}

/** The map of logical ids; objects among the properties are blocks within. What has no type is no resource. */
export const resourceSpans = (resources: Node | undefined): Span[] =>
  entriesOf(resources).flatMap((entry) => {
    const type = textOf(valueAt(entry.value, 'Type'))
    if (type === undefined) return []
    const address = entry.key.text
    return [spanOfEntry(entry, address, { type, address }, nestedSpans(valueAt(entry.value, 'Properties')))]
  })
