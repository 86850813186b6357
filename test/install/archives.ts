import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeFolder, writeTree } from '../temporary.js'

/** One entry of a tar archive in the ustar format (POSIX.1-2017). */
export function tarEntry(name: string, content: string | Uint8Array, type = '0', link = ''): Buffer {
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('        ', 148)
  header.write(type, 156)
  header.write(link, 157)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

/** A `tar.gz` of files. */
export const makeArchive = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  gzipSync(
    Buffer.concat([...Object.entries(files).map(([name, content]) => tarEntry(name, content)), Buffer.alloc(1024)]),
  )

/** A real wheel's form: a zip file, made by Python. */
export function makeWheel(files: Readonly<Record<string, string>>): Uint8Array {
  const folder = writeTree(files)
  const wheel = join(makeFolder(), 'scanner_wheel-1.2.3-py3-none-any.whl')
  const script =
    'import os, sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], "w") as z:\n for n in sys.argv[3:]: z.write(os.path.join(sys.argv[2], n), n)'
  execFileSync('python3', ['-c', script, wheel, folder, ...Object.keys(files)])
  return execFileSync('cat', [wheel])
}

export function writeBytes(name: string, bytes: Uint8Array): string {
  const path = join(makeFolder(), name)
  writeFileSync(path, bytes)
  return path
}
