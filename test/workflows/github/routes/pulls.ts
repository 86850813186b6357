import { notFound, type Reply, refuse, reply } from '../server/answer.js'
import type { Call } from '../server/routes.js'
import { everyRef, type PullRequest, type State } from '../server/state.js'
import { inaccessible, isIntegration } from '../server/tokens.js'
import { accountShape, repositoryShape } from './shapes.js'

const author = { login: 'contributor', id: 4242, type: 'User' } as const

export function getUser({ state, token, documentation }: Call): Reply {
  if (token === undefined) return refuse(401, 'Requires authentication', documentation)
  if (isIntegration(token)) return refuse(403, inaccessible(token), documentation)
  const date = '2020-01-01T00:00:00Z'
  const texts = { name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null }
  const numbers = { public_repos: 1, public_gists: 0, followers: 0, following: 0 }
  return reply({ ...accountShape(state, token.account), ...texts, ...numbers, created_at: date, updated_at: date })
}

const linkNames = ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self']

const sideShape = (state: State, repository: string, ref: string, sha: string) => ({
  label: `${repository.split('/')[0]}:${ref}`,
  ref,
  sha,
  user: accountShape(state, { ...author, login: repository.split('/')[0] ?? '' }),
  repo: repositoryShape(state, repository),
})

const emptyParts = {
  assignee: null,
  assignees: [],
  auto_merge: null,
  body: null,
  closed_at: null,
  labels: [],
  merged_at: null,
  merged_by: null,
  milestone: null,
}

const numbers = { additions: 1, changed_files: 1, comments: 0, commits: 1, deletions: 0, review_comments: 0 }

function pullShape(state: State, pull: PullRequest) {
  const url = `${state.address}/repos/${state.repository}/pulls/${pull.number}`
  const page = `https://github.com/${state.repository}/pull/${pull.number}`
  const baseTip = everyRef(state).get(`refs/heads/${pull.base}`) ?? pull.head
  return {
    id: 1000 + pull.number,
    node_id: 'PR_kwDOAAAAAA',
    number: pull.number,
    state: 'open',
    locked: pull.locked,
    title: 'A change',
    user: accountShape(state, author),
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: `${state.address}/repos/${state.repository}/issues/${pull.number}`,
    ...Object.fromEntries(
      ['commits', 'review_comments', 'review_comment', 'comments', 'statuses'].map((name) => [
        `${name}_url`,
        `${url}/${name}`,
      ]),
    ),
    head: sideShape(state, pull.headRepository, pull.headRef, pull.head),
    base: sideShape(state, state.repository, pull.base, baseTip),
    _links: Object.fromEntries(linkNames.map((name) => [name, { href: `${url}/${name}` }])),
    author_association: pull.headRepository === state.repository ? 'MEMBER' : 'FIRST_TIME_CONTRIBUTOR',
    draft: false,
    merged: false,
    mergeable: true,
    mergeable_state: 'clean',
    merge_commit_sha: pull.merge ?? null,
    maintainer_can_modify: false,
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-01T00:00:00Z',
    ...numbers,
    ...emptyParts,
  }
}

export function getPull({ state, parameter, documentation }: Call): Reply {
  const pull = state.pulls.get(Number(parameter('pull_number')))
  return pull === undefined ? notFound(documentation) : reply(pullShape(state, pull))
}
