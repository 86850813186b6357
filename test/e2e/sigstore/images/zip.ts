import type { Files } from './tar.js'

const polynomial = 0xedb88320

/** The check sum of zip files (ISO 3309), bit by bit: what is packed here is small. */
function crc32(bytes: Uint8Array): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? polynomial : 0)
  }
  return ~sum >>> 0
}

/** Version needed, flags, method (stored), time and date (1 January 1980), sum, both sizes, length of the name, none of the extra field. */
function facts(name: Uint8Array, bytes: Uint8Array): Buffer {
  const buffer = Buffer.alloc(26)
  buffer.writeUInt16LE(20, 0)
  buffer.writeUInt16LE(0x0021, 8)
  buffer.writeUInt32LE(crc32(bytes), 10)
  buffer.writeUInt32LE(bytes.length, 14)
  buffer.writeUInt32LE(bytes.length, 18)
  buffer.writeUInt16LE(name.length, 22)
  return buffer
}

function directoryEntry(name: Uint8Array, bytes: Uint8Array, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts(name, bytes), rest, name])
}

function end(count: number, size: number, offset: number): Buffer {
  const buffer = Buffer.alloc(22)
  buffer.write('PK\x05\x06', 'latin1')
  buffer.writeUInt16LE(count, 8)
  buffer.writeUInt16LE(count, 10)
  buffer.writeUInt32LE(size, 12)
  buffer.writeUInt32LE(offset, 16)
  return buffer
}

/** A zip archive (a jar is one) without compression: the same files, the same bytes. */
export function makeZip(files: Files): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(content)]
    const part = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts(name, bytes), name, bytes])
    directory.push(directoryEntry(name, bytes, offset))
    parts.push(part)
    offset += part.length
  }
  const index = Buffer.concat(directory)
  return Buffer.concat([...parts, index, end(directory.length, index.length, offset)])
}
