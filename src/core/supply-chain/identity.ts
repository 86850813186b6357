/** Marks that mean something in a regular expression of Go (RE2), which is what verifiers use, and in one of ours. */
const marks = /[\\^$.*+?()[\]{}|]/g

/** Inside a part of an identity. What ends a part can never be taken in by a star, so that `…/app@refs/heads/*` stays on its branch. */
const within = '[^/@\\s]'

/**
 * The glob of an identity as a regular expression that fits the whole of it: `*` any number of characters but `/`, `@` and space,
 * `?` one of them, `**` anything but space. Everything else means itself. It means the same in Go's RE2 and in JavaScript, both
 * of which look for a match anywhere unless told where it begins and ends.
 */
export function identityPattern(glob: string): string {
  const pieces = glob.split(/(\*+|\?)/).map((piece) => {
    if (piece === '?') return within
    if (piece === '*') return `${within}*`
    if (piece.startsWith('**')) return '\\S*'
    return piece.replace(marks, '\\$&')
  })
  return `^${pieces.join('')}$`
}

/** One expression for several globs. */
export const identityPatternOf = (globs: readonly string[]): string => {
  const [first = '', ...others] = globs.map(identityPattern)
  return others.length === 0 ? first : `^(?:${[first, ...others].map((one) => one.slice(1, -1)).join('|')})$`
}

/**
 * True where any of the globs is the identity. Two-pointer, not the expression above: a pattern from a file can make JavaScript's engine
 * backtrack for minutes.
 */
export const fitsIdentity = (globs: readonly string[], identity: string): boolean =>
  !/\s/.test(identity) && globs.some((glob) => fits(tokensOf(glob), identity))

type Token = { readonly type: 'star' | 'any' | 'one' } | { readonly type: 'text'; readonly text: string }

const tokensOf = (glob: string): readonly Token[] =>
  glob
    .split(/(\*+|\?)/)
    .filter((piece) => piece !== '')
    .flatMap((piece): readonly Token[] => {
      if (piece === '?') return [{ type: 'one' }]
      if (piece === '*') return [{ type: 'star' }]
      if (piece.startsWith('**')) return [{ type: 'any' }]
      return [...piece].map((text) => ({ type: 'text', text }))
    })

/** All places of the glob that a beginning of the identity can have reached, one character after the other: time is the product of the lengths. */
function fits(tokens: readonly Token[], identity: string): boolean {
  let reached = skipped(new Set([0]), tokens)
  for (const character of identity) {
    const next = new Set<number>()
    for (const at of reached) {
      const token = tokens[at]
      if (token === undefined || !takes(token, character)) continue
      next.add(token.type === 'star' || token.type === 'any' ? at : at + 1)
    }
    reached = skipped(next, tokens)
  }
  return reached.has(tokens.length)
}

/** A star may take nothing. */
function skipped(places: Set<number>, tokens: readonly Token[]): Set<number> {
  for (const at of places) {
    const type = tokens[at]?.type
    if (type === 'star' || type === 'any') places.add(at + 1)
  }
  return places
}

function takes(token: Token, character: string): boolean {
  switch (token.type) {
    case 'text':
      return token.text === character
    case 'any':
      return true
    case 'star':
    case 'one':
      return character !== '/' && character !== '@'
  }
}
