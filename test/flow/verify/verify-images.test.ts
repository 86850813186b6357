import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../../src/core/policy/reading/read-policy.js'
import { foundPolicy } from '../../../src/flow/policy/found-policy.js'
import { imagesOf } from '../../../src/flow/registries/images.js'
import { verifyImages } from '../../../src/flow/verify/verify-images.js'
import type { Installed } from '../../../src/install/installed.js'
import type { ProcessRequest } from '../../../src/ports.js'
import { noCredentials } from '../../../src/registry/access/credentials.js'
import { policyNames } from '../../../src/tools/index.js'
import { ports, smallImage, startRegistry } from '../../registry/loopback-registry.js'

const cosign: Installed = {
  name: 'cosign',
  version: '3.1.3',
  file: '/tools/cosign',
  args: [],
  env: {},
  digest: `sha256:${'a'.repeat(64)}`,
  origin: 'release',
  cached: true,
}

/** Verifies an image that is there, with a cosign that never ends. */
async function verifyWithoutEnd(tools: string, images = 1) {
  const text = `version: 1\n${tools}\nsupply-chain: { signature: { key: "awskms:///alias/release", log: none } }\n`
  const { policy, problems } = readPolicy(text, policyNames)
  if (policy === undefined) throw new Error(JSON.stringify(problems))
  const { manifest, parts } = smallImage()
  const { name } = await startRegistry({ tags: { a: manifest, b: manifest }, blobs: parts })
  const started: ProcessRequest[] = []
  const steps: string[] = []
  const own = {
    ...ports,
    progress: { step: (label: string, state: string) => void steps.push(`${label}: ${state}`) },
    exec: {
      ...ports.exec,
      run: async (request: ProcessRequest) => {
        started.push(request)
        return { end: { type: 'timed-out' } as const, stdout: '', stderr: '', durationMs: 1, isolated: false }
      },
    },
  }
  const origin = { layer: 'repository', source: 'the policy of the test', problems: [] } as const
  const found = foundPolicy({ layers: [{ layer: 'repository', policy }], waivers: [], origin })
  const { verdict } = await verifyImages(
    { images: ['a', 'b'].slice(0, images).map((tag) => ({ reference: `${name}:${tag}` })), found, subject: {} },
    {
      ...own,
      images: imagesOf({ ports, credentials: noCredentials }),
      credentials: noCredentials,
      install: async () => cosign,
    },
  )
  return { verdict, started, steps }
}

describe('a verifier', () => {
  it('is stopped when the policy says, and what it did not prove is no pass', async () => {
    const { verdict, started } = await verifyWithoutEnd('tools: { cosign: { timeout: 7s, memory: 2g } }')
    expect(verdict.verdict).toBe('error')
    expect(verdict.problems.map(({ code, sentence }) => [code, sentence])).toContainEqual([
      'TOOL_TIMED_OUT',
      expect.stringContaining('cosign was stopped after 7s'),
    ])
    expect(new Set(started.map(({ deadlineMs, memoryBytes }) => `${deadlineMs} ${memoryBytes}`))).toEqual(
      new Set([`7000 ${2 * 1024 ** 3}`]),
    )
    expect(started.flatMap(({ args }) => args.filter((word) => word.startsWith('--timeout=')))).toContain(
      '--timeout=6s',
    )
  })

  it('has limits of its own otherwise', async () => {
    const { started } = await verifyWithoutEnd('tools: { syft: { timeout: 7s } }')
    expect(new Set(started.map(({ deadlineMs }) => deadlineMs))).toEqual(new Set([60_000]))
  })

  it.each([
    [1, 'verify 1 image: started'],
    [2, 'verify 2 images: started'],
  ])('tells that it looks at %d', async (count, step) => {
    expect((await verifyWithoutEnd('mode: audit', count)).steps).toContain(step)
  })
})
