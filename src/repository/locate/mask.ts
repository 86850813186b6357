import { hideCredentials } from '../../core/credentials.js'

/** Replaces every secret of a run in a text, and what addresses hold of users, passwords and tokens. */
export type Mask = (text: string) => string

const stars = '****'

/** Shorter words occur by chance: starring them would hide nothing and spoil everything. */
const shortestSecret = 6
const shortestEncoded = 8

/** A secret as long as a file is not looked for in other clothes. */
const longestEncoded = 10_000

/** A longer secret is looked for in pieces of this length, so that each comparison is bounded. */
const longestPiece = 256

/** With more secrets that begin alike, whatever begins so is taken for one. */
const mostAlike = 16

/**
 * A mask for these secrets of at least 6 characters, and from 8 characters on for what they look like in JSON, in a URL and in base64.
 * Time is linear in the text, whatever the number of secrets: at each place one look-up of six characters, and at most
 * 16 comparisons of 256 characters where it hits. Where it cannot be exact it hides more, never less.
 */
export function createMask(secrets: Iterable<string>): Mask {
  const byStart = groupByStart(allForms(secrets))
  if (byStart.size === 0) return hideCredentials
  const firstCodes = new Set([...byStart.keys()].map((start) => start.charCodeAt(0)))
  return (text) => hideCredentials(star(text, byStart, firstCodes))
}

/** Longest first. */
type Alike = readonly string[]

function groupByStart(forms: Iterable<string>): Map<string, Alike> {
  const groups = new Map<string, string[]>()
  for (const form of forms) {
    const start = form.slice(0, shortestSecret)
    const group = groups.get(start)
    if (group === undefined) groups.set(start, [form])
    else group.push(form)
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length)
  return groups
}

function star(text: string, byStart: ReadonlyMap<string, Alike>, firstCodes: ReadonlySet<number>): string {
  const parts: string[] = []
  let [done, hidden] = [0, 0]
  for (let at = 0; at + shortestSecret <= text.length; at += 1) {
    const alike = firstCodes.has(text.charCodeAt(at)) ? byStart.get(text.slice(at, at + shortestSecret)) : undefined
    if (alike === undefined) continue
    const end = endOfSecret(text, at, alike, hidden)
    if (end <= Math.max(at, hidden)) continue
    if (at > hidden || parts.length === 0) parts.push(text.slice(done, at), stars)
    hidden = end
    done = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done)
}

/** Where a secret that begins at `at` ends; not beyond `at` when none does. What ends before `hidden` is hidden already. */
function endOfSecret(text: string, at: number, alike: Alike, hidden: number): number {
  if (alike.length > mostAlike) return endOfWord(text, Math.max(at + shortestSecret, hidden))
  const found = alike.find((secret) => text.startsWith(secret, at))
  return found === undefined ? at : at + found.length
}

const wordEnd = /[\s"']/g

function endOfWord(text: string, from: number): number {
  wordEnd.lastIndex = from
  return wordEnd.exec(text)?.index ?? text.length
}

function allForms(secrets: Iterable<string>): Set<string> {
  const forms = new Set<string>()
  for (const secret of new Set(secrets)) {
    if (secret.length < shortestSecret) continue
    for (const form of formsOf(secret)) for (const piece of piecesOf(form)) forms.add(piece)
  }
  return forms
}

/** What a secret looks like in other clothes. */
function formsOf(secret: string): string[] {
  if (secret.length < shortestEncoded || secret.length > longestEncoded) return [secret]
  const bytes = new TextEncoder().encode(secret)
  const encoded = [0, 1, 2].map((shift) => base64Middle(bytes, shift)).filter((form) => form.length >= shortestSecret)
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    urlEncoded(secret),
    ...encoded,
    ...encoded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
  ]
}

/** A lone surrogate cannot be encoded; it is no secret then. */
function urlEncoded(secret: string): string {
  try {
    return encodeURIComponent(secret)
  } catch {
    return secret
  }
}

/** The part of the base64 of a longer text that depends on these bytes alone, when `shift` other bytes stand before them. */
function base64Middle(bytes: Uint8Array, shift: number): string {
  const padded = new Uint8Array(shift + bytes.length)
  padded.set(bytes, shift)
  const text = btoa(Array.from(padded, (byte) => String.fromCharCode(byte)).join(''))
  const from = Math.ceil((shift * 8) / 6)
  const to = Math.floor((padded.length * 8) / 6)
  return text.slice(from, to)
}

function piecesOf(form: string): string[] {
  if (form.length <= longestPiece) return [form]
  const count = Math.ceil(form.length / longestPiece)
  const size = Math.ceil(form.length / count)
  return Array.from({ length: count }, (_, index) => form.slice(index * size, (index + 1) * size)).filter(
    (piece) => piece.length >= shortestSecret,
  )
}
