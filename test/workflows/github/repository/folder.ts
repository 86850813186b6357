import { execFileSync } from 'node:child_process'
import type { Entry, ObjectKind, Store } from './store.js'

const maxBuffer = 256 * 1024 * 1024

const objectKind = (word: string): ObjectKind | undefined =>
  word === 'commit' || word === 'tree' || word === 'blob' ? word : undefined

function parseEntry(line: string): Entry {
  const [facts = '', path = ''] = line.split('\t')
  const [mode = '', word = '', sha = '', size = '-'] = facts.split(/ +/)
  const type = objectKind(word)
  if (type === undefined) throw new Error(`git ls-tree said ${line}`)
  return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) }
}

/** A git repository of this machine, read anew for every question, so that it sees what a test commits meanwhile. */
export function openFolder(folder: string): Store {
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', ['-C', folder, ...args], { maxBuffer, stdio: ['ignore', 'pipe', 'ignore'] })
  const ask = (...args: readonly string[]): string | undefined => {
    try {
      return git(...args).toString()
    } catch {
      return undefined
    }
  }
  const lines = (text = ''): string[] => text.split('\n').filter((line) => line !== '')
  return {
    refs: () =>
      new Map(
        lines(ask('for-each-ref', '--format=%(refname) %(objectname)')).map((line): [string, string] => {
          const [name = '', sha = ''] = line.split(' ')
          return [name, sha]
        }),
      ),
    kind: (sha) => objectKind(ask('cat-file', '-t', sha)?.trim() ?? ''),
    treeOf: (sha) => ask('rev-parse', '--verify', '--quiet', `${sha}^{tree}`)?.trim(),
    entries: (tree) =>
      git('ls-tree', '-z', '--long', tree)
        .toString()
        .split('\0')
        .filter((line) => line !== '')
        .map(parseEntry),
    content: (blob) => git('cat-file', 'blob', blob),
    parents: (commit) =>
      lines(ask('rev-list', '--parents', '--max-count=1', commit)).flatMap((line) => line.split(' ').slice(1)),
    mergeBase: (a, b) => ask('merge-base', a, b)?.trim(),
    archive: (commit, folder) => git('archive', '--format=tar.gz', `--prefix=${folder}/`, commit),
  }
}
