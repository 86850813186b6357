/** A licence expression (SPDX 2.3, annex D) taken apart. */
export type LicenseExpression =
  /** `GPL-2.0+` and `LicenseRef-acme` as they are written. */
  | { readonly type: 'license'; readonly id: string }
  | { readonly type: 'with'; readonly license: string; readonly exception: string }
  | { readonly type: 'and' | 'or'; readonly of: readonly LicenseExpression[] }

/** Nobody writes a longer or deeper one. */
const longest = 2000
const deepest = 20

const token = /\s*(?:(\()|(\))|([A-Za-z0-9][A-Za-z0-9.:+-]*))\s*/y
const operators = { and: /^(?:and|AND)$/, or: /^(?:or|OR)$/, with: /^(?:with|WITH)$/ } as const
const isOperator = (word: string): boolean => Object.values(operators).some((shape) => shape.test(word))

/** `undefined` for what is no expression: a name in words, a whole text. `WITH` binds closest, then `AND`, then `OR`. */
export function parseLicenseExpression(text: string): LicenseExpression | undefined {
  const words = text.length > longest ? undefined : wordsOf(text)
  if (words === undefined) return undefined
  const reader: Reader = { words, at: 0 }
  const whole = readChoice(reader, 0)
  return reader.at === words.length ? whole : undefined
}

/** As it is written, with one space between words and brackets only where they are needed. */
export function writeLicenseExpression(expression: LicenseExpression): string {
  switch (expression.type) {
    case 'license':
      return expression.id
    case 'with':
      return `${expression.license} WITH ${expression.exception}`
    case 'and':
      return expression.of.map((part) => (part.type === 'or' ? `(${write(part)})` : write(part))).join(' AND ')
    case 'or':
      return expression.of.map(write).join(' OR ')
  }
}
const write = writeLicenseExpression

function wordsOf(text: string): readonly string[] | undefined {
  const words: string[] = []
  for (token.lastIndex = 0; token.lastIndex < text.length; ) {
    const word = token.exec(text)
    if (word === null) return undefined
    words.push(word[1] ?? word[2] ?? word[3] ?? '')
  }
  return words
}

interface Reader {
  readonly words: readonly string[]
  at: number
}

function take(reader: Reader, shape: RegExp): boolean {
  const fits = shape.test(reader.words[reader.at] ?? '')
  if (fits) reader.at += 1
  return fits
}

type Read = (reader: Reader, depth: number) => LicenseExpression | undefined

const readList =
  (type: 'and' | 'or', readPart: Read): Read =>
  (reader, depth) => {
    const parts: LicenseExpression[] = []
    do {
      const part = readPart(reader, depth)
      if (part === undefined) return undefined
      parts.push(...(part.type === type ? part.of : [part]))
    } while (take(reader, operators[type]))
    return parts.length === 1 ? parts[0] : { type, of: parts }
  }

const readAll: Read = readList('and', readOne)
const readChoice: Read = readList('or', readAll)

function readOne(reader: Reader, depth: number): LicenseExpression | undefined {
  if (take(reader, /^\($/)) {
    const inner = depth < deepest ? readChoice(reader, depth + 1) : undefined
    return take(reader, /^\)$/) ? inner : undefined
  }
  const license = readWord(reader)
  if (license === undefined) return undefined
  if (!take(reader, operators.with)) return { type: 'license', id: license }
  const exception = readWord(reader)
  return exception === undefined ? undefined : { type: 'with', license, exception }
}

function readWord(reader: Reader): string | undefined {
  const word = reader.words[reader.at]
  if (word === undefined || word === '(' || word === ')' || isOperator(word)) return undefined
  reader.at += 1
  return word
}
