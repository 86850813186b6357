/** One entry of a tar archive, as far as it matters to us (POSIX.1-2017 pax, "ustar Interchange Format"). */
export interface TarHeader {
  readonly name: string
  readonly size: number
  /** `pax` and `long-name` (GNU `L`) carry the name of the entry that follows them. */
  readonly kind: 'file' | 'link' | 'pax' | 'long-name' | 'other'
  /** Of a link: what it leads to, as it is written; of a hard link from the top of the archive. */
  readonly target?: { readonly path: string; readonly isHard: boolean }
}

const kinds: ReadonlyMap<string, TarHeader['kind']> = new Map([
  ['0', 'file'],
  ['\0', 'file'],
  ['1', 'link'],
  ['2', 'link'],
  ['x', 'pax'],
  ['L', 'long-name'],
])

const text = (bytes: Buffer): string => {
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end)
}

/** An octal number, or (GNU) a big-endian one whose first byte has its highest bit set. */
function readNumber(bytes: Buffer): number {
  const [first = 0] = bytes
  if ((first & 0x80) !== 0) return bytes.subarray(bytes.length - 6).readUIntBE(0, 6)
  const digits = text(bytes).trim()
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : Number.NaN
}

const checksumAt = 148
const checksumBytes = 8

/** The sum of all bytes, the checksum's own counted as spaces. */
function checksum(header: Buffer): number {
  const own = header.subarray(checksumAt, checksumAt + checksumBytes)
  const sum = (bytes: Buffer): number => bytes.reduce((total, byte) => total + byte, 0)
  return sum(header) - sum(own) + checksumBytes * 0x20
}

/** Decodes a block of 512 bytes. A block of zeros ends the archive, and so does a stream that ends between entries. */
export function readHeader(header: Buffer): TarHeader | 'end' | 'invalid' {
  if (header.length === 0 || (header.length === 512 && header.every((byte) => byte === 0))) return 'end'
  if (header.length < 512) return 'invalid'
  const size = readNumber(header.subarray(124, 136))
  const stated = readNumber(header.subarray(checksumAt, checksumAt + checksumBytes))
  if (!Number.isSafeInteger(size) || stated !== checksum(header)) return 'invalid'
  const magic = header.toString('latin1', 257, 263)
  // GNU keeps other things where POSIX keeps the beginning of a long name; what is there would be read in two ways.
  if (magic === 'ustar ' && header[345] !== 0) return 'invalid'
  const prefix = magic === 'ustar\0' ? text(header.subarray(345, 500)) : ''
  const name = text(header.subarray(0, 100))
  const type = header.toString('latin1', 156, 157)
  const kind = kinds.get(type) ?? 'other'
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size,
    kind,
    ...(kind === 'link' ? { target: { path: text(header.subarray(157, 257)), isHard: type === '1' } } : {}),
  }
}

/** The name in a GNU `L` entry. */
export const readLongName = (bytes: Buffer): string => text(bytes)

/** What pax records say of the entry that follows them. */
export interface PaxRecords {
  readonly path?: string
  /** In bytes. */
  readonly size?: number
  /** Its content is not what lies in the archive. */
  readonly isSparse: boolean
}

/** Each record is `LENGTH KEY=VALUE\n` with its own length in bytes; the last of a key counts. `undefined` for what is none. */
export function readPax(bytes: Buffer): PaxRecords | undefined {
  const found = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const length = space === -1 ? Number.NaN : Number(bytes.toString('latin1', at, space))
    if (!Number.isSafeInteger(length) || length <= space - at || at + length > bytes.length) return undefined
    const [key = '', ...value] = bytes.toString('utf8', space + 1, at + length - 1).split('=')
    found.set(key, value.join('='))
    at += length
  }
  const [path, size] = [found.get('path'), found.get('size')]
  if (size !== undefined && !/^\d{1,15}$/.test(size)) return undefined
  return {
    ...(path === undefined ? {} : { path }),
    ...(size === undefined ? {} : { size: Number(size) }),
    isSparse: [...found.keys()].some((key) => key.startsWith('GNU.sparse.')),
  }
}
