import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { posix } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { GatehouseError } from '../../../core/errors.js'
import type { ArchivedFile, SurveyLimits } from '../../../ports/machine/archives.js'
import { wordsOf } from '../system-error.js'
import { broken, isGzip, limited, readEntries, readInPieces, type TarEntry, unpackerFor } from './tar-entries.js'

const isDocument = (bytes: Uint8Array): boolean => bytes[0] === 0x7b || bytes[0] === 0x5b

/** Of all documents whose text is kept. */
const mostText = 64 * 1024 * 1024

/** What is left of the limits while an archive is read. */
interface Survey {
  readonly archive: string
  readonly limits: SurveyLimits
  bytesLeft: number
  textLeft: number
}

/** As `Archives.survey` promises. */
export async function surveyTar(archive: string, limits: SurveyLimits): Promise<ReadonlyMap<string, ArchivedFile>> {
  const survey: Survey = { archive, limits, bytesLeft: limits.maxBytes, textLeft: mostText }
  const unpack = await unpackerFor(archive)
  const file = createReadStream(archive, { highWaterMark: 1024 * 1024 })
  file.on('error', (error) => unpack.destroy(error))
  try {
    return await readAll(survey, file.pipe(unpack))
  } catch (error) {
    throw error instanceof GatehouseError ? error : broken(archive, wordsOf(error), error)
  } finally {
    file.destroy()
    unpack.destroy()
  }
}

async function readAll(survey: Survey, chunks: AsyncIterable<Buffer>): Promise<ReadonlyMap<string, ArchivedFile>> {
  const { archive, limits } = survey
  const found = new Map<string, ArchivedFile>()
  for await (const entry of readEntries(readInPieces(limited(chunks, archive, limits.maxBytes)), archive)) {
    const file = entry.header.kind === 'file' ? await readOne(survey, entry) : readLink(entry)
    if (file === undefined) continue
    const name = nameWithin(entry.name, archive)
    if (found.has(name)) throw broken(archive, `it holds ${shown(name)} twice`)
    if (found.size >= limits.maxFiles) throw broken(archive, `it holds more than ${limits.maxFiles} files`)
    found.set(name, file)
  }
  return found
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 200))

/** In one spelling: who unpacks an archive sees one file where two names lead to it. */
function nameWithin(name: string, archive: string): string {
  const plain = posix.normalize(name).replace(/^\/+/, '')
  if (plain === '..' || plain.startsWith('../')) throw broken(archive, `${shown(name)} leads out of it`)
  return plain
}

/** The name that a link leads to is never followed out of the archive: names there begin with no `..`. */
function readLink({ name, header: { target } }: TarEntry): ArchivedFile | undefined {
  if (target === undefined) return undefined
  const link = target.isHard ? target.path : posix.join(posix.dirname(name), target.path)
  return { size: 0, sha256: '', link: link.replace(/^\.\//, '') }
}

async function readOne(survey: Survey, { name, header, pieces }: TarEntry): Promise<ArchivedFile> {
  const { archive, limits } = survey
  const hash = createHash('sha256')
  const kept: Buffer[] = []
  let size = 0
  const source = pieces()
  const { value: first = Buffer.alloc(0) } = await source.next()
  const isKept = isDocument(first) && header.size <= Math.min(limits.textBytes, survey.textLeft)
  async function* hashed(): AsyncGenerator<Buffer> {
    for (let piece: Buffer | undefined = first; piece !== undefined; piece = (await source.next()).value) {
      hash.update(piece)
      size += piece.length
      if (isKept) kept.push(piece)
      yield piece
    }
  }
  const unpacked = isGzip(first) ? await hashUnpacked(survey, name, hashed()) : await passOver(hashed())
  if (size !== header.size) throw broken(archive, 'it breaks off')
  if (isKept) survey.textLeft -= size
  return {
    size,
    sha256: hash.digest('hex'),
    ...(unpacked === undefined ? {} : { unpacked }),
    ...(isKept ? { text: Buffer.concat(kept).toString('utf8') } : {}),
  }
}

async function passOver(pieces: AsyncIterable<Buffer>): Promise<undefined> {
  for await (const piece of pieces) void piece
}

async function hashUnpacked(survey: Survey, name: string, pieces: AsyncIterable<Buffer>): Promise<string> {
  const { archive, limits } = survey
  const hash = createHash('sha256')
  const gunzip = createGunzip()
  const packed = Readable.from(pieces)
  packed.on('error', (error) => gunzip.destroy(error))
  try {
    for await (const chunk of packed.pipe(gunzip)) {
      survey.bytesLeft -= chunk.length
      if (survey.bytesLeft < 0) throw broken(archive, `it unpacks to more than ${limits.maxBytes} bytes`)
      hash.update(chunk)
    }
  } catch (error) {
    if (error instanceof GatehouseError) throw error
    throw broken(archive, `${shown(name)} in it is damaged or breaks off`, error)
  } finally {
    packed.destroy()
    gunzip.destroy()
  }
  return hash.digest('hex')
}
