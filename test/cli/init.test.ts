import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { runVerb } from '../../src/cli/run-verb.js'
import { root } from '../e2e/gatehouse.js'
import { makeRepository } from '../flow/adopt/scene.js'
import { makeFolder } from '../temporary.js'

let [stdout, stderr] = ['', '']

beforeEach(() => {
  ;[stdout, stderr] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, done: unknown) => {
    stdout += String(text)
    if (typeof done === 'function') done()
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text)
    return true
  })
})

afterEach(() => vi.restoreAllMocks())

describe('gatehouse init', () => {
  it('writes the policy and says so', async () => {
    const folder = makeRepository()
    expect(await runVerb('init', [folder, '--owner', '@acme/appsec'])).toBe(0)
    expect(stdout).toMatch(/^Gatehouse is set up in /)
    expect(readFileSync(join(folder, '.gatehouse/policy.yml'), 'utf8')).toContain('contact: "@acme/appsec"\n')
  })

  it('writes nothing with --dry-run', async () => {
    const folder = makeRepository()
    expect(await runVerb('init', [folder, '--dry-run'])).toBe(0)
    expect(existsSync(join(folder, '.gatehouse'))).toBe(false)
  })

  it.each([
    [['--owner', 'nobody'], '--owner cannot be nobody.'],
    [['--form'], 'There is no option --form.\nDid you mean --from?'],
  ])('refuses %j', async (words, sentence) => {
    expect(await runVerb('init', [makeRepository(), ...words])).toBe(64)
    expect(stderr).toContain(sentence)
  })

  it('asks who answers for the waivers before it writes anything', async () => {
    const folder = makeRepository({ 'main.tf': '# checkov:skip=CKV_AWS_18:because\n' })
    expect(await runVerb('init', [folder, '--from'])).toBe(64)
    expect(stderr).toBe(
      'gatehouse: One waiver needs an owner.\nSay who answers for them, such as `--owner @acme/web`. Nothing was written.\n',
    )
    expect(existsSync(join(folder, '.gatehouse'))).toBe(false)
  })
})

describe('gatehouse scan --staged', () => {
  it('is open where nothing is staged, and is told where nothing can be', async () => {
    expect(await runVerb('scan', ['--staged', makeRepository()])).toBe(0)
    expect(stdout).toBe('Gatehouse: open. Nothing is staged here.\n')
    expect(await runVerb('scan', ['--staged', makeFolder()])).toBe(64)
  })

  it('is asked for alone', async () => {
    expect(await runVerb('scan', ['--staged', '--everything', makeRepository()])).toBe(64)
    expect(stderr).toContain('Only one of --since, --everything and --staged can be asked for.')
  })
})

describe('the hook of pre-commit', () => {
  const hooks = z
    .array(z.object({ id: z.string(), entry: z.string(), language: z.string(), pass_filenames: z.boolean() }))
    .parse(parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')))

  it('starts the program that is committed, with an option that it has', () => {
    expect(hooks.map(({ id, language, pass_filenames }) => [id, language, pass_filenames])).toEqual([
      ['gatehouse', 'script', false],
    ])
    const [program = '', ...words] = hooks[0]?.entry.split(' ') ?? []
    expect(words).toEqual(['scan', '--staged'])
    expect(() => accessSync(join(root, program), constants.X_OK)).not.toThrow()
  })
})
