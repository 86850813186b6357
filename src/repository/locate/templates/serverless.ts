import { isUnderstood, type Node, readDocuments } from '../../../core/document/document.js'
import { entriesOf, entryOf, itemsOf, valueAt } from '../../../core/document/document-tree.js'
import { linesOf } from '../../../core/document/lines.js'
import type { Locator, Span } from '../locator.js'
import { nestedSpans, spanOfEntry } from '../yaml/document-spans.js'
import { resourceSpans } from './cloudformation.js'

/** Serverless Framework: `provider`, each function as `functions.<name>`, and CloudFormation resources by their logical id. */
export const serverless: Locator = {
  formats: ['serverless'],
  outline(text) {
    const read = readDocuments(text)
    const spans = read.documents.flatMap(({ root }) => [
      ...providerSpans(root),
      ...functionSpans(valueAt(root, 'functions')),
      ...oneOrMany(valueAt(root, 'resources')).flatMap((part) => resourceSpans(valueAt(part, 'Resources'))),
    ])
    return {
      spans: spans.sort((a, b) => a.startLine - b.startLine),
      lines: linesOf(text).length,
      parsed: isUnderstood(read),
    }
  },
}

const oneOrMany = (node: Node | undefined): readonly (Node | undefined)[] =>
  node?.kind === 'seq' ? itemsOf(node) : [node]

function providerSpans(root: Node | undefined): Span[] {
  const entry = entryOf(root, 'provider')
  if (entry === undefined) return []
  return [spanOfEntry(entry, 'provider', { type: 'provider', address: 'provider' }, nestedSpans(entry.value))]
}

/** Functions are a map or a list of maps. */
const functionSpans = (functions: Node | undefined): Span[] =>
  oneOrMany(functions).flatMap((part) =>
    entriesOf(part).map((entry) => {
      const subject = { type: 'function', address: `functions.${entry.key.text}` }
      return spanOfEntry(entry, `function ${entry.key.text}`, subject, nestedSpans(entry.value))
    }),
  )
