import { linesOf } from '../../../core/document/lines.js'
import type { Span } from '../locator.js'

/** One document of which not even YAML is left: its kind and name by the look of its lines, nothing below. */
export function scanManifest(text: string): Span | undefined {
  const lines = linesOf(text)
  const kind = firstValue(lines, /^kind:[ \t]*(.*)$/)
  if (kind === undefined) return undefined
  const start = lines.findIndex((line) => /^metadata:/.test(line))
  const metadata = start < 0 ? [] : lines.slice(start + 1, endOfIndented(lines, start + 1))
  const indent =
    /^[ \t]*/.exec(metadata.find((line) => line.trim() !== '' && !line.trim().startsWith('{{')) ?? '')?.[0] ?? ''
  const own = metadata.filter((line) => line.startsWith(indent)).map((line) => line.slice(indent.length))
  const name = firstValue(own, /^name:[ \t]*(.*)$/) ?? firstValue(own, /^generateName:[ \t]*(.*)$/) ?? ''
  const namespace = firstValue(own, /^namespace:[ \t]*(.*)$/) ?? 'default'
  const [startLine, endLine] = contentOf(lines)
  return {
    label: `${kind} ${name}`,
    startLine,
    endLine,
    subject: { type: kind, address: `${kind}/${namespace}/${name}` },
    children: [],
  }
}

function firstValue(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const value = pattern.exec(line)?.[1]
    if (value !== undefined) return unquoted(value.replace(/[ \t]#.*$/, '').trim()) || undefined
  }
  return undefined
}

const unquoted = (value: string): string =>
  /^(["']).*\1$/.test(value) && value.length > 1
    ? value.slice(1, -1)
    : value.replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, '{{ $1 }}')

function endOfIndented(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, index) => index >= from && /^[^\s#{]/.test(line))
  return end < 0 ? lines.length : end
}

/** First and last line that are neither blank nor comment nor `---`. */
function contentOf(lines: readonly string[]): readonly [number, number] {
  const says = (line: string): boolean => !/^(?:---|\s*$|\s*#)/.test(line)
  const first = lines.findIndex(says)
  const last = lines.findLastIndex(says)
  return first < 0 ? [1, Math.max(1, lines.length)] : [first + 1, last + 1]
}
