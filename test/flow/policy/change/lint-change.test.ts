import { describe, expect, it } from 'vitest'
import { readPolicies } from '../../../../src/flow/policy/read-policies.js'
import type { RunContext } from '../../../../src/ports/run-context.js'
import { makeOutside } from '../../../install/outside.js'
import { commitOf, remoteRepository, type Snapshot } from '../remote-repository.js'
import { change, queued, runContext } from '../run-contexts.js'

const policy = 'version: 1\nmode: enforce\n'
const broken = 'version: 1\nmode: enforce\nblok: [critical]\n'
const waiver = (id: string, path = 'main.tf'): string =>
  `id: ${id}\nmatch: { rule: AWS-0086, path: "${path}" }\nreason: Public assets.\nowner: "@acme/web"\nexpires: 2027-03-31\n`

/** What a change that turns main into `merged` does, and what was asked of GitHub. */
async function lint(main: Snapshot, merged: Snapshot, context: RunContext = change()) {
  const { github, requests } = remoteRepository({ commits: { main, merged, pushed: merged } })
  const found = await readPolicies({ context, github }, { files: makeOutside().ports.files })
  const { pending, broken } = found.origin
  return { pending, broken, requests, found }
}

describe('a change', () => {
  it('that leaves the policy alone costs one request more', async () => {
    const files = { '.gatehouse/policy.yml': policy, '.gatehouse/waivers/a.yml': waiver('W-1') }
    const { pending, broken, requests } = await lint({ ...files, 'a.tf': '' }, { ...files, 'a.tf': 'x' })
    expect([pending, broken]).toEqual([undefined, undefined])
    expect(requests.map((request) => request.replace(/[0-9a-f]{40}/, ''))).toEqual([
      'branch main',
      'tree ',
      'tree  recursive',
      'blob ',
      'blob ',
      'tree ',
    ])
    expect(requests.at(-1)).toBe(`tree ${commitOf('merged')}`)
  })

  it('of policy and waivers counts after the merge: they are named, and only they are fetched', async () => {
    const main = { '.gatehouse/policy.yml': policy, '.gatehouse/waivers/a.yml': waiver('W-1') }
    const merged = {
      '.gatehouse/policy.yml': `${policy}block: [critical]\n`,
      '.gatehouse/waivers/b.yml': waiver('W-2'),
    }
    const { pending, broken, requests, found } = await lint(main, merged)
    expect(pending).toEqual(['.gatehouse/policy.yml', '.gatehouse/waivers/a.yml', '.gatehouse/waivers/b.yml'])
    expect(broken).toBeUndefined()
    expect(requests.slice(5).map((request) => request.split(' ')[0])).toEqual(['tree', 'tree', 'blob', 'blob'])
    expect(found.waivers.map(({ id }) => id)).toEqual(['W-1'])
  })

  it('that brings a mistake is told where it is', async () => {
    const merged = {
      '.gatehouse/policy.yml': broken,
      '.gatehouse/waivers/a.yml': 'id: W-1\nreson: typo\n',
      '.gatehouse/waivers/b.yml': { link: 'a.yml' },
    }
    const { broken: mistakes } = await lint({ 'main.tf': '' }, merged)
    expect(mistakes).toMatchObject([
      { path: '.gatehouse/policy.yml', line: 3, column: 1, sentence: expect.stringContaining('blok') },
      { path: '.gatehouse/waivers/a.yml' },
      ...Array((mistakes?.length ?? 0) - 3).fill({ path: '.gatehouse/waivers/a.yml' }),
      { path: '.gatehouse/waivers/b.yml', line: 1, column: 1, sentence: 'This cannot be opened.' },
    ])
  })

  it('is told from the root of the repository, whatever the root of the run is', async () => {
    const merged = { 'api/.gatehouse/policy.yml': broken, '.gatehouse/policy.yml': broken, 'gate.yml': broken }
    const { github } = remoteRepository({ commits: { main: { 'gate.yml': policy }, merged } })
    const read = (policyPath?: string) => {
      const named = policyPath === undefined ? {} : { policyPath }
      return readPolicies({ context: change(), github, prefix: 'api', ...named }, { files: makeOutside().ports.files })
    }
    expect((await read()).origin).toMatchObject({
      pending: ['api/.gatehouse/policy.yml'],
      broken: [{ path: 'api/.gatehouse/policy.yml' }],
    })
    expect((await read('gate.yml')).origin).toMatchObject({ pending: ['gate.yml'], broken: [{ path: 'gate.yml' }] })
  })

  it('is linted in a merge queue, too', async () => {
    const { broken: mistakes } = await lint({}, { '.gatehouse/policy.yml': broken }, queued())
    expect(mistakes).toHaveLength(1)
  })

  it('that gives a waiver an id which another file has is told, whichever of them it touches', async () => {
    const main = { '.gatehouse/waivers/b.yml': waiver('W-1') }
    const { broken: mistakes } = await lint(main, { ...main, '.gatehouse/waivers/a.yml': waiver('W-1', 'x.tf') })
    expect(mistakes).toMatchObject([{ path: '.gatehouse/waivers/b.yml', sentence: expect.stringContaining('W-1') }])
  })

  it('does not answer for a mistake that was there before', async () => {
    const main = { '.gatehouse/policy.yml': policy, '.gatehouse/waivers/a.yml': 'id: W-1\n' }
    const merged = { ...main, '.gatehouse/policy.yml': `${policy}block: [low]\n` }
    expect(await lint(main, merged)).toMatchObject({ pending: ['.gatehouse/policy.yml'], broken: undefined })
  })

  it('that touches a broken file has to mend it', async () => {
    const { broken: mistakes } = await lint(
      { '.gatehouse/policy.yml': broken },
      { '.gatehouse/policy.yml': `${broken}# touched\n` },
    )
    expect(mistakes?.length).toBeGreaterThan(0)
    expect(
      (await lint({ '.gatehouse/policy.yml': broken }, { '.gatehouse/policy.yml': policy })).broken,
    ).toBeUndefined()
  })

  it('that brings more files than are read is told', async () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 52 }, (_, index) => [`.gatehouse/waivers/${index + 10}.yml`, waiver(`W-${index}`)]),
    )
    const { broken: mistakes } = await lint({}, crowd)
    expect(mistakes).toMatchObject([{ path: '.gatehouse', sentence: expect.stringContaining(': 2 of them') }])
  })

  it('that brings more than GitHub lists blocks: merged, it would keep everybody from the policy', async () => {
    const { github } = remoteRepository({
      commits: { main: { '.gatehouse/policy.yml': policy }, merged: { '.gatehouse/policy.yml': broken } },
    })
    let folders = 0
    const cut: typeof github = {
      ...github,
      tree: async (sha, options) => {
        const answer = await github.tree(sha, options)
        return options.recursive && ++folders > 1 ? { ok: true, value: { entries: [], truncated: true } } : answer
      },
    }
    const found = await readPolicies({ context: change(), github: cut }, { files: makeOutside().ports.files })
    expect(found.layers[0].policy.mode).toBe('enforce')
    expect(found.origin.broken).toMatchObject([{ path: '.gatehouse', sentence: expect.stringContaining('too many') }])
  })

  it('that takes the policy away says so', async () => {
    const { pending, broken: mistakes } = await lint({ '.gatehouse/policy.yml': policy }, { 'main.tf': '' })
    expect([pending, mistakes]).toEqual([['.gatehouse/policy.yml'], undefined])
  })

  it('whose files GitHub does not show is judged all the same, and it is told', async () => {
    const { github } = remoteRepository({ commits: { main: { '.gatehouse/policy.yml': policy } } })
    const found = await readPolicies({ context: change(), github }, { files: makeOutside().ports.files })
    expect(found.layers[0].policy.mode).toBe('enforce')
    expect(found.trouble).toEqual([])
    expect(found.origin.problems).toMatchObject([
      {
        code: 'POLICY_UNREADABLE',
        sentence: expect.stringMatching(/^What this change does to the policy could not be read: /),
      },
    ])
  })
})

describe('what is no change', () => {
  it.each([
    ['a push', runContext()],
    ['a push to another branch', runContext({ ref: 'refs/heads/x' })],
    ['a schedule', runContext({ event: 'schedule' })],
    ['pull_request_target, which runs on the base', { ...change(), event: 'pull_request_target' }],
  ])('is not linted: %s', async (_, context) => {
    const { pending, broken: mistakes } = await lint({}, { '.gatehouse/policy.yml': broken }, context)
    expect([pending, mistakes]).toEqual([undefined, undefined])
  })
})
