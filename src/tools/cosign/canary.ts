import type { Invocation, VerifierCanary } from '../signing.js'
import { innerTimeout } from './command.js'
import data from './data/canary.json' with { type: 'json' }

/**
 * A text that a job signed, with everything that proves it, made once by `test/e2e/sigstore/record`: what is not this text, or not by
 * this job, must be refused. That the right one is taken shows that the others are not refused for want of something else.
 */
export const canary: VerifierCanary = {
  files: {
    'artifact.txt': data.artifact,
    'forged.txt': `${data.artifact}And these.\n`,
    'bundle.json': JSON.stringify(data.bundle),
    'roots.json': JSON.stringify(data.trustedRoot),
  },
  trials(folder, deadlineMs) {
    const trial = (file: string, identity: string): Invocation => ({
      args: [
        'verify-blob',
        `--bundle=${folder}/bundle.json`,
        `--trusted-root=${folder}/roots.json`,
        `--certificate-oidc-issuer=${data.issuer}`,
        `--certificate-identity=${identity}`,
        '--insecure-ignore-tlog=false',
        '--insecure-ignore-sct=false',
        innerTimeout(deadlineMs),
        '--',
        `${folder}/${file}`,
      ],
      env: {},
    })
    return [
      { invocation: trial('artifact.txt', data.identity), passes: true },
      { invocation: trial('forged.txt', data.identity), passes: false },
      { invocation: trial('artifact.txt', `${data.identity}-of-another`), passes: false },
    ]
  },
}
