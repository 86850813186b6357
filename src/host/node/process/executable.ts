import { access, constants, open, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import type { ProcessEnd } from '../../../ports.js'
import { codeOf, wordsOf } from '../system-error.js'

/** The end of a process that never began. */
export type NotStarted = Extract<ProcessEnd, { readonly type: 'not-started' }>

export const notStarted = (reason: NotStarted['reason'], detail: string): NotStarted => ({
  type: 'not-started',
  reason,
  detail,
})

async function isExecutableFile(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** The absolute path of a program on a PATH. Relative entries are passed over: they mean whatever folder we happen to be in. */
export async function findOnPath(name: string, path: string | undefined): Promise<string | undefined> {
  if (name === '' || name.includes('/')) return undefined
  for (const folder of (path ?? '').split(delimiter)) {
    const candidate = join(folder, name)
    if (isAbsolute(folder) && (await isExecutableFile(candidate))) return candidate
  }
  return undefined
}

/** ELF `e_machine` (ELF specification, figure 1-4) of the processors Gatehouse runs on. */
const machines: ReadonlyMap<number, string> = new Map([
  [0x3e, 'x64'],
  [0xb7, 'arm64'],
])

/** The first four bytes of Mach-O files, thin and universal. */
const machO: ReadonlySet<string> = new Set(['cffaedfe', 'cefaedfe', 'cafebabe'])

/**
 * Why a file with these first bytes cannot be run here, if so. The C library hands a file that the kernel refuses to a
 * shell: an empty file then "succeeds", and a program for another processor fails as a script with a syntax error.
 */
export function refuseFormat(head: Uint8Array, architecture: string): string | undefined {
  const bytes = Buffer.from(head)
  if (bytes.toString('latin1', 0, 2) === '#!') return undefined
  if (machO.has(bytes.toString('hex', 0, 4))) return undefined
  if (bytes.toString('latin1', 0, 4) !== '\x7fELF') return bytes.length === 0 ? 'it is empty' : 'it is not a program'
  const machine =
    bytes.length < 20 ? undefined : machines.get(bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18))
  return machine === undefined || machine === architecture
    ? undefined
    : `it was built for ${machine}, this is ${architecture}`
}

async function readHead(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(20), 0, 20, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Why a program would not start, looked up beforehand: behind a wrapper it would show as the wrapper's own exit code. */
export async function refuseProgram(file: string): Promise<NotStarted | undefined> {
  try {
    if (!(await stat(file)).isFile()) return notStarted('not-executable', `${file} is not a file`)
    await access(file, constants.X_OK)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return notStarted('missing', `${file} does not exist`)
    if (code === 'EACCES') return notStarted('not-executable', `${file} may not be executed by this user`)
    return notStarted('other', wordsOf(error))
  }
  const refusal = await readHead(file).then(
    (head) => refuseFormat(head, process.arch),
    () => undefined, // Executable but not readable is allowed: the kernel decides.
  )
  return refusal === undefined ? undefined : notStarted('not-executable', `${file} cannot be executed: ${refusal}`)
}
