import type { Node } from '../../../core/document/document.js'
import { textOf } from '../../../core/document/document-tree.js'
import { lineStarts } from '../../../core/document/lines.js'

/** Stands for an expression whose value is not known; no file holds this character on purpose (first of the private use area). */
const filler = '\uE000'

/** Actions that leave nothing behind. */
const control = /^\{\{-?\s*(?:if|else|end|range|with|define|block|template|break|continue|\/\*|\$[\w.]*\s*:?=)/

/**
 * Replaces the actions of a Go template by text of the same length that is harmless in YAML, so that every line and column stays:
 * blanks for whole lines and for control, a filler for values. An action that is never closed ends with its line.
 */
export function maskTemplates(text: string): string {
  const parts: string[] = []
  const lastComment = text.lastIndexOf('*/')
  let done = 0
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', done)) {
    const close = endOfAction(text, open, lastComment)
    const end = close ?? lineEnd(text, open)
    parts.push(text.slice(done, open), maskOf(text, open, end))
    done = end
    if (close === undefined) break
  }
  parts.push(text.slice(done))
  return blankAlone(parts.join(''))
}

const comment = /\{\{-?[ \t\r\n]{0,100}\/\*/y

/** A comment may hold whole actions; it ends with the first brackets after its own end. */
function endOfAction(text: string, open: number, lastComment: number): number | undefined {
  comment.lastIndex = open
  const isComment = lastComment > open && comment.test(text)
  const close = text.indexOf('}}', isComment ? text.indexOf('*/', open) : open)
  return close < 0 ? undefined : close + 2
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function maskOf(text: string, open: number, end: number): string {
  const action = text.slice(open, end)
  if (control.test(action.slice(0, 200))) return action.replace(/[^\n\r]/g, ' ')
  const masked = action.replace(/[^\n\r]/g, filler)
  return isAfterKey(text, open) ? ` ${masked.slice(1)}` : masked
}

/** In `key:{{- toYaml .x }}` the expression brings its own line break; in `image:tag` of a text the colon is part of the text. */
const isAfterKey = (text: string, open: number): boolean =>
  text[open - 1] === ':' && /(?:^|\n)[ \t]*(?:- )?[\w.-]{1,100}:$/.test(text.slice(Math.max(0, open - 300), open))

/** A line of fillers only (`{{ toYaml .Values.x | nindent 4 }}`) stands for any number of lines: it says nothing. */
const blankAlone = (masked: string): string =>
  masked.replace(/^[ \t]*\uE000[\uE000 \t]*$/gm, (line) => ' '.repeat(line.length))

/** What a scalar says in the template itself: `{{ .Release.Name }}-web`, with one blank on each side of an expression. */
export function templateText(node: Node | undefined, text: string): string | undefined {
  const masked = textOf(node)
  if (node === undefined || masked === undefined || !masked.includes(filler)) return masked
  const start = (lineStarts(text)[node.startLine - 1] ?? 0) + node.column - 1
  const isQuoted = text[start] === '"' || text[start] === "'"
  const from = start + (isQuoted ? 1 : 0)
  return text.slice(from, from + masked.length).replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, '{{ $1 }}')
}

/** True when a text with expressions could be rendered as this: `Deployment/default/{{ .Release.Name }}-web`, `Deployment/default/shop-web`. */
export function fitsTemplate(template: string, rendered: string): boolean {
  const literals = template.split(/\{\{[^}]*\}\}/)
  const [first = '', last = ''] = [literals[0], literals.at(-1)]
  if (literals.length < 2 || !rendered.startsWith(first)) return false
  let at = first.length
  for (const literal of literals.slice(1, -1)) {
    const found = rendered.indexOf(literal, at)
    if (found < 0) return false
    at = found + literal.length
  }
  return rendered.endsWith(last) && rendered.length - last.length >= at
}
