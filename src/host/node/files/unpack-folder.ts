import * as fs from 'node:fs/promises'
import { dirname } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { UnpackLimits } from '../../../ports/machine/archives.js'
import { writing } from '../system-error.js'
import { unpackTar } from './archive.js'
import { makeFolder } from './folder.js'
import { broken } from './tar-entries.js'

/** What git lets into no commit. */
const isOdd = (step: string): boolean => step === '' || step === '.' || step === '..' || step.toLowerCase() === '.git'

/** A name within the top folder of the archive, without that folder; `undefined` for one that leads out or cannot be written. */
function nameWithin(name: string, within: string): string | undefined {
  const steps = name.split('/').slice(1)
  if (steps.length === 0 || steps.some(isOdd) || name.startsWith('/') || /[\0\ufffd]/.test(name)) return undefined
  const path = steps.join('/')
  if (within === '') return path
  return path.startsWith(`${within}/`) ? path.slice(within.length + 1) : undefined
}

const isThere = async (path: string): Promise<boolean> => (await fs.lstat(path).catch(() => undefined)) !== undefined

/** Makes the places of files below a folder: the first of a name counts, and on a disk that knows no case the first of those. */
function createPlaces(folder: string): (path: string) => Promise<string | undefined> {
  const taken = new Set<string>()
  const made = new Set([folder])
  return async (path) => {
    const to = `${folder}/${path}`
    const key = path.normalize().toLowerCase()
    if (made.has(to) || (taken.has(key) && (await isThere(to)))) return undefined
    taken.add(key)
    const above = dirname(to)
    if (!made.has(above)) await makeFolder(above)
    for (let one = above; !made.has(one); one = dirname(one)) made.add(one)
    return to
  }
}

async function unpackInto(archive: string, folder: string, limits: UnpackLimits): Promise<void> {
  const { within, maxBytes, maxFiles } = limits
  const placeOf = createPlaces(folder)
  let files = 0
  await unpackTar(archive, createGunzip(), {
    maxBytes,
    isEnough: () => false,
    async place(name) {
      const path = nameWithin(name, within)
      if (path === undefined) return undefined
      files += 1
      if (files > maxFiles) throw broken(archive, `it holds more than ${maxFiles} files`)
      return placeOf(path)
    },
  })
}

/** As `Archives.unpack` promises. Nothing is left when it fails. */
export async function unpackFolder(archive: string, folder: string, limits: UnpackLimits): Promise<void> {
  await makeFolder(dirname(folder))
  await writing(folder, () => fs.mkdir(folder))
  try {
    await unpackInto(archive, folder, limits)
  } catch (error) {
    await fs.rm(folder, { recursive: true, force: true })
    throw error
  }
}
