export type Content = string | Uint8Array
/** Files of an archive or a layer, by path. */
export type Files = Readonly<Record<string, Content>>

const block = 512
const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`

function header(name: string, size: number): Buffer {
  const cut = name.length <= 100 ? -1 : name.lastIndexOf('/', 155)
  const short = name.slice(cut + 1)
  if (Buffer.byteLength(short) > 100) throw new Error(`A tar archive has no room for the name ${name}`)
  const bytes = Buffer.alloc(block)
  bytes.write(short, 0)
  bytes.write(octal(0o644, 7), 100)
  bytes.write(octal(0, 7), 108)
  bytes.write(octal(0, 7), 116)
  bytes.write(octal(size, 11), 124)
  bytes.write(octal(0, 11), 136)
  bytes.write('        0', 148)
  bytes.write('ustar\u000000', 257)
  if (cut > 0) bytes.write(name.slice(0, cut), 345)
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${octal(sum, 6)} `, 148)
  return bytes
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** A tar archive (ustar, POSIX.1-2017) sorted by name, owned by root and from the year 1970: the same files, the same bytes. */
export function makeTar(files: Files): Buffer {
  const entries = Object.entries(files)
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([name, content]) => {
      const bytes = Buffer.from(content)
      return [header(name, bytes.length), bytes, Buffer.alloc((block - (bytes.length % block)) % block)]
    })
  return Buffer.concat([...entries, Buffer.alloc(2 * block)])
}
