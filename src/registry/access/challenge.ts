/** What a registry asks for when it answers 401. */
export type Challenge =
  | { readonly type: 'basic' }
  | { readonly type: 'bearer'; readonly realm: string; readonly service?: string; readonly scope?: string }

const longest = 4096
/** RFC 9110, 11.6.1: a scheme and its parameters, of which registries quote every value; several schemes may share one header. */
const words = /([A-Za-z][A-Za-z0-9-]{0,31})(?:\s*=\s*(?:"([^"]{0,1024})"|([^\s",]{1,1024}))|(?=\s|,|$))/g

/** Reads `WWW-Authenticate`; of several schemes a token is taken before a password. `undefined`: nothing that we can do. */
export function readChallenge(header: string | undefined): Challenge | undefined {
  const schemes: { readonly name: string; readonly fields: Map<string, string> }[] = []
  for (const [, word = '', quoted, plain] of (header ?? '').slice(0, longest).matchAll(words)) {
    const value = quoted ?? plain
    if (value === undefined) schemes.push({ name: word.toLowerCase(), fields: new Map() })
    else schemes.at(-1)?.fields.set(word.toLowerCase(), value)
  }
  const fields = schemes.find(({ name }) => name === 'bearer')?.fields
  if (fields !== undefined) {
    const [realm = '', service, scope] = ['realm', 'service', 'scope'].map((name) => fields.get(name))
    return {
      type: 'bearer',
      realm,
      ...(service === undefined ? {} : { service }),
      ...(scope === undefined ? {} : { scope }),
    }
  }
  return schemes.some(({ name }) => name === 'basic') ? { type: 'basic' } : undefined
}
