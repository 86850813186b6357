import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { defaultPolicy } from '../../../../src/core/policy/policy.js'
import { readPolicy } from '../../../../src/core/policy/reading/read-policy.js'
import type { Verdict } from '../../../../src/core/verdict.js'
import { foundPolicy } from '../../../../src/flow/policy/found-policy.js'
import { imagesOf } from '../../../../src/flow/registries/images.js'
import { type VerifyResult, verifyImages } from '../../../../src/flow/verify/verify-images.js'
import { createPorts } from '../../../../src/host/node/ports.js'
import type { Installed } from '../../../../src/install/installed.js'
import { defaultPatience } from '../../../../src/registry/access/connection.js'
import { type Credentials, noCredentials } from '../../../../src/registry/access/credentials.js'
import { policyNames } from '../../../../src/tools/index.js'
import { program } from '../binaries.js'

/** The cosign of these tests, as the installer would give it. */
export async function installedCosign(file?: string): Promise<Installed> {
  const path = file ?? (await program('cosign'))
  const hex = createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
  return {
    name: 'cosign',
    version: '3.1.3',
    file: path,
    args: [],
    env: {},
    digest: `sha256:${hex}`,
    origin: 'path',
    cached: false,
  }
}

export interface Asked {
  /** The value of the policy key `supply-chain`. */
  readonly demands: unknown
  readonly trustedRoot?: string
  /** Of the process that runs the gate. */
  readonly environment?: Readonly<Record<string, string>>
  readonly credentials?: Credentials
  /** Another program in the place of cosign. */
  readonly cosign?: string
  readonly now?: Date
}

/** Verifies as `gatehouse verify` does, with a policy of the test. */
export async function verify(references: readonly string[], asked: Asked): Promise<VerifyResult> {
  const text = stringify(
    { version: 1, mode: 'enforce', block: ['critical'], 'supply-chain': asked.demands },
    { aliasDuplicateObjects: false },
  )
  const { policy, problems } = readPolicy(text, policyNames)
  if (policy === undefined) throw new Error(JSON.stringify(problems))
  const { credentials = noCredentials, now } = asked
  const own = createPorts({
    progress: { step: () => undefined },
    environment: { ...process.env, ...asked.environment },
  })
  const ports = now === undefined ? own : { ...own, clock: { ...own.clock, now: () => now } }
  const patience = { ...defaultPatience, answerMs: 2000, wholeMs: 5000, attempts: 1 }
  const found = foundPolicy({
    layers: [{ layer: 'repository', policy: { ...defaultPolicy, ...policy } }],
    waivers: [],
    origin: { layer: 'repository', source: 'the policy of the test', problems: [] },
  })
  return verifyImages(
    {
      images: references.map((reference) => ({ reference })),
      found,
      subject: {},
      ...(asked.trustedRoot === undefined ? {} : { trustedRoot: asked.trustedRoot }),
    },
    {
      ...ports,
      images: imagesOf({ ports, credentials, patience }),
      credentials,
      install: () => installedCosign(asked.cosign),
    },
  )
}

/** The verdict, and the sentences behind it. */
export const told = ({ verdict }: { readonly verdict: Verdict }): readonly string[] => [
  verdict.verdict,
  ...verdict.blocking.map(({ finding }) => finding.message),
  ...verdict.problems.map(({ sentence }) => sentence),
]
