import { createHash } from 'node:crypto'
import { notFound, type Reply, reply } from '../server/answer.js'
import type { Call } from '../server/routes.js'
import { everyRef, isKnownCommit, type State } from '../server/state.js'
import { commitShape } from './shapes.js'

const api = ({ address, repository }: State): string => `${address}/repos/${repository}`

const commitNamed = (state: State, name: string): string | undefined => {
  const sha = everyRef(state).get(`refs/heads/${name}`) ?? name
  return isKnownCommit(state, sha) && state.store.kind(sha) === 'commit' ? sha : undefined
}

export function getCommit({ state, parameter, documentation }: Call): Reply {
  const sha = commitNamed(state, parameter('commit_sha'))
  if (sha === undefined) return notFound(documentation)
  const { commit, node_id, html_url } = commitShape(state, sha)
  const parents = state.store.parents(sha).map((parent) => ({
    sha: parent,
    url: `${api(state)}/git/commits/${parent}`,
    html_url: `https://github.com/${state.repository}/commit/${parent}`,
  }))
  const { comment_count: _, ...rest } = commit
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  return reply({ sha, node_id, html_url, ...rest, url: `${api(state)}/git/commits/${sha}`, parents, verification })
}

export function compareCommits({ state, parameter, documentation }: Call): Reply {
  const [base, head] = parameter('basehead')
    .split('...')
    .map((name) => commitNamed(state, name))
  const common = base === undefined || head === undefined ? undefined : state.store.mergeBase(base, head)
  if (base === undefined || head === undefined || common === undefined) return notFound(documentation)
  const self = `${api(state)}/compare/${base}...${head}`
  const page = `https://github.com/${state.repository}/compare/${base}...${head}`
  return reply({
    url: self,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitShape(state, base),
    merge_base_commit: commitShape(state, common),
    status: base === head ? 'identical' : base === common ? 'ahead' : head === common ? 'behind' : 'diverged',
    ahead_by: head === common ? 0 : 1,
    behind_by: base === common ? 0 : 1,
    total_commits: head === common ? 0 : 1,
    commits: [],
  })
}

/** Where the archive is for a few minutes; the fake answers there without a token, as GitHub's own host for archives does. */
export function getTarball({ state, parameter, documentation }: Call): Reply {
  const sha = commitNamed(state, parameter('ref'))
  if (sha === undefined) return notFound(documentation)
  return redirect(state, `/download/tarball/${sha}`)
}

export const redirect = (state: State, path: string): Reply => ({
  status: 302,
  headers: {
    location: `${state.origin}${path}?secret=${createHash('sha256').update(path).digest('hex').slice(0, 16)}`,
  },
})
