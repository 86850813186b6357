import { type Fault, startFront } from '../front.js'
import type { Attack } from './attack.js'
import { keySigner, release } from './scene.js'

/** A registry that fails when asked for `on`, of an image that is as it should be. */
const failing =
  (fault: Fault, on?: RegExp): Attack['prepare'] =>
  async (scene) => {
    const placed = await scene.put()
    await release(scene, placed)
    const front = await startFront(scene.registry.address, { rules: [{ fault, ...(on === undefined ? {} : { on }) }] })
    return { image: placed.reference.replace(scene.registry.address, front.address), after: front.stop }
  }

const referrers = /\/referrers\//

/** An image that would be refused, in a job that an earlier step has prepared. */
const poisoned: Attack['prepare'] = async (scene) => {
  const placed = await scene.put()
  await release(scene, placed, scene.key)
  const env = {
    COSIGN_INSECURE_IGNORE_TLOG: 'true',
    COSIGN_INSECURE_IGNORE_SCT: 'true',
    COSIGN_CHECK_CLAIMS: 'false',
    COSIGN_KEY: scene.key.publicKey,
    COSIGN_OUTPUT: 'text',
    COSIGN_REPOSITORY: `${scene.registry.address}/evil/signatures`,
    COSIGN_CERTIFICATE_IDENTITY_REGEXP: '.*',
  }
  return { image: placed.reference, signature: await keySigner(scene, 'required'), env }
}

/** What an image cannot be judged by: its registry, and the job. */
export const surroundingAttacks: readonly Attack[] = [
  { name: 'a registry that answers 401', ends: 'error', says: /answered 401: it wants a login/, prepare: failing(401) },
  { name: 'a registry that answers 500', ends: 'error', says: /answered 500: it has trouble/, prepare: failing(500) },
  {
    name: 'a registry that never answers',
    ends: 'error',
    says: /\/manifests\/.*: it was not done within/,
    prepare: failing('hang'),
  },
  {
    name: 'a registry that hides what hangs on an image behind 401',
    ends: 'error',
    says: /answered 401: it wants a login/,
    prepare: failing(401, referrers),
  },
  {
    name: 'a registry that fails only when asked what hangs on an image',
    ends: 'error',
    says: /answered 500: it has trouble/,
    prepare: failing(500, referrers),
  },
  {
    name: 'a registry that never says what hangs on an image',
    ends: 'error',
    says: /\/referrers\/.*: it was not done within/,
    prepare: failing('hang', referrers),
  },
  {
    name: 'a digest that is not there',
    ends: 'error',
    says: /sha256:0000.*answered 404: it does not have it/,
    prepare: async (scene) => {
      const { reference } = await scene.put()
      return { image: `${reference.split('@')[0]}@sha256:${'0'.repeat(64)}` }
    },
  },
  {
    name: 'a job in which cosign is told to ask no log and to check nothing',
    ends: 'block',
    says: /does not count: no transparency log that is trusted has it/,
    wellSigned: true,
    prepare: poisoned,
  },
  {
    name: 'a job in which cosign is told to look where another copy of the image is signed',
    ends: 'block',
    says: /is not signed\./,
    prepare: async (scene) => {
      const signed = await scene.put()
      await release(scene, signed)
      const bare = await scene.put()
      return { image: bare.reference, env: { COSIGN_REPOSITORY: signed.reference.split('@')[0] ?? '' } }
    },
  },
]
