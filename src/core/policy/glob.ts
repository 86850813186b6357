/**
 * Globs of policies and waivers: `*` and `?` within a part between slashes, `**` for any number of parts, `{a,b}`.
 * Every other character means itself, brackets too. The meaning is picomatch's with `dot`, which is the oracle in the
 * tests, except that `a/**` is always what is inside `a`. Its regular expressions are not used, because a pattern from a
 * file can make them backtrack for minutes (docs/decisions/linear-globs.md). Here time is bounded by the lengths.
 */
export type GlobMatcher = (text: string) => boolean

/** At most two groups of two to eight alternatives, not nested: what is longer is said by a list. */
export const bracesPattern = /^[^{}]*(?:\{[^{},]*(?:,[^{},]*){1,7}\}[^{}]*){0,2}$/u

/** True for a text that any of the globs matches. Compile once, use for every finding. */
export function compileGlobs(globs: readonly string[]): GlobMatcher {
  const compiled = globs.flatMap((glob) => expandBraces(glob.normalize('NFC'))).map(toParts)
  return (text) => {
    const parts = text.normalize('NFC').split('/')
    return compiled.some((glob) => matches(glob, parts, anyParts, fitsPart))
  }
}

/** A glob with braces as the globs it stands for. */
export function expandBraces(glob: string): readonly string[] {
  const open = glob.indexOf('{')
  const close = glob.indexOf('}', open)
  if (open < 0 || close < 0) return [glob]
  const tails = expandBraces(glob.slice(close + 1))
  const alternatives = glob.slice(open + 1, close).split(',')
  return alternatives.flatMap((middle) => tails.map((tail) => glob.slice(0, open) + middle + tail))
}

const anyParts = Symbol('**')
type Part = GlobMatcher | typeof anyParts

function toParts(glob: string): readonly Part[] {
  const parts = glob.split('/')
  const isInside = parts.length > 1 && parts.at(-1) === '**'
  return [...parts, ...(isInside ? ['*'] : [])].map((part) => (part === '**' ? anyParts : compilePart(part)))
}

function compilePart(part: string): GlobMatcher {
  if (part === '*') return () => true
  if (!/[*?]/.test(part)) return (text) => text === part
  const characters = part.replace(/\*+/g, '*').split('')
  return (text) => matches(characters, text, '*', fitsCharacter)
}

const fitsPart = (part: Part, text: string): boolean => part !== anyParts && part(text)
const fitsCharacter = (wanted: string, character: string): boolean => wanted === '?' || wanted === character

interface Texts {
  readonly length: number
  readonly [index: number]: string
}

/**
 * The classic two-pointer match: a star first takes nothing and, when the rest fails, one item more. Only the last
 * star has to be tried again, since taking as little as possible for those before it leaves the most for the rest.
 */
function matches<Item>(
  glob: readonly Item[],
  texts: Texts,
  star: Item,
  fits: (item: Item, text: string) => boolean,
): boolean {
  let at = 0
  let lastStar = -1
  let taken = 0
  for (let next = 0; next < texts.length; ) {
    const item = glob[at]
    if (item === star) {
      lastStar = at++
      taken = next
    } else if (item !== undefined && fits(item, texts[next] ?? '')) {
      at++
      next++
    } else if (lastStar >= 0) {
      at = lastStar + 1
      next = ++taken
    } else return false
  }
  while (glob[at] === star) at++
  return at === glob.length
}
