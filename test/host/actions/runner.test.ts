import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runner } from '../../../src/host/actions/runner.js'
import { makeFolder } from '../../temporary.js'

/** A new empty file that the runner names in a variable. */
function fileFor(variable: string): string {
  const path = `${makeFolder()}/file`
  writeFileSync(path, '')
  vi.stubEnv(variable, path)
  return path
}

let log = ''
beforeEach(() => {
  log = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('the runner', () => {
  it('takes an output whose text looks like another output', () => {
    const file = fileFor('GITHUB_OUTPUT')
    runner.output('reason', 'a\nEOF\nverdict=pass')
    expect(readFileSync(file, 'utf8')).toMatch(/^reason<<(ghadelimiter_[0-9a-f-]{36})\na\nEOF\nverdict=pass\n\1\n$/)
  })

  it('takes a value for later steps', () => {
    const file = fileFor('GITHUB_ENV')
    vi.stubEnv('GATEHOUSE_TEST_VALUE', undefined)
    runner.export('GATEHOUSE_TEST_VALUE', 'x')
    expect(readFileSync(file, 'utf8')).toMatch(/^GATEHOUSE_TEST_VALUE<<(\S+)\nx\n\1\n$/)
  })

  it('ends each text in the log with one line break', () => {
    runner.log('one\ntwo')
    runner.log('three\n')
    expect(log).toBe('one\ntwo\nthree\n')
  })

  it('stars a secret, and asks for nothing when there is none', () => {
    runner.mask('')
    runner.mask('a%b\nc')
    expect(log).toBe('::add-mask::a%25b%0Ac\n')
  })
})

describe('the summary', () => {
  it('grows with each text', async () => {
    const file = fileFor('GITHUB_STEP_SUMMARY')
    await runner.summary('# One\n')
    await runner.summary('two\n')
    expect(readFileSync(file, 'utf8')).toBe('# One\ntwo\n')
  })

  it('may have 1 MiB in all and not a byte more', async () => {
    const file = fileFor('GITHUB_STEP_SUMMARY')
    await runner.summary('é'.repeat(2 ** 19 - 1))
    await expect(runner.summary('abc')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
      message: expect.stringContaining('with 1048577 bytes it is larger than 1 MiB'),
      hint: expect.stringContaining('summary-file'),
    })
    await runner.summary('ab')
    expect(readFileSync(file).length).toBe(2 ** 20)
  })

  it.each([
    ['', 'The summary of this step was not written: the runner names no file for it.'],
    ['/nowhere/summary.md', expect.stringContaining('ENOENT')],
  ])('says when it cannot be written to "%s"', async (file, message) => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', file)
    await expect(runner.summary('lost')).rejects.toMatchObject({ code: 'FILE_UNWRITABLE', message })
  })
})
