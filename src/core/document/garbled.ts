import type { PolicyProblem } from '../policy/reading/problem.js'

/** Bytes that are no UTF-8 are decoded to the replacement character, and NUL is in no text that people write. */
const garbage = /[\u0000\uFFFD]/

/** The first place where a text is none; `undefined` when all of it is. */
export function findGarbled(text: string): PolicyProblem | undefined {
  const index = text.search(garbage)
  if (index < 0) return undefined
  return {
    ...placeAt(text, index),
    sentence: text[index] === '\0' ? 'There is a NUL here, which no text has.' : 'What is here is not UTF-8.',
    hint: 'Save the file as UTF-8.',
  }
}

/** Line and column of an index, from 1. */
export function placeAt(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: index - start + 1 }
}
