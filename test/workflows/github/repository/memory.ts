import { createHash } from 'node:crypto'
import type { Entry, ObjectKind, Store } from './store.js'

/** Text, bytes, or a symbolic link to a path. */
export type FileContent = string | Uint8Array | { readonly link: string }
export type Files = Readonly<Record<string, FileContent>>

interface Stored {
  readonly kind: ObjectKind
  readonly content: Buffer
  readonly entries: readonly Entry[]
  readonly tree?: string
  readonly parents?: readonly string[]
}

type Put = (
  kind: ObjectKind,
  content: Buffer,
  more?: { entries?: readonly Entry[]; tree?: string; parents?: readonly string[] },
) => string

export interface MemoryStore extends Store {
  /** Makes a commit with exactly these files, and points a branch at it. */
  commit(branch: string, files: Files): string
}

const isLink = (content: FileContent): content is { readonly link: string } =>
  typeof content === 'object' && 'link' in content

const bytesOf = (content: FileContent): Buffer => Buffer.from(isLink(content) ? content.link : content)

function putBlob(put: Put, path: string, content: FileContent): Entry {
  const bytes = bytesOf(content)
  const mode = isLink(content) ? '120000' : '100644'
  return { path, mode, type: 'blob', sha: put('blob', bytes), size: bytes.length }
}

/** Git sorts a folder as if its name ended with a slash. */
const sortKey = ({ path, type }: Entry): string => (type === 'tree' ? `${path}/` : path)

const encode = ({ mode, path, sha }: Entry): Buffer =>
  Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')])

function putTree(put: Put, files: readonly (readonly [string, FileContent])[]): string {
  const direct = files.filter(([path]) => !path.includes('/')).map(([path, content]) => putBlob(put, path, content))
  const folders = [...new Set(files.filter(([path]) => path.includes('/')).map(([path]) => path.split('/')[0] ?? ''))]
  const below = folders.map((name): Entry => {
    const inside = files.filter(([path]) => path.startsWith(`${name}/`))
    const sha = putTree(
      put,
      inside.map(([path, content]) => [path.slice(name.length + 1), content] as const),
    )
    return { path: name, mode: '040000', type: 'tree', sha }
  })
  const entries = [...direct, ...below].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return put('tree', Buffer.concat(entries.map(encode)), { entries })
}

/** Objects with the names that git would give them. */
export function createMemoryStore(): MemoryStore {
  const objects = new Map<string, Stored>()
  const refs = new Map<string, string>()
  const put: Put = (kind, content, { entries = [], tree, parents = [] } = {}) => {
    const sha = createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex')
    objects.set(sha, { kind, content, entries, parents, ...(tree === undefined ? {} : { tree }) })
    return sha
  }
  const commit = (branch: string, files: Files): string => {
    const tree = putTree(put, Object.entries(files))
    const parent = refs.get(`refs/heads/${branch}`)
    const person = 'Acme <acme@example.com> 1790000000 +0000'
    const lines = [`tree ${tree}`, ...(parent === undefined ? [] : [`parent ${parent}`])]
    const text = [...lines, `author ${person}`, `committer ${person}`, '', 'Change\n'].join('\n')
    const sha = put('commit', Buffer.from(text), { tree, parents: parent === undefined ? [] : [parent] })
    refs.set(`refs/heads/${branch}`, sha)
    return sha
  }
  return {
    commit,
    refs: () => refs,
    kind: (sha) => objects.get(sha)?.kind,
    treeOf: (sha) => (objects.get(sha)?.kind === 'tree' ? sha : objects.get(sha)?.tree),
    entries: (tree) => objects.get(tree)?.entries ?? [],
    content: (blob) => objects.get(blob)?.content ?? Buffer.alloc(0),
    parents: (commit) => objects.get(commit)?.parents ?? [],
    mergeBase: (a, b) => {
      const before = new Set<string>()
      for (let one: string | undefined = a; one !== undefined; one = objects.get(one)?.parents?.[0]) before.add(one)
      let other: string | undefined = b
      while (other !== undefined && !before.has(other)) other = objects.get(other)?.parents?.[0]
      return other
    },
    archive: () => {
      throw new Error('A repository in memory has no archives; give the fake a folder.')
    },
  }
}
