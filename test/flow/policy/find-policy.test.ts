import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../src/core/hash.js'
import { defaultPolicy } from '../../../src/core/policy/policy.js'
import { findPolicy } from '../../../src/flow/policy/find-policy.js'
import type { Git } from '../../../src/ports/machine/git.js'
import { names } from '../../core/builders.js'
import { makeOutside, problemOf } from '../../install/outside.js'
import { makeFolder, writeTree } from '../../temporary.js'

const enforce = 'version: 1\nmode: enforce\nblock: [critical]\n'
const audit = 'version: 1\nmode: audit\n'
const broken = 'version: 1\nblok: [critical]\n'
const waiver = (id: string): string =>
  `id: ${id}\nmatch: { rule: AWS-0086, path: "main.tf" }\nreason: Public assets.\nowner: "@acme/web"\nexpires: 2027-03-31\n`

/** What `origin/main` holds; without it git knows no default branch. */
const gitWith = (committed?: Readonly<Record<string, string>>): Git => ({
  files: async () => undefined,
  emptySubmodules: async () => [],
  head: async () => ({}),
  commitOf: async () => undefined,
  parents: async () => undefined,
  mergeBase: async () => undefined,
  exportTree: async () => false,
  submodules: async () => [],
  exportSubmodules: async () => [],
  defaultBranch: async () => (committed === undefined ? undefined : 'origin/main'),
  show: async (_root, revision, folder) =>
    committed === undefined || revision !== 'origin/main' || folder !== '.gatehouse'
      ? undefined
      : new Map(Object.entries(committed)),
})

const find = (root: string, git: Git = gitWith(), named?: string, organisation?: string) =>
  findPolicy(
    root,
    named,
    names,
    { files: makeOutside().ports.files, git },
    { programs: false, ...(organisation === undefined ? {} : { organisation }) },
  )

describe('the policy of a scan', () => {
  it('is the default where there is no file, and says so', async () => {
    const nowhere = { layer: 'default', source: 'no policy file in the working tree', problems: [] }
    expect(await find(makeFolder())).toEqual({
      layers: [{ layer: 'default', policy: defaultPolicy }],
      plan: { exclude: [], tools: new Map() },
      roots: new Map(),
      waivers: [],
      checks: [],
      origin: nowhere,
      trouble: [],
    })
    expect(await find(writeTree({ '.gatehouse': 'no folder' }))).toMatchObject({ origin: nowhere })
    expect(await find(writeTree({ 'policy.yml': enforce, '.gatehouse/README.md': '' }))).toMatchObject({
      origin: nowhere,
    })
  })

  it.each(['policy.yml', 'policy.yaml'])('is read from %s in the working tree, with its digest', async (name) => {
    const found = await find(writeTree({ [`.gatehouse/${name}`]: enforce }))
    expect(found.layers[0].policy).toMatchObject({ mode: 'enforce', block: ['critical'] })
    expect(found.origin).toEqual({
      layer: 'repository',
      source: `.gatehouse/${name} of the working tree`,
      digest: `sha256:${sha256Hex(enforce)}`,
      problems: [],
    })
  })

  it('is that of the default branch where git knows it, whatever the working tree says', async () => {
    const root = writeTree({
      '.gatehouse/policy.yml': audit,
      '.gatehouse/waivers.yml': `- ${waiver('W-1').replace(/\n(?=.)/g, '\n  ')}`,
    })
    const found = await find(
      root,
      gitWith({ '.gatehouse/policy.yml': enforce, '.gatehouse/waivers/W-2.yml': waiver('W-2') }),
    )
    expect(found.layers[0].policy.mode).toBe('enforce')
    expect(found.waivers.map(({ id }) => id)).toEqual(['W-2'])
    expect(found.origin).toMatchObject({
      source: '.gatehouse/policy.yml of origin/main',
      digest: `sha256:${sha256Hex(enforce)}`,
    })
  })

  it('is the default when the default branch has none, though the working tree has one, and names the branch', async () => {
    const found = await find(writeTree({ '.gatehouse/policy.yml': enforce }), gitWith({}))
    expect(found.layers[0].policy).toEqual(defaultPolicy)
    expect(found.origin).toEqual({
      layer: 'default',
      source: 'no policy file in origin/main',
      problems: [],
      pending: ['.gatehouse/policy.yml'],
    })
  })

  it('is that of the working tree when git no longer has the branch', async () => {
    const git: Git = { ...gitWith({}), show: async () => undefined }
    expect(await find(writeTree({ '.gatehouse/policy.yml': enforce }), git)).toMatchObject({
      origin: { source: '.gatehouse/policy.yml of the working tree' },
    })
  })

  it.each([
    ['in the working tree', undefined, 'the working tree'],
    ['in the default branch', gitWith({ '.gatehouse/policy.yml': broken }), 'origin/main'],
  ])('that is broken %s is replaced by the default and named by line and column', async (_, git, where) => {
    const found = await find(writeTree({ '.gatehouse/policy.yml': broken }), git)
    expect(found.layers[0].policy).toEqual(defaultPolicy)
    expect(found.origin).toEqual({
      layer: 'default',
      source: `.gatehouse/policy.yml of ${where}`,
      digest: `sha256:${sha256Hex(broken)}`,
      problems: [
        {
          code: 'POLICY_INVALID',
          sentence: expect.stringMatching(
            /^\.gatehouse\/policy\.yml:2:1: .*blok.* The default policy is used instead\.$/,
          ),
          hint: expect.stringContaining('block'),
        },
      ],
    })
  })

  it('that is a link, or in a folder that is one, is not taken for missing', async () => {
    const real = writeTree({ 'policy.yml': enforce })
    const file = writeTree({ '.gatehouse/README.md': '' })
    symlinkSync(join(real, 'policy.yml'), join(file, '.gatehouse', 'policy.yml'))
    const folder = makeFolder()
    symlinkSync(real, join(folder, '.gatehouse'))
    for (const root of [file, folder])
      expect(await find(root)).toMatchObject({
        layers: [{ policy: defaultPolicy }],
        origin: {
          layer: 'default',
          source: '.gatehouse/policy.yml of the working tree',
          problems: [
            {
              code: 'POLICY_INVALID',
              sentence: '.gatehouse/policy.yml cannot be opened. The default policy is used instead.',
            },
          ],
        },
      })
  })

  it.skipIf(process.getuid?.() === 0)('that may not be read is not taken for missing', async () => {
    const root = writeTree({ '.gatehouse/policy.yml': enforce })
    chmodSync(join(root, '.gatehouse', 'policy.yml'), 0o000)
    expect((await find(root)).origin.problems).toMatchObject([{ code: 'POLICY_INVALID' }])
  })
})

describe('waivers', () => {
  it('are read from the folder and from the one file, and nothing else is', async () => {
    const root = writeTree({
      '.gatehouse/policy.yml': audit,
      '.gatehouse/waivers.yml': `- ${waiver('W-1').replace(/\n(?=.)/g, '\n  ')}`,
      '.gatehouse/waivers/b.yaml': waiver('W-3'),
      '.gatehouse/waivers/a.yml': waiver('W-2'),
      '.gatehouse/waivers/notes.txt': 'none',
      '.gatehouse/waivers/old/c.yml': waiver('W-4'),
    })
    const { waivers, origin } = await find(root)
    expect(waivers.map(({ id }) => id).sort()).toEqual(['W-1', 'W-2', 'W-3'])
    expect(origin.problems).toEqual([])
  })

  it('count without a policy file, too', async () => {
    const found = await find(writeTree({ '.gatehouse/waivers/a.yml': waiver('W-1') }))
    expect(found.waivers).toHaveLength(1)
    expect(found.origin.layer).toBe('default')
  })

  it('that are broken or cannot be opened are named, and the others count', async () => {
    const root = writeTree({
      '.gatehouse/waivers/a.yml': waiver('W-1'),
      '.gatehouse/waivers/b.yml': 'id: W-2\nreson: typo\n',
    })
    symlinkSync(join(root, '.gatehouse/waivers/a.yml'), join(root, '.gatehouse/waivers/c.yml'))
    const { waivers, origin } = await find(root)
    expect(waivers.map(({ id }) => id)).toEqual(['W-1'])
    expect(new Set(origin.problems.map(({ code }) => code))).toEqual(new Set(['WAIVER_INVALID']))
    expect(origin.problems[0]?.sentence).toMatch(/^\.gatehouse\/waivers\/b\.yml:\d+:\d+: /)
    expect(origin.problems.at(-1)?.sentence).toBe('.gatehouse/waivers/c.yml cannot be opened. No waiver in it counts.')
  })
})

describe('a policy that the user names', () => {
  it('is used with the waivers of the working tree, whatever the default branch has', async () => {
    const root = writeTree({ 'mine.yml': enforce, '.gatehouse/waivers/a.yml': waiver('W-1') })
    const path = join(root, 'mine.yml')
    const found = await find(root, gitWith({ '.gatehouse/policy.yml': audit }), path)
    expect(found.layers[0].policy.mode).toBe('enforce')
    expect(found.waivers).toHaveLength(1)
    expect(found.origin).toEqual({
      layer: 'repository',
      source: path,
      digest: `sha256:${sha256Hex(enforce)}`,
      problems: [],
    })
  })

  it('has to be there and to be right, before anything runs', async () => {
    const root = writeTree({ 'mine.yml': broken })
    expect(await problemOf(find(root, gitWith(), join(root, 'none.yml')))).toMatchObject({ code: 'TARGET_MISSING' })
    expect(await problemOf(find(root, gitWith(), join(root, 'mine.yml')))).toMatchObject({
      code: 'POLICY_INVALID',
      sentence: expect.stringMatching(/mine\.yml:2:1: /),
    })
  })
})

describe("an organisation's policy that the user names", () => {
  const strict = 'version: 1\nmode: enforce\nblock: [low]\n'

  it('judges over that of the repository, as in a workflow', async () => {
    const root = writeTree({ 'org.yml': strict, '.gatehouse/policy.yml': 'version: 1\nexclude: ["**"]\n' })
    const path = join(root, 'org.yml')
    const found = await find(root, gitWith(), undefined, path)
    expect(found.layers.map(({ layer, policy }) => [layer, policy.block])).toEqual([
      ['organisation', ['low']],
      ['repository', defaultPolicy.block],
    ])
    expect(found.plan.exclude).toEqual([])
    expect(found.origin).toMatchObject({
      layer: 'repository',
      organisation: { source: path, digest: `sha256:${sha256Hex(strict)}` },
      ignored: [expect.stringContaining('`exclude`')],
    })
    expect((await find(makeFolder(), gitWith(), undefined, path)).layers).toHaveLength(1)
    expect((await find(root)).origin.organisation).toBeUndefined()
  })

  it('has to be there and to be right, before anything runs', async () => {
    const root = writeTree({
      'org.yml': broken,
      'checks.yml': 'version: 1\nchecks: { trivy: .gatehouse/checks/trivy }\n',
    })
    const problem = (name: string) => problemOf(find(root, gitWith(), undefined, join(root, name)))
    expect(await problem('none.yml')).toMatchObject({ code: 'TARGET_MISSING' })
    expect(await problem('org.yml')).toMatchObject({ code: 'POLICY_INVALID' })
    expect(await problem('checks.yml')).toMatchObject({
      code: 'POLICY_INVALID',
      sentence: expect.stringContaining('`--organisation-policy` names a folder'),
    })
  })
})
