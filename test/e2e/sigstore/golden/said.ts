import { cosign, type KeyPair, type Said } from '../cosign.js'
import type { Stack } from '../stack.js'

/** Images that differ in what hangs on them, as references with a digest. */
export interface Shelf {
  readonly signed: string
  readonly signedByKey: string
  readonly attestedOnly: string
  readonly bare: string
  /** A digest that the registry does not have. */
  readonly missing: string
  /** Holds the bundles of another image. */
  readonly borrowed: string
}

export interface Recorded extends Said {
  readonly words: readonly string[]
}

const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

/** What cosign is asked, by the name of the case. */
function questions(
  stack: Stack,
  other: Stack,
  key: KeyPair,
  shelf: Shelf,
): Readonly<Record<string, readonly string[]>> {
  const root = ['--trusted-root', stack.trustedRoot]
  const issuer = ['--certificate-oidc-issuer', stack.issuer.url]
  const us = [...root, '--certificate-identity', identity, ...issuer]
  const withKey = ['--key', key.publicKey, '--insecure-ignore-tlog=true']
  const type = (name: string) => ['--type', name]
  return {
    signed: ['verify', ...us, shelf.signed],
    'signed by key': ['verify', ...withKey, shelf.signedByKey],
    'attested only': ['verify', ...us, shelf.attestedOnly],
    unsigned: ['verify', ...us, shelf.bare],
    'missing digest': ['verify', ...us, shelf.missing],
    'missing tag': ['verify', ...us, `${shelf.bare.split('@')[0]}:none`],
    'another identity': [
      'verify',
      ...root,
      '--certificate-identity',
      identity.replace('main', 'dev'),
      ...issuer,
      shelf.signed,
    ],
    'another issuer': [
      'verify',
      ...root,
      '--certificate-identity',
      identity,
      '--certificate-oidc-issuer',
      other.issuer.url,
      shelf.signed,
    ],
    'another repository': ['verify', ...us, '--certificate-github-workflow-repository', 'acme/other', shelf.signed],
    'another ref': ['verify', ...us, '--certificate-github-workflow-ref', 'refs/heads/dev', shelf.signed],
    'another trigger': ['verify', ...us, '--certificate-github-workflow-trigger', 'release', shelf.signed],
    'another root': [
      'verify',
      '--trusted-root',
      other.trustedRoot,
      '--certificate-identity',
      identity,
      ...issuer,
      shelf.signed,
    ],
    'key instead of certificate': ['verify', ...withKey, shelf.signed],
    'bundle of another image': ['verify', ...us, shelf.borrowed],
    attestation: ['verify-attestation', ...us, ...type('slsaprovenance1'), shelf.attestedOnly],
    'attestation missing': ['verify-attestation', ...us, ...type('openvex'), shelf.attestedOnly],
    'attestation of an unsigned image': ['verify-attestation', ...us, ...type('openvex'), shelf.bare],
    'signature as an attestation': [
      'verify-attestation',
      ...us,
      ...type('https://sigstore.dev/cosign/sign/v1'),
      shelf.signed,
    ],
    'registry that is closed': ['verify', ...us, `127.0.0.1:9/acme/app@${shelf.signed.split('@')[1]}`],
  }
}

/** Paths of this run become names, so that what is written down says nothing of the machine. */
const tidy = (text: string, { trustedRoot }: Stack, other: Stack, { publicKey }: KeyPair): string =>
  text
    .replaceAll(trustedRoot, 'trusted-root.json')
    .replaceAll(other.trustedRoot, 'other-root.json')
    .replaceAll(publicKey, 'cosign.pub')

/** Asks everything, one after another. */
export async function recordAnswers(
  stack: Stack,
  other: Stack,
  key: KeyPair,
  shelf: Shelf,
): Promise<Readonly<Record<string, Recorded>>> {
  const answers: Record<string, Recorded> = {}
  const clean = (text: string): string => tidy(text, stack, other, key)
  for (const [name, words] of Object.entries(questions(stack, other, key, shelf))) {
    const { exit, stdout, stderr } = await cosign(words)
    answers[name] = { words: words.map(clean), exit, stdout: clean(stdout), stderr: clean(stderr) }
  }
  return answers
}
