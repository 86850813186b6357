/** `a`, `a or b`, `a, b or c`. */
export const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const mostCharacters = 60

/** Text of a file inside a sentence: on one line, without what would end the quotation, and not endless. */
function quotable(text: string, unwanted: RegExp): string {
  const characters = Array.from(text.slice(0, 2 * mostCharacters + 2))
  const shown = characters.slice(0, mostCharacters).join('').replace(unwanted, '\ufffd')
  return characters.length > mostCharacters ? `${shown}…` : shown
}

/** A name that a file gives, as code. */
export const code = (text: string): string => `\`${quotable(text, /[\p{C}`]/gu)}\``

/** A value that a file gives. */
export function show(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string' ? `"${quotable(value, /[\p{C}"]/gu)}"` : String(value)
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
