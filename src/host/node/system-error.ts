import { GatehouseError } from '../../core/errors.js'

/** The `code` of an error of the operating system (`ENOENT`), if it has one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** What an error says, whatever was thrown. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const full: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])

const unwritable: ReadonlyMap<string, string> = new Map([
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'this user is not allowed to'],
  ['EPERM', 'the system does not permit it'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'something is there already'],
  ['ENOTDIR', 'a part of its path is not a folder'],
  ['ELOOP', 'links in its path lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
])

/** An error of a writing call as a sentence: `DISK_FULL`, `FILE_UNWRITABLE`, else the error as it was. */
export function toWriteError(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === undefined) return error
  if (full.has(code)) {
    return new GatehouseError('DISK_FULL', `There is no space left to write ${path}.`, {
      hint: 'Free some space, or let TMPDIR (temporary files) or GATEHOUSE_CACHE (tools and data) name a larger disk.',
      cause: error,
    })
  }
  const reason = unwritable.get(code)
  return reason === undefined ? error : cannotWrite(path, reason, error)
}

/** `Could not write FILE: reason.` */
export const cannotWrite = (path: string, reason: string, cause: unknown): GatehouseError =>
  new GatehouseError('FILE_UNWRITABLE', `Could not write ${path}: ${reason}.`, {
    hint: 'Choose another place for it, or make this one writable.',
    cause,
  })

/** Runs a call that makes something in the folder for temporary files, and says so in what it throws. */
export async function writingTemporary<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error) ?? ''
    if (full.has(code)) throw toWriteError(error, folder)
    const reason = code === 'ENOENT' ? 'there is no such folder' : (unwritable.get(code) ?? wordsOf(error))
    throw new GatehouseError('FILE_UNWRITABLE', `Temporary files cannot be written to ${folder}: ${reason}.`, {
      hint: 'Let TMPDIR name a folder that can be written, or unset it.',
      cause: error,
    })
  }
}

/** Runs a writing call and turns what it throws into a sentence about `path`. */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toWriteError(error, path)
  }
}
