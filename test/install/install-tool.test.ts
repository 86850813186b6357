import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type InstallOptions, installTool } from '../../src/install/install-tool.js'
import { decodeLock, type Lock } from '../../src/install/lock.js'
import { startOrigin } from '../host/node/servers.js'
import { makeArchive } from './archives.js'
import { hasty, type LockParts, makeLock, makeOutside, type Outside, platform, problemOf, sha256 } from './outside.js'

const program = '#!/bin/sh\necho scanner 1.2.3\n'
const executable = sha256(program)
const archive = makeArchive({ LICENSE: 'free', scanner: program })
const release = { sha256: sha256(archive) }

/** A release server that counts its visitors. */
const serve = (bytes: Uint8Array = archive) => startOrigin((_, response) => response.end(bytes))

async function lockFor(parts: Omit<LockParts, 'release'> = { executable }, bytes?: Uint8Array) {
  const origin = await serve(bytes)
  return { origin, lock: makeLock({ ...parts, release: { url: `${origin.url}/scanner.tar.gz`, ...release } }) }
}

const unreachable = (parts: LockParts = {}): Lock =>
  makeLock({ executable, release: { url: 'http://127.0.0.1:1/scanner.tar.gz', ...release }, ...parts })

const install = ({ ports }: Outside, lock: Lock, options: InstallOptions = {}) =>
  installTool('scanner', ports, { lock, patience: hasty, ...options })

const put = (folder: string, content: string, mode = 0o755): string => {
  const file = join(folder, 'scanner')
  writeFileSync(file, content)
  chmodSync(file, mode)
  return file
}

describe('a tool from its release', () => {
  it('is downloaded, checked, made executable, and named with its digest and origin', async () => {
    const outside = makeOutside()
    const { lock } = await lockFor()
    const installed = await install(outside, lock)
    const file = join(outside.cache, `tools/scanner-1.2.3-${platform}/scanner`)
    expect(installed).toEqual({
      name: 'scanner',
      version: '1.2.3',
      file,
      args: [],
      env: {},
      digest: `sha256:${executable}`,
      origin: 'release',
      cached: false,
    })
    expect(readFileSync(file, 'utf8')).toBe(program)
    expect(statSync(file).mode & 0o111).toBe(0o111)
    expect(outside.steps.at(-1)).toBe('install scanner finished 1.2.3 from the release')
  })

  it('comes from the cache the next time, without a word and with the same origin', async () => {
    const outside = makeOutside()
    const { lock, origin } = await lockFor()
    await install(outside, lock)
    outside.steps.length = 0
    expect(await install(outside, lock)).toMatchObject({ origin: 'release', cached: true })
    expect(origin.seen).toHaveLength(1)
    expect(outside.steps).toEqual([])
  })

  it('is fetched once by two scanners that start together', async () => {
    const outside = makeOutside()
    const { lock, origin } = await lockFor()
    const [first, second] = await Promise.all([install(outside, lock), install(outside, lock)])
    expect(first).toEqual(second)
    expect(origin.seen).toHaveLength(1)
  })

  it('is whole whatever two runs at the same time do', async () => {
    const outside = makeOutside()
    const { lock } = await lockFor()
    const runs = Array.from({ length: 6 }, () => install({ ...outside, ports: { ...outside.ports } }, lock))
    for (const installed of await Promise.all(runs)) expect(installed.digest).toBe(`sha256:${executable}`)
    expect(readdirSync(join(outside.cache, 'tools'))).toEqual([`scanner-1.2.3-${platform}`])
    expect(readdirSync(join(outside.cache, 'downloads'))).toEqual([])
  })

  it('is refused when the executable is not the locked one, although the archive is', async () => {
    const outside = makeOutside()
    const { lock } = await lockFor({ executable: sha256('another') })
    expect(await problemOf(install(outside, lock))).toMatchObject({
      code: 'DIGEST_MISMATCH',
      sentence: expect.stringContaining('not the locked one'),
    })
    expect(readdirSync(join(outside.cache, 'tools'))).toEqual([])
  })

  it('is refused when the archive is not the locked one', async () => {
    const outside = makeOutside()
    const { lock } = await lockFor({ executable }, makeArchive({ scanner: 'evil' }))
    expect(await problemOf(install(outside, lock))).toMatchObject({ code: 'DIGEST_MISMATCH' })
  })

  it('is refused when what came out is denied', async () => {
    const { lock } = await lockFor({})
    const denied = [{ name: 'scanner', versions: [], executables: [executable], reason: 'it steals', source: 'a test' }]
    expect(await problemOf(install(makeOutside(), { ...lock, denied }))).toMatchObject({
      code: 'TOOL_DENIED',
      sentence: expect.stringContaining('it steals'),
    })
  })

  it('says what each origin said and what to do when none delivers', async () => {
    const outside = makeOutside()
    const problem = await problemOf(install(outside, unreachable({ wheel: { sha256: sha256('w') } })))
    expect(problem).toMatchObject({ code: 'ORIGIN_UNREACHABLE', hint: expect.stringContaining('GATEHOUSE_SCANNER') })
    expect(problem.sentence).toContain(
      'release: Could not reach http://127.0.0.1:1/scanner.tar.gz: the connection was refused.',
    )
    expect(problem.sentence).toContain('wheel: scanner from a wheel needs pip')
    expect(outside.steps.at(-1)).toBe('install scanner failed')
  })
})

describe('a tool of which only the archive has a known digest', () => {
  it('is accepted by it, and its executable is recorded and checked later', async () => {
    const outside = makeOutside()
    const { lock, origin } = await lockFor({})
    const { file, digest } = await install(outside, lock)
    expect(digest).toBe(`sha256:${executable}`)
    chmodSync(file, 0o755)
    writeFileSync(file, 'changed')
    expect(await install(outside, lock)).toMatchObject({ digest: `sha256:${executable}`, cached: false })
    expect(origin.seen).toHaveLength(2)
  })

  it('cannot be given by path before', async () => {
    const outside = makeOutside()
    const { lock } = await lockFor({})
    const file = put(outside.bin, program)
    expect(await problemOf(install(outside, lock, { file }))).toMatchObject({
      code: 'DIGEST_MISMATCH',
      sentence: expect.stringContaining('Nobody states the digest'),
    })
    await install(outside, lock)
    expect(await install(outside, lock, { file })).toMatchObject({ origin: 'path', file })
  })
})

describe('the cache', () => {
  it.each([
    ['changed', (file: string) => writeFileSync(file, 'changed')],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('is not trusted: a file that is %s is replaced, and the reason is told', async (_, damage) => {
    const outside = makeOutside()
    const { lock } = await lockFor()
    const { file } = await install(outside, lock)
    damage(file)
    expect(await install(outside, lock)).toMatchObject({ cached: false, file })
    expect(readFileSync(file, 'utf8')).toBe(program)
    expect(outside.steps.at(-1)).toContain(
      'cache did not deliver it: the file in the cache had been changed and was removed.',
    )
  })

  it.each([
    ['the executable', 'scanner'],
    ['the record', 'record.json'],
  ])('without %s counts as empty', async (_, name) => {
    const outside = makeOutside()
    const { lock } = await lockFor()
    const { file } = await install(outside, lock)
    rmSync(join(file, '..', name))
    const problem = await problemOf(install(outside, lock, { offline: true }))
    expect(problem).toMatchObject({ code: 'ORIGIN_UNREACHABLE', sentence: expect.stringContaining('offline') })
  })

  it('that was changed is an error when nothing may be fetched', async () => {
    const outside = makeOutside()
    const { lock } = await lockFor()
    const { file } = await install(outside, lock)
    writeFileSync(file, 'changed')
    expect(await problemOf(install(outside, lock, { offline: true }))).toMatchObject({ code: 'DIGEST_MISMATCH' })
  })

  it('serves offline what it holds', async () => {
    const outside = makeOutside()
    const { lock } = await lockFor()
    await install(outside, lock)
    expect(await install(outside, lock, { offline: true })).toMatchObject({ cached: true })
  })

  it('that cannot be written is told as such, not as a failing origin', async () => {
    const outside = makeOutside()
    const { lock } = await lockFor()
    writeFileSync(outside.cache, 'a file where the folder should be')
    expect(await problemOf(install(outside, lock))).toMatchObject({ code: 'FILE_UNWRITABLE' })
  })

  it('gets rid of leftovers of stopped runs, and never uses them', async () => {
    const outside = makeOutside()
    const { lock } = await lockFor()
    mkdirSync(join(outside.cache, `tools/scanner-1.2.3-${platform}.12345678.part`), { recursive: true })
    put(join(outside.cache, `tools/scanner-1.2.3-${platform}.12345678.part`), 'half')
    expect(await install(outside, lock)).toMatchObject({ digest: `sha256:${executable}` })
  })
})

describe('a tool on the PATH', () => {
  it('is used where it is when it is the locked one', async () => {
    const outside = makeOutside()
    const file = put(outside.bin, program)
    expect(await install(outside, unreachable())).toMatchObject({ origin: 'path', file, cached: false })
  })

  it('is passed over when it is another build', async () => {
    const outside = makeOutside()
    put(outside.bin, 'another build')
    const { lock } = await lockFor()
    expect(await install(outside, lock)).toMatchObject({ origin: 'release' })
  })

  it('is refused when it is denied', async () => {
    const outside = makeOutside()
    put(outside.bin, 'evil')
    const lock = {
      ...unreachable(),
      denied: [{ name: 'scanner', versions: [], executables: [sha256('evil')], reason: 'it steals', source: 'a test' }],
    }
    expect(await problemOf(install(outside, lock))).toMatchObject({ code: 'TOOL_DENIED' })
  })
})

describe('a tool that the user names', () => {
  it('is used when it is the locked one', async () => {
    const file = put(makeOutside().bin, program)
    expect(await install(makeOutside(), unreachable(), { file })).toMatchObject({ origin: 'path', file })
    expect(await install(makeOutside({ GATEHOUSE_SCANNER: file }), unreachable())).toMatchObject({
      origin: 'path',
      file,
    })
  })

  it.each([
    ['is not there', () => '/nowhere/scanner', 'TOOL_MISSING'],
    ['is a folder', (folder: string) => folder, 'TOOL_MISSING'],
    ['is named by a relative path', () => 'scanner', 'TOOL_MISSING'],
    ['is another build', (folder: string) => put(folder, 'another'), 'DIGEST_MISMATCH'],
    ['may not be executed', (folder: string) => put(folder, program, 0o644), 'TOOL_NOT_EXECUTABLE'],
  ])('does not give way to another origin when it %s', async (_, name, code) => {
    const outside = makeOutside()
    const { lock, origin } = await lockFor()
    const problem = await problemOf(install(outside, lock, { file: name(outside.bin) }))
    expect(problem).toMatchObject({ code })
    expect(problem.hint).toBeTruthy()
    expect(origin.seen).toEqual([])
  })

  it('is refused when it is denied', async () => {
    const file = put(makeOutside().bin, 'evil')
    const lock = {
      ...unreachable(),
      denied: [{ name: 'scanner', versions: [], executables: [sha256('evil')], reason: 'it steals', source: 'a test' }],
    }
    expect(await problemOf(install(makeOutside(), lock, { file }))).toMatchObject({ code: 'TOOL_DENIED' })
  })
})

describe('a tool that the lock does not hold', () => {
  it('is missing for this machine', async () => {
    const { ports } = makeOutside()
    const lock = unreachable()
    const other = { ...ports, platform: 'sunos' }
    expect(await problemOf(installTool('scanner', other, { lock }))).toMatchObject({
      code: 'TOOL_MISSING',
      hint: `It is there for ${platform}.`,
    })
    expect(await problemOf(installTool('nmap', ports, { lock }))).toMatchObject({ code: 'TOOL_MISSING' })
  })

  it('cannot enter it in a denied version', () => {
    const denied = [{ name: 'scanner', versions: ['1.2.3'], executables: [], reason: 'it steals', source: 'a test' }]
    expect(() => decodeLock({ ...unreachable(), denied })).toThrow('it steals')
  })
})
