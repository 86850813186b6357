/** How comments ask one tool to keep quiet, as the tool declares it. */
export interface SkipRule {
  readonly tool: string
  readonly pattern: RegExp
  canonical(id: string): string
  readonly neutralise: boolean
}

export interface SkipComment {
  readonly line: number
  readonly tool: string
  readonly rules: readonly string[]
  readonly reason?: string
}

const asUtf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8')

const global = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)

const splitIds = (text: string): string[] => text.split(/[\s,]+/).filter((id) => id !== '')

/** Every comment of `text` (bytes read as Latin-1, so that offsets are bytes) that asks a tool to keep quiet. */
export function findSkips(text: string, rules: readonly SkipRule[]): SkipComment[] {
  const found: SkipComment[] = []
  for (const rule of rules) {
    let [line, counted] = [1, 0]
    for (const match of text.matchAll(global(rule.pattern))) {
      for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', counted)) {
        line += 1
        counted = at + 1
      }
      const reason = asUtf8(match[2] ?? '').trim()
      const ids = splitIds(match[1] ?? '').map((id) => rule.canonical(id))
      found.push({ line, tool: rule.tool, rules: ids, ...(reason === '' ? {} : { reason }) })
    }
  }
  return found.sort((a, b) => a.line - b.line)
}

/** The same bytes with every such comment made meaningless to its tool: the colon becomes `_`, so nothing moves. */
export function neutralise(text: string, rules: readonly SkipRule[]): string {
  return rules
    .filter((rule) => rule.neutralise)
    .reduce((result, rule) => result.replace(global(rule.pattern), (words) => words.replace(':', '_')), text)
}
