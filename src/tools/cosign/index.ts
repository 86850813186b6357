import type { Verifier } from '../signing.js'
import { attachments } from './bundles.js'
import { canary } from './canary.js'
import { publicRootsInvocation, verifyInvocation } from './command.js'
import { parseVerify } from './parse.js'
import { together } from './together.js'

/** `verify` takes 30-50 ms and 62 MB beside a registry that answers (3.1.3); a slow one is given its time. */
export const cosign: Verifier = {
  tool: 'cosign',
  deadlineMs: 60_000,
  memoryBytes: 4 * 2 ** 30,
  verify: verifyInvocation,
  parse: parseVerify,
  together,
  attachments,
  publicRoots: publicRootsInvocation,
  canary,
}

export { cosignSigner } from './sign.js'
