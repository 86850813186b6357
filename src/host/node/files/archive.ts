import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import * as fs from 'node:fs/promises'
import type { Transform } from 'node:stream'
import { GatehouseError } from '../../../core/errors.js'
import type { ExtractedMember } from '../../../ports.js'
import { wordsOf, writing } from '../system-error.js'
import { readHeader, readLongName, readPaxPath } from './tar-header.js'

const block = 512
/** Names and pax records longer than this belong to no archive of ours. */
const mostNameBytes = 64 * 1024

export const broken = (archive: string, what: string, cause?: unknown): GatehouseError =>
  new GatehouseError('DOWNLOAD_FAILED', `The archive ${archive} cannot be used: ${what}.`, {
    hint: 'It is fetched again on the next run.',
    cause,
  })

interface Source {
  /** Exactly this many bytes; fewer only at the end. */
  take(size: number): Promise<Buffer>
  /** The next `size` bytes in pieces; ends early with the source. */
  pieces(size: number): AsyncGenerator<Buffer>
}

/** Reads a stream in pieces of the size that the format asks for. */
function readInPieces(chunks: AsyncIterable<Buffer>): Source {
  const iterator = chunks[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  async function* pieces(size: number): AsyncGenerator<Buffer> {
    let left = size
    while (left > 0) {
      if (rest.length === 0) {
        const next = await iterator.next()
        if (next.done === true) return
        rest = next.value
      }
      const piece = rest.subarray(0, left)
      rest = rest.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }
  const take = async (size: number): Promise<Buffer> => {
    const taken: Buffer[] = []
    for await (const piece of pieces(size)) taken.push(piece)
    return Buffer.concat(taken)
  }
  return { take, pieces }
}

/** Counts what comes out of the decompression: a small archive can hold a very large nothing. */
async function* limited(chunks: AsyncIterable<Buffer>, archive: string, maxBytes: number): AsyncGenerator<Buffer> {
  let total = 0
  for await (const chunk of chunks) {
    total += chunk.length
    if (total > maxBytes) throw broken(archive, `it unpacks to more than ${Math.round(maxBytes / 1024 / 1024)} MiB`)
    yield chunk
  }
}

/** Writes one member; `undefined` when the archive ends before it does. The file must be new. */
async function save(source: Source, size: number, to: string, written: string[]): Promise<ExtractedMember | undefined> {
  const handle = await writing(to, () => fs.open(to, 'wx', 0o444))
  written.push(to)
  const hash = createHash('sha256')
  let total = 0
  try {
    for await (const piece of source.pieces(size)) {
      await writing(to, () => handle.writeFile(piece))
      hash.update(piece)
      total += piece.length
    }
  } finally {
    await handle.close()
  }
  return total === size ? { size, sha256: hash.digest('hex') } : undefined
}

async function drop(source: Source, size: number): Promise<void> {
  for await (const piece of source.pieces(size)) void piece
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
  let longName: string | undefined
  while (!unpacking.isEnough(found)) {
    const header = readHeader(await source.take(block))
    if (header === 'end') return found
    if (header === 'invalid') throw broken(archive, 'it is no tar archive or breaks off')
    const padding = (block - (header.size % block)) % block
    if (header.kind === 'pax' || header.kind === 'long-name') {
      if (header.size > mostNameBytes) throw broken(archive, 'it has a name that is too long')
      const bytes = await source.take(header.size)
      longName = header.kind === 'pax' ? (readPaxPath(bytes) ?? longName) : readLongName(bytes)
      await drop(source, padding)
      continue
    }
    const name = (longName ?? header.name).replace(/^\.\//, '')
    longName = undefined
    const to = header.kind === 'file' && !found.has(name) ? await unpacking.place(name) : undefined
    if (to === undefined) await drop(source, header.size + padding)
    else {
      const member = await save(source, header.size, to, written)
      if (member === undefined) throw broken(archive, 'it breaks off')
      found.set(name, member)
      await drop(source, padding)
    }
  }
  return found
}

/** Reads a compressed tar archive. Nothing is written but what `place` names; nothing of it is left when it fails. */
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
