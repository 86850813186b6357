import type {
  Document,
  DocumentLimits,
  DocumentProblem,
  DocumentProblemCode,
  Documents,
  Entry,
  Node,
  ScalarNode,
} from './document.js'

/** One pass over the text, by hand: a hundred times faster than the YAML reader, and with the same positions. */
interface Cursor {
  readonly text: string
  readonly limits: DocumentLimits
  at: number
  line: number
  lineStart: number
  depth: number
  nodes: number
  /** What stopped the reading. */
  failure: DocumentProblem | undefined
  readonly duplicates: DocumentProblem[]
}

/** More of them say nothing new. */
const mostDuplicates = 20

/** Reads one JSON value; line and block comments and trailing commas are allowed. The first mistake ends the reading. */
export function readJson(text: string, limits: DocumentLimits): Documents {
  const cursor: Cursor = {
    text,
    limits,
    at: 0,
    line: 1,
    lineStart: 0,
    depth: 0,
    nodes: 0,
    failure: undefined,
    duplicates: [],
  }
  const root = readValue(cursor)
  if (root !== undefined && skipBlanks(cursor) < text.length)
    fail(cursor, 'syntax', 'Something follows the end of the JSON value.')
  const problems = [...cursor.duplicates, ...(cursor.failure === undefined ? [] : [cursor.failure])]
  const document: Document = { root, aliases: [], aliased: 0, problems }
  return { documents: root === undefined ? [] : [document], problems }
}

function fail(cursor: Cursor, code: DocumentProblemCode, message: string): undefined {
  cursor.failure ??= { code, message, line: cursor.line, column: columnOf(cursor) }
  return undefined
}

const columnOf = (cursor: Cursor): number => cursor.at - cursor.lineStart + 1

/** Skips white space and comments; returns where it stopped. */
function skipBlanks(cursor: Cursor): number {
  const { text } = cursor
  for (;;) {
    const code = text.charCodeAt(cursor.at)
    if (code === 10) newLine(cursor)
    if (code === 32 || code === 10 || code === 13 || code === 9) cursor.at += 1
    else if (code !== 47 || !skipComment(cursor)) return cursor.at
  }
}

function newLine(cursor: Cursor): void {
  cursor.line += 1
  cursor.lineStart = cursor.at + 1
}

function skipComment(cursor: Cursor): boolean {
  const { text, at } = cursor
  const next = text[at + 1]
  if (next !== '/' && next !== '*') return false
  const end = next === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2)
  const stop = end < 0 ? text.length : next === '/' ? end : end + 2
  for (; cursor.at < stop; cursor.at += 1) if (text.charCodeAt(cursor.at) === 10) newLine(cursor)
  return true
}

function readValue(cursor: Cursor): Node | undefined {
  skipBlanks(cursor)
  cursor.nodes += 1
  if (cursor.nodes > cursor.limits.nodes)
    return fail(cursor, 'too-many', `This has more than ${cursor.limits.nodes} values.`)
  switch (cursor.text[cursor.at]) {
    case '{':
      return readCollection(cursor, '}', readMap)
    case '[':
      return readCollection(cursor, ']', readSeq)
    case '"':
      return readString(cursor)
    default:
      return readWord(cursor)
  }
}

type CollectionReader = (cursor: Cursor, startLine: number, column: number) => Node | undefined

function readCollection(cursor: Cursor, close: string, read: CollectionReader): Node | undefined {
  const { depth } = cursor.limits
  if (cursor.depth === depth) return fail(cursor, 'too-deep', `This is nested more than ${depth} levels deep.`)
  const [startLine, column] = [cursor.line, columnOf(cursor)]
  cursor.depth += 1
  cursor.at += 1
  const node = read(cursor, startLine, column)
  cursor.depth -= 1
  if (cursor.failure !== undefined) return undefined
  if (cursor.text[cursor.at] !== close) return fail(cursor, 'syntax', `A comma or \`${close}\` is missing.`)
  cursor.at += 1
  return node
}

/** True when another item follows; stands on it then, else on what should be the closing bracket. */
function atItem(cursor: Cursor, close: string, isFirst: boolean): boolean {
  skipBlanks(cursor)
  if (!isFirst) {
    if (cursor.text[cursor.at] !== ',') return false
    cursor.at += 1
    skipBlanks(cursor)
  }
  return cursor.text[cursor.at] !== close && cursor.at < cursor.text.length
}

const readMap: CollectionReader = (cursor, startLine, column) => {
  const entries: Entry[] = []
  const seen = new Set<string>()
  while (atItem(cursor, '}', entries.length === 0)) {
    if (cursor.text[cursor.at] !== '"') return fail(cursor, 'syntax', 'A key in double quotes is missing.')
    const key = readString(cursor)
    if (key === undefined) return undefined
    if (seen.has(key.text) && cursor.duplicates.length < mostDuplicates) cursor.duplicates.push(duplicateKey(key))
    seen.add(key.text)
    skipBlanks(cursor)
    if (cursor.text[cursor.at] !== ':') return fail(cursor, 'syntax', 'A colon after the key is missing.')
    cursor.at += 1
    const value = readValue(cursor)
    if (value === undefined) return undefined
    entries.push({ key, value })
  }
  return { kind: 'map', entries, startLine, column, endLine: cursor.line }
}

const readSeq: CollectionReader = (cursor, startLine, column) => {
  const items: Node[] = []
  while (atItem(cursor, ']', items.length === 0)) {
    const item = readValue(cursor)
    if (item === undefined) return undefined
    items.push(item)
  }
  return { kind: 'seq', items, startLine, column, endLine: cursor.line }
}

/** The same words for JSON and YAML. */
export const duplicateKey = (key: ScalarNode): DocumentProblem => ({
  code: 'duplicate-key',
  message: `The key \`${key.text.slice(0, 100)}\` is there twice.`,
  line: key.startLine,
  column: key.column,
})

function readString(cursor: Cursor): ScalarNode | undefined {
  const { text, at } = cursor
  const [startLine, column] = [cursor.line, columnOf(cursor)]
  let isPlain = true
  for (cursor.at += 1; cursor.at < text.length; cursor.at += 1) {
    const code = text.charCodeAt(cursor.at)
    if (code === 34) break
    if (code === 10) newLine(cursor)
    if (code < 32 || code === 92) isPlain = false
    if (code === 92) cursor.at += 1
  }
  const raw = text.slice(at + 1, cursor.at)
  if (cursor.at >= text.length) return fail(cursor, 'syntax', 'The closing quote is missing.')
  cursor.at += 1
  const value = isPlain ? raw : unescaped(raw)
  if (value === undefined) return fail(cursor, 'syntax', 'This text has an unknown escape.')
  return { kind: 'scalar', value, text: value, startLine, column, endLine: cursor.line }
}

/** Line breaks and other control characters inside quotes mean themselves: Azure templates have texts of several lines. */
function unescaped(raw: string): string | undefined {
  const clean = raw.replace(
    /[\u0000-\u001f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  try {
    return String(JSON.parse(`"${clean}"`))
  } catch {
    return undefined
  }
}

const word = /-?[A-Za-z0-9.+-]+/y

function readWord(cursor: Cursor): ScalarNode | undefined {
  word.lastIndex = cursor.at
  const text = word.exec(cursor.text)?.[0]
  const value = text === undefined ? undefined : wordValue(text)
  if (text === undefined || value === undefined) return fail(cursor, 'syntax', 'A value is missing or cannot be read.')
  const position = { startLine: cursor.line, column: columnOf(cursor), endLine: cursor.line }
  cursor.at += text.length
  return { kind: 'scalar', value, text, ...position }
}

function wordValue(text: string): number | boolean | null | undefined {
  if (text === 'true') return true
  if (text === 'false') return false
  if (text === 'null') return null
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined
}
