import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DirectoryEntry, FileStat, Files } from '../../../ports.js'
import { codeOf, toWriteError, writing, writingTemporary } from '../system-error.js'
import { typeOf } from './file-type.js'
import { makeFolder } from './folder.js'
import { survey } from './survey.js'
import { writeWhole } from './whole-file.js'

/** What is at a path itself: a link is a link. */
async function stat(path: string): Promise<FileStat | undefined> {
  try {
    const found = await fs.lstat(path)
    const { size, mtimeMs, ctimeMs, mode } = found
    return { type: typeOf(found), size, mtimeMs, ctimeMs, mode }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

/** Names are read as bytes: only so can one that is not UTF-8 be told from one that holds U+FFFD. */
async function list(path: string): Promise<readonly DirectoryEntry[]> {
  const entries = await fs.readdir(path, { encoding: 'buffer', withFileTypes: true })
  return entries
    .map((entry) => ({ name: entry.name.toString('utf8'), type: typeOf(entry), openable: isUtf8(entry.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Why a hard link can fail where a copy works: another device, a file system without links, too many, not the owner. */
const linkless: ReadonlySet<string> = new Set([
  'EXDEV',
  'EPERM',
  'EACCES',
  'EMLINK',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
])

/** True when the system refused a link for a reason that does not stand in the way of a copy. */
export const isLinkless = (error: unknown): boolean => linkless.has(codeOf(error) ?? '')

async function linkOrCopy(from: string, to: string): Promise<'linked' | 'copied'> {
  try {
    await fs.link(from, to)
    return 'linked'
  } catch (error) {
    if (!isLinkless(error)) throw toWriteError(error, to)
  }
  await fs.access(from, constants.R_OK)
  await writing(to, () => fs.copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE))
  return 'copied'
}

/** Gives the owner back the right to change a folder and those below it: installed tools are kept read-only. */
async function unlock(folder: string): Promise<void> {
  await fs.chmod(folder, 0o700)
  for (const entry of await fs.readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await unlock(join(folder, entry.name))
  }
}

async function remove(path: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 3 }
  try {
    await fs.rm(path, options)
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'EACCES' && code !== 'EPERM') throw error
    await unlock(path)
    await fs.rm(path, options)
  }
}

/** Through one buffer: a stream makes a new one for each part, which for an executable costs as much as the digest. */
async function sha256(path: string): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256')
  const file = await fs.open(path)
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(mostAtOnce, leastAtOnce + (await file.stat()).size))
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}

const leastAtOnce = 4 * 1024
const mostAtOnce = 1024 * 1024

/** The disk of this machine. Writing calls reject with `DISK_FULL` or `FILE_UNWRITABLE` where that is the reason. */
export const files: Files = {
  read: (path) => fs.readFile(path),
  readText: (path) => fs.readFile(path, 'utf8'),
  write: (path, content) => writing(path, () => writeWhole(path, content)),
  stat,
  list,
  survey,
  makeDirectory: (path) => writing(path, () => makeFolder(path)),
  makeTemporary: async (prefix) => {
    const folder = await fs.realpath(tmpdir()).catch(() => tmpdir())
    return writingTemporary(folder, () => fs.mkdtemp(join(folder, prefix)))
  },
  linkOrCopy,
  rename: (from, to) => writing(to, () => fs.rename(from, to)),
  remove,
  setExecutable: (path) => writing(path, () => fs.chmod(path, 0o755)),
  realPath: (path) => fs.realpath(path),
  sha256,
}
