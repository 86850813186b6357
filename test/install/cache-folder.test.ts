import { describe, expect, it } from 'vitest'
import { toProblem } from '../../src/core/errors.js'
import { cacheFolder } from '../../src/install/cache-folder.js'

const problemOf = (environment: Readonly<Record<string, string>>) => {
  try {
    return cacheFolder(environment)
  } catch (error) {
    return toProblem(error)
  }
}

describe('the cache folder', () => {
  it.each([
    ['the one the user names', { GATEHOUSE_CACHE: '/a/b/', XDG_CACHE_HOME: '/x', HOME: '/h' }, '/a/b'],
    [
      'in Actions the tool cache',
      { GITHUB_ACTIONS: 'true', RUNNER_TOOL_CACHE: '/opt/cache', HOME: '/h' },
      '/opt/cache/gatehouse',
    ],
    ['elsewhere not', { RUNNER_TOOL_CACHE: '/opt/cache', HOME: '/h' }, '/h/.cache/gatehouse'],
    ['the one of the desktop', { XDG_CACHE_HOME: '/x', HOME: '/h' }, '/x/gatehouse'],
    ['not a relative one of the desktop', { XDG_CACHE_HOME: 'x', HOME: '/h' }, '/h/.cache/gatehouse'],
    ['below HOME', { HOME: '/h', GATEHOUSE_CACHE: '', XDG_CACHE_HOME: '' }, '/h/.cache/gatehouse'],
  ])('is %s', (_, environment, folder) => {
    expect(cacheFolder(environment)).toBe(folder)
  })

  it('is missed with a sentence where there is no HOME', () => {
    expect(problemOf({})).toMatchObject({ code: 'FILE_UNWRITABLE', hint: expect.stringContaining('GATEHOUSE_CACHE') })
    expect(problemOf({ HOME: '' })).toMatchObject({ code: 'FILE_UNWRITABLE' })
  })

  it('is refused when it is relative', () => {
    expect(problemOf({ GATEHOUSE_CACHE: 'cache', HOME: '/h' })).toMatchObject({ code: 'ARGUMENT_INVALID' })
  })
})
