import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as zlib from 'node:zlib'
import type { RunCache } from '../../../ports/runner.js'
import type { Ports } from '../../../ports.js'
import { unpackTar } from '../../node/files/archive.js'
import { wordsOf } from '../../node/system-error.js'
import { lookUp, serviceOf } from './lookup.js'
import { type Compression, placeOf, versionOf } from './place.js'
import { saveQuietly } from './save.js'

type Outside = Pick<Ports, 'downloads' | 'environment' | 'exec' | 'files' | 'http' | 'progress'>

/** Far more than anything of ours; what is larger was put there by somebody else. */
const mostBytes = 4 * 1024 ** 3

/**
 * The cache of a runner, as `@actions/cache` 6 writes it. It is read by ourselves: the library unpacks with `tar -P`, which lets an entry
 * write wherever this user may (docs/decisions/cache-without-tar.md); here only the paths that were asked for are written.
 */
export function createRunCache(outside: Outside): RunCache {
  let compression: Promise<Compression> | undefined
  const findCompression = (): Promise<Compression> => {
    compression ??= outside.exec.find('zstd').then((found) => (found === undefined ? 'gzip' : 'zstd-without-long'))
    return compression
  }
  return {
    restore: async (paths, key, prefixes) => {
      try {
        const packed = await findCompression()
        const question = { key, prefixes, version: versionOf(paths, packed) }
        const entry = await lookUp(question, outside.environment)
        if (entry === undefined) return undefined
        return (await bring(entry.url, paths, packed, outside)) ? entry.key : undefined
      } catch (error) {
        outside.progress.step('cache of the runner', 'failed', `${wordsOf(error)} It does without.`)
        return undefined
      }
    },
    save: (paths, key) =>
      serviceOf(outside.environment) === undefined ? Promise.resolve(undefined) : saveQuietly(paths, key),
  }
}

/** True when there was something for one of the paths. */
async function bring(
  url: string,
  paths: readonly string[],
  compression: Compression,
  outside: Outside,
): Promise<boolean> {
  const folder = await outside.files.makeTemporary('gatehouse-cache-')
  try {
    const archive = join(folder, 'archive')
    await fetchTo(archive, url, outside)
    for (const path of paths) await rm(path, { recursive: true, force: true })
    const unpacked = await unpack(archive, paths, compression, outside)
    return unpacked > 0
  } finally {
    await outside.files.remove(folder)
  }
}

async function fetchTo(archive: string, url: string, { http, downloads }: Outside): Promise<void> {
  const { status, body } = await http.get({ url, idleMs: 10_000, deadlineMs: 5 * 60_000 })
  if (status !== 200) throw new Error(`It answered ${status}.`)
  await downloads.append(archive, 0, atMost(body), () => undefined)
}

async function* atMost(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let total = 0
  for await (const chunk of body) {
    total += chunk.length
    if (total > mostBytes) throw new Error('It sent more than 4 GiB.')
    yield chunk
  }
}

/** How many files were put back. */
async function unpack(
  archive: string,
  paths: readonly string[],
  compression: Compression,
  { environment }: Outside,
): Promise<number> {
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd()
  const found = await unpackTar(archive, compression === 'gzip' ? zlib.createGunzip() : zlib.createZstdDecompress(), {
    maxBytes: mostBytes,
    place: async (name) => {
      const target = placeOf(name, paths, workspace)
      if (target !== undefined) await mkdir(dirname(target), { recursive: true })
      return target
    },
    isEnough: () => false,
  })
  return found.size
}
