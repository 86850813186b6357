import {
  type Document as Composed,
  Composer,
  CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type {
  AliasNode,
  Document,
  DocumentLimits,
  DocumentProblem,
  DocumentProblemCode,
  Documents,
  Entry,
  Node,
  Position,
  ScalarNode,
} from './document.js'
import { duplicateKey } from './document-json.js'
import { lineAt, lineStarts } from './lines.js'

/** Where something is, as the `yaml` library counts: offsets from 0. */
interface Complaint {
  readonly code: DocumentProblemCode
  readonly message: string
  readonly offset: number
}

/** Every text of the file that a problem was found in. */
interface Source {
  readonly text: string
  readonly starts: readonly number[]
}

/** Reads YAML 1.2, any number of documents. What the library cannot bear (depth, floods of errors) is stopped while it streams. */
export function readYaml(text: string, limits: DocumentLimits): Documents {
  const source: Source = { text, starts: lineStarts(text) }
  const complaints: Complaint[] = []
  const documents: Document[] = []
  try {
    for (const composed of compose(text, limits, complaints)) documents.push(documentOf(composed, source))
  } catch {
    // A fault in the library on some odd input must not take the run with it; the file counts as not understood.
    complaints.push({ code: 'syntax', message: 'This YAML cannot be read.', offset: 0 })
  }
  const own = complaints.map((complaint) => problemOf(complaint, source))
  const problems = [...documents.flatMap((document) => document.problems), ...own]
  return { documents, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'core' } as const
const mostErrors = 20

/** Feeds the library lexeme by lexeme, so that it can be stopped early, and hands on each document as it is complete. */
function* compose(text: string, limits: DocumentLimits, complaints: Complaint[]): Generator<Composed.Parsed> {
  const [parser, composer] = [new Parser(), new Composer(options)]
  const meter = createMeter(limits)
  for (const lexeme of new Lexer().lex(text)) {
    const stop = meter.take(lexeme, parser.stack.length)
    if (stop !== undefined) {
      complaints.push({ ...stop, offset: parser.offset })
      break
    }
    for (const token of parser.next(withoutTag(lexeme))) {
      meter.count(token)
      yield* composer.next(token)
    }
  }
  if (complaints.length === 0) for (const token of parser.end()) yield* composer.next(token)
  yield* composer.end()
}

/** `!Ref`, `!Sub`, `!GetAtt` say how to use a value, not what it is: blanks of the same length leave every position as it was. */
const withoutTag = (lexeme: string): string => (CST.tokenType(lexeme) === 'tag' ? ' '.repeat(lexeme.length) : lexeme)

const scalarTypes = new Set(['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'alias'])
const separatorTypes = new Set(['seq-item-ind', 'map-value-ind', 'explicit-key-ind', 'comma', 'doc-start'])
const documentTypes = new Set(['document', 'doc-end', 'directive'])

/** Blanks, line breaks and comments count too, but less than what they stand between. */
const lexemesPerNode = 3

interface Meter {
  /** Why the reading has to stop, if it has to. */
  take(lexeme: string, stacked: number): Omit<Complaint, 'offset'> | undefined
  count(token: CST.Token): void
}

function createMeter({ depth, nodes, documents }: DocumentLimits): Meter {
  const seen = { lexemes: 0, nodes: 0, documents: 0, errors: 0, anchors: 0, unseparated: 0 }
  return {
    take(lexeme, stacked) {
      const type = CST.tokenType(lexeme) ?? ''
      const [isScalar, isSeparator] = [scalarTypes.has(type), separatorTypes.has(type)]
      seen.lexemes += 1
      if (isScalar || isSeparator) seen.nodes += 1
      // Where each of many values lacks what should stand before it, the library would make an error of every single one.
      if (isSeparator) [seen.anchors, seen.unseparated] = [0, 0]
      else if (isScalar) seen.unseparated += 1
      else if (type === 'anchor') seen.anchors += 1
      if (stacked > depth + 1) return { code: 'too-deep', message: `This is nested more than ${depth} levels deep.` }
      if (seen.nodes > nodes || seen.lexemes > nodes * lexemesPerNode)
        return { code: 'too-many', message: `This has more than ${nodes} values.` }
      if (seen.documents > documents) return { code: 'too-many', message: `This has more than ${documents} documents.` }
      if (Math.max(seen.errors, seen.anchors, seen.unseparated) > mostErrors)
        return { code: 'syntax', message: 'This has too many errors to be YAML.' }
      return undefined
    },
    count(token) {
      if (token.type === 'error') seen.errors += 1
      if (documentTypes.has(token.type)) seen.documents += 1
    },
  }
}

function problemOf({ code, message, offset }: Complaint, { starts }: Source): DocumentProblem {
  const line = lineAt(starts, offset)
  return { code, message, line, column: offset - (starts[line - 1] ?? 0) + 1 }
}

function documentOf(composed: Composed.Parsed, source: Source): Document {
  const tree = createTree(source)
  const root = composed.contents === null ? undefined : tree.nodeOf(composed.contents, composed.range[0])
  const errors = composed.errors
    .slice(0, mostErrors)
    .map((error) =>
      problemOf({ code: 'syntax', message: `${error.message}.`.replace(/\.\.$/, '.'), offset: error.pos[0] }, source),
    )
  const isEmpty = root?.kind === 'scalar' && root.value === null && root.text === ''
  return {
    root: isEmpty ? undefined : root,
    aliases: tree.aliases,
    aliased: tree.aliased,
    problems: [...errors, ...tree.problems],
  }
}

interface Tree {
  nodeOf(node: unknown, at: number): Node
  readonly aliases: AliasNode[]
  aliased: number
  readonly problems: DocumentProblem[]
}

/** More values than any program can bear; also what an alias inside its own anchor stands for. */
const endless = 1e12

/** Turns the library's nodes into ours. Recursion is as deep as the limit lets the parser go. */
function createTree(source: Source): Tree {
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
