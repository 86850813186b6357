import { describe, expect, it } from 'vitest'
import { askTogether } from '../../../src/flow/verify/ask-together.js'
import type { LookedAt, Wanted } from '../../../src/flow/verify/look-at-image.js'
import type { Proving } from '../../../src/flow/verify/request.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import type { Installed } from '../../../src/install/installed.js'
import type { Exec, ProcessResult } from '../../../src/ports.js'
import { cosign } from '../../../src/tools/cosign/index.js'

const installed: Installed = {
  name: 'cosign',
  version: '3.1.3',
  file: '/tools/cosign',
  args: [],
  env: {},
  digest: `sha256:${'0'.repeat(64)}`,
  origin: 'path',
  cached: false,
}
const signature: Wanted = {
  layer: 'repository',
  requirement: {
    type: 'signature',
    name: 'signature',
    signer: { type: 'keyless', issuer: 'https://issuer.example', identity: ['ada@acme.example'] },
  },
}
const attestation: Wanted = {
  layer: 'repository',
  requirement: { ...signature.requirement, type: 'attestation', name: 'attestation:cyclonedx', predicate: 'cyclonedx' },
}

const known = (index: number, wanted: readonly Wanted[]): Extract<LookedAt, { type: 'known' }> => ({
  type: 'known',
  asked: { reference: `r.example/app-${index}:1` },
  image: {
    name: `r.example/app-${index}`,
    digest: `sha256:${String(index).padStart(64, '0')}`,
    platforms: [],
  },
  wanted: wanted.map((one) => ({ ...one })),
  attachments: { read: () => Promise.resolve([]) },
})
const images = (count: number, wanted: readonly Wanted[] = [signature]) =>
  Array.from({ length: count }, (_, index) => known(index, wanted))

const listed = (image: string): string =>
  `\n${JSON.stringify([
    {
      critical: {
        identity: { 'docker-reference': image },
        image: { 'docker-manifest-digest': image.split('@')[1] },
        type: 'https://sigstore.dev/cosign/sign/v1',
      },
      optional: {},
    },
  ])}\n`
const proven = (asked: readonly string[]): Partial<ProcessResult> => ({ stdout: asked.map(listed).join('') })

/** Asks with a program that answers so; which images each process was started with. */
async function ask(looked: readonly LookedAt[], answer = proven) {
  const started: string[][] = []
  let running = 0
  let most = 0
  const run: Exec['run'] = async ({ args }) => {
    const asked = args.slice(args.indexOf('--') + 1)
    started.push(asked)
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setImmediate(resolve))
    running -= 1
    const end = { type: 'exited', code: 0 } as const
    return { end, stdout: '', stderr: '', isolated: false, durationMs: 1, ...answer(asked) }
  }
  const proving: Proving = {
    verifier: cosign,
    tool: { name: 'cosign', version: '3.1.3', digest: installed.digest, origin: 'path' },
    installed,
    place: { cwd: '/w', home: '/w', temporary: '/w', dockerConfig: '/w' },
    roots: { named: () => Promise.reject(new Error('none')), usual: () => Promise.resolve('/roots.json') },
    canary: Promise.resolve({ seen: true }),
    now: '2026-11-28T00:00:00.000Z',
    ports: { ...nodePorts, exec: { ...nodePorts.exec, run } },
  }
  return { found: await askTogether(looked, installed, proving), started, most: () => most }
}

const wantedOf = (looked: ReturnType<typeof images>): readonly Wanted[] => looked.flatMap(({ wanted }) => wanted)

describe('signatures of many images', () => {
  it('are asked about in as few processes as may run side by side, and each image gets its own answer', async () => {
    const looked = images(20)
    const { found, started, most } = await ask(looked)
    expect(started.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4])
    expect(started.flat()).toEqual(looked.map(({ image: { name, digest } }) => `${name}@${digest}`))
    expect([...found.keys()]).toEqual(wantedOf(looked))
    expect([...found.values()].map(({ stdout }) => stdout.trim())).toEqual(
      started.flat().map((image) => listed(image).trim()),
    )
    expect(most()).toBe(5)
  })

  it('are at most eight in a process, and six processes at once', async () => {
    const { started, most } = await ask(images(100))
    expect(Math.max(...started.map(({ length }) => length))).toBe(8)
    expect(started).toHaveLength(13)
    expect(most()).toBe(6)
  })

  it('are left to be asked about alone where there are no more images than processes', async () => {
    const { found, started } = await ask(images(6))
    expect([found.size, started]).toEqual([0, []])
  })

  it('are all asked about again where one of a process failed, and no other', async () => {
    const looked = images(14)
    const { found } = await ask(looked, (asked) =>
      asked.some((image) => image.includes('app-4@'))
        ? { ...proven(asked.slice(0, 1)), end: { type: 'exited', code: 10 } }
        : proven(asked),
    )
    const left = wantedOf(looked).flatMap((wanted, index) => (found.has(wanted) ? [] : [index]))
    expect(left).toEqual([3, 4, 5])
  })

  it.each<[string, Partial<ProcessResult>]>([
    ['takes too long', { end: { type: 'timed-out' } }],
    ['prints too much', { end: { type: 'output-too-large' } }],
    ['ends well and says nothing', { stdout: '' }],
  ])('are asked about alone when a process %s', async (_, how) => {
    const { found, started } = await ask(images(12), (asked) => ({ ...proven(asked), ...how }))
    expect([found.size, started.length]).toEqual([0, 6])
  })

  it('are never mixed with another question, and attestations are asked about alone', async () => {
    const other: Wanted = { ...signature, layer: 'organisation' }
    const looked = [...images(8, [signature, attestation]), ...images(8, [other])]
    const { found, started } = await ask(looked)
    expect(started.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2, 2, 2, 2])
    expect(found.size).toBe(16)
    expect([...found.keys()].filter(({ requirement }) => requirement.type === 'attestation')).toEqual([])
  })

  it('of images that are not known are not asked about', async () => {
    const problem = { code: 'IMAGE_MISSING', sentence: 'There is no such image.' } as const
    const unknown = images(20).map(({ asked }): LookedAt => ({ type: 'unknown', asked, problem }))
    expect((await ask(unknown)).started).toEqual([])
  })
})
