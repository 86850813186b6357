import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'

/** Something that GitHub's description does not allow. */
export interface Violation {
  readonly method: string
  readonly path: string
  /** Who broke it: the client, or the server. */
  readonly side: 'request' | 'response'
  /** `body.ref`, or empty. */
  readonly where: string
  readonly message: string
}

const entry = z.object({ location: z.array(z.string()).default([]), severity: z.string(), message: z.string() })
const problem = z.object({
  type: z.string(),
  title: z.string(),
  detail: z.string().default(''),
  validation: z.array(entry).optional(),
})

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isError = ({ severity }: z.infer<typeof entry>): boolean => severity === 'Error'

const toFinding = ({ location, message }: z.infer<typeof entry>) => {
  const [first = '', ...rest] = location
  const side: Violation['side'] = first === 'response' ? 'response' : 'request'
  return { side, where: (first === 'response' || first === 'request' ? rest : location).join('.'), message }
}

/** What Prism answered instead of the server: a request or an answer that is not allowed, or a call that is not described. */
function problemsIn(body: string): readonly Omit<Violation, 'method' | 'path'>[] {
  const decoded = problem.safeParse(parse(body))
  if (!decoded.success) return []
  const { type, title, detail, validation = [] } = decoded.data
  const found = validation.filter(isError).map(toFinding)
  const side = type.endsWith('#VIOLATIONS') ? 'response' : 'request'
  return found.length > 0 ? found : [{ side, where: '', message: detail === '' ? title : `${title}: ${detail}` }]
}

/** What Prism let through and named in a header. A status that is not described is no violation: GitHub answers 401, 403, 422 and 429 on every call. */
function namedIn(headers: IncomingHttpHeaders): readonly Omit<Violation, 'method' | 'path'>[] {
  const named = z.array(entry).safeParse(parse(String(headers['sl-violations'] ?? '[]')))
  return named.success ? named.data.filter(isError).map(toFinding) : []
}

export function violationsOf(
  method: string,
  path: string,
  headers: IncomingHttpHeaders,
  body: string,
): readonly Violation[] {
  const isPrisms = (headers['content-type'] ?? '').startsWith('application/problem+json')
  return (isPrisms ? problemsIn(body) : namedIn(headers)).map((found) => ({ method, path, ...found }))
}
