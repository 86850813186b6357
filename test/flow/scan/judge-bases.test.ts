import { describe, expect, test } from 'vitest'
import { GatehouseError } from '../../../src/core/errors.js'
import type { BaseSource } from '../../../src/flow/base/base-source.js'
import { judgeEvidence } from '../../../src/flow/judge-evidence.js'
import { findPolicy } from '../../../src/flow/policy/find-policy.js'
import { takeEvidence } from '../../../src/flow/scan/take-evidence.js'
import { createPorts } from '../../../src/host/node/ports.js'
import { policyNames } from '../../../src/tools/index.js'
import { writeTree } from '../../temporary.js'

/** No tool is there: what is told here Gatehouse finds itself. */
const ports = createPorts({ progress: { step: () => undefined } })
const missing = () => Promise.reject(new GatehouseError('TOOL_MISSING', 'It is not there.'))
const supplies = { expect: () => undefined, install: missing, database: missing }

type Tree = Readonly<Record<string, string>>
const demand = (keys: string): Tree => ({
  '.gatehouse/policy.yml': `version: 1\nmode: enforce\nblock: [critical]\nsupply-chain:\n  ${keys}\n`,
})
const pinned = demand('base-images: { pinned: true }')

const sourceOf = (files: Tree): BaseSource => ({
  name: 'main',
  commit: 'b'.repeat(40),
  bring: async (folder) => {
    await ports.files.makeDirectory(folder)
    writeTree(files, folder)
    return []
  },
  earlier: async () => [],
})

async function scan(head: Tree, base?: Tree) {
  const path = writeTree(head)
  const request = {
    ...{ path, untracked: true },
    ...(base === undefined ? {} : { base: async () => sourceOf(base) }),
  }
  const policy = (root: string) => findPolicy(root, undefined, policyNames, ports, { programs: false })
  const { evidence, found } = await takeEvidence(request, policy, ports, supplies)
  const verdict = judgeEvidence(evidence, found, { feeds: {} }, ports.clock)
  const told = (list: typeof verdict.blocking) =>
    list.map(({ finding: { place, subject } }) => `${place.path}:${place.region?.startLine} ${subject.requirement}`)
  const own = evidence.head.find(({ scanner }) => scanner === 'gatehouse/base-images')
  return { evidence, own, blocking: told(verdict.blocking), noted: told(verdict.noted) }
}

describe('base images in every Dockerfile of a tree', () => {
  test('are asked for what the policy says, with proof that they were looked at', async () => {
    const { own, blocking } = await scan({
      ...pinned,
      Dockerfile: 'FROM golang:1 AS build\nFROM debian:12\n',
      'api/Dockerfile': 'FROM build\n',
      'broken/Dockerfile': 'RUN true\n',
    })
    expect(blocking).toEqual([
      'Dockerfile:1 base-image:pinned:docker.io/library/golang',
      'Dockerfile:2 base-image:pinned:docker.io/library/debian',
      'api/Dockerfile:1 base-image:pinned:docker.io/library/build',
    ])
    expect(own).toMatchObject({
      outcome: 'complete',
      planned: [{ format: 'dockerfile', files: 3 }],
      examined: [{ format: 'dockerfile', files: 2 }],
      gaps: [{ path: 'broken/Dockerfile', reason: 'not-read', tool: 'gatehouse' }],
      canaries: [{ format: 'dockerfile', seen: true }],
    })
  })

  test('are not asked for anything where the policy asks nothing, or of images of certain names only', async () => {
    const files = { Dockerfile: 'FROM debian:12\n' }
    expect((await scan(files)).own).toBeUndefined()
    const some = demand('images: ["ghcr.io/acme/*"]\n  base-images: { pinned: true }')
    expect((await scan({ ...some, ...files })).own).toBeUndefined()
    expect((await scan({ ...pinned, 'main.tf': 'a = 1\n' })).own).toBeUndefined()
  })

  test('that the policy excludes are not asked', async () => {
    const policy = `${pinned['.gatehouse/policy.yml']}exclude: ["old/**"]\n`
    const files = { '.gatehouse/policy.yml': policy, 'old/Dockerfile': 'FROM a\n', Dockerfile: 'FROM b\n' }
    expect((await scan(files)).blocking).toEqual(['Dockerfile:1 base-image:pinned:docker.io/library/b'])
  })
})

describe('in a change', () => {
  const old = { ...pinned, Dockerfile: 'FROM debian:12\nUSER app\n' }

  test('what was there does not block, however often the tag changes and lines move', async () => {
    const { blocking, noted, evidence } = await scan({ ...old, Dockerfile: '# moved\nFROM debian:13\nUSER app\n' }, old)
    expect([blocking, noted]).toEqual([[], ['Dockerfile:2 base-image:pinned:docker.io/library/debian']])
    expect(evidence.base?.runs.map(({ scanner, from }) => [scanner, from])).toContainEqual([
      'gatehouse/base-images',
      'scan',
    ])
  })

  test('another base blocks, and the same base in another Dockerfile too', async () => {
    const change = { ...old, Dockerfile: 'FROM alpine:3\n', 'api/Dockerfile': 'FROM debian:12\n' }
    expect((await scan(change, old)).blocking).toEqual([
      'Dockerfile:1 base-image:pinned:docker.io/library/alpine',
      'api/Dockerfile:1 base-image:pinned:docker.io/library/debian',
    ])
  })

  test('a Dockerfile that only moved is as old as it was', async () => {
    const { blocking, noted } = await scan({ ...pinned, 'api/Dockerfile': 'FROM debian:12\nUSER app\n' }, old)
    expect([blocking, noted]).toEqual([[], ['api/Dockerfile:1 base-image:pinned:docker.io/library/debian']])
  })

  test('a rule that the change itself makes stricter finds what was there old', async () => {
    expect((await scan(old, { Dockerfile: 'FROM debian:12\n' })).blocking).toEqual([])
  })

  test('without a base everything counts', async () => {
    expect((await scan(old)).blocking).toHaveLength(1)
  })
})
