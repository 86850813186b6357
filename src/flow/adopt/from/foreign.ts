import { type DocumentLimits, isUnderstood, type Node, readDocuments } from '../../../core/document/document.js'
import { entriesOf, itemsOf, textOf } from '../../../core/document/document-tree.js'
import type { Day } from '../../../core/finding/finding.js'
import type { InventoryFile } from '../../../repository/inventory.js'
import type { Left } from './taken.js'

/** A configuration file of another tool. */
export interface Foreign {
  /** From the root of the run. */
  readonly file: string
  readonly text: string
}

/** What a reader of such a file has to know of the repository. */
export interface Scene {
  /** UTC. */
  readonly today: Day
  readonly files: readonly InventoryFile[]
}

/** A baseline of a large repository has tens of thousands of lines; anything beyond is no configuration. */
const limits: Partial<DocumentLimits> = { length: 5_000_000, depth: 20, nodes: 500_000, documents: 1 }

/** The tree of a file in YAML or JSON, or why there is none. Nothing in it is followed or run. */
export function readForeign({ file, text }: Foreign): { readonly root?: Node; readonly left: readonly Left[] } {
  const read = readDocuments(text, limits)
  const root = read.documents[0]?.root
  if (isUnderstood(read)) return root === undefined ? { left: [] } : { root, left: [] }
  const problem = read.problems.find(({ code }) => code !== 'duplicate-key')
  const why = `It cannot be read: ${problem?.message ?? 'it is no YAML.'} Correct it and run again.`
  return { left: [{ file, line: problem?.line ?? 1, what: 'the whole file', why }] }
}

/** A word of the file with its line. */
export interface Word {
  readonly text: string
  readonly line: number
}

/** The words of a scalar or of a list, each split at commas, as tools take lists from a command line. */
export const wordsOf = (node: Node | undefined): readonly Word[] =>
  (node?.kind === 'seq' ? itemsOf(node) : [node]).flatMap((item) =>
    (textOf(item) ?? '')
      .split(',')
      .map((text) => ({ text: text.trim(), line: item?.startLine ?? 1 }))
      .filter(({ text }) => text !== ''),
  )

/** Every key of the file with its value and line, keys of maps inside joined by dots: `scan.skip-dirs`. */
export function settingsOf(root: Node | undefined, prefix = ''): readonly { key: string; value: Node; line: number }[] {
  return entriesOf(root).flatMap(({ key, value }) => {
    const name = `${prefix}${key.text}`
    return value.kind === 'map' ? settingsOf(value, `${name}.`) : [{ key: name, value, line: key.startLine }]
  })
}

export const isTrue = (node: Node | undefined): boolean => textOf(node)?.toLowerCase() === 'true'

/** The day before: tools stop obeying on the day that they name, and a waiver holds through its last one. */
export function dayBefore(day: string): Day | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? undefined : dayOf(time - 86_400_000)
}

export const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10)
