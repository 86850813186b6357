import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { helpOf } from '../../src/cli/help.js'
import { runVerb } from '../../src/cli/run-verb.js'
import { exitCode } from '../../src/cli/tell-result.js'
import { appearanceOf, printAndExit } from '../../src/cli/terminal.js'
import { version } from '../../src/core/version.js'
import { makeFolder, writeTree } from '../temporary.js'

/** Verbs in this process, on folders in which there is nothing for a scanner: no tool is needed. */

let stdout = ''
/** What the system says when standard output cannot be written. */
let lost: Error | undefined
let stderr = ''
let cache = ''

beforeEach(() => {
  ;[stdout, stderr, cache, lost] = ['', '', makeFolder(), undefined]
  vi.stubEnv('GATEHOUSE_CACHE', cache)
  vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, done: unknown) => {
    stdout += String(text)
    if (typeof done === 'function') done(lost)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text)
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('a verb', () => {
  it('that is unknown is told with the likely one', async () => {
    expect(await runVerb('scna', [])).toBe(64)
    expect(stderr).toBe('gatehouse: There is no command scna.\nDid you mean `gatehouse scan`?\n')
  })

  it.each(['toString', '__proto__', 'zzzzzzzz'])('is never %s', async (name) => {
    expect(await runVerb(name, [])).toBe(64)
    expect(stderr).toContain(`There is no command ${name}.\nSee \`gatehouse --help\`.`)
  })

  it('gives the versions', async () => {
    expect(await runVerb('--version', [])).toBe(0)
    expect(stdout).toMatch(
      new RegExp(
        `^gatehouse ${version}\\ncheckov \\d[.\\d]+\\ncosign \\d[.\\d]+\\nsyft \\d[.\\d]+\\ntrivy \\d[.\\d]+\\n$`,
      ),
    )
    expect(await runVerb('--version', ['please'])).toBe(64)
  })
})

describe('gatehouse scan', () => {
  it('passes an empty folder, says so, and writes what was asked for', async () => {
    const folder = makeFolder()
    const out = makeFolder()
    const words = ['json', 'sarif', 'console'].flatMap((format) => ['--output', `${format}=${join(out, format)}`])
    expect(await runVerb('scan', [folder, ...words, '--evidence', join(out, 'evidence')])).toBe(0)
    expect(stdout).toMatch(/^Gatehouse: open\. There is nothing to scan here\.\n/)
    expect(readFileSync(join(out, 'console'), 'utf8')).toBe(stdout)
    for (const name of ['json', 'sarif', 'evidence']) expect(existsSync(join(out, name))).toBe(true)
  })

  it('prints one report and nothing else', async () => {
    expect(await runVerb('scan', [makeFolder(), '--format', 'json'])).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass', mode: 'audit' })
    expect(stderr).toBe('')
  })

  it('fails for a report that is lost, in audit as well, after the verdict and every other file', async () => {
    const [folder, tree] = [makeFolder(), writeTree({ a: '' })]
    const lost = join(tree, 'a', 'b')
    const words = ['--output', `json=${lost}`, '--output', `sarif=${join(tree, 'sarif')}`]
    expect(await runVerb('scan', [folder, ...words])).toBe(2)
    expect(stdout).toMatch(/^Gatehouse: open\./)
    expect(stderr).toBe(
      `gatehouse: Could not write ${lost}: a part of its path is not a folder.\nChoose another place for it, or make this one writable.\n`,
    )
    expect(existsSync(join(tree, 'sarif'))).toBe(true)
    stderr = ''
    await runVerb('explain', ['7f3a91c2', '--path', folder])
    expect(stderr).toContain('This verdict has no findings.')
  })

  it.each([
    ['does not mind a reader that leaves', 'EPIPE', 0, ''],
    [
      'fails where standard output is lost',
      'ENOSPC',
      2,
      'gatehouse: Could not write to standard output: no.\nLook at where it is sent to.\n',
    ],
  ])('%s', async (_, code, exit, told) => {
    lost = Object.assign(new Error('no'), { code })
    const path = join(makeFolder(), 'verdict.json')
    expect(await runVerb('scan', [makeFolder(), '--output', `json=${path}`])).toBe(exit)
    expect(stderr).toBe(told)
    expect(existsSync(path)).toBe(true)
  })

  it.each([
    [['--output', 'json'], '--output json is not FORMAT=FILE.'],
    [['--output', '=x'], '--output =x is not FORMAT=FILE.'],
    [['--output', 'json='], '--output json= is not FORMAT=FILE.'],
    [['--output', 'pdf=x'], '--output cannot be pdf.'],
    [['--tools', 'trivy,chekov'], '--tools cannot be chekov.'],
    [['--mode', 'warn'], '--mode cannot be warn.'],
  ])('refuses %j before anything runs', async (words, sentence) => {
    expect(await runVerb('scan', [makeFolder(), ...words])).toBe(64)
    expect([stdout, stderr.split('\n')[0]]).toEqual(['', `gatehouse: ${sentence}`])
  })

  it('refuses a file of data that is none, before anything ran', async () => {
    const file = join(writeTree({ 'kev.json': '{ "catalog": 1 }' }), 'kev.json')
    expect(await runVerb('scan', [makeFolder(), '--kev', file])).toBe(64)
    expect(stderr).toContain('for KEV')
  })

  it('exits with what the mode makes of the verdict', () => {
    const verdicts = ['pass', 'warn', 'block', 'error'] as const
    expect(verdicts.map((verdict) => exitCode({ verdict, enforced: false }))).toEqual([0, 0, 0, 0])
    expect(exitCode({ verdict: 'block', enforced: true })).toBe(1)
    expect(exitCode({ verdict: 'error', enforced: true })).toBe(2)
  })
})

describe('gatehouse explain', () => {
  it('needs a finding', async () => {
    expect(await runVerb('explain', [])).toBe(64)
    expect(stderr).toContain('Say which finding to explain.')
  })

  it('says that nothing was scanned yet, here or at all', async () => {
    expect(await runVerb('explain', ['7f3a91c2'])).toBe(2)
    expect(await runVerb('explain', ['7f3a91c2', '--path', makeFolder()])).toBe(2)
    expect(stderr).toBe(
      [
        'gatehouse: There is no last scan to explain.\nRun `gatehouse scan` first.\n',
        'gatehouse: There is no last scan of this folder to explain.\nRun `gatehouse scan` first.\n',
      ].join(''),
    )
  })

  it('fails where standard output is lost', async () => {
    lost = Object.assign(new Error('no'), { code: 'ENOSPC' })
    expect(await printAndExit('text', 0)).toBe(2)
    expect(stderr).toBe('gatehouse: Could not write to standard output: no.\nLook at where it is sent to.\n')
    lost = undefined
    expect(await printAndExit('text', 1)).toBe(1)
  })

  it('looks into the last scan', async () => {
    const folder = makeFolder()
    await runVerb('scan', [folder])
    for (const more of [[], ['--path', folder]]) {
      stderr = ''
      expect(await runVerb('explain', ['7f3a91c2', ...more])).toBe(2)
      expect(stderr).toBe('gatehouse: No finding has the id or rule 7f3a91c2.\nThis verdict has no findings.\n')
    }
  })
})

describe('help', () => {
  it.each([undefined, 'init', 'scan', 'sbom', 'explain', 'check', 'setup'])(
    'of %s fits a screen of 24 lines of 80 columns',
    (verb) => {
      const lines = helpOf(verb).trimEnd().split('\n')
      expect(lines[0]).toContain(`gatehouse${verb === undefined ? ':' : ` ${verb}`}`)
      expect(lines.length).toBeLessThanOrEqual(24)
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
    },
  )
})

describe('the appearance', () => {
  it('has no colour where nobody looks, and 100 columns', () => {
    expect(appearanceOf(false)).toEqual({ width: process.stdout.columns ?? 100, colour: process.stdout.isTTY === true })
    expect(appearanceOf(true).colour).toBe(false)
    vi.stubEnv('NO_COLOR', '1')
    expect(appearanceOf(false).colour).toBe(false)
  })

  it('has colour on a terminal that shows it', () => {
    const { isTTY } = process.stdout
    process.stdout.isTTY = true
    vi.stubEnv('NO_COLOR', '')
    vi.stubEnv('TERM', 'xterm-256color')
    expect(appearanceOf(false).colour).toBe(true)
    vi.stubEnv('TERM', 'dumb')
    expect(appearanceOf(false).colour).toBe(false)
    process.stdout.isTTY = isTTY
  })
})
