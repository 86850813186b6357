import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toProblem } from '../../../src/core/errors.js'
import { baseOfRun } from '../../../src/flow/base/base-of-run.js'
import type { BaseSource } from '../../../src/flow/base/base-source.js'
import type { RunContext } from '../../../src/ports/run-context.js'
import { makeFolder } from '../../temporary.js'
import type { Permissions } from '../../workflows/github/github.js'
import { runContext } from '../policy/run-contexts.js'
import { type BaseScene, openBaseScene } from './scene.js'

/** What a change of a workflow is compared with: its commit, and where the files come from. */
let scene: BaseScene
beforeAll(async () => {
  scene = await openBaseScene()
})
afterAll(() => scene.fake.close())

/** A checkout as actions/checkout makes it: one commit, nothing before it. */
function shallow(commit: string): string {
  const folder = makeFolder()
  const git = (...words: readonly string[]): void => void execFileSync('git', ['-C', folder, ...words])
  git('init', '--quiet')
  git('fetch', '--quiet', '--depth=1', `file://${scene.repository.origin}`, commit)
  git('checkout', '--quiet', '--detach', commit)
  return folder
}

interface Given {
  readonly context?: RunContext
  readonly checkedOut?: string
  readonly top?: string
  readonly prefix?: string
  readonly permissions?: Permissions
}

async function sourceOf(given: Given = {}): Promise<BaseSource | undefined> {
  const { context = scene.pullRequest, checkedOut = scene.commits.merge, prefix = '' } = given
  const top = given.top ?? shallow(checkedOut)
  const checkout = { top, prefix, commit: checkedOut }
  return baseOfRun({ context, github: scene.github(given.permissions), checkout, scope: 'repository' }, scene.ports)
}

describe('what a change is compared with', () => {
  it('is the first parent of the merge that is tested', async () => {
    expect(await sourceOf()).toMatchObject({ name: 'main', commit: scene.commits.base })
  })

  it('is what both have in common where the workflow checks out the head itself', async () => {
    const source = await sourceOf({ checkedOut: scene.commits.head })
    expect(source?.commit).toBe(scene.commits.left)
  })

  it('is what the queue was built on', async () => {
    expect(await sourceOf({ context: scene.queue })).toMatchObject({ name: 'main', commit: scene.commits.base })
  })

  it('is asked from GitHub where there is no clone', async () => {
    expect(await sourceOf({ top: makeFolder() })).toMatchObject({ commit: scene.commits.base })
  })

  it.each(['push', 'schedule', 'release', 'workflow_dispatch', 'pull_request_target'])(
    'is nothing on %s, where the tree itself is judged',
    async (event) => {
      const { pullRequest } = scene.pullRequest
      const context = runContext({ event, ...(event === 'pull_request_target' && pullRequest ? { pullRequest } : {}) })
      expect(await sourceOf({ context })).toBeUndefined()
    },
  )

  it('is told to be missing where the token may not ask', async () => {
    const source = await sourceOf({ top: makeFolder(), permissions: {} })
    expect(source?.commit).toMatchObject({
      code: 'BASE_MISSING',
      sentence: expect.stringContaining('main, to compare with, could not be read'),
      hint: 'Give the job the permission `contents: read`, and this action the token of the job.',
    })
    await expect(source?.bring(join(makeFolder(), 'base'))).rejects.toMatchObject({ code: 'BASE_MISSING' })
  })
})

describe('the files of the base', () => {
  const bring = async (given: Given = {}): Promise<{ readonly folder: string; readonly trouble: unknown }> => {
    const folder = join(makeFolder(), 'base')
    return { folder, trouble: await (await sourceOf(given))?.bring(folder).catch(toProblem) }
  }

  it('come from GitHub in a checkout of one commit', async () => {
    const asked = scene.fake.requests('GET /tarball/{ref}').length
    const { folder, trouble } = await bring()
    expect(trouble).toEqual([])
    expect(readFileSync(join(folder, 'main.tf'), 'utf8')).toBe('a = 1\n')
    expect(existsSync(join(folder, 'other.tf'))).toBe(true)
    expect(existsSync(`${folder}.tar.gz`)).toBe(false)
    expect(scene.fake.requests('GET /tarball/{ref}').length).toBe(asked + 1)
  })

  it('come from git where the clone holds them, without a question', async () => {
    const asked = scene.fake.received.length
    const { folder, trouble } = await bring({ top: scene.repository.checkout(scene.commits.merge) })
    expect(trouble).toEqual([])
    expect(readFileSync(join(folder, 'main.tf'), 'utf8')).toBe('a = 1\n')
    expect(scene.fake.received.length).toBe(asked)
  })

  it.each<[string, () => string | undefined]>([
    ['GitHub', () => undefined],
    ['git', () => scene.repository.checkout(scene.commits.merge)],
  ])('are those below the folder that is scanned, from %s', async (_, top) => {
    const clone = top()
    const { folder, trouble } = await bring({ prefix: 'infra', ...(clone === undefined ? {} : { top: clone }) })
    expect(trouble).toEqual([])
    expect(readFileSync(join(folder, 'app.tf'), 'utf8')).toBe('b = 1\n')
    expect(existsSync(join(folder, 'main.tf'))).toBe(false)
  })

  it('are told to be missing when GitHub does not give them', async () => {
    scene.fake.fail('GET /tarball/{ref}', { status: 500 })
    const { trouble } = await bring()
    scene.fake.heal()
    expect(trouble).toMatchObject({ code: 'BASE_MISSING', sentence: expect.stringContaining('GitHub is in trouble') })
  }, 60_000)
})
