import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { versionOf } from '../../../../src/host/actions/cache/place.js'
import { createRunCache } from '../../../../src/host/actions/cache/run-cache.js'
import { createPorts } from '../../../../src/host/node/ports.js'
import { tarEntry } from '../../../install/archives.js'
import { makeFolder } from '../../../temporary.js'
import { type Fault, startCacheService } from './cache-service.js'

afterEach(() => vi.unstubAllEnvs())

/** A runner with GitHub's library, whose environment is the process's own, and our reading of it. `programs` are on its PATH. */
async function makeRunner(
  version: 1 | 2,
  programs: readonly string[] = ['tar', 'gzip', 'zstd', 'unzstd', 'zstdmt'],
  fault?: Fault,
) {
  const service = await startCacheService(version, fault)
  const [workspace, temp, cache, bin] = [join(makeFolder(), 'work'), makeFolder(), makeFolder(), makeFolder()]
  mkdirSync(workspace)
  for (const name of programs) {
    symlinkSync(execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(), join(bin, name))
  }
  const environment = { ...service.environment, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp, PATH: bin }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  vi.stubEnv('GITHUB_SERVER_URL', undefined)
  const steps: string[] = []
  const progress = { step: (...words: readonly string[]) => void steps.push(words.join(' ')) }
  return { service, workspace, cache, steps, runs: createRunCache(createPorts({ progress, environment })) }
}

/** Standard output while something is done. */
async function listen<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly heard: string }> {
  let heard = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    heard += String(text)
    return true
  })
  try {
    return { result: await work(), heard }
  } finally {
    spy.mockRestore()
  }
}

describe.each([
  ['the older service with zstd', 1, undefined],
  ['the older service without zstd', 1, ['tar', 'gzip']],
  ['the service of github.com', 2, undefined],
] as const)('the cache of a runner, %s', (_, version, programs) => {
  it("gives back what GitHub's library saved, a file and a folder, without a word", async () => {
    const { runs, cache, service, steps } = await makeRunner(version, programs)
    const [file, folder] = [join(cache, 'packed/abc'), join(cache, 'wheels/set')]
    mkdirSync(join(cache, 'packed'))
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, 'an archive')
    writeFileSync(join(folder, 'a-1-py3-none-any.whl'), 'a wheel')
    const { result, heard } = await listen(async () => [
      await runs.save([file], 'key-file'),
      await runs.save([folder], 'key-folder'),
    ])
    expect(result).toEqual([undefined, undefined])
    expect(heard.replace(/::add-mask::.*\n/g, '')).toBe('')
    rmSync(cache, { recursive: true })
    expect(await runs.restore([file], 'key-file', [])).toBe('key-file')
    expect(await runs.restore([folder], 'key-folder', [])).toBe('key-folder')
    expect(readFileSync(file, 'utf8')).toBe('an archive')
    expect(readFileSync(join(folder, 'a-1-py3-none-any.whl'), 'utf8')).toBe('a wheel')
    expect(steps).toEqual([])
    expect([...service.tokens]).not.toContain('blob Bearer runtime')
  })

  it('has nothing under a key that was never saved, or for other paths', async () => {
    const { runs, cache } = await makeRunner(version, programs)
    writeFileSync(join(cache, 'a'), 'a')
    await listen(() => runs.save([join(cache, 'a')], 'key'))
    expect(await runs.restore([join(cache, 'a')], 'other', [])).toBeUndefined()
    expect(await runs.restore([join(cache, 'b')], 'key', [])).toBeUndefined()
  })

  it('says nothing when another job saved the same before', async () => {
    const { runs, cache } = await makeRunner(version, programs)
    writeFileSync(join(cache, 'a'), 'a')
    const { result } = await listen(async () => [
      await runs.save([join(cache, 'a')], 'key'),
      await runs.save([join(cache, 'a')], 'key'),
    ])
    expect(result).toEqual([undefined, undefined])
  })
})

describe('what somebody else put into the cache', () => {
  /** Another archive under the key and paths that are asked for. */
  async function poisoned(members: (workspace: string, cache: string) => readonly Buffer[], pack = zstdCompressSync) {
    const runner = await makeRunner(1)
    const path = join(runner.cache, 'packed/abc')
    const tar = Buffer.concat([...members(runner.workspace, runner.cache), Buffer.alloc(1024)])
    const version = versionOf([path], 'zstd-without-long')
    runner.service.entries.push({ key: 'key', version, bytes: pack(tar), isWhole: true })
    return { ...runner, path, restored: await runner.runs.restore([path], 'key', []) }
  }

  it('is written nowhere but to the path that was asked for', async () => {
    const { restored, path, workspace, cache } = await poisoned((from, to) => [
      tarEntry('index.js', 'evil()'),
      tarEntry('../escaped', 'evil'),
      tarEntry(`${relative(from, to)}/tools/trivy/record.json`, '{}'),
      tarEntry(`${relative(from, to)}/packed/../tools/record.json`, '{}'),
      tarEntry(`${to}/tools/absolute`, 'evil'),
      tarEntry(`${relative(from, to)}/packed/abc`, 'what was asked for'),
      tarEntry(`${relative(from, to)}/packed/abcd`, 'beside it'),
    ])
    expect(restored).toBe('key')
    expect(readFileSync(path, 'utf8')).toBe('what was asked for')
    expect(readdirSync(cache)).toEqual(['packed'])
    expect(readdirSync(join(cache, 'packed'))).toEqual(['abc'])
    expect(readdirSync(workspace)).toEqual([])
    expect(existsSync(join(workspace, '../escaped'))).toBe(false)
  })

  it('is no link, and no file is written through one', async () => {
    const { restored, path, workspace } = await poisoned((from, to) => [
      tarEntry(`${relative(from, to)}/packed/abc`, '', '2', from),
      tarEntry(`${relative(from, to)}/packed/abc/file`, 'evil'),
    ])
    expect(restored).toBe('key')
    expect(readdirSync(workspace)).toEqual([])
    expect(readdirSync(path)).toEqual(['file'])
  })

  it.each([
    ['is no archive', () => Buffer.from('hello')],
    ['is packed otherwise', (tar: Buffer) => gzipSync(tar)],
    ['breaks off', (tar: Buffer) => zstdCompressSync(tar.subarray(0, 700))],
  ])('is nothing when it %s, and the log tells it', async (_, pack) => {
    const { restored, path, steps } = await poisoned(
      (from, to) => [tarEntry(`${relative(from, to)}/packed/abc`, 'x'.repeat(2000))],
      pack as typeof zstdCompressSync,
    )
    expect(restored).toBeUndefined()
    expect(existsSync(path)).toBe(false)
    expect(steps.join('\n')).toContain('cache of the runner failed')
  })
})

describe('a cache that does not work', () => {
  it.each([1, 2] as const)('is no reason to stop: version %i', async (version) => {
    const { runs, cache, steps } = await makeRunner(version, undefined, (request, response) => {
      request.resume()
      response
        .writeHead(403, { 'content-type': 'application/json' })
        .end(JSON.stringify({ message: 'cache write denied: read-only\n::error::x', msg: 'no' }))
      return true
    })
    writeFileSync(join(cache, 'a'), 'a')
    expect(await runs.restore([join(cache, 'a')], 'key', [])).toBeUndefined()
    const { result, heard } = await listen(() => runs.save([join(cache, 'a')], 'key'))
    expect(heard).toBe('')
    if (version === 1)
      expect(result).toMatch(/^The cache of the runner did not keep key: .*cache write denied: read-only ::error::x$/)
    expect(steps.join('\n')).not.toContain('runtime')
  })

  it('is told when its archive cannot be fetched', async () => {
    const { runs, cache, steps } = await makeRunner(1, undefined, (request, response) => {
      if (!(request.url ?? '').startsWith('/blob/')) return false
      response.writeHead(410).end()
      return true
    })
    writeFileSync(join(cache, 'a'), 'a')
    await listen(() => runs.save([join(cache, 'a')], 'key'))
    expect(await runs.restore([join(cache, 'a')], 'key', [])).toBeUndefined()
    expect(steps).toEqual(['cache of the runner failed It answered 410. It does without.'])
  })

  it('is not asked where the runner names none', async () => {
    const { runs, cache, service } = await makeRunner(1)
    const bare = createRunCache(
      createPorts({ progress: { step: () => undefined }, environment: { PATH: process.env['PATH'] } }),
    )
    expect(await bare.restore([join(cache, 'a')], 'key', [])).toBeUndefined()
    expect(await bare.save([join(cache, 'a')], 'key')).toBeUndefined()
    expect(service.requests).toEqual([])
    expect(await runs.save([join(cache, 'missing')], 'key')).toContain('did not keep key: Path Validation Error')
  })
})
