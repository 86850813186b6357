import * as fs from 'node:fs/promises'
import { promisify } from 'node:util'
import { constants, gunzip, gzip } from 'node:zlib'
import type { Archives } from '../../../ports/machine/archives.js'
import { unpackTar } from './archive.js'
import { broken, unpackerFor } from './tar-entries.js'
import { surveyTar } from './tar-survey.js'
import { unpackFolder } from './unpack-folder.js'
import { readZip, ZipError } from './zip.js'

/** Opens archives with limits. Nothing is written but the wanted members, each to the place it was asked for. */
export const archives: Archives = {
  compress: (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  decompress: (packed, maxBytes) =>
    promisify(gunzip)(packed, { maxOutputLength: maxBytes }).catch((cause: unknown) => {
      throw broken('What gzip packed', `it is damaged, or holds more than ${maxBytes} bytes`, cause)
    }),
  extract: async (archive, wanted, maxBytes) => {
    const names = Object.keys(wanted)
    const found = await unpackTar(archive, await unpackerFor(archive), {
      maxBytes,
      place: (name) => (Object.hasOwn(wanted, name) ? wanted[name] : undefined),
      isEnough: ({ size }) => size === names.length,
    })
    const missing = names.find((name) => !found.has(name))
    if (missing === undefined) return Object.fromEntries(found)
    await Promise.all([...found.keys()].map((name) => fs.rm(wanted[name] ?? '', { force: true })))
    throw broken(archive, `it holds no file ${missing}`)
  },
  unpack: unpackFolder,
  survey: surveyTar,
  readZipped,
}

/** More files than an artifact of ours has. */
const mostMembers = 100

async function readZipped(archive: string, name: string, maxBytes: number): Promise<Uint8Array> {
  const { size } = await fs.stat(archive)
  if (size > maxBytes) throw broken(archive, `it has ${size} bytes, more than ${maxBytes}`)
  try {
    const found = readZip(await fs.readFile(archive), { members: mostMembers, bytes: maxBytes }).get(name)
    if (found !== undefined) return found
  } catch (error) {
    if (error instanceof ZipError) throw broken(archive, `it ${error.message}`, error)
    throw error
  }
  throw broken(archive, `it holds no file ${name}`)
}
