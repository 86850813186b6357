import { entriesBelow } from '../repository/store.js'
import { notFound, type Reply, refuse, reply } from '../server/answer.js'
import type { Call } from '../server/routes.js'
import { everyRef, type State } from '../server/state.js'
import { commitShape } from './shapes.js'

const api = ({ address, repository }: State): string => `${address}/repos/${repository}`

export function getBranch({ state, parameter, documentation }: Call): Reply {
  const name = parameter('branch')
  const sha = everyRef(state).get(`refs/heads/${name}`)
  if (sha === undefined) return notFound(documentation, 'Branch not found')
  const self = `${api(state)}/branches/${name}`
  return reply({
    name,
    commit: commitShape(state, sha),
    _links: { self, html: `https://github.com/${state.repository}/tree/${name}` },
    protected: false,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${self}/protection`,
  })
}

export function getRef({ state, parameter, documentation }: Call): Reply {
  const ref = `refs/${parameter('ref')}`
  const sha = everyRef(state).get(ref)
  if (sha === undefined) return notFound(documentation)
  const type = ref.startsWith('refs/tags/') && state.store.kind(sha) === undefined ? 'tag' : 'commit'
  const object = { sha, type, url: `${api(state)}/git/commits/${sha}` }
  return reply({ ref, node_id: 'REF_kwDOAAAAAA', url: `${api(state)}/git/${ref}`, object })
}

/** A tree may be asked for by its name, a commit's, or a branch's. */
const treeNamed = (state: State, name: string): string | undefined => {
  const sha = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ? name : everyRef(state).get(`refs/heads/${name}`)
  return sha === undefined ? undefined : state.store.treeOf(sha)
}

export function getTree({ state, parameter, query, documentation }: Call): Reply {
  const sha = treeNamed(state, parameter('tree_sha'))
  if (sha === undefined) return notFound(documentation)
  const all = query.has('recursive') ? entriesBelow(state.store, sha) : state.store.entries(sha)
  const tree = all.slice(0, state.settings.treeLimit).map((entry) => ({
    ...entry,
    ...(entry.type === 'commit' ? {} : { url: `${api(state)}/git/${entry.type}s/${entry.sha}` }),
  }))
  return reply({ sha, url: `${api(state)}/git/trees/${sha}`, tree, truncated: tree.length < all.length })
}

export function getBlob({ state, parameter, documentation }: Call): Reply {
  const sha = parameter('file_sha')
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) {
    return refuse(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].', documentation)
  }
  if (state.store.kind(sha) !== 'blob') return notFound(documentation)
  const bytes = state.store.content(sha)
  const content = bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
  const url = `${api(state)}/git/blobs/${sha}`
  return reply({ sha, node_id: 'B_kwDOAAAAAA', size: bytes.length, url, content, encoding: 'base64' })
}
