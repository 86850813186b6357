import { sha256Hex } from '../../../src/core/hash.js'
import type { Answer, ApiFailure, GitHub, TreeEntry } from '../../../src/ports/github.js'

/** Content of a file, or an entry that is none. */
export type Item =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly submodule: string }
  | { readonly size: number }
export type Snapshot = Readonly<Record<string, Item>>

export type RemoteGitHub = Pick<GitHub, 'branchTip' | 'tree' | 'blob'>

export interface RemoteRepository {
  readonly github: RemoteGitHub
  /** Requests in the order they came: `branch main`, `tree <sha>`, `tree <sha> recursive`, `blob <sha>`. */
  readonly requests: string[]
}

const shaOf = (text: string): string => sha256Hex(text).slice(0, 40)
/** The commit of a name in `commits`. */
export const commitOf = (name: string): string => shaOf(`commit ${name}`)

interface Options {
  /** Commits by name; a branch of the same name has it as its tip. */
  readonly commits: Readonly<Record<string, Snapshot>>
  /** Answers this instead, where it says something. */
  readonly fail?: (request: string) => ApiFailure | undefined
  /** Trees by path (`''` is the root) that GitHub does not list whole. */
  readonly truncated?: readonly string[]
}

/** A repository on GitHub without git: trees and blobs by their sha, as the API shows them. */
export function remoteRepository({ commits, fail, truncated = [] }: Options): RemoteRepository {
  const trees = new Map<string, { readonly path: string; readonly snapshot: Snapshot }>()
  const blobs = new Map<string, Uint8Array>()
  const requests: string[] = []
  const add = (snapshot: Snapshot, path: string): string => {
    const sha = shaOf(`tree ${JSON.stringify(Object.entries(snapshot).map(([name, item]) => [name, String(item)]))}`)
    trees.set(sha, { path, snapshot })
    for (const folder of foldersIn(snapshot)) add(inside(snapshot, folder), path === '' ? folder : `${path}/${folder}`)
    return sha
  }
  for (const [name, snapshot] of Object.entries(commits)) {
    add(snapshot, '')
    trees.set(commitOf(name), { path: '', snapshot })
  }
  const entriesOf = (snapshot: Snapshot, path: string, isRecursive: boolean): TreeEntry[] => [
    ...Object.entries(snapshot)
      .filter(([name]) => isRecursive || !name.includes('/'))
      .map(([name, item]) => entryOf(name, item, blobs)),
    ...(isRecursive ? allFoldersIn(snapshot) : foldersIn(snapshot)).map(
      (folder): TreeEntry => ({
        path: folder,
        type: 'tree',
        mode: '040000',
        sha: add(inside(snapshot, folder), path === '' ? folder : `${path}/${folder}`),
      }),
    ),
  ]
  const answer = <T>(request: string, value: T | undefined): Promise<Answer<T>> => {
    requests.push(request)
    const failure = fail?.(request) ?? (value === undefined ? { kind: 'not-found', message: 'Not Found' } : undefined)
    return Promise.resolve(
      failure === undefined && value !== undefined ? ok(value) : { ok: false, failure: failure ?? none },
    )
  }
  return {
    requests,
    github: {
      branchTip: (branch) => answer(`branch ${branch}`, branch in commits ? commitOf(branch) : undefined),
      tree: (sha, { recursive }) => {
        const found = trees.get(sha)
        const isTruncated = found !== undefined && truncated.includes(found.path)
        const entries = found === undefined ? [] : entriesOf(found.snapshot, found.path, recursive)
        const value = found && { entries: isTruncated ? [] : entries, truncated: isTruncated }
        return answer(`tree ${sha}${recursive ? ' recursive' : ''}`, value)
      },
      blob: (sha) => answer(`blob ${sha}`, blobs.get(sha)),
    },
  }
}

const none: ApiFailure = { kind: 'not-found', message: 'Not Found' }
const ok = <T>(value: T): Answer<T> => ({ ok: true, value })

const foldersIn = (snapshot: Snapshot): string[] => [
  ...new Set(Object.keys(snapshot).flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []))),
]

const allFoldersIn = (snapshot: Snapshot): string[] => [
  ...new Set(
    Object.keys(snapshot).flatMap((path) => {
      const parts = path.split('/').slice(0, -1)
      return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
    }),
  ),
]

const inside = (snapshot: Snapshot, folder: string): Snapshot =>
  Object.fromEntries(
    Object.entries(snapshot).flatMap(([path, item]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), item] as const] : [],
    ),
  )

function entryOf(path: string, item: Item, blobs: Map<string, Uint8Array>): TreeEntry {
  if (typeof item === 'object' && 'link' in item) return { path, type: 'blob', mode: '120000', sha: shaOf(item.link) }
  if (typeof item === 'object' && 'submodule' in item)
    return { path, type: 'commit', mode: '160000', sha: item.submodule }
  if (typeof item === 'object' && !(item instanceof Uint8Array))
    return { path, type: 'blob', mode: '100644', sha: shaOf(`size ${item.size}`), size: item.size }
  const bytes = typeof item === 'string' ? new TextEncoder().encode(item) : item
  const sha = shaOf(`blob ${bytes.join(',')}`)
  blobs.set(sha, bytes)
  return { path, type: 'blob', mode: '100644', sha, size: bytes.byteLength }
}
