import type { Dialect } from './brace-ends.js'
import { type BraceToken, scanBraces } from './brace-scanner.js'

/** A block of HCL: `resource "aws_s3_bucket" "assets" { ... }`. Maps and other values of attributes are none. */
export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly startLine: number
  readonly endLine: number
  readonly blocks: readonly HclBlock[]
  /** The attribute `source`, where it is a plain text. */
  readonly source?: string
}

export interface HclFile {
  readonly blocks: readonly HclBlock[]
  /** False when braces, strings, comments or heredocs are left open; the blocks are then a good guess. */
  readonly isWhole: boolean
}

const hcl: Dialect = {
  quote: '"',
  hashComments: true,
  heredocs: true,
  tripleQuotes: false,
  directives: true,
  escapes: true,
  top: /(?:(?:resource|data|ephemeral)[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"|(?:module|variable|output|provider)[ \t]+"[^"\n]*"|terraform|locals)[ \t]*\{/y,
}

/** Blocks deeper than this belong to the one above them. */
const deepest = 50
const mostLabels = 8

/** Reads the blocks of a text. One that is broken is read again with less trust, so that one slip costs one block. */
export function readHcl(text: string): HclFile {
  const strict = readBlocks(text, false)
  return strict.isWhole ? strict : { ...readBlocks(text, true), isWhole: false }
}

interface OpenBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly startLine: number
  readonly blocks: HclBlock[]
  source: string | undefined
}

interface Reader {
  next(): BraceToken | undefined
  readonly open: OpenBlock[]
  readonly blocks: HclBlock[]
  /** Words and strings at the start of a statement; `undefined` once it cannot be the head of a block. */
  head: { readonly text: string; readonly line: number }[] | undefined
  line: number
  isBroken: boolean
}

function readBlocks(text: string, isRecovering: boolean): HclFile {
  const scanner = scanBraces(text, hcl, isRecovering)
  const reader: Reader = { next: scanner.next, open: [], blocks: [], head: [], line: 1, isBroken: false }
  for (let token = reader.next(); token !== undefined; token = reader.next()) step(reader, token)
  const isWhole = reader.open.length === 0 && !reader.isBroken && !scanner.isBroken()
  closeAll(reader, reader.line)
  return { blocks: reader.blocks, isWhole }
}

function step(reader: Reader, token: BraceToken): void {
  if (token.type !== 'newline') reader.line = token.line
  switch (token.type) {
    case 'newline':
      reader.head = []
      return
    case 'top':
      closeAll(reader, Math.max(1, token.line - 1))
      return
    case 'word':
      extendHead(reader, token.text, token.line)
      return
    case 'string':
      if (reader.head?.length === 0 || token.text === undefined) reader.head = undefined
      else extendHead(reader, token.text, token.line)
      return
    case 'mark':
      stepMark(reader, token.text, token.line)
      return
    case 'other':
      reader.head = undefined
  }
}

function extendHead(reader: Reader, text: string, line: number): void {
  if (reader.head === undefined) return
  if (reader.head.length > mostLabels) reader.head = undefined
  else reader.head.push({ text, line })
}

function stepMark(reader: Reader, mark: string, line: number): void {
  if (mark === '{') openBlock(reader)
  else if (mark === '}') closeBlock(reader, line)
  else if (mark === '=') readAttribute(reader)
  else {
    reader.head = undefined
    if (mark === '(' || mark === '[') skipGroup(reader)
  }
}

function openBlock(reader: Reader): void {
  const [first, ...labels] = reader.head ?? []
  reader.head = []
  if (first === undefined) skipGroup(reader)
  else {
    const names = labels.map(({ text }) => text)
    reader.open.push({ type: first.text, labels: names, startLine: first.line, blocks: [], source: undefined })
  }
}

function closeBlock(reader: Reader, endLine: number): void {
  reader.head = []
  const block = reader.open.pop()
  if (block === undefined) {
    reader.isBroken = true
    return
  }
  if (reader.open.length >= deepest) return
  const { type, labels, startLine, blocks, source } = block
  const siblings = reader.open.at(-1)?.blocks ?? reader.blocks
  siblings.push({ type, labels, startLine, endLine, blocks, ...(source === undefined ? {} : { source }) })
}

function closeAll(reader: Reader, endLine: number): void {
  if (reader.open.length > 0) reader.isBroken = true
  while (reader.open.length > 0) closeBlock(reader, Math.max(endLine, reader.open.at(-1)?.startLine ?? endLine))
  reader.head = []
}

/** After `=`: the value, which ends with its line unless brackets are open. */
function readAttribute(reader: Reader): void {
  const name = reader.head?.length === 1 ? reader.head[0]?.text : undefined
  reader.head = undefined
  const token = reader.next()
  const block = reader.open.at(-1)
  if (name === 'source' && token?.type === 'string' && block !== undefined) block.source = token.text
  const end = endOfValue(reader, token)
  if (end !== undefined) step(reader, end)
}

/** The token that ends the value: the end of its line, the end of the block around it, or the top of a file again. */
function endOfValue(reader: Reader, first: BraceToken | undefined): BraceToken | undefined {
  let open = 0
  for (let token = first; token !== undefined; token = reader.next()) {
    if (token.type === 'top' || (token.type === 'newline' && open === 0)) return token
    if (token.type !== 'newline') reader.line = token.line
    const change = token.type === 'mark' ? bracketChange(token.text) : 0
    if (open + change < 0) return token
    open += change
  }
  if (open > 0) reader.isBroken = true
  return undefined
}

/** After an opening bracket that belongs to no block: everything up to its end. */
function skipGroup(reader: Reader): void {
  let open = 1
  while (open > 0) {
    const token = reader.next()
    if (token === undefined || token.type === 'top') {
      reader.isBroken = true
      if (token !== undefined) step(reader, token)
      return
    }
    if (token.type !== 'newline') reader.line = token.line
    if (token.type === 'mark') open += bracketChange(token.text)
  }
}

const bracketChange = (mark: string): number => ('{[('.includes(mark) ? 1 : '}])'.includes(mark) ? -1 : 0)
