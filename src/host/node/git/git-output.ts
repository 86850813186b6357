import { compareText } from '../../../core/order.js'
import type { Submodule } from '../../../ports/machine/git.js'

/** The records of git's `-z` output. */
export const splitNul = (text: string): readonly string[] => text.split('\0').filter((record) => record !== '')

export interface TreeEntry {
  readonly mode: string
  readonly object: string
  readonly path: string
}

/** `<mode> <object> <stage>\t<path>` of `ls-files --stage`, or `<mode> <type> <object>\t<path>` of `ls-tree`. */
function readRecord(record: string, column: 1 | 2): TreeEntry {
  const tab = record.indexOf('\t')
  const columns = record.slice(0, tab).split(' ')
  return { mode: columns[0] ?? '', object: columns[column] ?? '', path: record.slice(tab + 1) }
}

const isSubmodule = (entry: TreeEntry): boolean => entry.mode === '160000'
const isFile = (entry: TreeEntry): boolean => entry.mode === '100644' || entry.mode === '100755'

/** The index: paths of files and links, and of submodules. A path in conflict comes more than once. */
export function readStaged(text: string): {
  readonly files: readonly string[]
  readonly submodules: readonly string[]
} {
  const entries = splitNul(text).map((record) => readRecord(record, 1))
  const pathsOf = (wanted: boolean): readonly string[] =>
    entries.filter((entry) => isSubmodule(entry) === wanted).map((entry) => entry.path)
  return { files: pathsOf(false), submodules: pathsOf(true) }
}

/** The regular files of a tree; links and submodules have no content of their own. */
export const readTree = (text: string): readonly TreeEntry[] =>
  splitNul(text)
    .map((record) => readRecord(record, 2))
    .filter(isFile)

/** The submodules of a tree, sorted by path. */
export const readSubmodules = (text: string): readonly Submodule[] =>
  splitNul(text)
    .map((record) => readRecord(record, 2))
    .filter(isSubmodule)
    .map(({ path, object }) => ({ path, commit: object }))
    .sort((a, b) => compareText(a.path, b.path))

/** A remote's address without the user, password or token that may be written in it; other forms (`git@host:path`) as they are. */
export function readRemote(address: string): string {
  if (!URL.canParse(address) || !address.includes('://')) return address
  const url = new URL(address)
  url.username = ''
  url.password = ''
  url.search = ''
  return url.href
}
