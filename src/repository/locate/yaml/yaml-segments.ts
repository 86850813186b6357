/** One document of a YAML text, with its `---` line. */
export interface Segment {
  readonly text: string
  /** The line of the whole text on which it begins. */
  readonly startLine: number
}

/** More documents than this in a file are left unread. */
const most = 10_000

/** Cuts a text where `---` begins a line: that always begins a document, even in the middle of a text (YAML 1.2, 9.1.2). */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = []
  let [from, startLine] = [text.startsWith('\uFEFF') ? 1 : 0, 1]
  for (const match of text.matchAll(/\n---(?=[ \t\r\n]|$)/g)) {
    if (segments.length === most) return segments
    const segment = { text: text.slice(from, match.index + 1), startLine }
    segments.push(segment)
    startLine += countNewlines(segment.text)
    from = match.index + 1
  }
  segments.push({ text: text.slice(from), startLine })
  return segments.filter((segment) => /^[^\s#-]|^-(?!--\s*$)|^[ \t]+[^\s#]/m.test(segment.text))
}

function countNewlines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
