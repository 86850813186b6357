import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type PolicyRequest, readPolicies } from '../../../src/flow/policy/read-policies.js'
import { createGitHub } from '../../../src/host/actions/github/github.js'
import { makeOutside } from '../../install/outside.js'
import { type FakeGitHub, refusals, startGitHub, type TokenOptions } from '../../workflows/github/github.js'
import { change } from './run-contexts.js'

/** The same through our own client, to the small GitHub of the tests. */
const enforce = 'version: 1\nmode: enforce\nblock: [critical]\n'
const waiver =
  'id: W-1\nmatch: { rule: AWS-0086, path: "main.tf" }\nreason: Public assets.\nowner: "@acme/web"\nexpires: 2027-03-31\n'
const files = {
  'main.tf': '',
  '.gatehouse/policy.yml': enforce,
  '.gatehouse/waivers/a.yml': waiver,
  'services/api/.gatehouse/policy.yml': 'version: 1\nblock: [low]\n',
}

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub({ files })
})
afterEach(() => github.close())

/** Time flies for the client's own pauses. */
function read(given: Partial<PolicyRequest> = {}, token: TokenOptions = { permissions: { contents: 'read' } }) {
  const merged = github.commit({ ...files, '.gatehouse/policy.yml': 'version: 1\nblok: []\n' }, 'merged')
  const context = { ...change(), sha: merged, api: github.url }
  let passed = 0
  const time = {
    now: () => new Date(Date.now() + passed),
    monotonicMs: () => passed,
    wait: async (ms: number) => {
      passed += ms
    },
    random: () => 0.5,
  }
  const client = createGitHub({ context, token: github.token(token), time })
  return readPolicies({ context, github: client, ...given }, { files: makeOutside().ports.files })
}

describe('a policy on GitHub', () => {
  it('is read at the tip of the base in three requests and one for each file; the change is linted', async () => {
    const found = await read()
    expect(found).toMatchObject({
      layers: [{ layer: 'repository', policy: { mode: 'enforce', block: ['critical'] } }],
      waivers: [{ id: 'W-1' }],
      trouble: [],
    })
    expect(found.origin).toMatchObject({
      source: `.gatehouse/policy.yml of main at ${github.tip('refs/heads/main').slice(0, 7)}`,
      problems: [],
      pending: ['.gatehouse/policy.yml'],
      broken: [{ path: '.gatehouse/policy.yml', line: 2, column: 1 }],
    })
    expect(github.received).toHaveLength(3 + 2 + 2 + 1)
  })

  it('is that of the folder of the run', async () => {
    const found = await read({ prefix: 'services/api' })
    expect(found.layers).toMatchObject([{ policy: { block: ['low'] } }])
    expect(found.origin.broken).toBeUndefined()
  })

  it('is read with the token of a fork, which may read', async () => {
    expect((await read({}, { kind: 'fork', permissions: { contents: 'read' } })).trouble).toEqual([])
  })

  it('that the token may not read is not taken for none', async () => {
    const found = await read({}, { permissions: { issues: 'write' } })
    expect(found.trouble).toMatchObject([
      { code: 'POLICY_UNREADABLE', hint: expect.stringContaining('`contents: read`') },
    ])
    expect(found.layers).toMatchObject([{ layer: 'default', policy: { mode: 'enforce' } }])
  })

  it('that GitHub does not give for its own trouble is not taken for none', async () => {
    github.fail('GET /git/blobs/{file_sha}', refusals.unavailable)
    expect((await read()).trouble).toMatchObject([{ code: 'POLICY_UNREADABLE' }])
  })

  it('that is cut from a list is not taken for none', async () => {
    github.settings.treeLimit = 0
    expect((await read()).trouble).toMatchObject([{ code: 'POLICY_UNREADABLE' }])
  })
})
