import { readJson } from './document-json.js'
import { readYaml } from './document-yaml.js'

/** Where a node is: lines and columns from 1; `endLine` is the line of its last character. */
export interface Position {
  readonly startLine: number
  readonly endLine: number
  readonly column: number
}

export interface ScalarNode extends Position {
  readonly kind: 'scalar'
  /** As YAML 1.2 and JSON understand it: `on` and `yes` are words, `1.10` is a number. */
  readonly value: string | number | boolean | null
  /** As it is written, without quotes: `1.10` stays `1.10`. */
  readonly text: string
}

export interface Entry {
  /** A key that is no scalar, which JSON cannot have, is an empty one. */
  readonly key: ScalarNode
  readonly value: Node
}

export interface MapNode extends Position {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
}

export interface SeqNode extends Position {
  readonly kind: 'seq'
  readonly items: readonly Node[]
}

/** A reference, never followed: that is why a YAML bomb costs nothing. */
export interface AliasNode extends Position {
  readonly kind: 'alias'
  readonly anchor: string
}

export type Node = ScalarNode | MapNode | SeqNode | AliasNode

/** `duplicate-key` leaves the tree whole; every other code means that something was not understood or not read. */
export type DocumentProblemCode = 'syntax' | 'duplicate-key' | 'too-large' | 'too-deep' | 'too-many'

export interface DocumentProblem {
  readonly code: DocumentProblemCode
  readonly message: string
  readonly line: number
  readonly column: number
}

export interface Document {
  /** Absent when the document is empty. */
  readonly root: Node | undefined
  readonly aliases: readonly AliasNode[]
  /** How many values the aliases stand for, each followed through all that it holds: what a YAML bomb would cost a program that does so. */
  readonly aliased: number
  readonly problems: readonly DocumentProblem[]
}

export interface Documents {
  readonly documents: readonly Document[]
  /** Of all documents and of the text as a whole, in order of line. */
  readonly problems: readonly DocumentProblem[]
}

export interface DocumentLimits {
  /** Length of the text in UTF-16 units. */
  readonly length: number
  /** Collections inside one another. */
  readonly depth: number
  /** Keys, values and items of all documents. */
  readonly nodes: number
  readonly documents: number
}

export const documentLimits: DocumentLimits = { length: 5_000_000, depth: 100, nodes: 1_000_000, documents: 10_000 }

/** Broken JSON above this length is not tried again as YAML, which is a hundred times slower. */
const secondTry = 500_000

/**
 * Reads YAML (any number of documents) or JSON, the latter with comments and trailing commas as Azure templates have them.
 * Tags such as `!Ref` are ignored, aliases stay references. Never throws: what is wrong comes back as problems, beside
 * the documents that could be read. Linear in the length of the text.
 */
export function readDocuments(text: string, limits: Partial<DocumentLimits> = {}): Documents {
  const bounds = { ...documentLimits, ...limits }
  if (text.length > bounds.length) return refused(`This is longer than ${bounds.length} characters.`)
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (!/^\s*[{[]/.test(bare)) return readYaml(bare, bounds)
  const json = readJson(bare, bounds)
  const isOnlyUnread = json.problems.some((problem) => problem.code === 'syntax')
  if (!isOnlyUnread || bare.length > secondTry) return json
  const yaml = readYaml(bare, bounds)
  return isUnderstood(yaml) ? yaml : json
}

const refused = (message: string): Documents => ({
  documents: [],
  problems: [{ code: 'too-large', message, line: 1, column: 1 }],
})

/** True when nothing was left unread; two equal keys in a map are no hindrance. */
export const isUnderstood = ({ problems }: Pick<Documents, 'problems'>): boolean =>
  problems.every((problem) => problem.code === 'duplicate-key')
