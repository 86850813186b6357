import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { baseOfWork } from '../../../src/flow/base/base-of-work.js'
import { createPorts } from '../../../src/host/node/ports.js'
import { makeFolder } from '../../temporary.js'
import { makeRepository, type TestRepository } from '../../workflows/repository.js'

/** What the work on one's own machine is compared with. */
const ports = createPorts({ progress: { step: () => undefined } })
const baseOf = (root: string, since?: string) => baseOfWork(root, since, ports)

const inside = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
    encoding: 'utf8',
  }).trim()

interface Work {
  readonly repository: TestRepository
  readonly folder: string
  readonly left: string
}

/** A clone whose branch left main, which went on since. */
function makeWork(...options: readonly string[]): Work {
  const repository = makeRepository()
  const left = repository.commit('main', { files: { 'main.tf': 'a = 1\n' } })
  repository.git('checkout', '--quiet', 'main')
  const folder = makeFolder()
  execFileSync('git', ['clone', '--quiet', ...options, `file://${repository.origin}`, folder])
  inside(folder, 'checkout', '--quiet', '-b', 'topic')
  inside(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Work')
  repository.git('checkout', '--quiet', '--detach')
  repository.commit('main', { files: { 'main.tf': 'a = 2\n' } })
  inside(folder, 'fetch', '--quiet', ...options)
  return { repository, folder, left }
}

describe('work on a branch', () => {
  it('is compared with the commit at which it left the default branch, though that went on', async () => {
    const { folder, left } = makeWork()
    const base = await baseOf(folder)
    expect(base).toMatchObject({ name: 'origin/main', commit: left })
    const to = join(makeFolder(), 'base')
    expect(await base?.bring(to)).toEqual([])
    expect(readFileSync(join(to, 'main.tf'), 'utf8')).toBe('a = 1\n')
    expect(await base?.earlier()).toEqual([])
  })

  it('is compared with another commit where one is named', async () => {
    const { folder } = makeWork()
    const head = inside(folder, 'rev-parse', 'HEAD')
    expect(await baseOf(folder, 'HEAD')).toMatchObject({ name: 'HEAD', commit: head })
  })

  it('is told why everything counts where the clone lacks what both have in common', async () => {
    const { folder } = makeWork('--depth=1')
    const base = await baseOf(folder)
    expect(base?.commit).toMatchObject({ code: 'BASE_MISSING', hint: 'Fetch its history: `git fetch --unshallow`.' })
    await expect(base?.bring(join(makeFolder(), 'base'))).rejects.toMatchObject({ code: 'BASE_MISSING' })
  })

  it('is told why everything counts where git knows no default branch', async () => {
    const { folder } = makeWork()
    inside(folder, 'remote', 'set-head', 'origin', '--delete')
    const base = await baseOf(folder)
    expect(base?.commit).toMatchObject({
      code: 'BASE_MISSING',
      sentence: 'Git does not know the default branch of this clone, so everything counts.',
    })
    await expect(base?.bring(join(makeFolder(), 'base'))).rejects.toMatchObject({ code: 'BASE_MISSING' })
  })
})

describe('work on the default branch itself', () => {
  it('is what is not committed', async () => {
    const { folder } = makeWork()
    inside(folder, 'checkout', '--quiet', 'main')
    inside(folder, 'merge', '--quiet', 'origin/main')
    expect(await baseOf(folder)).toMatchObject({ commit: inside(folder, 'rev-parse', 'HEAD') })
  })
})

describe('a folder that is in no repository', () => {
  it('has nothing to be compared with, which needs no word', async () => {
    expect(await baseOf(makeFolder())).toBeUndefined()
  })
})

describe('a revision that is none', () => {
  it.each(['nowhere', '--all', ''])('is refused before anything runs: %j', async (since) => {
    const { folder } = makeWork()
    await expect(baseOf(folder, since)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' })
  })
})
