const meanings: ReadonlyMap<number, string> = new Map([
  [401, 'it wants a login'],
  [403, 'it refuses'],
  [404, 'it does not have it'],
  [407, 'the proxy wants a login'],
  [416, 'it has less than we already have'],
  [429, 'too many requests'],
])

/** What a status that is no success means to a person (RFC 9110, section 15). */
export const meaningOf = (status: number): string =>
  meanings.get(status) ?? (status >= 500 ? 'it has trouble of its own' : 'an answer we do not understand')

/** The server is only busy: the same request may succeed later. */
export const isBusy = (status: number): boolean => status === 429 || status >= 500
