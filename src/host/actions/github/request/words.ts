import { hideCredentials } from '../../../../core/credentials.js'

const longest = 300

/** Control and format characters (directions, zero widths), private use and broken surrogates: none of them belongs in a sentence. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

/** Somebody else's words as one line of at most 300 characters. Credentials are starred before it is cut: half of one cannot be recognised. */
export function toOneLine(text: string): string {
  const line = hideCredentials(text.replace(/\s+/g, ' ').replace(unprintable, '').trim())
  const characters = [...line]
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`
}

/** Nothing that the API describes is half as deep. */
const deepest = 50

/** Stars `token` in every text of a JSON value, whoever echoed it; what is deeper than any answer of the API is left out. */
export function hideToken(value: unknown, token: string, depth = 0): unknown {
  if (depth > deepest) return undefined
  if (token === '') return value
  if (typeof value === 'string') return value.replaceAll(token, '***')
  if (Array.isArray(value)) return value.map((item) => hideToken(item, token, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hideToken(item, token, depth + 1)]))
}
