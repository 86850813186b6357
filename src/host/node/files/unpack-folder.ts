import { dirname } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { UnpackLimits } from '../../../ports.js'
import { broken, unpackTar } from './archive.js'
import { makeFolder } from './folder.js'

/** A name within the top folder of the archive, without that folder; `undefined` for one that leads out or cannot be written. */
function nameWithin(name: string, within: string): string | undefined {
  const steps = name.split('/').slice(1)
  const isPlain = steps.length > 0 && steps.every((step) => step !== '' && step !== '.' && step !== '..')
  if (!isPlain || name.startsWith('/') || /[\0\ufffd]/.test(name) || steps[0] === '.git') return undefined
  const path = steps.join('/')
  if (within === '') return path
  return path.startsWith(`${within}/`) ? path.slice(within.length + 1) : undefined
}

/** As `Archives.unpack` promises. */
export async function unpackFolder(
  archive: string,
  folder: string,
  { within, maxBytes, maxFiles }: UnpackLimits,
): Promise<void> {
  let files = 0
  await makeFolder(folder)
  await unpackTar(archive, createGunzip(), {
    maxBytes,
    isEnough: () => false,
    async place(name) {
      const path = nameWithin(name, within)
      if (path === undefined) return undefined
      files += 1
      if (files > maxFiles) throw broken(archive, `it holds more than ${maxFiles} files`)
      const to = `${folder}/${path}`
      await makeFolder(dirname(to))
      return to
    },
  })
}
