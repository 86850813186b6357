import { identityPatternOf } from '../../core/supply-chain/identity.js'
import { predicateTypeOf } from '../../core/supply-chain/predicates/predicate-types.js'
import type { KeylessSigner, KeySigner } from '../../core/supply-chain/requirements.js'
import type { Invocation, VerifyOptions } from '../signing.js'

/** The variable that holds a public key: it is on no disk and in no list of processes. */
const keyVariable = 'GATEHOUSE_PUBLIC_KEY'

/** Its own limit, a little under ours: it does not bound what TUF, Fulcio and Rekor are asked (facts of 3.1.3), so ours kills. */
export const innerTimeout = (deadlineMs: number): string =>
  `--timeout=${Math.max(1, Math.floor((deadlineMs * 0.9) / 1000))}s`

/**
 * `cosign verify`, or `verify-attestation` for a type. What weakens a proof is written out as off: a variable such as
 * COSIGN_INSECURE_IGNORE_TLOG acts on every flag that is not given (3.1.3, cmd/cosign/cli/options/root.go).
 */
export const verifyInvocation = ({ image, ...question }: VerifyOptions): Invocation =>
  verifyAllInvocation([image], question)

/** The same for several images, which it goes through in this order. */
export function verifyAllInvocation(images: readonly string[], question: Omit<VerifyOptions, 'image'>): Invocation {
  const { requirement, trustedRoot, deadlineMs } = question
  const { signer } = requirement
  const isUnlogged = signer.type === 'key' && signer.log === 'none'
  const who = signer.type === 'keyless' ? keylessFlags(signer) : keyFlags(signer)
  return {
    args: [
      ...(requirement.type === 'signature'
        ? ['verify']
        : ['verify-attestation', `--type=${predicateTypeOf(requirement.predicate)}`]),
      ...who.args,
      `--insecure-ignore-tlog=${isUnlogged}`,
      '--insecure-ignore-sct=false',
      '--allow-insecure-registry=false',
      '--check-claims=true',
      '--local-image=false',
      '--output=json',
      ...(trustedRoot === undefined || isUnlogged ? [] : [`--trusted-root=${trustedRoot}`]),
      innerTimeout(deadlineMs),
      '--',
      ...images,
    ],
    env: who.env,
  }
}

/** The issuer is exact; the identity is an expression that fits the whole of it. */
const keylessFlags = (signer: KeylessSigner): Invocation => ({
  args: [
    `--certificate-oidc-issuer=${signer.issuer}`,
    `--certificate-identity-regexp=${identityPatternOf(signer.identity)}`,
    ...claim('repository', signer.repository),
    ...claim('ref', signer.ref),
    ...claim('name', signer.workflow),
    ...claim('trigger', signer.trigger),
  ],
  env: {},
})

const claim = (name: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`--certificate-github-workflow-${name}=${value}`]

const keyFlags = ({ key }: KeySigner): Invocation =>
  key.startsWith('-----BEGIN')
    ? { args: [`--key=env://${keyVariable}`], env: { [keyVariable]: key } }
    : { args: [`--key=${key}`], env: {} }

/** The public roots, once for all images: each `verify` without a root would ask for them. */
export const publicRootsInvocation = (file: string, deadlineMs: number): Invocation => ({
  args: ['trusted-root', 'create', '--with-default-services', `--out=${file}`, innerTimeout(deadlineMs)],
  env: {},
})
