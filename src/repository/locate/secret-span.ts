/** Columns of one line, from 0; `end` is the one after the last. */
export interface ColumnSpan {
  readonly start: number
  readonly end: number
}

/** Longer hints are not compared: no tool shows so much of a line. */
const longestHint = 20_000
const mostPlaces = 1000

/**
 * Where the secret is in a line, from what a tool shows of it. Trivy shows the line, or a window of it, with each secret starred in its
 * own length (`Match`, 0.74.0); Checkov shows the line with each secret cut to its first 5 or 6 characters and ten stars (3.3.30). Where
 * the hint does not fit: all after the first `=` or `:`, else the whole line. Sorted, not overlapping.
 */
export function findSecretSpans(line: string, hint: string | undefined): ColumnSpan[] {
  // A window is cut by bytes: half a character at its ends is none of the line's.
  const shown = (hint ?? '').replace(/\r?\n$/, '').replace(/^\uFFFD{1,4}|\uFFFD{1,4}$/g, '')
  const isUsable = shown.includes('*') && shown.length <= longestHint
  if (isUsable) {
    const spans = isCut(shown) ? cutSpans(line, shown) : (equalSpans(line, shown) ?? cutSpans(line, shown))
    if (spans !== undefined) return spans
  }
  return [valueSpan(line)]
}

/** The line with every span replaced by four stars, so that neither the secret nor its length is left. */
export function starLine(line: string, spans: readonly ColumnSpan[]): string {
  let [result, done] = ['', 0]
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue
    result += start >= done ? `${line.slice(done, start)}****` : ''
    done = end
  }
  return result + line.slice(done)
}

/** Checkov's way: ten stars right after a character of the secret. */
const isCut = (shown: string): boolean => /[^\s*"'`=:,;()[\]{}<>]\*{10}(?!\*)/.test(shown)

/** Trivy's way: the hint and a window of the line agree, but for the stars. */
function equalSpans(line: string, shown: string): ColumnSpan[] | undefined {
  for (const offset of windows(line, shown)) {
    if (!agrees(line, shown, offset)) continue
    const spans = starRuns(shown)
      .map(({ start, end }) => ({ start: start + offset, end: end + offset }))
      .filter(({ start, end }) => !/^\**$/.test(line.slice(start, end)))
    if (spans.length > 0) return spans
  }
  return undefined
}

/** Where the hint could begin: wherever its longest plain piece occurs. */
function windows(line: string, shown: string): number[] {
  if (shown.length === line.length) return [0]
  const plain = plainPieces(shown)
  const anchor = plain.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best), {
    text: '',
    start: 0,
  })
  if (anchor.text === '') return []
  const found: number[] = []
  for (
    let at = line.indexOf(anchor.text);
    at >= 0 && found.length < mostPlaces;
    at = line.indexOf(anchor.text, at + 1)
  ) {
    found.push(at - anchor.start)
  }
  return found.filter((offset) => isWindow(line, shown, offset))
}

/** Trivy cuts lines of more than a hundred characters, and no secret: one at the edge of a window is at the edge of the line. */
const isWindow = (line: string, shown: string, offset: number): boolean => {
  const end = offset + shown.length
  if (line.length <= 100 || offset < 0 || end > line.length) return false
  return (offset === 0 || !shown.startsWith('*')) && (end === line.length || !shown.endsWith('*'))
}

function agrees(line: string, shown: string, offset: number): boolean {
  for (let at = 0; at < shown.length; at += 1) {
    if (shown[at] !== '*' && shown[at] !== line[at + offset]) return false
  }
  return true
}

const starRuns = (shown: string): ColumnSpan[] =>
  [...shown.matchAll(/\*{3,}/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

interface Piece {
  readonly text: string
  readonly start: number
}

const plainPieces = (shown: string): Piece[] =>
  [...shown.matchAll(/[^*]+/g)].map((match) => ({ text: match[0], start: match.index }))

/** Finds the plain pieces one after the other; what lies between them is secret, with the characters shown of it. */
function cutSpans(line: string, shown: string): ColumnSpan[] | undefined {
  const pieces = shown.split(/\*{3,}/)
  const spans: ColumnSpan[] = []
  let from = 0
  for (const [index, piece] of pieces.slice(0, -1).entries()) {
    const at = line.indexOf(piece, from)
    if (at < 0 || (piece === '' && index === 0)) return undefined
    const span = spanBetween(line, at, at + piece.length, pieces[index + 1] ?? '')
    if (span === undefined) return undefined
    spans.push(span)
    from = span.end
  }
  return spans.length === 0 ? undefined : spans
}

/** A secret whose hidden part begins at `hidden`, behind a plain piece at `at`, and after which the hint goes on with `next`. */
function spanBetween(line: string, at: number, hidden: number, next: string): ColumnSpan | undefined {
  const isWholeLine = at === 0
  const known =
    next === ''
      ? isWholeLine
        ? line.length
        : -1
      : line.endsWith(next)
        ? line.length - next.length
        : line.indexOf(next, hidden + 1)
  if (known > hidden) return { start: startOfSecret(line, at, hidden, known), end: known }
  const start = hidden - at <= mostShown ? at : backToDelimiter(line, at, hidden)
  const end = endOfValue(line, start, hidden)
  return end > start ? { start, end } : undefined
}

/** Checkov shows a quarter of a secret, at most six characters. */
const mostShown = 6

const delimiter = /[\s"'`=:,;()[\]{}<>]/

/** Knowing the length of the hidden part, there is one number of shown characters that fits, or two: then the one after a delimiter, else the larger. */
function startOfSecret(line: string, at: number, hidden: number, end: number): number {
  const fitting = [6, 5, 4, 3, 2, 1].filter(
    (shown) => shown === Math.min(Math.floor((end - hidden + shown) / 4), mostShown),
  )
  const starts = fitting.map((shown) => hidden - shown).filter((start) => start >= at)
  return starts.find((start) => isBoundary(line, start)) ?? starts[0] ?? backToDelimiter(line, at, hidden)
}

const isBoundary = (line: string, start: number): boolean =>
  !/[\s"'`]/.test(line[start] ?? '') && (start === 0 || delimiter.test(line[start - 1] ?? ''))

function backToDelimiter(line: string, at: number, hidden: number): number {
  let start = hidden
  while (start > at && hidden - start < mostShown && !delimiter.test(line[start - 1] ?? ' ')) start -= 1
  return start
}

/** To the closing quote if the value began after a quote, else to white space, comma or semicolon. */
function endOfValue(line: string, start: number, hidden: number): number {
  const quote = line[start - 1] ?? ''
  const closing = /["'`]/.test(quote) ? line.indexOf(quote, hidden) : -1
  if (closing >= 0) return closing
  const end = line.slice(hidden).search(/[\s,;]/)
  return end < 0 ? line.length : hidden + end
}

/** All after the first `=` or `:`, without blanks and quotes around it; the whole line where there is neither, or where base64 ends in `=`. */
function valueSpan(line: string): ColumnSpan {
  const whole = { start: line.length - line.trimStart().length, end: line.trimEnd().length }
  const sign = line.search(/[=:]/)
  const raw = line.slice(sign + 1)
  const value = raw.trim().replace(/[,;]$/, '')
  if (/^=*$/.test(value)) return whole
  const inner = /^(["'])(.+)\1$/.exec(value)?.[2]
  const start = sign + 1 + raw.length - raw.trimStart().length + (inner === undefined ? 0 : 1)
  return { start, end: start + (inner ?? value).length }
}
