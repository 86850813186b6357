import type { State } from '../server/state.js'
import type { Account } from '../server/tokens.js'

const accountLinks = [
  'followers_url',
  'following_url',
  'gists_url',
  'starred_url',
  'subscriptions_url',
  'organizations_url',
  'repos_url',
  'events_url',
  'received_events_url',
] as const

/** An account with the links that GitHub's description asks for. */
export function accountShape({ address }: State, { login, id, type }: Account) {
  const url = `${address}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    ...Object.fromEntries(accountLinks.map((name) => [name, `${url}/${name.replace('_url', '')}`])),
    type,
    site_admin: false,
  }
}

const person = { name: 'Acme', email: 'acme@example.com', date: '2026-11-01T00:00:00Z' }

/** A commit as far as a branch shows it. */
export function commitShape(state: State, sha: string) {
  const url = `${state.address}/repos/${state.repository}/commits/${sha}`
  const tree = state.store.treeOf(sha) ?? sha
  return {
    sha,
    node_id: 'C_kwDOAAAAAA',
    url,
    html_url: `https://github.com/${state.repository}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      author: person,
      committer: person,
      message: 'Change',
      tree: { sha: tree, url: `${state.address}/repos/${state.repository}/git/trees/${tree}` },
      url: `${state.address}/repos/${state.repository}/git/commits/${sha}`,
      comment_count: 0,
    },
    author: null,
    committer: null,
    parents: [],
  }
}

const repositoryLinks = [
  'archive',
  'assignees',
  'blobs',
  'branches',
  'collaborators',
  'comments',
  'commits',
  'compare',
  'contents',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git_commits',
  'git_refs',
  'git_tags',
  'hooks',
  'issue_comment',
  'issue_events',
  'issues',
  'keys',
  'labels',
  'languages',
  'merges',
  'milestones',
  'notifications',
  'pulls',
  'releases',
  'stargazers',
  'statuses',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'trees',
] as const

const counts = {
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  size: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
}

const features = { has_downloads: false, has_issues: true, has_projects: false, has_wiki: false, has_pages: false }

/** A repository as a pull request shows it. */
export function repositoryShape(state: State, fullName: string) {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${state.address}/repos/${fullName}`
  const page = `https://github.com/${fullName}`
  return {
    id: fullName === state.repository ? 1 : 2,
    node_id: 'R_kgDOAAAAAA',
    name,
    full_name: fullName,
    owner: accountShape(state, { login: owner, id: 100, type: 'User' }),
    private: state.visibility === 'private',
    fork: fullName !== state.repository,
    description: null,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    url,
    html_url: page,
    clone_url: `${page}.git`,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: page,
    ...Object.fromEntries(repositoryLinks.map((link) => [`${link}_url`, `${url}/${link}`])),
    ...counts,
    ...features,
    default_branch: state.defaultBranch,
    archived: state.settings.archived,
    disabled: false,
    visibility: state.visibility,
    pushed_at: person.date,
    created_at: person.date,
    updated_at: person.date,
  }
}
