import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toProblem } from '../../../src/core/errors.js'
import { bringTree } from '../../../src/flow/base/bring-tree.js'
import { createGitHub } from '../../../src/host/actions/github/github.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import type { GitHub } from '../../../src/ports/github.js'
import { makeFolder, writeTree } from '../../temporary.js'
import { type FakeGitHub, startGitHub } from '../../workflows/github/github.js'

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await nodePorts.files.survey(folder)).map(({ path }) => path).sort()

describe('the files of a commit that the clone does not hold', () => {
  const source = writeTree({
    '.gitattributes': '/hidden export-ignore\n*.key export-ignore\n',
    'main.tf': 'a = 1\n',
    'infra/app.tf': 'b = 1\n',
    'infra/secret.key': 'c = 1\n',
    'hidden/deep/x.tf': 'd = 1\n',
  })
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', source, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      encoding: 'utf8',
    }).trim()
  let commit = ''
  let fake: FakeGitHub
  let github: GitHub
  beforeAll(async () => {
    git('-c', 'init.defaultBranch=main', 'init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'All')
    commit = git('rev-parse', 'HEAD')
    fake = await startGitHub({ folder: source })
    const context = { server: 'https://github.com', api: fake.url, repository: fake.repository }
    github = createGitHub({ context, token: fake.token({ permissions: { contents: 'read' } }) })
  })
  afterAll(() => fake.close())
  const bring = async (within: string, from: GitHub | undefined) => {
    const folder = join(makeFolder(), 'base')
    const problem = await bringTree(
      { root: makeFolder(), commit, within, name: 'main' },
      folder,
      from,
      nodePorts,
    ).catch(toProblem)
    return { folder, problem }
  }

  it('come from the archive, with those that an archive leaves out', async () => {
    const { folder, problem } = await bring('', github)
    expect(problem).toEqual([])
    expect(await filesIn(folder)).toEqual([
      '.gitattributes',
      'hidden/deep/x.tf',
      'infra/app.tf',
      'infra/secret.key',
      'main.tf',
    ])
    expect(readFileSync(join(folder, 'hidden/deep/x.tf'), 'utf8')).toBe('d = 1\n')
    expect(readdirSync(join(folder, '..'))).toEqual(['base'])
    expect(fake.requests('GET /git/blobs/{file_sha}')).toHaveLength(2)
  })

  it('are those below the folder that is scanned', async () => {
    const { folder, problem } = await bring('infra', github)
    expect(problem).toEqual([])
    expect(await filesIn(folder)).toEqual(['app.tf', 'secret.key'])
  })

  it('are those of the archive alone where GitHub does not list or give the others', async () => {
    const refuse = async () => ({ ok: false, failure: { kind: 'unavailable', message: 'Oops' } }) as const
    for (const part of [{ tree: refuse }, { blob: refuse }]) {
      const { folder, problem } = await bring('', { ...github, ...part })
      expect(problem).toEqual([])
      expect(await filesIn(folder)).toEqual(['.gitattributes', 'infra/app.tf', 'main.tf'])
    }
  })

  it('are none, with the reason, without a token or with one that may not read', async () => {
    expect((await bring('', undefined)).problem).toMatchObject({ code: 'BASE_MISSING' })
    const refuse = async () => ({ ok: false, failure: { kind: 'no-permission', message: 'No' } }) as const
    expect((await bring('', { ...github, archiveAddress: refuse })).problem).toMatchObject({ code: 'BASE_MISSING' })
  })
})
