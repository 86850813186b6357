import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPolicy } from '../../../../src/flow/policy/find-policy.js'
import type { FoundPolicy } from '../../../../src/flow/policy/found-policy.js'
import { planDigest } from '../../../../src/flow/policy/plan-part.js'
import { readPolicies } from '../../../../src/flow/policy/read-policies.js'
import type { Git } from '../../../../src/ports/machine/git.js'
import { policyNames } from '../../../../src/tools/index.js'
import { makeOutside, problemOf } from '../../../install/outside.js'
import { writeTree } from '../../../temporary.js'
import { remoteRepository, type Snapshot } from '../remote-repository.js'
import { change } from '../run-contexts.js'

const folder = '.gatehouse/checks/trivy'
const policy = `version: 1\nchecks: { trivy: ${folder} }\n`
const rego = 'package user.owner\n'
const { files } = makeOutside().ports

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
  show: async () => (committed === undefined ? undefined : new Map(Object.entries(committed))),
})
const locally = (root: string, committed?: Readonly<Record<string, string>>) =>
  findPolicy(root, undefined, policyNames, { files, git: gitWith(committed) }, { programs: true })

const remotely = (main: Snapshot, merged: Snapshot = main) => {
  const { github, requests } = remoteRepository({ commits: { main, merged } })
  return readPolicies({ context: change(), github }, { files }).then((found) => ({ found, requests }))
}

const textsOf = ({ checks }: FoundPolicy) => checks.map((one) => [one.tool, one.folder, Object.fromEntries(one.files)])
const problemsOf = ({ origin }: FoundPolicy) => origin.problems.map(({ code, sentence }) => `${code} ${sentence}`)

const tree = {
  '.gatehouse/policy.yml': policy,
  [`${folder}/owner.rego`]: rego,
  [`${folder}/deep/more.rego`]: rego,
  [`${folder}/bad/Dockerfile`]: 'FROM scratch\n',
  [`${folder}-not/other.rego`]: rego,
}
const expected = [['trivy', folder, { 'owner.rego': rego, 'deep/more.rego': rego }]]

describe('custom checks', () => {
  it('are read with the policy, from the working tree, the default branch or GitHub, without their examples', async () => {
    expect(textsOf(await locally(writeTree(tree)))).toEqual(expected)
    expect(textsOf(await locally(writeTree({}), tree))).toEqual(expected)
    expect(textsOf((await remotely(tree)).found)).toEqual(expected)
  })

  it('of the change itself never run: neither its files nor its folder', async () => {
    const edited = { ...tree, [`${folder}/owner.rego`]: 'package user.nothing\n', [`${folder}/new.rego`]: rego }
    const { found } = await remotely(tree, edited)
    expect(textsOf(found)).toEqual(expected)
    expect(textsOf(await locally(writeTree(edited), tree))).toEqual(expected)
    const moved = await remotely(tree, { '.gatehouse/policy.yml': 'version: 1\n' })
    expect(textsOf(moved.found)).toEqual(expected)
  })

  it('cost no request but one for each file', async () => {
    const { requests } = await remotely({ ...tree, [`${folder}/deep/more.rego`]: 'package user.more\n' })
    expect(requests.filter((request) => request.startsWith('blob'))).toHaveLength(3)
    expect(new Set(requests).size).toBe(requests.length)
  })

  it('that are programs run on a machine of somebody’s own only when that was asked for', async () => {
    const root = writeTree({
      '.gatehouse/policy.yml': 'version: 1\nchecks: { checkov: .gatehouse/checks/checkov }\n',
      '.gatehouse/checks/checkov/deep/own.py': 'print()\n',
      '.gatehouse/checks/checkov/own.yaml': 'metadata: {}\n',
    })
    const found = (programs: boolean) =>
      findPolicy(root, undefined, policyNames, { files, git: gitWith() }, { programs })
    expect(textsOf(await found(false))).toEqual([
      ['checkov', '.gatehouse/checks/checkov', { 'own.yaml': 'metadata: {}\n' }],
    ])
    expect(problemsOf(await found(false))).toEqual([
      'CHECK_INVALID .gatehouse/checks/checkov/deep/own.py is a program of this repository and did not run.',
    ])
    const [own] = (await found(true)).checks
    expect([...(own?.files.keys() ?? [])]).toEqual(['deep/own.py', 'own.yaml'])
    expect(problemsOf(await found(true))).toEqual([])
  })

  it('that cannot be opened, or are none, are told', async () => {
    const root = writeTree({ '.gatehouse/policy.yml': policy, 'a.rego': rego, [`${folder}/lib.rego`]: 'package lib\n' })
    symlinkSync(join(root, 'a.rego'), join(root, folder, 'link.rego'))
    const told = [
      `CHECK_INVALID ${folder}/link.rego cannot be opened, so this check did not run.`,
      `CHECK_INVALID The policy names ${folder} for trivy, but no check of trivy is in it.`,
    ]
    expect(problemsOf(await locally(root))).toEqual(told)
    const link = {
      '.gatehouse/policy.yml': policy,
      [`${folder}/lib.rego`]: 'package lib\n',
      [`${folder}/link.rego`]: { link: 'a' },
    }
    expect(problemsOf((await remotely(link)).found)).toEqual(told)
    expect(problemsOf((await remotely({ '.gatehouse/policy.yml': policy })).found)).toEqual(told.slice(1))
  })

  it('are at most fifty files, and the rest is told', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${folder}/${index}.rego`, rego]))
    const { found } = await remotely({ '.gatehouse/policy.yml': policy, ...many })
    expect(found.checks[0]?.files.size).toBe(49)
    expect(problemsOf(found)).toEqual([
      'CHECK_INVALID There are too many files of custom checks: 11 of them were not read.',
    ])
  })

  it('are part of what a scan is judged with', async () => {
    const edited = { ...tree, [`${folder}/owner.rego`]: `${rego}# edited\n` }
    const [one, same, other] = await Promise.all([tree, tree, edited].map((each) => locally(writeTree(each))))
    expect(one && planDigest(one)).toBe(same && planDigest(same))
    expect(one && planDigest(one)).not.toBe(other && planDigest(other))
  })

  it('of an organisation are an error, since it has no repository', async () => {
    const { github } = remoteRepository({ commits: { main: {}, merged: {} } })
    const request = { context: change(), github, organisationPolicy: policy }
    expect(await problemOf(readPolicies(request, { files }))).toMatchObject({
      code: 'POLICY_INVALID',
      sentence: '`organisation-policy` names a folder in `checks`, but it has no repository.',
    })
  })
})
