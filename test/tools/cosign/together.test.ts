import { describe, expect, it } from 'vitest'
import { cosign } from '../../../src/tools/cosign/index.js'
import type { InvocationRun } from '../../../src/tools/signing.js'
import { recorded } from './recorded.js'

const { options, run } = recorded('signed')
const { image, ...question } = options
const other = image.replace('acme/signed', 'acme/other')
const bothSigned = `${run.stdout}${run.stdout}`
const apart = (said: Partial<InvocationRun>, images = [image, other]) =>
  cosign.together.apart({ stdout: bothSigned, stderr: '', exit: 0, ...said }, images)

describe('several images in one run', () => {
  it('are asked about in the same words as one', () => {
    const { args, env } = cosign.verify(options)
    const words = [...args.slice(0, -1), image, other]
    expect(cosign.together.verify([image, other], question)).toEqual({ args: words, env })
  })

  it('each have the line that their own run would have printed', () => {
    const runs = apart({})
    expect(runs).toHaveLength(2)
    for (const own of runs ?? [])
      expect(cosign.parse(own, options)).toEqual(cosign.parse({ ...run, stderr: '' }, options))
  })

  it.each<[string, Partial<InvocationRun>]>([
    ['ended badly', { exit: 1 }],
    ['ended badly after the first one', { exit: 10, stdout: run.stdout }],
    ['said nothing of one', { stdout: run.stdout }],
    ['said more than was asked', { stdout: `${bothSigned}${run.stdout}` }],
    ['proved nothing for one', { stdout: `${run.stdout}[]\n` }],
    ['printed something else', { stdout: `${run.stdout}{"payloadType":"x"}\n` }],
    ['printed half a line', { stdout: bothSigned.slice(0, -20) }],
    ['spoke of another image', { stdout: bothSigned.replace(/sha256:[0-9a-f]{64}/g, `sha256:${'0'.repeat(64)}`) }],
    [
      'took the kind of signature from before bundles',
      { stdout: bothSigned.replaceAll('https://sigstore.dev/cosign/sign/v1', 'cosign container image signature') },
    ],
    ['does not say which image it means', { stdout: bothSigned.replace(/"docker-reference"/g, '"reference"') }],
  ])('must be asked alone when the run %s', (_, said) => {
    expect(apart(said)).toBeUndefined()
  })
})
