import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, writeTree } from '../../../temporary.js'
import { cache, dist } from '../../gatehouse.js'
import { readyImageTools } from '../../programs/locked-tools.js'
import type { Trial } from './attack.js'
import { attestationAttacks } from './attestations.js'
import { openScene, release, type Scene, usualAttestations, usualSigner } from './scene.js'
import { isWellSigned } from './second-judge.js'
import { signatureAttacks } from './signatures.js'
import { surroundingAttacks } from './surroundings.js'

beforeAll(readyImageTools)

let scene: Scene
beforeAll(async () => {
  scene = await openScene(makeFolder(), makeFolder())
})
afterAll(() => scene?.stop())

/** `gatehouse verify` as a step runs it, with what the trial says; servers of this process go on answering meanwhile. */
async function verify({ image, env, ...trial }: Trial) {
  const chain = {
    signature: trial.signature ?? (await usualSigner(scene)),
    attestations: trial.attestations ?? usualAttestations,
  }
  const folder = writeTree({ 'policy.yml': JSON.stringify({ version: 1, mode: 'enforce', 'supply-chain': chain }) })
  const root = trial.trustedRoot ?? scene.stack.trustedRoot
  const words = ['--policy', join(folder, 'policy.yml'), '--trusted-root', root, '--', image]
  const child = spawn(process.execPath, [join(dist, 'cli.js'), 'verify', ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, GATEHOUSE_CACHE: cache, ...env },
    timeout: 200_000,
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const exit = await ended
  // Lines are as wide as a terminal.
  return { exit, said: `${stdout}${stderr}`.replace(/\s+/g, ' ') }
}

describe('an image that is as it should be', () => {
  it('passes, so that what is refused below is refused for its own fault', async () => {
    const placed = await scene.put()
    await release(scene, placed)
    const { exit, said } = await verify({ image: placed.reference })
    expect([exit, said]).toEqual([0, expect.stringContaining('Gatehouse: open')])
    expect(await isWellSigned({ image: placed.reference }, scene)).toBe(true)
  })
})

const exits = { block: 1, error: 2 } as const

describe.each([...signatureAttacks, ...attestationAttacks, ...surroundingAttacks])('$name', (attack) => {
  let trial: Trial
  beforeAll(async () => {
    trial = await attack.prepare(scene)
  })
  afterAll(() => trial.after?.())

  it(`ends in ${attack.ends}`, async () => {
    const { exit, said } = await verify(trial)
    const { says } = attack
    const sentence = typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says)
    expect([exit, said]).toEqual([exits[attack.ends], sentence])
  })

  it.runIf(attack.ends === 'block')('looks to the second judge as it should', async () => {
    expect(await isWellSigned(trial, scene)).toBe(attack.wellSigned ?? false)
  })
})
