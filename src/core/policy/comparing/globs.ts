import { z } from 'zod'
import { bracesPattern, compileGlobs, expandBraces } from '../glob.js'
import { type Comparison, isText } from './comparison.js'

/** One demand at a time: a text that fails the first is not told the others. */
const demand = (error: string) => ({ error, abort: true })

export const globText = (): z.ZodString =>
  z
    .string()
    .regex(/^[^\p{Cc}]{1,256}$/u, demand('be 1 to 256 characters on one line'))
    .regex(/^(?!!)/u, demand('say what it means, since a glob cannot be turned round with `!`'))
    .regex(
      bracesPattern,
      demand('use braces as in `{a,b}`: at most two groups, each of two to eight words, none in another'),
    )

/** A glob for files; also the values of `exclude`. */
export const pathGlob: z.ZodString = globText().regex(
  /^(?!\/|\.{1,2}\/)(?!.*\/$)[^\\]*$/u,
  demand('be files seen from the root of the scan, such as `infra/prod/**`'),
)

export const packageGlob: z.ZodString = globText().regex(
  /^(?!.*[^/]@)/u,
  demand('name the package without its version'),
)

/** The colon of a port comes before a slash. */
export const imageGlob: z.ZodString = globText().regex(
  /^(?!.*@)(?!.*:[^/]*$)/u,
  demand('name the image without its tag and digest'),
)

type Normalise = (text: string) => string

export const asWritten: Normalise = (text) => text

/** In a key such as `["a/b"]` a slash separates nothing, so that `*` stands for any key. */
export const withoutKeySlashes: Normalise = (address) =>
  address.replace(/\["[^"]*"\]/g, (key) => key.replaceAll('/', '\u001f'))

/** purls encode what names spell out: `pkg:npm/%40acme/ui` is `pkg:npm/@acme/ui`. */
export const decoded: Normalise = (purl) => {
  try {
    return decodeURIComponent(purl)
  } catch {
    return purl
  }
}

/** SPDX tells ids apart whatever their case, and a slash in a licence's name separates nothing. */
export const licenseName: Normalise = (name) => name.toLowerCase().replaceAll('/', '\u001f')

/** The address of a predicate type and the name of a base image hold slashes, which separate nothing. */
export const requirementName: Normalise = (name) => name.replaceAll('/', '\u001f')

/** Globs; `hasAll` when every finding has the field. */
export const globs = (
  schema: Comparison['schema'],
  normalise: Normalise,
  { docs = 'glob', hasAll = false }: { readonly docs?: string; readonly hasAll?: boolean } = {},
): Comparison<string> => ({
  schema,
  docs,
  isValue: isText,
  compile: (values) => {
    const matches = compileGlobs(values.map(normalise))
    return (found) => found.some((text) => isText(text) && matches(normalise(text)))
  },
  covers: (wide, narrow) => {
    const outer = wide.map(normalise).flatMap(expandBraces).map(toHolder)
    return narrow.flatMap((glob) => expandBraces(normalise(glob))).every((inner) => outer.some((holds) => holds(inner)))
  },
  isEverything: (values) => hasAll && values.includes('**'),
})

const hasWildcard = (glob: string): boolean => /[*?]/.test(glob)

/** Whether everything that another glob fits fits this one. The simple cases only: the same glob, a text without wildcards, what is in a folder. */
function toHolder(outer: string): (inner: string) => boolean {
  if (outer === '**') return () => true
  if (!hasWildcard(outer)) return (inner) => inner === outer
  const matches = compileGlobs([outer])
  const folder = outer.endsWith('/**') ? outer.slice(0, -2) : undefined
  return (inner) =>
    inner === outer ||
    (!hasWildcard(inner) && matches(inner)) ||
    (folder !== undefined && inner.length > folder.length && inner.startsWith(folder))
}
