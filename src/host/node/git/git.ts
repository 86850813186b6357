import { join } from 'node:path'
import { GatehouseError } from '../../../core/errors.js'
import type { Git } from '../../../ports/machine/git.js'
import type { Exec } from '../../../ports.js'
import { createGitCommand, type GitCommand } from './git-command.js'
import { exportTree } from './git-export.js'
import { findCommit, findMergeBase, readParents } from './git-history.js'
import { readRemote, readStaged, readTree, splitNul, type TreeEntry } from './git-output.js'
import { exportSubmodules, listSubmodules } from './git-submodules.js'
import { deepest, findTop, isOwnTop } from './work-tree.js'

interface Tracked {
  readonly files: readonly string[]
  readonly emptySubmodules: readonly string[]
}

/** A folder inside as a tree of its own; `undefined` when it cannot be listed or lies too deep. */
async function listInner(git: GitCommand, root: string, path: string, at: Walk): Promise<Tracked | undefined> {
  const folder = join(root, path)
  const isOpen = at.depth < deepest && (await isOwnTop(git, folder))
  const inner = isOpen ? await listTree(git, folder, { ...at, depth: at.depth + 1 }) : undefined
  const below = (names: readonly string[]): readonly string[] => names.map((name) => `${path}/${name}`)
  return inner && { files: below(inner.files), emptySubmodules: below(inner.emptySubmodules) }
}

interface Walk {
  readonly untracked: boolean
  readonly depth: number
}

/** What git knows below a folder, submodules and clones inside included. A clone that cannot be listed fails the whole. */
async function listTree(git: GitCommand, root: string, at: Walk): Promise<Tracked | undefined> {
  const [staged, others] = await Promise.all([
    git(root, ['ls-files', '-z', '--cached', '--stage']),
    at.untracked ? git(root, ['ls-files', '-z', '--others', '--exclude-standard']) : '',
  ])
  if (staged === undefined || others === undefined) return undefined
  const { files, submodules } = readStaged(staged)
  const found = splitNul(others)
  const list = [...files, ...found.filter((path) => !path.endsWith('/'))]
  const empty: string[] = []
  for (const path of submodules) {
    const inner = await listInner(git, root, path, at)
    list.push(...(inner?.files ?? []))
    empty.push(...(inner?.emptySubmodules ?? [path]))
  }
  for (const path of found.filter((name) => name.endsWith('/'))) {
    const inner = await listInner(git, root, path.slice(0, -1), at)
    if (inner === undefined) return undefined
    list.push(...inner.files)
    empty.push(...inner.emptySubmodules)
  }
  return { files: list, emptySubmodules: empty }
}

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

async function listRoot(git: GitCommand, root: string, untracked: boolean): Promise<Tracked | undefined> {
  return (await findTop(git, root)) === undefined ? undefined : listTree(git, root, { untracked, depth: 0 })
}

/** Somebody who scans a folder that git ignores wants it scanned: to git it is not part of the work tree. */
const isIgnored = async (git: GitCommand, root: string): Promise<boolean> =>
  (await git(root, ['--no-literal-pathspecs', 'check-ignore', '--quiet', '.'])) !== undefined

async function listFiles(git: GitCommand, root: string, untracked: boolean): Promise<readonly string[] | undefined> {
  const tracked = await listRoot(git, root, untracked)
  if (tracked === undefined) return undefined
  if (tracked.files.length === 0 && (await isIgnored(git, root))) return undefined
  return sorted(tracked.files)
}

const oneLine = async (answer: Promise<string | undefined>): Promise<string | undefined> => {
  const line = (await answer)?.trim()
  return line === '' ? undefined : line
}

async function readHead(git: GitCommand, root: string): ReturnType<Git['head']> {
  const [commit, ref, remote, prefix] = await Promise.all([
    oneLine(git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])),
    oneLine(git(root, ['symbolic-ref', '--quiet', 'HEAD'])),
    oneLine(git(root, ['config', '--get', 'remote.origin.url'])),
    git(root, ['rev-parse', '--show-prefix']),
  ])
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(ref === undefined ? {} : { ref }),
    ...(remote === undefined ? {} : { remote: readRemote(remote) }),
    ...(prefix === undefined || prefix === '\n' ? {} : { prefix: prefix.replace(/\/?\n$/, '') }),
  }
}

async function findDefaultBranch(git: GitCommand, root: string): Promise<string | undefined> {
  const branch = await oneLine(git(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']))
  if (branch === undefined) return undefined
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', `refs/remotes/${branch}^{commit}`])
  return commit === undefined ? undefined : branch
}

async function readBlob(git: GitCommand, root: string, entry: TreeEntry, revision: string): Promise<string> {
  const content = await git(root, ['cat-file', 'blob', entry.object])
  if (content !== undefined) return content
  throw new GatehouseError('TARGET_UNREADABLE', `Git knows ${entry.path} at ${revision}, but cannot read it.`, {
    hint: 'The clone may be partial or damaged: fetch it again in full.',
  })
}

async function showFolder(git: GitCommand, root: string, revision: string, folder: string): ReturnType<Git['show']> {
  const commit = await findCommit(git, root, revision)
  if (commit === undefined) return undefined
  const tree = await git(root, ['ls-tree', '-r', '-z', commit, '--', folder === '' ? '.' : folder])
  const contents = new Map<string, string>()
  for (const entry of readTree(tree ?? '')) contents.set(entry.path, await readBlob(git, root, entry, revision))
  return contents
}

/** Asks git as `Git` promises. A repository's own configuration runs nothing: see `git-command.ts`. */
export function createGit(exec: Exec, environment: Readonly<Record<string, string | undefined>>): Git {
  const git = createGitCommand(exec, environment)
  return {
    files: (root, { untracked }) => listFiles(git, root, untracked),
    emptySubmodules: async (root) => sorted((await listRoot(git, root, false))?.emptySubmodules ?? []),
    head: (root) => readHead(git, root),
    defaultBranch: (root) => findDefaultBranch(git, root),
    show: (root, revision, folder) => showFolder(git, root, revision, folder),
    commitOf: (root, revision) => findCommit(git, root, revision),
    parents: (root, commit) => readParents(git, root, commit),
    mergeBase: (root, a, b) => findMergeBase(git, root, a, b),
    exportTree: (root, commit, within, folder) => exportTree(git, root, commit, { within, folder }),
    submodules: (root, commit) => listSubmodules(git, root, commit),
    exportSubmodules: (root, submodules, folder) => exportSubmodules(git, submodules, { root, folder, depth: 0 }),
  }
}
