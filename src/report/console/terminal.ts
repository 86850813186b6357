/** Styles name a meaning, not a colour. */
export type Style = 'plain' | 'strong' | 'quiet' | 'bad' | 'careful' | 'good' | 'link'

/** Select Graphic Rendition codes (ECMA-48, 8.3.117), on and off. */
const codes: Record<Style, readonly [string, string] | undefined> = {
  plain: undefined,
  strong: ['1', '22'],
  quiet: ['2', '22'],
  bad: ['1;31', '22;39'],
  careful: ['33', '39'],
  good: ['1;32', '22;39'],
  link: ['36', '39'],
}

export interface Piece {
  readonly text: string
  readonly style?: Style
}

export interface Terminal {
  /** Columns of a line; text that cannot be broken may be longer. */
  readonly width: number
  readonly paint: (piece: Piece) => string
}

/** Wider than this is hard to read; narrower cannot hold the columns. */
const narrowest = 40
const widest = 120

export const terminal = (options: { readonly width: number; readonly colour: boolean }): Terminal => ({
  width: Math.min(widest, Math.max(narrowest, Math.floor(options.width) || 80)),
  paint: ({ text, style = 'plain' }) => {
    const code = options.colour ? codes[style] : undefined
    return code === undefined || text === '' ? text : `\u001b[${code[0]}m${text}\u001b[${code[1]}m`
  },
})

/** East Asian wide and emoji: two columns. Blocks only, which is near enough to keep columns straight. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const combining = /\p{M}/u

/** How many columns a harmless text takes. */
export function columns(text: string): number {
  let count = 0
  for (const character of text) count += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  return count
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columns(text))) + text

/** Cuts the end off, so that the text fits. */
export function cutTo(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (columns(kept) + columns(character) > width - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Lines of whole words; a word wider than a line stands alone on one. */
export function wrap(text: string, width: number, first: number = width): string[] {
  const lines: string[] = []
  let line = ''
  let room = first
  for (const word of text.split(/ +/)) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line)
      line = ''
      room = width
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/**
 * Pieces one after the other, `gap` apart, breaking between pieces rather than inside one. The lines leave room for
 * `indent` columns before each.
 */
export function flow(pieces: readonly Piece[], indent: number, { width, paint }: Terminal, gap = 3): string[] {
  const lines: string[] = []
  let painted = ''
  let used = indent
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const joined = painted !== '' && used + gap + columns(piece.text) <= width
    if (painted !== '' && !joined) lines.push(painted)
    const [first = '', ...rest] = joined ? [piece.text] : wrap(piece.text, width - indent)
    const styled = (text: string): string => paint({ ...piece, text })
    const full = joined ? [`${painted}${' '.repeat(gap)}${styled(first)}`] : [first, ...rest].map(styled)
    lines.push(...full.slice(0, -1))
    painted = full.at(-1) ?? ''
    used = joined ? used + gap + columns(first) : indent + columns(rest.at(-1) ?? first)
  }
  return painted === '' ? lines : [...lines, painted]
}

export const indented = (lines: readonly string[], indent: number): string[] =>
  lines.map((line) => `${' '.repeat(indent)}${line}`)

/** `label  text…`, where `text` begins in column `indent` and goes on there. */
export function labelled(label: Piece, pieces: readonly Piece[], indent: number, out: Terminal): string[] {
  const [first = '', ...rest] = flow(pieces, indent, out)
  const space = ' '.repeat(Math.max(1, indent - columns(label.text)))
  return [`${out.paint(label)}${space}${first}`, ...indented(rest, indent)]
}

/**
 * Sections with an empty line between them. Pieces that are harmless alone may stand together: a file named `:` in line 1
 * is `::1`, so the beginning of every line is looked at once more.
 */
export const page = (sections: readonly (readonly string[])[]): string =>
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.replace(/^( *)::/, '$1\\x3a:')).join('\n'))
    .join('\n\n')}\n`
