import { findGarbled, placeAt } from '../../../core/document/garbled.js'
import type { PolicyProblem } from '../../../core/policy/reading/problem.js'

/** Trivy leaves Rego's own tests alone, and hidden files. */
const isLeft = (path: string): boolean => /_test\.rego$|(?:^|\/)\.[^/]*$/.test(path)

/**
 * What Trivy 0.74.0 ends with, as far as the text alone makes it certain: it is not parsed, so that nothing sound is ever refused. A
 * package outside of `user` is a library.
 */
export function findRegoMistakes(path: string, text: string): readonly PolicyProblem[] {
  if (!path.endsWith('.rego') || isLeft(path)) return []
  const garbled = findGarbled(text)
  if (garbled !== undefined) return [garbled]
  const first = /^\uFEFF?(?:\s|#[^\n]*(?:\n|$))*/.exec(text)?.[0].length ?? 0
  if (!/^package\b/.test(text.slice(first, first + 9)))
    return [{ ...placeAt(text, first), sentence: 'A Rego file begins with its `package`, and here is none.', hint }]
  // A template string holds code that holds strings.
  return /\$["`]/.test(text) ? [] : findUnbalanced(text)
}

const hint = 'A check of Trivy is in a package whose name begins with `user.`.'

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Comments, strings, raw strings, a quote without its end, brackets. */
const token = /#[^\n]*|"(?:[^"\\\n]|\\[^\n])*"|`[^`]*`|["`()[\]{}]/g

/** The first quote or bracket without its other half. */
function findUnbalanced(text: string): readonly PolicyProblem[] {
  const open: { readonly mark: string; readonly index: number }[] = []
  const at = (index: number, sentence: string): readonly PolicyProblem[] => [{ ...placeAt(text, index), sentence }]
  for (const { 0: mark, index } of text.matchAll(token)) {
    if (mark === '"' || mark === '`') return at(index, `The string that begins here has no end (${mark}).`)
    if (mark in closing) open.push({ mark, index })
    else if (mark.length === 1 && ')]}'.includes(mark)) {
      const last = open.pop()
      if (last === undefined) return at(index, `Nothing is open that this ${mark} could close.`)
      if (closing[last.mark] !== mark)
        return at(index, `This ${mark} does not close the ${last.mark} of line ${placeAt(text, last.index).line}.`)
    }
  }
  const left = open.at(-1)
  return left === undefined ? [] : at(left.index, `This ${left.mark} is never closed.`)
}
