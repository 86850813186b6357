import { z } from 'zod'

/** Lists and maps of people are short; longer ones are attacks on time and memory. */
export const mostItems = 500

/** zod hands only text from a schema to its issue, so the text is the list of the keys that would have been right. */
const knownKeys = (keys: readonly string[]) => (issue: { readonly code?: string | undefined }) =>
  issue.code === 'unrecognized_keys' ? keys.join(' ') : undefined

/** An object without other keys. */
export const closed = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: knownKeys(Object.keys(shape)) })

/** Text for people: no control characters but line breaks and tabs, and not only white space. */
export const prose = z
  .string()
  .regex(/^(?=[\s\S]*\S)[^\u0000-\u0008\u000b-\u001f\u007f]{1,2000}$/u, 'be a text of 1 to 2000 characters')

export const line = z.string().regex(/^(?=.*\S)[^\p{Cc}]{1,200}$/u, 'be one line of 1 to 200 characters')

export const entryId = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u,
    'be 1 to 64 letters, digits, `.`, `_` or `-`, and start with a letter or digit',
  )

export const url = z
  .string()
  .regex(/^https?:\/\/[^\s\p{Cc}]{1,500}$/u, 'be an address that starts with https:// or http://')

export const day = z.iso.date('be a day of the calendar, written as 2027-03-31')

/** Zod's checks wait for a sound value; these look at keys alone, so they need not. */
export const always = { when: () => true }

export const hasAny = (value: unknown, keys: readonly string[]): boolean =>
  typeof value !== 'object' || value === null || keys.some((key) => Object.hasOwn(value, key))

/** In words of JSON Schema: one of these keys is there. */
export const requiredAny = (keys: readonly string[]) => ({ anyOf: keys.map((key) => ({ required: [key] })) })
