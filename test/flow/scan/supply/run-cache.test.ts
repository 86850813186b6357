import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RestoredSupplies, restoreSupplies, saveSupplies } from '../../../../src/flow/scan/supply/run-cache.js'
import { suppliesOf } from '../../../../src/flow/scan/supply/supplies.js'
import { fetchDatabase } from '../../../../src/install/database/fetch-database.js'
import { installTool } from '../../../../src/install/install-tool.js'
import { type Lock, lock as releaseLock } from '../../../../src/install/lock.js'
import { pinnedSets, renderRequirements } from '../../../../src/install/python/requirements.js'
import type { RunCache } from '../../../../src/ports/runner.js'
import { startOrigin } from '../../../host/node/servers.js'
import { makeArchive, makeWheel } from '../../../install/archives.js'
import { putPython } from '../../../install/fake-python.js'
import { hasty, makeLock, makeOutside, type Outside, platform, problemOf, sha256 } from '../../../install/outside.js'
import { startRegistry } from '../../../install/registry.js'
import { makeFolder } from '../../../temporary.js'

const program = '#!/bin/sh\necho scanner 1.2.3\n'
const archive = makeArchive({ scanner: program })
const toolKey = `gatehouse-scanner-1.2.3-${platform}-${sha256(archive)}`

/** What several runners share: one file or folder per key, which whoever opens a pull request may replace. */
function makeStore() {
  const folder = makeFolder()
  const asked: string[] = []
  const at = (key: string): string => join(folder, key)
  const cache: RunCache = {
    restore: async ([path = ''], key) => {
      asked.push(key)
      if (!existsSync(at(key))) return undefined
      mkdirSync(dirname(path), { recursive: true })
      cpSync(at(key), path, { recursive: true })
      return key
    },
    save: async ([path = ''], key) => {
      if (!existsSync(at(key))) cpSync(path, at(key), { recursive: true }) // What is there is never replaced.
      return undefined
    },
  }
  return { cache, asked, at, keys: () => readdirSync(folder).sort() }
}

type Store = ReturnType<typeof makeStore>

/** One run on a runner that begins with an empty disk: work that needs supplies, then the saving. */
async function onRunner<T>(
  { cache }: Store,
  work: (outside: Outside, keeper: RestoredSupplies) => Promise<T>,
  outside: Outside = makeOutside(),
): Promise<{ readonly result: T; readonly outside: Outside }> {
  const keeper = restoreSupplies(cache)
  const result = await work(outside, keeper)
  await saveSupplies(keeper, cache, outside.ports)
  return { result, outside }
}

const installWith =
  (lock: Lock, name = 'scanner') =>
  ({ ports }: Outside, keeper: RestoredSupplies) =>
    installTool(name, ports, { lock, patience: hasty, keeper })

async function releaseScene(executable?: string) {
  const origin = await startOrigin((_, response) => response.end(archive))
  const parts = { url: `${origin.url}/scanner.tar.gz`, sha256: sha256(archive) }
  const lock = makeLock({ ...(executable === undefined ? {} : { executable }), release: parts })
  return { store: makeStore(), origin, lock }
}

describe.each([
  ['whose digest is locked', sha256(program)],
  ['of which only the archive has a known digest', undefined],
])('on a runner, a tool %s', (_, executable) => {
  it('is fetched once, kept as it was packed, and comes back the next time', async () => {
    const { store, origin, lock } = await releaseScene(executable)
    const first = await onRunner(store, installWith(lock))
    expect(store.keys()).toEqual([toolKey])
    expect(readFileSync(store.at(toolKey))).toEqual(archive)
    const second = await onRunner(store, installWith(lock))
    expect(origin.seen).toHaveLength(1)
    expect(second.result).toMatchObject({ digest: first.result.digest, origin: 'release' })
    expect(readFileSync(second.result.file, 'utf8')).toBe(program)
    expect(second.outside.steps.at(-1)).toBe('install scanner finished 1.2.3 from the cache of the runner')
    for (const { cache } of [first.outside, second.outside]) expect(readdirSync(join(cache, 'packed'))).toEqual([])
  })

  it.each([
    ['another archive', (path: string) => writeFileSync(path, makeArchive({ scanner: '#!/bin/sh\necho evil\n' }))],
    ['nothing', (path: string) => writeFileSync(path, '')],
    [
      'a folder with a record of its own',
      (path: string) => {
        rmSync(path)
        mkdirSync(path)
        writeFileSync(join(path, 'record.json'), JSON.stringify({ executable: sha256('evil'), origin: 'release' }))
        writeFileSync(join(path, 'scanner'), 'evil')
      },
    ],
  ])(
    'that became %s in the cache is refused by its digest, removed, told, and fetched again',
    async (_what, poison) => {
      const { store, origin, lock } = await releaseScene(executable)
      await onRunner(store, installWith(lock))
      poison(store.at(toolKey))
      const { result, outside } = await onRunner(store, installWith(lock))
      expect(origin.seen).toHaveLength(2)
      expect(readFileSync(result.file, 'utf8')).toBe(program)
      expect(outside.steps).toContain(
        `check scanner failed What the cache of the runner held is not the locked file (sha256 ${sha256(archive)}); it was removed.`,
      )
      expect(readdirSync(join(outside.cache, 'packed'))).toEqual([])
    },
  )
})

describe('on a runner, a tool from a wheel', () => {
  it('is kept as the wheel, and is asked for before a release that cannot be reached', async () => {
    const wheel = makeWheel({ 'scanner.data/scripts/scanner': program })
    const lock = makeLock({
      executable: sha256(program),
      release: { url: 'http://127.0.0.1:1/scanner.tar.gz', sha256: sha256('r') },
      wheel: { sha256: sha256(wheel) },
    })
    const store = makeStore()
    const name = 'scanner_wheel-1.2.3-py3-none-any.whl'
    const first = makeOutside()
    putPython(first.bin, { download: { bytes: { [name]: Buffer.from(wheel).toString('base64') } } })
    await onRunner(store, installWith(lock), first)
    const second = makeOutside()
    const calls = putPython(second.bin)
    const { result } = await onRunner(store, installWith(lock), second)
    expect(result).toMatchObject({ origin: 'wheel', digest: `sha256:${sha256(program)}` })
    expect(calls().filter((line) => line.includes(' pip '))).toEqual([])
    expect(second.steps.join('\n')).not.toContain('Could not reach')
  })
})

describe('on a runner, the vulnerability database', () => {
  const run =
    (repository: string) =>
    ({ ports }: Outside, keeper: RestoredSupplies) =>
      fetchDatabase(ports, { repositories: [repository], patience: hasty, keeper })

  it('comes back as the layer that the registry names in every run', async () => {
    const store = makeStore()
    const { repository, layer, asked } = await startRegistry()
    const first = await onRunner(store, run(repository))
    const second = await onRunner(store, run(repository))
    expect(store.keys()).toEqual([`gatehouse-vulnerability-db-${layer}`])
    expect(asked().map((path) => path.slice(0, 7))).toEqual(['/manife', '/blobs/', '/manife'])
    expect(second.result).toEqual({ ...first.result, folder: expect.stringContaining(second.outside.cache) })
  })

  it('is fetched again, and it is told, when the layer in the cache is another', async () => {
    const store = makeStore()
    const { repository, layer } = await startRegistry()
    await onRunner(store, run(repository))
    const other = await startRegistry({ layer: makeArchive({ 'trivy.db': 'nothing is vulnerable' }) })
    writeFileSync(store.at(`gatehouse-vulnerability-db-${layer}`), other.layer)
    const { result, outside } = await onRunner(store, run(repository))
    expect(result.data.digest).toBe(`sha256:${sha256('data')}`)
    expect(outside.steps.join('\n')).toContain('check vulnerability database failed What the cache of the runner held')
  })

  it('is not asked of the cache when it was given, or nothing may be fetched', async () => {
    const store = makeStore()
    const { ports } = makeOutside()
    const keeper = restoreSupplies(store.cache)
    await problemOf(suppliesOf({ offline: true, keeper }, ports).database(makeFolder()))
    await problemOf(suppliesOf({ offline: false, database: '/nowhere', keeper }, ports).database(makeFolder()))
    await problemOf(suppliesOf({ offline: true, keeper }, ports).install('trivy'))
    expect(store.asked).toEqual([])
  })
})

describe('on a runner, the wheels of a Python set', () => {
  const wheel = 'the bytes of a wheel'
  const files = { 'a-1-py3-none-any.whl': wheel }
  const fake = {
    download: { files },
    uv: { files: { 'checkov/__init__.py': 'def run(): pass\n' } },
  }
  it('are downloaded first, then installed from, and nothing is downloaded in the next run', async () => {
    const store = makeStore()
    await withPinned(wheel, async (pinned) => {
      const first = makeOutside()
      const calls = putPython(first.bin, fake)
      await onRunner(store, installWith(pinned, 'checkov'), first)
      expect(calls().filter((line) => line.includes(' download '))).toHaveLength(4)
      const second = makeOutside()
      const later = putPython(second.bin, fake)
      const { result } = await onRunner(store, installWith(pinned, 'checkov'), second)
      expect(result).toMatchObject({ origin: 'uv', cached: false })
      const managers = later().filter((line) => line.includes('pip ') && line.includes(' install '))
      expect(managers).toHaveLength(2)
      for (const line of managers)
        expect(line).toMatch(/--require-hashes.*--no-index --find-links |--no-index --find-links .*--require-hashes/)
      expect(later().join('\n')).not.toContain(' download ')
    })
  })

  it('that are none of the locked ones are removed and told, and the right ones are fetched', async () => {
    const store = makeStore()
    await withPinned(wheel, async (pinned) => {
      const first = makeOutside()
      putPython(first.bin, fake)
      await onRunner(store, installWith(pinned, 'checkov'), first)
      const [key = ''] = store.keys()
      writeFileSync(join(store.at(key), 'a-1-py3-none-any.whl'), 'evil')
      mkdirSync(join(store.at(key), 'b-1-py3-none-any.whl'))
      const second = makeOutside()
      const calls = putPython(second.bin, fake)
      await onRunner(store, installWith(pinned, 'checkov'), second)
      expect(second.steps).toContain(
        'check checkov failed a-1-py3-none-any.whl and 1 more among the kept wheels was none of the locked ones; it was removed.',
      )
      expect(calls().filter((line) => line.includes(' download '))).toHaveLength(4)
      expect(
        readFileSync(
          join(second.cache, 'wheels', readdirSync(join(second.cache, 'wheels'))[0] ?? '', 'a-1-py3-none-any.whl'),
          'utf8',
        ),
      ).toBe(wheel)
    })
  })

  it('are not looked for by a machine that keeps nothing: it installs as ever', async () => {
    const outside = makeOutside()
    const calls = putPython(outside.bin, fake)
    await installTool('checkov', outside.ports, { lock: releaseLock, patience: hasty })
    expect(calls().join('\n')).not.toMatch(/ download |--find-links/)
    expect(existsSync(join(outside.cache, 'wheels'))).toBe(false)
  })

  it('are used by such a machine too when they lie there', async () => {
    await withPinned(wheel, async (pinned) => {
      const store = makeStore()
      const first = makeOutside()
      putPython(first.bin, fake)
      await onRunner(store, installWith(pinned, 'checkov'), first)
      rmSync(join(first.cache, 'checkov'), { recursive: true })
      const calls = putPython(first.bin, fake)
      const before = calls().length
      await installTool('checkov', first.ports, { lock: pinned, patience: hasty })
      expect(calls().slice(before).join('\n')).toContain('--no-index --find-links')
    })
  })
})

/** Runs with one more pin in the real set of Checkov, for a wheel of the test's own. */
async function withPinned(content: string, work: (lock: Lock) => Promise<void>): Promise<void> {
  const pins = pinnedSets['checkov']
  if (!Array.isArray(pins)) throw new Error('there are no pins')
  pins.push({ pin: 'a==1', sha256: [sha256(content)] })
  try {
    const requirements = sha256(renderRequirements(pins))
    await work({
      ...releaseLock,
      sets: releaseLock.sets.map((set) => (set.name === 'checkov' ? { ...set, requirements } : set)),
    })
  } finally {
    pins.pop()
  }
}

describe('saving', () => {
  it('is told when it fails, and nothing else happens', async () => {
    const { store, lock } = await releaseScene(sha256(program))
    const cache: RunCache = { ...store.cache, save: async () => 'The cache of this runner did not take it.' }
    const { outside } = await onRunner({ ...store, cache }, installWith(lock))
    expect(outside.steps.at(-1)).toBe('save for the next run failed The cache of this runner did not take it.')
  })

  it('saves nothing that was on the machine already', async () => {
    const { store, lock } = await releaseScene(sha256(program))
    const { outside } = await onRunner(store, installWith(lock))
    rmSync(store.at(toolKey))
    await onRunner(store, installWith(lock), outside)
    expect(store.keys()).toEqual([])
    expect(store.asked).toHaveLength(1)
  })
})
