import { readFileSync } from 'node:fs'
import type { Attachment } from '../../../src/core/supply-chain/attachment.js'
import type { Requirement } from '../../../src/core/supply-chain/requirements.js'
import type { InvocationRun, VerifyOptions } from '../../../src/tools/signing.js'

export interface Recorded {
  readonly options: VerifyOptions
  readonly args: readonly string[]
  readonly run: InvocationRun
  readonly attached: readonly Attachment[]
}

export const bundle = (text: string): Attachment => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  text,
  annotations: new Map(),
})

/** What the real cosign 3.1.3 said (test/e2e/sigstore/record). */
export function recorded(name: string): Recorded {
  const told: { image: string; requirement: Requirement; args: string[]; run: InvocationRun; attached: InvocationRun } =
    JSON.parse(readFileSync(`test/fixtures/cosign/${name}.json`, 'utf8'))
  const { image, requirement, args, run, attached } = told
  return {
    options: { image, requirement, trustedRoot: '/roots/trusted-root.json', deadlineMs: 10_000 },
    args,
    run,
    attached: attached.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map(bundle),
  }
}
