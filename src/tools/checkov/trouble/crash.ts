import { type Entry, readDocuments } from '../../../core/document/document.js'
import { entriesOf, entryOf, valueAt } from '../../../core/document/document-tree.js'

/** A `Type` that may be more than text: followed by a map, a list, a tag or nothing. Most templates have none, and are not read. */
const suspect = /\bType["']?[ \t]*:[ \t]*(?:[[{]|![^\s!]|\r?\n)/

/** What is written after a key of YAML up to a tag of its own, such as `!Rain::Module`; `!!str` and the like stay text. */
const tagged = /^["']?Type["']?[ \t]*:[ \t]*![^\s!]/

/**
 * Checkov 3.3.30 ends with `TypeError: unhashable type`, and every result for CloudFormation is lost, when the `Type` of a resource is a
 * map or a list, as Rain and other preprocessors write it (`Type: !Rain::Module x.yml`; a tag becomes a map).
 */
export function crashesCheckov(format: string, text: string): string | undefined {
  if (format !== 'cloudformation' || !suspect.test(text)) return undefined
  const lines = text.split('\n')
  const { documents } = readDocuments(text)
  const resource = documents
    .flatMap(({ root }) => entriesOf(valueAt(root, 'Resources')))
    .find(({ value }) => isNoText(entryOf(value, 'Type'), lines))
  return resource === undefined ? undefined : `the Type of ${resource.key.text} is no text, which ends Checkov`
}

function isNoText(type: Entry | undefined, lines: readonly string[]): boolean {
  if (type === undefined) return false
  const { key, value } = type
  if (value.kind === 'map' || value.kind === 'seq') return true
  return tagged.test((lines[key.startLine - 1] ?? '').slice(key.column - 1))
}
