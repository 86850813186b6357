import { type Dialect, lazyTerminators, stringEnd } from './brace-ends.js'

/** What is left of a text in a brace language once comments, strings and heredocs are understood. */
export type BraceToken =
  | { readonly type: 'word'; readonly text: string; readonly line: number }
  /** `text` is what is between the quotes; absent where it holds an expression, so that nobody can know. */
  | { readonly type: 'string'; readonly text: string | undefined; readonly line: number }
  /** One of `{ } [ ] ( ) =`. */
  | { readonly type: 'mark'; readonly text: string; readonly line: number }
  | { readonly type: 'newline'; readonly line: number }
  /** Only while recovering: here stands what can only be at the top of a file, so everything open is over. */
  | { readonly type: 'top'; readonly line: number }
  | { readonly type: 'other'; readonly line: number }

export interface BraceScanner {
  /** The next token; `undefined` at the end. */
  next(): BraceToken | undefined
  /** True once something was left open or broken off. */
  isBroken(): boolean
}

interface Cursor {
  readonly text: string
  readonly dialect: Dialect
  readonly isRecovering: boolean
  readonly heredocEnd: (name: string, from: number) => number | undefined
  at: number
  line: number
  /** Offset of the next line break. */
  newline: number
  broken: boolean
  /** Set once no comment ends any more, so that this is asked once only. */
  endlessComments: boolean
}

/**
 * Splits a text into tokens, one pass, linear. While recovering, nothing reaches over the end of its line that could have been
 * left open by mistake: strings end there, and a line that can only be at the top of a file says so.
 */
export function scanBraces(text: string, dialect: Dialect, isRecovering: boolean): BraceScanner {
  const cursor: Cursor = {
    text,
    dialect,
    isRecovering,
    heredocEnd: lazyTerminators(text),
    at: text.startsWith('\uFEFF') ? 1 : 0,
    line: 1,
    newline: newlineFrom(text, 0),
    broken: false,
    endlessComments: false,
  }
  let isLineStart = true
  return {
    isBroken: () => cursor.broken,
    next() {
      if (isLineStart && isRecovering && atTop(cursor)) {
        isLineStart = false
        return { type: 'top', line: cursor.line }
      }
      const token = nextToken(cursor)
      isLineStart = token?.type === 'newline'
      return token
    },
  }
}

function atTop({ dialect: { top }, text, at }: Cursor): boolean {
  top.lastIndex = at
  return top.test(text)
}

const word = /[\p{L}_][\p{L}\p{N}_-]*/uy
const blanks = /[ \t\r]+/y
const marks = '{}[]()='

function nextToken(cursor: Cursor): BraceToken | undefined {
  for (;;) {
    const { text, at, line } = cursor
    const character = text[at]
    if (character === undefined) return undefined
    if (character === ' ' || character === '\t' || character === '\r') cursor.at = endOf(blanks, cursor)
    else if (!skipComment(cursor)) return tokenAt(cursor, character, line)
  }
}

function tokenAt(cursor: Cursor, character: string, line: number): BraceToken {
  if (character === '\n') {
    moveTo(cursor, cursor.at + 1)
    return { type: 'newline', line }
  }
  if (character === cursor.dialect.quote) return { type: 'string', text: readString(cursor), line }
  if (skipHeredoc(cursor)) return { type: 'string', text: undefined, line }
  const end = endOf(word, cursor)
  if (end > cursor.at) {
    const text = cursor.text.slice(cursor.at, end)
    cursor.at = end
    return { type: 'word', text, line }
  }
  cursor.at += 1
  return marks.includes(character) ? { type: 'mark', text: character, line } : { type: 'other', line }
}

function endOf(pattern: RegExp, { text, at }: Cursor): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Moves on, counting the lines passed; the next line break is remembered, so that a text without any is not searched each time. */
function moveTo(cursor: Cursor, end: number): void {
  while (cursor.newline < end) {
    cursor.line += 1
    cursor.newline = newlineFrom(cursor.text, cursor.newline + 1)
  }
  cursor.at = end
}

function newlineFrom(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? Number.POSITIVE_INFINITY : found
}

function skipComment(cursor: Cursor): boolean {
  const { text, at, dialect } = cursor
  const isLine = text.startsWith('//', at) || (dialect.hashComments && text[at] === '#')
  if (isLine) {
    const end = text.indexOf('\n', at)
    cursor.at = end < 0 ? text.length : end
    return true
  }
  if (!text.startsWith('/*', at)) return false
  const end = cursor.endlessComments ? -1 : text.indexOf('*/', at + 2)
  if (end >= 0) moveTo(cursor, end + 2)
  else {
    cursor.broken = true
    cursor.endlessComments = true
    const endOfLine = text.indexOf('\n', at)
    cursor.at = endOfLine < 0 ? text.length : endOfLine
  }
  return true
}

const heredoc = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy

/** A heredoc that never ends is none: the signs are taken one by one, and the rest of the file stays readable. */
function skipHeredoc(cursor: Cursor): boolean {
  if (!cursor.dialect.heredocs || !cursor.text.startsWith('<<', cursor.at)) return false
  heredoc.lastIndex = cursor.at
  const name = heredoc.exec(cursor.text)?.[1]
  if (name === undefined) return false
  const end = cursor.heredocEnd(name, heredoc.lastIndex)
  if (end === undefined) cursor.broken = true
  else moveTo(cursor, end)
  return end !== undefined
}

function readString(cursor: Cursor): string | undefined {
  const { text, at, dialect } = cursor
  const triple = dialect.quote.repeat(3)
  if (dialect.tripleQuotes && text.startsWith(triple, at)) return readRaw(cursor, triple)
  const { end, isLiteral, isClosed } = stringEnd(cursor)
  if (!isClosed) cursor.broken = true
  moveTo(cursor, end)
  return isLiteral && isClosed ? text.slice(at + 1, end - 1) : undefined
}

function readRaw(cursor: Cursor, quotes: string): string | undefined {
  const { text, at } = cursor
  const end = text.indexOf(quotes, at + quotes.length)
  if (end < 0) cursor.broken = true
  moveTo(cursor, end < 0 ? text.length : end + quotes.length)
  return end < 0 ? undefined : text.slice(at + quotes.length, end)
}
