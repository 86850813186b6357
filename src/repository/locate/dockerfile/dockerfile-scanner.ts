/** One instruction with all its lines. */
export interface Instruction {
  /** In capitals, as it is compared. */
  readonly keyword: string
  /** What follows the keyword on its first lines, without heredocs. */
  readonly text: string
  readonly startLine: number
  readonly endLine: number
}

export interface Instructions {
  readonly instructions: readonly Instruction[]
  /** False when a line is no instruction or a heredoc never ends. */
  readonly isWhole: boolean
}

const keywords = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
)

/** Cuts a Dockerfile into instructions: continued lines, comments and blank lines between them, heredocs, the escape directive. */
export function readInstructions(lines: readonly string[]): Instructions {
  const escapeSign = escapeOf(lines)
  const terminators = createTerminators(lines)
  const instructions: Instruction[] = []
  let isWhole = true
  for (let at = 0; at < lines.length; ) {
    const line = withoutBom(lines[at] ?? '', at)
    if (isBlank(line) || isComment(line)) {
      at += 1
      continue
    }
    const { text, next } = logicalLine(lines, at, escapeSign)
    const keyword = /^[ \t]*([A-Za-z]+)(?=[ \t]|$)/.exec(text)?.[1]?.toUpperCase() ?? ''
    const end = endOfHeredocs(keyword, text, next, terminators)
    if (keywords.has(keyword)) {
      const rest = text.trimStart().slice(keyword.length).trim()
      instructions.push({ keyword, text: rest, startLine: at + 1, endLine: end.next })
    }
    if (!keywords.has(keyword) || !end.isFound) isWhole = false
    at = end.next
  }
  return { instructions, isWhole }
}

const withoutBom = (line: string, at: number): string => (at === 0 ? line.replace(/^\uFEFF/, '') : line)
const isBlank = (line: string): boolean => line.trim() === ''
const isComment = (line: string): boolean => /^[ \t]*#/.test(line)

/** Parser directives stand at the top, one a line; any other comment ends them. */
function escapeOf(lines: readonly string[]): string {
  for (const [index, line] of lines.entries()) {
    const [, name, value] = /^[ \t]*#[ \t]*([A-Za-z]+)[ \t]*=[ \t]*(\S+)[ \t]*$/.exec(withoutBom(line, index)) ?? []
    if (name === undefined) break
    if (name.toLowerCase() === 'escape' && value === '`') return '`'
  }
  return '\\'
}

interface LogicalLine {
  readonly text: string
  /** Index of the line after it. */
  readonly next: number
}

function logicalLine(lines: readonly string[], from: number, escapeSign: string): LogicalLine {
  const parts: string[] = []
  let [next, last] = [from, from]
  for (let isOpen = true; isOpen && next < lines.length; next += 1) {
    const line = withoutBom(lines[next] ?? '', next)
    if (next > from && (isBlank(line) || isComment(line))) continue
    last = next
    const trimmed = line.trimEnd()
    isOpen = trimmed.endsWith(escapeSign)
    parts.push(isOpen ? trimmed.slice(0, -1) : line)
  }
  return { text: parts.join(' '), next: last + 1 }
}

interface HeredocEnd {
  readonly next: number
  readonly isFound: boolean
}

/** Only RUN, COPY and ADD take heredocs; one line may open several, one after the other. */
function endOfHeredocs(keyword: string, text: string, next: number, terminators: Terminators): HeredocEnd {
  if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ADD') return { next, isFound: true }
  let end = next
  for (const match of text.matchAll(/(?:^|[\s;&|(])\d*<<(-?)(["']?)([A-Za-z_][A-Za-z0-9_.]*)\2(?![^\s;&|)])/g)) {
    const line = terminators(match[3] ?? '', end, match[1] === '-')
    if (line === undefined) return { next: end, isFound: false }
    end = line + 1
  }
  return { next: end, isFound: true }
}

/** Index of the line that ends a heredoc, from an index on; indexes asked for must rise. */
type Terminators = (name: string, from: number, areTabsAllowed: boolean) => number | undefined

function createTerminators(lines: readonly string[]): Terminators {
  let ends: ReadonlyMap<string, readonly number[]> | undefined
  const passed = new Map<string, number>()
  return (name, from, areTabsAllowed) => {
    ends ??= terminatorLines(lines)
    const key = areTabsAllowed ? `-${name}` : name
    const own = ends.get(key) ?? []
    let index = passed.get(key) ?? 0
    while ((own[index] ?? from) < from) index += 1
    passed.set(key, index)
    return own[index]
  }
}

/** Lines of one word, by the word, and with a dash before it where tabs may stand before it. */
function terminatorLines(lines: readonly string[]): Map<string, number[]> {
  const ends = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const [, tabs, name] = /^(\t*)([A-Za-z_][A-Za-z0-9_.]*)$/.exec(line) ?? []
    if (name === undefined) continue
    for (const key of tabs === '' ? [name, `-${name}`] : [`-${name}`]) {
      const known = ends.get(key)
      if (known === undefined) ends.set(key, [index])
      else known.push(index)
    }
  }
  return ends
}
