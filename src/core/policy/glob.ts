/**
 * Globs of policies and waivers: `*` and `?` within a part between slashes, `**` for any number of parts, `{a,b}`.
 * Every other character means itself, brackets too. The meaning is picomatch's with `dot`, which is the oracle in the
 * tests; the regular expressions it makes are not used, because a pattern from a file can make them backtrack for
 * minutes (docs/decisions/linear-globs.md). Time here is at most the product of both lengths.
 */
export type GlobMatcher = (text: string) => boolean

/** At most two groups of two to eight alternatives, not nested: what is longer is said by a list. */
export const bracesPattern = /^[^{}]*(?:\{[^{},]*(?:,[^{},]*){1,7}\}[^{}]*){0,2}$/u

/** True for a text that any of the globs matches. Compile once, use for every finding. */
export function compileGlobs(globs: readonly string[]): GlobMatcher {
  const compiled = globs.flatMap((glob) => expandBraces(glob.normalize('NFC'))).map((glob) => glob.split('/'))
  return (text) => {
    const parts = text.normalize('NFC').split('/')
    return compiled.some((glob) => matches(glob, parts, '**', partMatches))
  }
}

function expandBraces(glob: string): readonly string[] {
  const open = glob.indexOf('{')
  const close = glob.indexOf('}', open)
  if (open < 0 || close < 0) return [glob]
  const tails = expandBraces(glob.slice(close + 1))
  const alternatives = glob.slice(open + 1, close).split(',')
  return alternatives.flatMap((middle) => tails.map((tail) => glob.slice(0, open) + middle + tail))
}

const partMatches = (glob: string, part: string): boolean =>
  glob === part || matches(glob.replace(/\*+/g, '*'), part, '*', characterMatches)

const characterMatches = (glob: string, character: string): boolean => glob === '?' || glob === character

interface Sequence {
  readonly length: number
  readonly [index: number]: string
}

/**
 * The classic two-pointer match: a star first takes nothing and, when the rest fails, one item more. Only the last
 * star has to be tried again, since taking as little as possible for those before it leaves the most for the rest.
 */
function matches(
  glob: Sequence,
  text: Sequence,
  star: string,
  isItem: (glob: string, item: string) => boolean,
): boolean {
  let at = 0
  let lastStar = -1
  let taken = 0
  for (let next = 0; next < text.length; ) {
    if (glob[at] === star) {
      lastStar = at++
      taken = next
    } else if (isItem(glob[at] ?? '', text[next] ?? '')) {
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
