import { notFound, type Reply, refuse } from './answer.js'
import type { Match, Route } from './routes.js'
import type { State } from './state.js'
import { acceptedPermissions, inaccessible, isGranted, type Token } from './tokens.js'

const refuseAnonymous = (route: Route, match: Match, state: State, documentation: string): Reply | undefined => {
  if (match.repository !== undefined && state.visibility === 'private') return notFound(documentation)
  if (match.repository !== undefined && isOpenToAll(route, state)) return undefined
  return refuse(401, 'Requires authentication', documentation)
}

/** Everyone may read a public repository, but not its alerts. */
const isOpenToAll = ({ needs }: Route, { visibility }: State): boolean =>
  visibility === 'public' && needs.every((need) => need.endsWith(': read') && !need.startsWith('security-events'))

/** Who may not ask this, in the order in which GitHub looks: absent when it may. */
export function refuseAccess(
  state: State,
  match: Match,
  route: Route,
  token: Token | undefined,
  documentation: string,
): Reply | undefined {
  if (match.repository !== undefined && match.repository.toLowerCase() !== state.repository.toLowerCase()) {
    return notFound(documentation)
  }
  if (token === undefined) return refuseAnonymous(route, match, state, documentation)
  if (!isGranted(token, route.needs) && !isOpenToAll(route, state)) {
    const headers = { 'x-accepted-github-permissions': acceptedPermissions(route.needs) }
    return refuse(403, inaccessible(token), documentation, { headers })
  }
  if (state.settings.archived && !match.name.startsWith('GET ')) {
    return refuse(403, 'Repository was archived so is read-only.', documentation)
  }
  return undefined
}
