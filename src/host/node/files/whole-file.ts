import * as fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cannotWrite, codeOf } from '../system-error.js'
import { makeFolder } from './folder.js'

interface Destination {
  readonly path: string
  /** Present for a file that exists. */
  readonly mode?: number
  /** A terminal, a pipe, `/dev/stdout`: a file put in its place would destroy it. */
  readonly isStream: boolean
}

const isDevice = (path: string): boolean => path.startsWith('/dev/') || path.startsWith('/proc/')

/** Where a write really goes: through links, so that the link stays and the file behind it is replaced. */
async function findDestination(path: string): Promise<Destination> {
  try {
    const found = await fs.stat(path)
    if (isDevice(path) || !(found.isFile() || found.isDirectory())) return { path, isStream: true }
    return { path: await fs.realpath(path), mode: found.mode & 0o777, isStream: false }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { path, isStream: false }
    throw error
  }
}

const temporaryName = (): string => `.gatehouse-${process.pid}-${Math.random().toString(36).slice(2, 12)}`

/** What is wrong with a folder, by what the system says about making it or a file in it; of the file it would mean something else. */
const folderReasons: ReadonlyMap<string, string> = new Map([
  ['EEXIST', 'a part of its path is not a folder'],
  ['ENOENT', 'no file can be made in that folder'], // Under `/proc`, or somebody has just deleted it.
])

/** Writes a file whole or not at all: beside its place, then renamed. Missing folders are made. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(path))
    await writeBeside(path, content)
  } catch (error) {
    const reason = folderReasons.get(codeOf(error) ?? '')
    throw reason === undefined ? error : cannotWrite(path, reason, error)
  }
}

async function writeBeside(path: string, content: string | Uint8Array): Promise<void> {
  const destination = await findDestination(path)
  if (destination.isStream) return fs.appendFile(path, content)
  const beside = join(dirname(destination.path), temporaryName())
  try {
    await fs.writeFile(beside, content, { flag: 'wx', mode: destination.mode ?? 0o666 })
    await fs.rename(beside, destination.path)
  } catch (error) {
    await fs.rm(beside, { force: true })
    throw error
  }
}
