/** How comments ask one tool to keep quiet, as the tool declares it. */
export interface SkipRule {
  readonly tool: string
  readonly pattern: RegExp
  canonical(id: string): string
  /** The day that ends the comment, as it is written, from its text to the end of the line. */
  expires?(comment: string): string | undefined
  readonly neutralise: boolean
}

export interface SkipComment {
  readonly line: number
  readonly tool: string
  readonly rules: readonly string[]
  readonly reason?: string
  /** As it is written, which may be no day at all. */
  readonly expires?: string
}

const asUtf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8')

/** Every match, also those that begin inside the words of another: `x:ignore:A x:ignore:B` is two comments. */
function* matchesOf(text: string, rule: SkipRule): Generator<RegExpExecArray> {
  const pattern = new RegExp(rule.pattern.source, `${rule.pattern.flags.replace(/[gy]/g, '')}g`)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield match
    pattern.lastIndex = match.index + 1
  }
}

const splitIds = (text: string): string[] => text.split(/[\s,]+/).filter((id) => id !== '')

/** A line of a generated file has no end worth reading. */
const longestRest = 400

/** The comment and what follows it on its line. */
function restOfLine(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length
  return match[0] + (/^[^\n]*/.exec(text.slice(end, end + longestRest))?.[0] ?? '')
}

/** True when the comment means nothing any more on this UTC day; a day that is none ended it long ago. */
export const isExpired = ({ expires }: Pick<SkipComment, 'expires'>, today: string): boolean =>
  expires !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(expires) && today < expires)

/** Every comment of `text` (bytes read as Latin-1, so that offsets are bytes) that asks a tool to keep quiet. */
export function findSkips(text: string, rules: readonly SkipRule[]): SkipComment[] {
  const found: SkipComment[] = []
  for (const rule of rules) {
    let [line, counted] = [1, 0]
    for (const match of matchesOf(text, rule)) {
      for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', counted)) {
        line += 1
        counted = at + 1
      }
      const reason = asUtf8(match[2] ?? '').trim()
      const ids = splitIds(match[1] ?? '').map((id) => rule.canonical(id))
      const expires = rule.expires?.(restOfLine(text, match))
      found.push({
        line,
        tool: rule.tool,
        rules: ids,
        ...(reason === '' ? {} : { reason }),
        ...(expires === undefined ? {} : { expires }),
      })
    }
  }
  return found.sort((a, b) => a.line - b.line)
}

/** The same bytes with every such comment made meaningless to its tool: its first colon becomes `_`, so nothing moves. */
export function neutralise(text: string, rules: readonly SkipRule[]): string {
  const colons = rules
    .filter((rule) => rule.neutralise)
    .flatMap((rule) => [...matchesOf(text, rule)].map((match) => text.indexOf(':', match.index)))
    .sort((a, b) => a - b)
  let [result, from] = ['', 0]
  for (const colon of colons) {
    if (colon < from) continue
    result += `${text.slice(from, colon)}_`
    from = colon + 1
  }
  return result + text.slice(from)
}
