import { z } from 'zod'

/** Names that an event or a runner tells, as git and GitHub allow them; anything else is not from GitHub. */

const longestRef = 1024

/** What `git check-ref-format` refuses: it would be another path, or another revision than the one it names. */
const notInRef = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(?:^|\/)\.|\.lock(?:\/|$)/u

const isRef = (text: string): boolean =>
  text !== '' && text !== '@' && text.length <= longestRef && !text.startsWith('-') && !notInRef.test(text)

export const commitSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not the id of a commit')

/** `main`, `feature/a`. */
export const branchSchema = z.string().refine(isRef, 'is not a name that git allows')

/** `refs/heads/main`, `refs/tags/v1`, `refs/pull/1/merge`. */
export const refSchema = z
  .string()
  .refine(
    (text) => /^refs\/(?:heads|tags|pull)\/./.test(text) && isRef(text),
    'is not a ref of a branch, a tag or a pull request',
  )

/** `owner/name`. */
export const repositorySchema = z
  .string()
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, 'is not owner/name')
