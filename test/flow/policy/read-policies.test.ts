import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../src/core/hash.js'
import { defaultPolicy } from '../../../src/core/policy/policy.js'
import { type PolicyRequest, readPolicies } from '../../../src/flow/policy/read-policies.js'
import type { ApiFailureKind } from '../../../src/ports/github.js'
import { makeOutside, problemOf } from '../../install/outside.js'
import { commitOf, type RemoteRepository, remoteRepository, type Snapshot } from './remote-repository.js'
import { change, queued, runContext } from './run-contexts.js'

const enforce = 'version: 1\nmode: enforce\nblock: [critical]\n'
const audit = 'version: 1\nmode: audit\n'
const broken = 'version: 1\nblok: [critical]\n'
const waiver = (id: string): string =>
  `id: ${id}\nmatch: { rule: AWS-0086, path: "main.tf" }\nreason: Public assets.\nowner: "@acme/web"\nexpires: 2027-03-31\n`

const read = (given: Partial<PolicyRequest> & Pick<PolicyRequest, 'github'>) =>
  readPolicies({ context: change(), ...given }, { files: makeOutside().ports.files })

/** Main holds one thing, the change another. */
const repository = (main: Snapshot, merged: Snapshot = main): RemoteRepository =>
  remoteRepository({ commits: { main, merged, pushed: { '.gatehouse/policy.yml': 'version: 1\nblock: [low]\n' } } })

const where = `main at ${commitOf('main').slice(0, 7)}`

describe('the policy of a run in a workflow', () => {
  it('is that of the base branch on a change, whatever the change says, with its waivers', async () => {
    const files = { 'main.tf': '', '.gatehouse/policy.yml': enforce, '.gatehouse/waivers/a.yml': waiver('W-1') }
    const { github, requests } = repository(files, { 'main.tf': '', '.gatehouse/policy.yml': audit })
    const found = await read({ github })
    expect(found.layers).toMatchObject([{ layer: 'repository', policy: { mode: 'enforce', block: ['critical'] } }])
    expect(found.waivers.map(({ id }) => id)).toEqual(['W-1'])
    expect(found.origin).toMatchObject({
      layer: 'repository',
      source: `.gatehouse/policy.yml of ${where}`,
      digest: `sha256:${sha256Hex(enforce)}`,
      problems: [],
    })
    expect(found.trouble).toEqual([])
    expect(requests.slice(0, 3)).toEqual([
      'branch main',
      `tree ${commitOf('main')}`,
      expect.stringMatching(/^tree \w+ recursive$/),
    ])
  })

  it('is that of the base in a merge queue, too', async () => {
    const { github } = repository({ '.gatehouse/policy.yml': enforce }, { '.gatehouse/policy.yml': audit })
    expect((await read({ github, context: queued() })).layers[0].policy.mode).toBe('enforce')
  })

  it('is that of the commit on a push to the default branch, whose tip is not asked for', async () => {
    const { github, requests } = repository({ '.gatehouse/policy.yml': enforce })
    const found = await read({ github, context: runContext() })
    expect(found.layers[0].policy.block).toEqual(['low'])
    expect(requests.some((request) => request.startsWith('branch'))).toBe(false)
  })

  it('is the default where there is none, and says so', async () => {
    const { github } = repository({ 'main.tf': '' })
    const found = await read({ github })
    expect(found).toMatchObject({ layers: [{ layer: 'default', policy: defaultPolicy }], trouble: [] })
    expect(found.origin).toEqual({ layer: 'default', source: `no policy file in ${where}`, problems: [] })
  })

  it('that is broken is replaced by the default and named, so that its repair can be merged', async () => {
    const { github } = repository({ '.gatehouse/policy.yml': broken }, { '.gatehouse/policy.yml': enforce })
    const found = await read({ github })
    expect(found.layers).toEqual([{ layer: 'default', policy: defaultPolicy }])
    expect(found.trouble).toEqual([])
    expect(found.origin.problems).toMatchObject([
      {
        code: 'POLICY_INVALID',
        sentence: expect.stringMatching(/^\.gatehouse\/policy\.yml:2:1: .* The default policy is used instead\.$/),
      },
    ])
    expect(found.origin.broken).toBeUndefined()
  })

  it('is in the folder of the run, not at the root of the repository', async () => {
    const { github } = repository({ '.gatehouse/policy.yml': enforce, 'services/api/.gatehouse/policy.yml': audit })
    const found = await read({ github, prefix: 'services/api' })
    expect(found.layers[0]).toMatchObject({ layer: 'repository', policy: { mode: 'audit' } })
    expect((await read({ github, prefix: 'services/web' })).origin.layer).toBe('default')
  })

  it.each(['', 'a', 'a/b', 'a/b/c', 'a/b/c/d/e'])(
    'costs at most four requests before its files: in "%s"',
    async (prefix) => {
      const root = prefix === '' ? '' : `${prefix}/`
      const { github, requests } = repository({
        'README.md': '',
        [`${root}.gatehouse/policy.yml`]: enforce,
        [`${root}.gatehouse/waivers/a.yml`]: waiver('W-1'),
        [`${root}x/y/z/main.tf`]: '',
      })
      const found = await read({ github, prefix, context: runContext({ ref: 'refs/heads/x' }) })
      expect(found).toMatchObject({ layers: [{ policy: { mode: 'enforce' } }], waivers: [{ id: 'W-1' }] })
      expect(requests.filter((request) => !request.startsWith('blob')).length).toBeLessThanOrEqual(4)
      expect(requests.filter((request) => request.startsWith('blob'))).toHaveLength(2)
    },
  )

  it('is walked to where a deep folder is too much for GitHub to list', async () => {
    const { github } = remoteRepository({
      commits: { main: { 'a/b/c/.gatehouse/policy.yml': enforce } },
      truncated: [],
      fail: () => undefined,
    })
    const cut: typeof github = {
      ...github,
      tree: async (sha, options) => {
        const answer = await github.tree(sha, options)
        const isDeep = answer.ok && answer.value.entries.some(({ path }) => path.includes('/'))
        return isDeep ? { ok: true, value: { entries: [], truncated: true } } : answer
      },
    }
    const found = await read({ github: cut, prefix: 'a/b/c', context: runContext({ ref: 'refs/heads/x' }) })
    expect(found.layers[0].policy.mode).toBe('enforce')
  })

  it('in a folder that is a link or a submodule is not taken for missing', async () => {
    for (const item of [{ link: 'other' }, { submodule: 'c'.repeat(40) }]) {
      const { github } = repository({ '.gatehouse': item })
      expect((await read({ github })).origin).toMatchObject({
        layer: 'default',
        source: `.gatehouse/policy.yml of ${where}`,
        problems: [{ code: 'POLICY_INVALID', sentence: expect.stringContaining('cannot be opened') }],
      })
    }
  })

  it.each([
    ['a link', { link: '../main.tf' }],
    ['a submodule', { submodule: 'c'.repeat(40) }],
    ['as large as no policy is', { size: 100_000_000 }],
  ])('that is %s is not fetched and not taken for missing', async (_, item) => {
    const { github, requests } = repository({ '.gatehouse/policy.yml': item, '.gatehouse/waivers': { link: 'x' } })
    const found = await read({ github })
    expect(found.trouble).toEqual([])
    expect(found.origin.problems.map(({ sentence }) => sentence)).toEqual([
      '.gatehouse/policy.yml cannot be opened. The default policy is used instead.',
      '.gatehouse/waivers/*.yml cannot be opened. No waiver in it counts.',
    ])
    expect(requests.filter((request) => request.startsWith('blob'))).toEqual([])
  })

  it('that would unfold without end is refused at once', async () => {
    const bomb = [
      'version: 1',
      'a: &a [x, x]',
      ...'bcdefgh'.split('').map((name, index) => {
        const last = 'abcdefg'[index]
        return `${name}: &${name} [${Array(9).fill(`*${last}`).join(', ')}]`
      }),
    ].join('\n')
    const { github } = repository({ '.gatehouse/policy.yml': bomb })
    const found = await read({ github })
    expect(found.layers[0].policy).toEqual(defaultPolicy)
    expect(found.origin.problems[0]?.code).toBe('POLICY_INVALID')
  })

  it('comes before any crowd of waivers; those beyond fifty files are counted', async () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`.gatehouse/waivers/${index}.yml`, waiver(`W-${index}`)]),
    )
    const { github, requests } = repository({ ...crowd, '.gatehouse/policy.yml': enforce })
    const found = await read({ github })
    expect(found.layers[0].policy.mode).toBe('enforce')
    expect(found.waivers).toHaveLength(49)
    expect(requests.filter((request) => request.startsWith('blob'))).toHaveLength(50)
    expect(found.origin.problems).toMatchObject([
      { code: 'WAIVER_INVALID', sentence: 'There are too many policy and waiver files: 11 of them were not read.' },
    ])
  })

  it('ignores what is neither policy nor waiver', async () => {
    const { github, requests } = repository({
      '.gatehouse/checks/a.yml': 'x: 1',
      '.gatehouse/waivers/old/b.yml': waiver('W-1'),
      '.gatehouse/README.md': '',
    })
    expect((await read({ github })).origin.problems).toEqual([])
    expect(requests.filter((request) => request.startsWith('blob'))).toEqual([])
  })
})

describe('a policy file that the workflow names', () => {
  it('is read at the same commit, instead of the usual one and beside its waivers', async () => {
    const main = {
      'platform/gate.yml': enforce,
      '.gatehouse/policy.yml': audit,
      '.gatehouse/waivers.yml': waiver('W-1'),
    }
    const { github } = repository(main, { ...main, 'platform/gate.yml': audit })
    const found = await read({ github, policyPath: './platform/gate.yml' })
    expect(found).toMatchObject({ layers: [{ policy: { mode: 'enforce' } }], waivers: [{ id: 'W-1' }] })
    expect(found.origin).toMatchObject({
      source: `platform/gate.yml of ${where}`,
      pending: ['platform/gate.yml'],
    })
  })

  it('is looked for from the root of the repository, wherever the run is', async () => {
    const { github } = repository({ 'gate.yml': enforce, 'api/main.tf': '' })
    expect((await read({ github, prefix: 'api', policyPath: 'gate.yml' })).layers[0].policy.mode).toBe('enforce')
  })

  it.each([
    ['is not there yet', {}],
    ['is in a folder that is not there', { 'main.tf': '' }],
  ])('and %s is told, and the default used, so that it can be merged', async (_, main) => {
    const { github } = repository(main, { ...main, 'platform/gate.yml': enforce })
    const found = await read({ github, policyPath: 'platform/gate.yml' })
    expect(found.layers[0].layer).toBe('default')
    expect(found.origin.problems).toMatchObject([
      { code: 'POLICY_INVALID', sentence: `platform/gate.yml is not in ${where}. The default policy is used instead.` },
    ])
  })

  it('and is a link is not followed', async () => {
    const { github } = repository({ 'gate.yml': { link: '.gatehouse/other.yml' } })
    const { origin } = await read({ github, policyPath: 'gate.yml' })
    expect(origin.problems[0]?.sentence).toContain('gate.yml cannot be opened.')
  })

  it.each(['/etc/passwd', '../other/policy.yml', 'a/../../b.yml', 'a\\b.yml', 'a//b.yml', 'a\nb'])(
    'has to be in the repository: %j',
    async (policyPath) => {
      const { github, requests } = repository({})
      expect(await problemOf(read({ github, policyPath }))).toMatchObject({ code: 'INPUT_INVALID' })
      expect(requests).toEqual([])
    },
  )
})

describe('a policy that cannot be asked for', () => {
  it.each<[ApiFailureKind, RegExp, RegExp]>([
    ['unauthenticated', /there is no token that GitHub takes/, /`contents: read`/],
    ['no-permission', /the token may not read the repository/, /`contents: read`/],
    ['not-found', /does not show it to this token/, /`contents: read`/],
    ['unavailable', /GitHub is in trouble/, /^Run again\.$/],
    ['timed-out', /did not answer in time/, /^Run again\.$/],
    ['rate-limited', /too many requests/, /^Run again after 2026-11-28T04:00:00Z\.$/],
  ])('(%s) is no policy that only tells', async (kind, sentence, hint) => {
    const retry = kind === 'rate-limited' ? { retryAt: '2026-11-28T04:00:00Z' } : {}
    for (const at of ['branch', 'tree', 'blob']) {
      const { github } = remoteRepository({
        commits: { main: { '.gatehouse/policy.yml': enforce } },
        fail: (request) => (request.startsWith(at) ? { kind, message: 'words of GitHub', ...retry } : undefined),
      })
      const found = await read({ github })
      expect(found.trouble).toMatchObject([{ code: 'POLICY_UNREADABLE' }])
      expect(found.trouble[0]?.sentence).toMatch(/^The policy of main could not be read: .* \(words of GitHub\)\.$/)
      expect(found.trouble[0]?.sentence).toMatch(sentence)
      expect(found.trouble[0]?.hint).toMatch(hint)
      expect(found.layers).toMatchObject([{ layer: 'default', policy: { mode: 'enforce' } }])
    }
  })

  it('because GitHub leaves files out of a list is not taken for missing', async () => {
    for (const path of ['', '.gatehouse']) {
      const { github } = remoteRepository({
        commits: { main: { '.gatehouse/policy.yml': enforce } },
        truncated: [path],
      })
      expect((await read({ github })).trouble).toMatchObject([{ code: 'POLICY_UNREADABLE' }])
    }
  })

  it('because the event names no default branch is not guessed', async () => {
    const { defaultBranch: _, ...context } = runContext()
    const { github, requests } = repository({ '.gatehouse/policy.yml': enforce })
    const found = await read({ github, context })
    expect(found.trouble).toMatchObject([{ code: 'POLICY_UNREADABLE' }])
    expect(requests).toEqual([])
  })

  it('still holds beside the policy of the organisation: the other may be stricter', async () => {
    const { github } = remoteRepository({ commits: {} })
    const found = await read({ github, organisationPolicy: audit })
    expect(found.layers.map(({ layer, policy }) => [layer, policy.mode])).toEqual([
      ['organisation', 'audit'],
      ['default', 'enforce'],
    ])
    expect(found.trouble).toHaveLength(1)
  })
})
