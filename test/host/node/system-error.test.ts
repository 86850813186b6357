import { describe, expect, it } from 'vitest'
import { GatehouseError, toProblem } from '../../../src/core/errors.js'
import { codeOf, toWriteError, wordsOf, writing, writingTemporary } from '../../../src/host/node/system-error.js'

const systemError = (code: string): Error => Object.assign(new Error(`${code}: no`), { code })

describe('an error while writing', () => {
  it.each(['ENOSPC', 'EDQUOT'])('%s is a full disk', (code) => {
    const cause = systemError(code)
    const error = toWriteError(cause, '/data/evidence.json')
    expect(error).toBeInstanceOf(GatehouseError)
    expect(toProblem(error)).toEqual({
      code: 'DISK_FULL',
      sentence: 'There is no space left to write /data/evidence.json.',
      hint: 'Free some space, or let TMPDIR (temporary files) or GATEHOUSE_CACHE (tools and data) name a larger disk.',
    })
    expect(error).toMatchObject({ cause })
  })

  it.each([
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'this user is not allowed to'],
    ['EPERM', 'the system does not permit it'],
    ['EISDIR', 'it is a folder'],
    ['EEXIST', 'something is there already'],
    ['ENOTDIR', 'a part of its path is not a folder'],
    ['ELOOP', 'links in its path lead in a circle'],
    ['ENAMETOOLONG', 'its name is too long'],
  ])('%s is a file that cannot be written', (code, reason) => {
    expect(toProblem(toWriteError(systemError(code), '/x'))).toEqual({
      code: 'FILE_UNWRITABLE',
      sentence: `Could not write /x: ${reason}.`,
      hint: 'Choose another place for it, or make this one writable.',
    })
  })

  it.each([
    ['ENOENT', 'FILE_UNWRITABLE', 'Temporary files cannot be written to /t: there is no such folder.', 'TMPDIR'],
    ['EROFS', 'FILE_UNWRITABLE', 'Temporary files cannot be written to /t: the file system is read-only.', 'TMPDIR'],
    ['EIO', 'FILE_UNWRITABLE', 'Temporary files cannot be written to /t: EIO: no.', 'TMPDIR'],
    ['ENOSPC', 'DISK_FULL', 'There is no space left to write /t.', 'TMPDIR'],
  ])('%s names the folder for temporary files, and what decides it', async (error, code, sentence, variable) => {
    const problem = await writingTemporary('/t', () => Promise.reject(systemError(error))).catch(toProblem)
    expect(problem).toEqual({ code, sentence, hint: expect.stringContaining(variable) })
  })

  it('stays as it is when we know no better', async () => {
    const other = systemError('EIO')
    expect(toWriteError(other, '/x')).toBe(other)
    expect(toWriteError('words', '/x')).toBe('words')
    await expect(writing('/x', () => Promise.reject(other))).rejects.toBe(other)
  })
})

describe('what an error says', () => {
  it('is its code and its words, whatever was thrown', () => {
    expect(codeOf(systemError('EIO'))).toBe('EIO')
    expect(codeOf(Object.assign(new Error('x'), { code: 5 }))).toBeUndefined()
    expect(codeOf({ code: 'EIO' })).toBeUndefined()
    expect(wordsOf(new Error('words'))).toBe('words')
    expect(wordsOf(7)).toBe('7')
  })
})
