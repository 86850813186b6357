/** How the languages differ. */
export interface Dialect {
  readonly quote: '"' | "'"
  readonly hashComments: boolean
  readonly heredocs: boolean
  /** `'''` opens a text of several lines without expressions. */
  readonly tripleQuotes: boolean
  /** What opens an expression inside a string, besides `${`. */
  readonly directives: boolean
  /** A backslash hides the next character of a string. */
  readonly escapes: boolean
  /** Sticky: matches at the start of a line what can only be at the top of a file. */
  readonly top: RegExp
}

export interface StringEnd {
  readonly end: number
  readonly isLiteral: boolean
  readonly isClosed: boolean
}

export interface StringStart {
  readonly text: string
  readonly dialect: Dialect
  /** A line break ends a string that was left open. */
  readonly isRecovering: boolean
  /** Offset of the opening quote. */
  readonly at: number
}

/** Follows strings in expressions in strings with a stack of what is open: `true` a string, `false` a brace. */
export function stringEnd({ text, at: start, dialect, isRecovering }: StringStart): StringEnd {
  const open = [true]
  let isLiteral = true
  let at = start + 1
  for (; at < text.length && open.length > 0; at += 1) {
    const character = text[at]
    const inString = open.at(-1) === true
    if (character === '\n' && (open.length === 1 || isRecovering)) return { end: at, isLiteral, isClosed: false }
    if (character === dialect.quote) {
      if (inString) open.pop()
      else open.push(true)
    } else if (!inString) {
      if (character === '{') open.push(false)
      else if (character === '}') open.pop()
    } else if (character === '\\' && dialect.escapes) at += text[at + 1] === '\n' ? 0 : 1
    else if (opensExpression(text, at, dialect)) {
      isLiteral = false
      open.push(false)
      at += 1
    } else if (isEscapedOpening(text, at, dialect)) at += 2
  }
  return { end: Math.min(at, text.length), isLiteral, isClosed: open.length === 0 }
}

const isOpening = (character: string | undefined, dialect: Dialect): boolean =>
  character === '$' || (character === '%' && dialect.directives)

const opensExpression = (text: string, at: number, dialect: Dialect): boolean =>
  isOpening(text[at], dialect) && text[at + 1] === '{'

/** `$${` and `%%{` are written to mean `${` and `%{` themselves. */
const isEscapedOpening = (text: string, at: number, dialect: Dialect): boolean =>
  dialect.directives && isOpening(text[at], dialect) && text[at + 1] === text[at] && text[at + 2] === '{'

/** Where a line that holds one word and nothing else ends, from an offset on; offsets asked for must rise. */
export function lazyTerminators(text: string): (name: string, from: number) => number | undefined {
  let ends: Map<string, number[]> | undefined
  const passed = new Map<string, number>()
  return (name, from) => {
    ends ??= terminatorsOf(text)
    const own = ends.get(name) ?? []
    let index = passed.get(name) ?? 0
    while ((own[index] ?? from) < from) index += 1
    passed.set(name, index)
    return own[index]
  }
}

function terminatorsOf(text: string): Map<string, number[]> {
  const ends = new Map<string, number[]>()
  for (const match of text.matchAll(/^[ \t]*([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?$/gmu)) {
    const name = match[1] ?? ''
    const end = match.index + match[0].length
    const known = ends.get(name)
    if (known === undefined) ends.set(name, [end])
    else known.push(end)
  }
  return ends
}
