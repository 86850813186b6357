import { linesOf } from '../../../core/document/lines.js'
import type { Locator, Outline, Span, SpanSubject } from '../locator.js'
import type { Dialect } from '../terraform/brace-ends.js'
import { type BraceToken, scanBraces } from '../terraform/brace-scanner.js'

const dialect: Dialect = {
  quote: "'",
  hashComments: false,
  heredocs: false,
  tripleQuotes: true,
  directives: false,
  escapes: true,
  top: /(?:resource|module|param|output|var|targetScope|metadata|type|func|import)\b[ \t]*[\w=]/y,
}

/** Bicep: resources, modules and parameters are subjects, named by their symbols; a resource inside another is `outer::inner`. */
export const bicep: Locator = {
  formats: ['bicep'],
  outline(text): Outline {
    const strict = readDeclarations(text, false)
    const { spans } = strict.isWhole ? strict : readDeclarations(text, true)
    return { spans, lines: linesOf(text).length, parsed: strict.isWhole }
  },
}

interface OpenDeclaration {
  readonly label: string
  readonly subject: SpanSubject
  readonly startLine: number
  /** Brackets that were open when it began. */
  readonly depth: number
  readonly children: Span[]
}

interface Reader {
  readonly spans: Span[]
  readonly open: OpenDeclaration[]
  /** The first tokens of the statement; three are enough to know it. */
  head: BraceToken[]
  depth: number
  line: number
  isWhole: boolean
}

/** Declarations deeper than this belong to the one above them. */
const deepest = 50

function readDeclarations(text: string, isRecovering: boolean): Pick<Reader, 'spans' | 'isWhole'> {
  const scanner = scanBraces(text, dialect, isRecovering)
  const reader: Reader = { spans: [], open: [], head: [], depth: 0, line: 1, isWhole: true }
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) step(reader, token)
  if (reader.depth > 0 || scanner.isBroken()) reader.isWhole = false
  closeDown(reader, 0, reader.line)
  return reader
}

function step(reader: Reader, token: BraceToken): void {
  if (token.type === 'top') {
    if (reader.depth > 0) reader.isWhole = false
    reader.depth = 0
    closeDown(reader, 0, token.line - 1)
    return
  }
  if (token.type === 'newline') {
    closeDown(reader, reader.depth, reader.line)
    reader.head = []
    return
  }
  reader.line = token.line
  if (token.type === 'mark') stepMark(reader, token.text)
  else if (reader.head.length < 3) declare(reader, token)
}

function stepMark(reader: Reader, mark: string): void {
  if ('{[('.includes(mark)) {
    reader.depth += 1
    reader.head = []
  } else if ('}])'.includes(mark)) {
    if (reader.depth === 0) reader.isWhole = false
    else reader.depth -= 1
  } else
    reader.head.push(
      { type: 'other', line: reader.line },
      { type: 'other', line: reader.line },
      { type: 'other', line: reader.line },
    )
}

function declare(reader: Reader, token: BraceToken): void {
  reader.head.push(token)
  const [keyword, symbol, third] = reader.head
  if (keyword?.type !== 'word' || symbol?.type !== 'word') return
  const declared = declarationOf(keyword.text, symbol.text, third, reader)
  if (declared === undefined || reader.open.length >= deepest) return
  const label = `${keyword.text} ${symbol.text}`
  reader.open.push({ label, subject: declared, startLine: keyword.line, depth: reader.depth, children: [] })
}

function declarationOf(
  keyword: string,
  symbol: string,
  third: BraceToken | undefined,
  reader: Reader,
): SpanSubject | undefined {
  if (keyword === 'param' && third === undefined) return { type: 'param', address: `param.${symbol}` }
  if (third?.type !== 'string' || (keyword !== 'resource' && keyword !== 'module')) return undefined
  if (keyword === 'module') return { type: 'module', address: `module.${symbol}` }
  const parent = reader.open.at(-1)?.subject
  const own = (third.text ?? '').replace(/@[^@]*$/, '')
  const type = parent === undefined || own.includes('.') ? own : `${parent.type}/${own}`
  return { type, address: parent === undefined ? symbol : `${parent.address}::${symbol}` }
}

/** Ends every declaration that began at this depth or deeper. */
function closeDown(reader: Reader, depth: number, endLine: number): void {
  for (let last = reader.open.at(-1); last !== undefined && last.depth >= depth; last = reader.open.at(-1)) {
    reader.open.pop()
    const { label, subject, startLine, children } = last
    const siblings = reader.open.at(-1)?.children ?? reader.spans
    siblings.push({ label, startLine, endLine: Math.max(startLine, endLine), subject, children })
  }
}
