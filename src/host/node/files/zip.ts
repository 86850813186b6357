import { crc32, inflateRawSync } from 'node:zlib'

/** What a ZIP archive may hold; more is refused before it is unpacked. */
export interface ZipLimits {
  readonly members: number
  /** Unpacked, all together. */
  readonly bytes: number
}

interface Member {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** The archive is broken, or not one that we made. */
export class ZipError extends Error {}

const endSignature = 0x06054b50
const memberSignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const longestComment = 0xffff

/** Folders, links out of the folder and odd names are in no archive of ours. */
const plainName = /^(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]{1,200}(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]{1,200}){0,8}$/u

/**
 * The files of a ZIP archive (APPNOTE 6.3: stored or deflated, not encrypted, without ZIP64) that somebody else may have made.
 * @throws ZipError whose message completes "it ...".
 */
export function readZip(archive: Buffer, limits: ZipLimits): ReadonlyMap<string, Uint8Array> {
  try {
    const members = membersOf(archive, limits)
    return new Map(members.map((member) => [member.name, contentOf(member, archive)]))
  } catch (error) {
    if (error instanceof RangeError) throw new ZipError('ends too early')
    throw error
  }
}

function membersOf(archive: Buffer, limits: ZipLimits): readonly Member[] {
  const end = findEnd(archive)
  const count = archive.readUInt16LE(end + 10)
  if (count > limits.members) throw new ZipError(`holds ${count} files, more than ${limits.members}`)
  const members: Member[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    const { member, next } = readMember(archive, at)
    if (!member.name.endsWith('/')) members.push(checked(member))
    at = next
  }
  if (new Set(members.map(({ name }) => name)).size < members.length) throw new ZipError('holds two files of one name')
  const size = members.reduce((sum, member) => sum + member.size, 0)
  if (size > limits.bytes) throw new ZipError(`holds ${size} bytes, more than ${limits.bytes}`)
  return members
}

function findEnd(archive: Buffer): number {
  const first = Math.max(0, archive.length - endBytes - longestComment)
  for (let at = archive.length - endBytes; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) === endSignature) return at
  }
  throw new ZipError('is no ZIP archive, or was cut')
}

function readMember(archive: Buffer, at: number): { readonly member: Member; readonly next: number } {
  if (archive.readUInt32LE(at) !== memberSignature) throw new ZipError('has a broken list of files')
  if ((archive.readUInt16LE(at + 8) & 1) === 1) throw new ZipError('is encrypted')
  const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
  const member = {
    name: archive.toString('utf8', at + 46, nameEnd),
    method: archive.readUInt16LE(at + 10),
    crc: archive.readUInt32LE(at + 16),
    packed: archive.readUInt32LE(at + 20),
    size: archive.readUInt32LE(at + 24),
    at: archive.readUInt32LE(at + 42),
  }
  return { member, next: nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32) }
}

function checked(member: Member): Member {
  if (!plainName.test(member.name)) throw new ZipError('holds a file whose name is not plain')
  if (member.method !== 0 && member.method !== 8) throw new ZipError(`is packed by method ${member.method}`)
  return member
}

function contentOf(member: Member, archive: Buffer): Uint8Array {
  if (archive.readUInt32LE(member.at) !== localSignature) throw new ZipError('has a file where none is')
  const start = member.at + 30 + archive.readUInt16LE(member.at + 26) + archive.readUInt16LE(member.at + 28)
  const packed = archive.subarray(start, start + member.packed)
  const content = member.method === 0 ? packed : inflate(packed, member)
  if (content.length !== member.size || crc32(content) !== member.crc) throw damaged(member)
  return content
}

/** Nothing grows beyond the size that counted against the limit. */
function inflate(packed: Buffer, member: Member): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, member.size) })
  } catch {
    throw damaged(member)
  }
}

const damaged = ({ name }: Member): ZipError => new ZipError(`holds a damaged file: ${name}`)
