import { hideCredentials } from '../../core/credentials.js'
import type { Problem } from '../../core/errors.js'
import type { Answer } from '../../core/supply-chain/attestation.js'
import type { InvocationRun, VerifyOptions } from '../signing.js'

/** All words observed on 3.1.3, which gives almost every failure the same exit code. */
const noSignatures = 10

type Refused = Extract<Answer, { type: 'refused' }>

const claimNames = /expected (Github[A-Za-z]+) to be "([^"]*)", got "([^"]*)"/

/** Why one bundle does not count; `undefined` for words that are not known. */
function readRefusal(words: string): Refused | undefined {
  const identity = /expected SAN value (?:to match regex )?"[^"]*", got "([^"]*)"/.exec(words)
  if (identity !== null) return refused('other-identity', identity[1])
  const issuer = /expected issuer value (?:to match regex )?"[^"]*", got "([^"]*)"/.exec(words)
  if (issuer !== null) return refused('other-issuer', issuer[1])
  const claim = claimNames.exec(words)
  if (claim !== null) return { ...refused('other-claim', claim[3]), expected: `${claim[1]} ${claim[2]}` }
  const known = knownWords.find(([sign]) => words.includes(sign))
  return known === undefined ? undefined : refused(known[1])
}

const refused = (reason: Refused['reason'], found?: string): Refused => ({
  type: 'refused',
  reason,
  ...(found === undefined || found === '' ? {} : { found }),
})

/** The first that is in the words is meant. */
const knownWords: readonly (readonly [sign: string, reason: Refused['reason']])[] = [
  ['accepted signatures do not match threshold', 'other-key'],
  ['invalid signature when validating ASN.1 encoded signature', 'other-key'],
  ['expected key signature, not certificate', 'not-a-key'],
  ['provided artifact digest does not match any digest in statement', 'other-image'],
  ['calculated root', 'altered'],
  ['not enough verified log entries', 'not-logged'],
  ['failed to verify leaf certificate', 'untrusted'],
  ['only able to verify 0 SCT entries', 'untrusted'],
  ['threshold not met for verified signed timestamps', 'no-time'],
]

const nothingMatched = /^no matching (?:attestations|signatures): ?/

/** What a run that did not end well says: that there is nothing, why it does not count, or that nobody knows. */
export function readFailure(run: InvocationRun, options: VerifyOptions): Answer {
  const said = wordsOf(run.stderr)
  if (run.exit === noSignatures && said === 'no signatures found') return { type: 'absent', others: [] }
  const others = /^none of the attestations matched the predicate type: .*, found: (.*)$/.exec(said)?.[1]
  if (others !== undefined) return { type: 'absent', others: others.split(',') }
  if (nothingMatched.test(said)) {
    const lines = said
      .replace(nothingMatched, '')
      .replace(/\n(?=[[ ])/g, '')
      .split('\n')
      .filter((line) => line.trim() !== '')
    if (lines.length === 0) return { type: 'absent', others: [] }
    const refusals = lines.map(readRefusal)
    const [first] = refusals
    // One line that is not known may be trouble of the registry, and what it kept back might be the proof.
    if (first !== undefined && refusals.every((one) => one !== undefined)) return first
  }
  return { type: 'unknown', problem: explain(said, run, options) }
}

/** It says everything twice: after `Error: ` and after `error during command execution: `. */
function wordsOf(stderr: string): string {
  const start = stderr.lastIndexOf('\nerror during command execution: ')
  const first = /(?:^|\n)Error: /.exec(stderr)
  if (first === null) return stderr.trim()
  return stderr.slice(first.index + first[0].length, start < first.index ? undefined : start).trim()
}

interface Trouble {
  readonly signs: RegExp
  readonly code: Problem['code']
  readonly sentence: string
  readonly hint: string
}

const troubles: readonly Trouble[] = [
  {
    signs: /UNAUTHORIZED|DENIED|status code 40[13]|error getting credentials/,
    code: 'REGISTRY_REFUSED',
    sentence: 'the registry wants other credentials',
    hint: 'Log in to the registry, and give the folder of its config.json (docker-config).',
  },
  {
    signs: /tuf refresh failed|getting trusted root from TUF/,
    code: 'ORIGIN_UNREACHABLE',
    sentence: 'the public roots of trust cannot be fetched',
    hint: 'Run again, or give the roots as a file (trusted-root).',
  },
  {
    signs: /trusted root/i,
    code: 'ARGUMENT_INVALID',
    sentence: 'the file with the roots of trust cannot be read',
    hint: 'Give a trusted root of Sigstore as JSON (trusted-root).',
  },
  {
    signs: /loading public key|PEM decoding failed|loading verifier from key/,
    code: 'POLICY_INVALID',
    sentence: 'the public key cannot be used',
    hint: 'Correct `key` in `supply-chain` of the policy.',
  },
  {
    signs: /MANIFEST_UNKNOWN|NAME_UNKNOWN|image tag not found/,
    code: 'IMAGE_MISSING',
    sentence: 'there is no such image',
    hint: 'Correct the name, or push the image first.',
  },
  {
    signs:
      /deadline exceeded|connection refused|connection reset|no such host|i\/o timeout|unexpected status code|\b(?:GET|HEAD) https?:|\bGet "https?:/,
    code: 'REGISTRY_UNREACHABLE',
    sentence: 'the registry does not answer as it should',
    hint: 'Run again; if it stays, look at the registry.',
  },
]

const otherwise: Omit<Trouble, 'signs'> = {
  code: 'TOOL_CRASHED',
  sentence: 'cosign gave up',
  hint: 'Run again; if it stays, run cosign by hand with the image.',
}

const mostSaid = 300

function explain(said: string, run: InvocationRun, { image }: VerifyOptions): Problem {
  const { code, sentence, hint } = troubles.find(({ signs }) => signs.test(said)) ?? otherwise
  const plain = hideCredentials(said).replace(/\s+/g, ' ').slice(0, mostSaid)
  return {
    code,
    sentence: `What ${image} carries is not known: ${sentence} (exit code ${run.exit}${plain === '' ? '' : `: ${plain}`}).`,
    hint,
  }
}
