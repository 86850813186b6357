import * as fs from 'node:fs/promises'
import { PassThrough, type Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { GatehouseError } from '../../../core/errors.js'
import { wordsOf } from '../system-error.js'
import { type PaxRecords, readHeader, readLongName, readPax, type TarHeader } from './tar-header.js'

const block = 512
/** Names and pax records longer than this belong to no archive of ours. */
const mostNameBytes = 64 * 1024

export const broken = (archive: string, what: string, cause?: unknown): GatehouseError =>
  new GatehouseError('DOWNLOAD_FAILED', `The archive ${archive} cannot be used: ${what}.`, {
    hint: 'It is fetched again on the next run.',
    cause,
  })

/** RFC 1952, 2.3.1. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** What takes an archive in and gives the tar out, whether gzip packed it or not. */
export async function unpackerFor(archive: string): Promise<Transform> {
  const handle = await fs.open(archive).catch((error: unknown) => {
    throw broken(archive, wordsOf(error), error)
  })
  try {
    const { buffer } = await handle.read(new Uint8Array(2), 0, 2, 0)
    return isGzip(buffer) ? createGunzip() : new PassThrough()
  } finally {
    await handle.close()
  }
}

export interface Source {
  /** Exactly this many bytes; fewer only at the end. */
  take(size: number): Promise<Buffer>
  /** The next `size` bytes in pieces; ends early with the source. */
  pieces(size: number): AsyncGenerator<Buffer>
}

/** Reads a stream in pieces of the size that the format asks for. */
export function readInPieces(chunks: AsyncIterable<Buffer>): Source {
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
export async function* limited(
  chunks: AsyncIterable<Buffer>,
  archive: string,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let total = 0
  for await (const chunk of chunks) {
    total += chunk.length
    if (total > maxBytes) throw broken(archive, `it unpacks to more than ${Math.round(maxBytes / 1024 / 1024)} MiB`)
    yield chunk
  }
}

async function drop(source: Source, size: number): Promise<void> {
  for await (const piece of source.pieces(size)) void piece
}

export interface TarEntry {
  readonly name: string
  readonly header: TarHeader
  /** Its content, in pieces; what is not taken is passed over. Ends early with the archive. */
  pieces(): AsyncGenerator<Buffer>
}

/** What stands before an entry and is about it. */
interface Preface {
  readonly pax?: PaxRecords
  /** GNU's, which counts more. */
  readonly longName?: string
}

/** The entries in their order, each with its whole name: as Go reads them, so that nobody else sees another archive. */
export async function* readEntries(source: Source, archive: string): AsyncGenerator<TarEntry> {
  let preface: Preface = {}
  for (;;) {
    const header = readHeader(await source.take(block))
    if (header === 'end') return
    if (header === 'invalid') throw broken(archive, 'it is no tar archive or breaks off')
    if (header.kind === 'pax' || header.kind === 'long-name') {
      preface = await readPreface(source, header, preface, archive)
      continue
    }
    const { pax, longName } = preface
    preface = {}
    if (pax?.isSparse === true) throw broken(archive, 'it has a sparse file, which is not read')
    const size = pax?.size ?? header.size
    const name = (longName ?? pax?.path ?? header.name).replace(/^\.\//, '')
    let left = size
    const pieces = async function* (): AsyncGenerator<Buffer> {
      for await (const piece of source.pieces(left)) {
        left -= piece.length
        yield piece
      }
    }
    yield { name, header: { ...header, size }, pieces }
    await drop(source, left + paddingOf(size))
  }
}

const paddingOf = (size: number): number => (block - (size % block)) % block

async function readPreface(source: Source, header: TarHeader, before: Preface, archive: string): Promise<Preface> {
  if (header.size > mostNameBytes) throw broken(archive, 'it has a name that is too long')
  const bytes = await source.take(header.size)
  await drop(source, paddingOf(header.size))
  if (header.kind === 'long-name') return { ...before, longName: readLongName(bytes) }
  const pax = readPax(bytes)
  if (pax === undefined) throw broken(archive, 'it has attributes that do not decode')
  return { ...before, pax }
}
