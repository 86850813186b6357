import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../src/core/hash.js'
import { defaultPolicy } from '../../../src/core/policy/policy.js'
import { readOrganisationPolicy } from '../../../src/flow/policy/organisation-policy.js'
import { readPolicies } from '../../../src/flow/policy/read-policies.js'
import { names } from '../../core/builders.js'
import { makeOutside, problemOf } from '../../install/outside.js'
import { writeTree } from '../../temporary.js'
import { remoteRepository, type Snapshot } from './remote-repository.js'
import { change } from './run-contexts.js'

const enforce = 'version: 1\nmode: enforce\nblock: [critical]\n'

const read = (given: string | undefined, workspace = '/nowhere') =>
  readOrganisationPolicy(given, workspace, names, makeOutside().ports.files)

describe("the organisation's policy", () => {
  it.each([enforce, '{ version: 1, mode: enforce, block: [critical] }', `\n${enforce}\n`])(
    'is text where it looks like text: %j',
    async (text) => {
      expect(await read(text)).toMatchObject({
        policy: { mode: 'enforce', block: ['critical'] },
        origin: { source: 'the input organisation-policy', digest: `sha256:${sha256Hex(text)}` },
      })
    },
  )

  it('is a file otherwise, absolute or from the workspace', async () => {
    const root = writeTree({ 'org/gate.yml': enforce })
    for (const path of ['org/gate.yml', join(root, 'org/gate.yml')])
      expect(await read(path, root)).toMatchObject({ policy: { mode: 'enforce' }, origin: { source: path } })
  })

  it.each([undefined, '', ' \n'])('is none when nothing is given: %j', async (given) => {
    expect(await read(given)).toBeUndefined()
  })

  it('has to be right and to be there, before anything runs', async () => {
    expect(await problemOf(read('version: 1\nblok: []\n'))).toMatchObject({
      code: 'POLICY_INVALID',
      sentence: expect.stringMatching(/^organisation-policy:2:1: .*blok/),
      hint: 'Correct `organisation-policy` in the workflow.',
    })
    const root = writeTree({ 'gate.yml': 'version: 2\n' })
    expect(await problemOf(read('gate.yml', root))).toMatchObject({
      code: 'POLICY_INVALID',
      sentence: expect.stringMatching(/^gate\.yml:1:1: /),
    })
    expect(await problemOf(read('none.yml', root))).toMatchObject({ code: 'INPUT_INVALID' })
  })
})

describe('policies in layers', () => {
  const readBoth = (main: Snapshot, organisationPolicy: string) =>
    readPolicies(
      { context: change(), github: remoteRepository({ commits: { main, merged: main } }).github, organisationPolicy },
      { files: makeOutside().ports.files },
    )

  it("are the organisation's over the repository's, and each is told with where it was read", async () => {
    const found = await readBoth({ '.gatehouse/policy.yml': 'version: 1\nmode: audit\n' }, enforce)
    expect(found.layers.map(({ layer }) => layer)).toEqual(['organisation', 'repository'])
    expect(found.origin).toMatchObject({
      layer: 'repository',
      source: expect.stringMatching(/^\.gatehouse\/policy\.yml of main at /),
      organisation: { source: 'the input organisation-policy' },
    })
  })

  it('need no default where the repository has none: the organisation speaks for it', async () => {
    const found = await readBoth({}, enforce)
    expect(found.layers.map(({ layer }) => layer)).toEqual(['organisation'])
    expect(found.layers[0].policy).not.toEqual(defaultPolicy)
    expect(found.origin).toMatchObject({
      layer: 'organisation',
      source: expect.stringMatching(/^no policy file in main at /),
      problems: [],
    })
  })

  it("are the organisation's alone where the repository's is broken, and that is told", async () => {
    const found = await readBoth({ '.gatehouse/policy.yml': 'version: 1\nblok: []\n' }, enforce)
    expect(found.layers.map(({ layer }) => layer)).toEqual(['organisation'])
    expect(found.origin.problems[0]?.sentence).toMatch(/ The organisation's policy decides alone\.$/)
  })

  it('leave out only what the organisation leaves out; what the repository tried is told', async () => {
    const main = { '.gatehouse/policy.yml': 'version: 1\nexclude: ["**"]\ntools: { trivy: off }\n' }
    const found = await readBoth(main, `${enforce}exclude: ["vendor/**"]\n`)
    expect(found.plan).toEqual({ exclude: ['vendor/**'], tools: new Map([['trivy', { off: false }]]) })
    expect(found.origin.ignored).toEqual([
      "The repository's `exclude` (**) does not count: only the organisation's policy says what is left out.",
      "The repository's `trivy: off` does not count: only the organisation's policy says what is left out.",
    ])
  })
})
