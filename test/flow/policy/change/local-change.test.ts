import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPolicy } from '../../../../src/flow/policy/find-policy.js'
import type { Git } from '../../../../src/ports/machine/git.js'
import { policyNames } from '../../../../src/tools/index.js'
import { makeOutside } from '../../../install/outside.js'
import { writeTree } from '../../../temporary.js'

type Tree = Readonly<Record<string, string>>

const policy = 'version: 1\nmode: enforce\nchecks: { trivy: .gatehouse/checks/trivy }\n'
const rego = 'package user.a\n'
const waiver = (id: string): string =>
  `id: ${id}\nmatch: { rule: AWS-0107, path: "infra/**" }\nreason: None.\nowner: "@a"\nexpires: 2027-03-31\n`

/** `origin/main`, and the commit at which this work left it. */
const gitWith = (tip: Tree, parted?: Tree): Git => ({
  files: async () => undefined,
  emptySubmodules: async () => [],
  head: async () => ({}),
  commitOf: async () => undefined,
  parents: async () => undefined,
  mergeBase: async () => (parted === undefined ? undefined : 'parted'),
  exportTree: async () => false,
  submodules: async () => [],
  exportSubmodules: async () => [],
  defaultBranch: async () => 'origin/main',
  show: async (_root, revision) => new Map(Object.entries(revision === 'parted' ? (parted ?? {}) : tip)),
})

async function lint(root: string, tip: Tree, parted?: Tree) {
  const ports = { files: makeOutside().ports.files, git: gitWith(tip, parted) }
  const found = await findPolicy(root, undefined, policyNames, ports, { programs: false })
  const { pending, broken } = found.origin
  const places = broken?.map(({ path, line, column }) => `${path}:${line}:${column}`)
  return { pending, broken: places, waivers: found.pendingWaivers?.map(({ id }) => id), found }
}

const main = {
  '.gatehouse/policy.yml': policy,
  '.gatehouse/checks/trivy/a.rego': rego,
  '.gatehouse/waivers/a.yml': waiver('W-1'),
}
const none = { pending: undefined, broken: undefined, waivers: undefined }

describe('work on a machine', () => {
  it('that leaves the gate alone is told nothing, whatever git makes of line ends', async () => {
    const crlf = Object.fromEntries(Object.entries(main).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
    expect(await lint(writeTree(main), main)).toMatchObject(none)
    expect(await lint(writeTree(crlf), main)).toMatchObject(none)
  })

  it('is judged by the default branch, and told what counts after the merge and what blocks', async () => {
    const root = writeTree({
      '.gatehouse/policy.yml': `${policy}blok: []\n`,
      '.gatehouse/checks/trivy/a.rego': 'x := 1\n',
      '.gatehouse/waivers/a.yml': waiver('W-1'),
      '.gatehouse/waivers/b.yml': waiver('W-2'),
    })
    const { found, ...told } = await lint(root, main)
    expect(told).toEqual({
      pending: ['.gatehouse/checks/trivy/a.rego', '.gatehouse/policy.yml', '.gatehouse/waivers/b.yml'],
      broken: ['.gatehouse/checks/trivy/a.rego:1:1', '.gatehouse/policy.yml:4:1'],
      waivers: ['W-2'],
    })
    expect(found.layers[0].policy.mode).toBe('enforce')
    expect(found.waivers.map(({ id }) => id)).toEqual(['W-1'])
  })

  it('does not answer for what the default branch changed meanwhile', async () => {
    const tip = {
      ...main,
      '.gatehouse/policy.yml': `${policy}block: [low]\n`,
      '.gatehouse/waivers/n.yml': waiver('W-3'),
    }
    expect(await lint(writeTree(main), tip, main)).toMatchObject(none)
    const removed = { '.gatehouse/policy.yml': policy }
    expect(await lint(writeTree(main), removed, main)).toMatchObject({ ...none, waivers: undefined })
  })

  it('that puts a link in the place of the policy is named', async () => {
    const root = writeTree({ 'loose.yml': 'version: 1\n', '.gatehouse/README.md': '' })
    symlinkSync(join(root, 'loose.yml'), join(root, '.gatehouse', 'policy.yml'))
    expect(await lint(root, { '.gatehouse/policy.yml': policy })).toMatchObject({
      pending: ['.gatehouse/policy.yml'],
      broken: ['.gatehouse/policy.yml:1:1'],
    })
  })
})
