import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { ArtifactNotFoundError, UsageError } from '@actions/artifact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ArtifactStore, createArtifacts } from '../../../src/host/actions/artifacts.js'
import { makeFolder, writeTree } from '../../temporary.js'
import { type ArtifactStoreServer, type StoredArchive, startArtifactStore } from './artifact-store.js'
import { zipOf } from './zips.js'

const server = 'https://github.com'

describe('artifacts, by the client of the toolkit', () => {
  let store: ArtifactStoreServer
  beforeEach(async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    store = await startArtifactStore()
    for (const [name, value] of Object.entries({ ...store.environment, NO_PROXY: '127.0.0.1' })) vi.stubEnv(name, value)
  })
  afterEach(async () => {
    await store.close()
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  it('come back as they were stored', async () => {
    const artifacts = createArtifacts(server)
    const root = writeTree({ 'evidence.json': '{"schema":1}', 'logs/a.txt': 'a' })
    const stored = await artifacts.upload('evidence', [`${root}/evidence.json`, `${root}/logs/a.txt`], root)
    expect(stored).toEqual({ id: '7', digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const folder = `${makeFolder()}/new`
    await artifacts.download('evidence', folder)
    expect(readFileSync(`${folder}/evidence.json`, 'utf8')).toBe('{"schema":1}')
    expect(readFileSync(`${folder}/logs/a.txt`, 'utf8')).toBe('a')
  })

  const storeThen = async (change: (stored: StoredArchive) => void): Promise<unknown> => {
    const artifacts = createArtifacts(server)
    const root = writeTree({ a: '1' })
    await artifacts.upload('evidence', [`${root}/a`], root)
    const stored = store.artifacts.get('evidence')
    if (stored !== undefined) change(stored)
    const folder = makeFolder()
    const outcome = await artifacts.download('evidence', `${folder}/in`).catch((error: unknown) => error)
    expect(readdirSync(folder)).toEqual([])
    return outcome
  }

  it('are refused when they are not what was stored', async () => {
    expect(await storeThen((stored) => (stored.archive = zipOf([{ name: 'a', content: '2' }])))).toMatchObject({
      code: 'ARTIFACT_FAILED',
      message: 'The artifact evidence was not used: it is not the one that was stored: its digest is another.',
    })
  })

  it('write nothing outside of the folder', async () => {
    const change = (stored: StoredArchive) => {
      stored.archive = zipOf([{ name: '../escaped', content: '2' }])
      delete stored.digest
    }
    expect(await storeThen(change)).toMatchObject({
      code: 'ARTIFACT_FAILED',
      message: 'The artifact evidence was not used: it holds a file whose name is not plain.',
      hint: expect.stringContaining('nothing else in this run'),
    })
  })

  it('are not fetched when they are too large', async () => {
    expect(await storeThen((stored) => (stored.size = 300 * 2 ** 20))).toMatchObject({
      code: 'ARTIFACT_FAILED',
      message: 'The artifact evidence was not used: it has 314572800 bytes, more than 268435456.',
    })
  })

  it('say when there is none of that name', async () => {
    await expect(createArtifacts(server).download('evidnce', makeFolder())).rejects.toMatchObject({
      code: 'ARTIFACT_FAILED',
      message: 'There is no artifact evidnce in this run.',
      hint: expect.stringContaining('needs:'),
    })
  })

  it('say when the name is taken', async () => {
    const root = writeTree({ a: '1' })
    await createArtifacts(server).upload('evidence', [`${root}/a`], root)
    await expect(createArtifacts(server).upload('evidence', [`${root}/a`], root)).rejects.toMatchObject({
      code: 'ARTIFACT_FAILED',
      hint: 'Give each job its own name, for example with the value of the matrix in it.',
    })
  })

  it('say when the runner offers no store', async () => {
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', '')
    await expect(createArtifacts(server).download('evidence', makeFolder())).rejects.toMatchObject({
      code: 'ARTIFACT_FAILED',
      message: 'The artifact evidence was not fetched: Unable to get the ACTIONS_RUNTIME_TOKEN env variable.',
    })
  })
})

describe('artifacts in trouble', () => {
  const failing = (error: Error): ArtifactStore => ({
    uploadArtifact: () => Promise.reject(error),
    getArtifact: () => Promise.reject(error),
    downloadArtifact: () => Promise.reject(error),
  })

  it('are not asked for on GitHub Enterprise Server, where the way out is another action', async () => {
    const store = failing(new Error('asked'))
    await expect(
      createArtifacts('https://git.example.com', async () => store).upload('e', [], '/'),
    ).rejects.toMatchObject({
      code: 'ARTIFACT_FAILED',
      message: 'The artifact e was not stored: GitHub Enterprise Server keeps artifacts another way.',
      hint: expect.stringContaining('input evidence'),
    })
  })

  it.each([
    [new UsageError(), expect.stringContaining('quota'), expect.stringContaining('spending limit')],
    [new ArtifactNotFoundError(), 'There is no artifact e in this run.', expect.stringContaining('needs:')],
    [new Error('a\n  b.'), 'The artifact e was not stored: a b.', expect.stringContaining('Run the job again')],
    [new Error('x'.repeat(5000)), `The artifact e was not stored: ${'x'.repeat(300)}.`, expect.any(String)],
  ])('tell %o in a sentence', async (error, message, hint) => {
    const upload = createArtifacts(server, async () => failing(error)).upload('e', [], '/')
    await expect(upload).rejects.toMatchObject({ code: 'ARTIFACT_FAILED', message, hint })
  })

  it('leave nothing behind in the folder for temporary files', async () => {
    let used = ''
    const store: ArtifactStore = {
      ...failing(new Error('no')),
      getArtifact: async () => ({ artifact: { name: 'e', id: 1, size: 1 } }),
      downloadArtifact: async (_, options) => {
        used = options?.path ?? ''
        return {}
      },
    }
    await expect(createArtifacts(server, async () => store).download('e', makeFolder())).rejects.toMatchObject({
      message: 'The artifact e was not used: it did not arrive whole.',
    })
    expect([used.includes('gatehouse-artifact-'), existsSync(used)]).toEqual([true, false])
  })
})
