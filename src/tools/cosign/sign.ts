import { hideCredentials } from '../../core/credentials.js'
import type { Invocation, InvocationRun, Signer, SigningIdentity, SignOptions } from '../signing.js'
import { innerTimeout } from './command.js'

const keyVariable = 'GATEHOUSE_SIGNING_KEY'

/** `cosign sign` or `attest`, without questions, always by digest. Flags that a variable could set are written out (3.1.3). */
export function signInvocation({ image, identity, services, statement, deadlineMs }: SignOptions): Invocation {
  const who = identityFlags(identity)
  return {
    args: [
      ...(statement === undefined
        ? ['sign', '--upload=true', '--recursive=false']
        : ['attest', '--no-upload=false', `--type=${statement.predicateType}`, `--predicate=${statement.predicate}`]),
      ...who.args,
      '--yes=true',
      '--allow-insecure-registry=false',
      ...(services === undefined
        ? ['--use-signing-config=true']
        : [`--signing-config=${services.signingConfig}`, `--trusted-root=${services.trustedRoot}`]),
      innerTimeout(deadlineMs),
      '--',
      image,
    ],
    env: who.env,
  }
}

/** A key without a password needs an empty one: without a terminal, an unset variable ends cosign. */
function identityFlags(identity: SigningIdentity): Invocation {
  switch (identity.type) {
    case 'job':
      return {
        args: ['--oidc-provider=github-actions'],
        env: {
          ACTIONS_ID_TOKEN_REQUEST_URL: identity.tokenUrl,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: identity.tokenBearer,
        },
      }
    case 'key':
      return {
        args: [`--key=env://${keyVariable}`],
        env: { [keyVariable]: identity.pem, COSIGN_PASSWORD: identity.password },
      }
    case 'service':
      return { args: [`--key=${identity.address}`], env: {} }
  }
}

interface Cause {
  readonly signs: RegExp
  readonly sentence: string
  readonly hint: string
}

/** Words observed on 3.1.3. */
const causes: readonly Cause[] = [
  {
    signs: /error processing the identity token|fetching GitHub OIDC token|device flow|identity token/,
    sentence: "the job's identity was not accepted",
    hint: 'Give the job `permissions: id-token: write`, and look at whether the certificate authority knows its issuer.',
  },
  {
    signs: /decrypt: encrypted|PEM decoding failed|loading private key|reading key|inappropriate ioctl/,
    sentence: 'the private key cannot be used',
    hint: 'Look at the variable with the key, and at its password (COSIGN_PASSWORD).',
  },
  {
    signs: /UNAUTHORIZED|DENIED|status code 40[13]/,
    sentence: 'the registry does not let it write',
    hint: 'Log in with the right to push, and give the job `packages: write` for ghcr.io.',
  },
  {
    signs: /tuf refresh failed|from TUF/,
    sentence: 'the public roots of trust cannot be fetched',
    hint: 'Run again, or give signing-config and trusted-root of a Sigstore of your own.',
  },
  {
    signs: /connection refused|no such host|deadline exceeded|i\/o timeout/,
    sentence: 'a service or the registry does not answer',
    hint: 'Run again; nothing was signed by halves.',
  },
]

const otherwise = { sentence: 'cosign gave up', hint: 'Run again; if it stays, sign by hand with cosign.' }
const mostSaid = 300

function failure({ exit, stderr }: InvocationRun): { readonly sentence: string; readonly hint: string } | undefined {
  if (exit === 0) return undefined
  const said = /(?:^|\n)Error: ([^\n]*)/.exec(stderr)?.[1] ?? stderr
  const { sentence, hint } = causes.find(({ signs }) => signs.test(stderr)) ?? otherwise
  const plain = hideCredentials(said).replace(/\s+/g, ' ').trim().slice(0, mostSaid)
  return { sentence: `${sentence} (exit code ${exit}${plain === '' ? '' : `: ${plain}`})`, hint }
}

/** Keyless `sign` took up to 1 s beside a stack on loopback; Fulcio, Rekor and the timestamp authority are each waited for up to 30 s. */
export const cosignSigner: Signer = {
  tool: 'cosign',
  deadlineMs: 180_000,
  memoryBytes: 4 * 2 ** 30,
  sign: signInvocation,
  failure,
  noServices: (signingConfig, trustedRoot) => [
    { args: ['signing-config', 'create', `--out=${signingConfig}`], env: {} },
    { args: ['trusted-root', 'create', `--out=${trustedRoot}`], env: {} },
  ],
}
