import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import * as fs from 'node:fs/promises'
import type { Transform } from 'node:stream'
import { GatehouseError } from '../../../core/errors.js'
import type { ExtractedMember } from '../../../ports/machine/archives.js'
import { wordsOf, writing } from '../system-error.js'
import { broken, limited, readEntries, readInPieces, type Source } from './tar-entries.js'

/** Writes one member; `undefined` when the archive ends before it does. The file must be new. */
async function save(
  pieces: AsyncIterable<Buffer>,
  size: number,
  to: string,
  written: string[],
): Promise<ExtractedMember | undefined> {
  const handle = await writing(to, () => fs.open(to, 'wx', 0o444))
  written.push(to)
  const hash = createHash('sha256')
  let total = 0
  try {
    for await (const piece of pieces) {
      await writing(to, () => handle.writeFile(piece))
      hash.update(piece)
      total += piece.length
    }
  } finally {
    await handle.close()
  }
  return total === size ? { size, sha256: hash.digest('hex') } : undefined
}

/** Where the members of an archive go. */
export interface Unpacking {
  /** More than this, unpacked, is refused. */
  readonly maxBytes: number
  /** The new file that gets the bytes of a regular file, whatever it is called; `undefined` passes it over. */
  place(name: string): Promise<string | undefined> | string | undefined
  /** Nothing more is looked for. */
  isEnough(found: ReadonlyMap<string, ExtractedMember>): boolean
}

/** Walks the entries until there are enough; only regular files count, and the first of a name. */
async function walk(
  source: Source,
  archive: string,
  unpacking: Unpacking,
  written: string[],
): Promise<ReadonlyMap<string, ExtractedMember>> {
  const found = new Map<string, ExtractedMember>()
  if (unpacking.isEnough(found)) return found
  for await (const { name, header, pieces } of readEntries(source, archive)) {
    const to = header.kind === 'file' && !found.has(name) ? await unpacking.place(name) : undefined
    if (to === undefined) continue
    const member = await save(pieces(), header.size, to, written)
    if (member === undefined) throw broken(archive, 'it breaks off')
    found.set(name, member)
    if (unpacking.isEnough(found)) return found
  }
  return found
}

/** Reads a tar archive. Nothing is written but what `place` names; nothing of it is left when it fails. */
export async function unpackTar(
  archive: string,
  decompress: Transform,
  unpacking: Unpacking,
): Promise<ReadonlyMap<string, ExtractedMember>> {
  const file = createReadStream(archive, { highWaterMark: 1024 * 1024 })
  file.on('error', (error) => decompress.destroy(error))
  const written: string[] = []
  try {
    const source = readInPieces(limited(file.pipe(decompress), archive, unpacking.maxBytes))
    return await walk(source, archive, unpacking, written)
  } catch (error) {
    await Promise.all(written.map((path) => fs.rm(path, { force: true })))
    throw error instanceof GatehouseError ? error : broken(archive, wordsOf(error), error)
  } finally {
    file.destroy()
    decompress.destroy()
  }
}
