import { describe, expect, it } from 'vitest'
import { readPolicies } from '../../../../src/flow/policy/read-policies.js'
import { makeOutside } from '../../../install/outside.js'
import { remoteRepository, type Snapshot } from '../remote-repository.js'
import { change } from '../run-contexts.js'

const rego = (name: string): string => `package user.${name}\n\nname := "${name}"\n`
const yaml = 'metadata: { id: OWN_1, name: Own, category: IAM }\ndefinition: { cond_type: attribute }\n'
const folder = '.gatehouse/checks'
const policy = `version: 1\nchecks: { trivy: ${folder}/trivy, checkov: ${folder}/checkov }\n`
const base = {
  '.gatehouse/policy.yml': policy,
  [`${folder}/trivy/a.rego`]: rego('a'),
  [`${folder}/checkov/own.yaml`]: yaml,
}

async function lint(main: Snapshot, merged: Snapshot, prefix?: string) {
  const { github, requests } = remoteRepository({ commits: { main, merged } })
  const request = { context: change(), github, ...(prefix === undefined ? {} : { prefix }) }
  const found = await readPolicies(request, { files: makeOutside().ports.files })
  const { pending, broken } = found.origin
  const asked = (kind: string): readonly string[] => requests.filter((request) => request.startsWith(kind))
  return { pending, broken: broken?.map(({ path, line, column }) => `${path}:${line}:${column}`), found, asked }
}

describe('custom checks in a change', () => {
  it('that are edited, added and removed are named, their examples are not, and those of the base run', async () => {
    const { found, ...told } = await lint(
      { ...base, [`${folder}/trivy/gone.rego`]: rego('gone') },
      {
        ...base,
        [`${folder}/trivy/a.rego`]: rego('b'),
        [`${folder}/trivy/new.rego`]: rego('new'),
        [`${folder}/trivy/bad/Dockerfile`]: 'FROM scratch\n',
        [`${folder}/other/x.rego`]: 'no Rego',
      },
    )
    expect(told.pending).toEqual(['a', 'gone', 'new'].map((name) => `${folder}/trivy/${name}.rego`))
    expect(told.broken).toBeUndefined()
    expect(found.checks.map(({ files }) => [...files.keys()])).toEqual([['own.yaml'], ['a.rego', 'gone.rego']])
    expect(told.asked('tree')).toHaveLength(4)
    expect(told.asked('blob')).toHaveLength(1 + 3 + 2)
  })

  it('that the tool could not use block, each with its place', async () => {
    const { broken } = await lint(base, {
      ...base,
      [`${folder}/trivy/a.rego`]: 'package user.a\ndeny := {\n',
      [`${folder}/trivy/link.rego`]: { link: 'a.rego' },
      [`${folder}/trivy/large.rego`]: { size: 100_000_000 },
      [`${folder}/checkov/own.yaml`]: 'metadata: { id: OWN_1, name: Own }\ndefinition: {}\n',
      [`${folder}/checkov/own.py`]: 'a\0b\n',
    })
    expect(broken).toEqual([
      `${folder}/checkov/own.py:1:2`,
      `${folder}/checkov/own.yaml:1:1`,
      `${folder}/trivy/a.rego:2:9`,
      `${folder}/trivy/large.rego:1:1`,
      `${folder}/trivy/link.rego:1:1`,
    ])
  })

  it('are those of the folders that the policy of the change names, too', async () => {
    const { pending, broken } = await lint(
      { '.gatehouse/policy.yml': 'version: 1\n', [`${folder}/trivy/old.rego`]: 'not yet a check\n' },
      { '.gatehouse/policy.yml': policy, [`${folder}/trivy/old.rego`]: 'not yet a check\n' },
    )
    expect(pending).toEqual(['.gatehouse/policy.yml'])
    expect(broken).toEqual([`${folder}/trivy/old.rego:1:1`])
  })

  it('do not hide behind a policy that is not understood', async () => {
    const merged = { ...base, '.gatehouse/policy.yml': 'version: 1\nblok: []\n', [`${folder}/trivy/a.rego`]: 'x' }
    const { broken } = await lint(base, merged)
    expect(broken).toEqual([`${folder}/trivy/a.rego:1:1`, '.gatehouse/policy.yml:2:1'])
  })

  it('no longer matter once no policy names their folder', async () => {
    const { '.gatehouse/policy.yml': _, ...rest } = base
    const { pending, broken } = await lint(base, { ...rest, [`${folder}/trivy/a.rego`]: 'x' })
    expect([pending, broken]).toEqual([[`${folder}/trivy/a.rego`, '.gatehouse/policy.yml'], undefined])
  })

  it('do not answer for what was broken before, unless they touch it', async () => {
    const main = { ...base, [`${folder}/trivy/a.rego`]: 'x := 1\n' }
    expect((await lint(main, { ...main, 'main.tf': '' })).broken).toBeUndefined()
    const { broken } = await lint(main, { ...main, [`${folder}/trivy/a.rego`]: 'x := 2\n' })
    expect(broken).toEqual([`${folder}/trivy/a.rego:1:1`])
  })

  it('are told from the root of the repository', async () => {
    const moved = (tree: Snapshot): Snapshot =>
      Object.fromEntries(Object.entries(tree).map(([path, item]) => [`api/${path}`, item]))
    const { pending, broken } = await lint(moved(base), moved({ ...base, [`${folder}/trivy/a.rego`]: 'x' }), 'api')
    expect([pending, broken]).toEqual([[`api/${folder}/trivy/a.rego`], [`api/${folder}/trivy/a.rego:1:1`]])
  })

  it('cost no more than fifty blobs with everything else: what is beyond is named, and told', async () => {
    const crowd = (from: number, count: number): Snapshot =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `${folder}/trivy/n${from + index}.rego`,
          rego(`n${from + index}`),
        ]),
      )
    const { asked, pending, broken, found } = await lint({ ...base, ...crowd(100, 30) }, { ...base, ...crowd(200, 30) })
    expect(asked('blob')).toHaveLength(50)
    expect(asked('tree')).toHaveLength(4)
    expect(pending).toHaveLength(60)
    expect(broken).toBeUndefined()
    expect(found.origin.problems).toMatchObject([
      { code: 'CHECK_INVALID', sentence: expect.stringContaining('so many custom checks that 13 of them') },
    ])
  })
})
