import { describe, expect, it } from 'vitest'
import type { SignerDemand } from '../../../src/core/supply-chain/requirements.js'
import { cosign } from '../../../src/tools/cosign/index.js'
import { recorded } from './recorded.js'

const image = `127.0.0.1:5000/acme/app@sha256:${'1'.repeat(64)}`
const verify = (signer: SignerDemand) =>
  cosign.verify({
    image,
    requirement: { type: 'signature', name: 'signature', signer },
    trustedRoot: '/r.json',
    deadlineMs: 60_000,
  })

const pem = '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n'

describe('the command of cosign', () => {
  it.each(['signed', 'attestation', 'key', 'other-ref'])('is the one that the recorded words answer: %s', (name) => {
    const { options, args } = recorded(name)
    expect(cosign.verify(options).args).toEqual(args)
  })

  it('writes out that nothing is ignored, since a variable acts on every flag that is not given', () => {
    const { args } = verify({ type: 'keyless', issuer: 'https://i.example', identity: ['https://github.com/acme/**'] })
    for (const flag of [
      '--insecure-ignore-tlog=false',
      '--insecure-ignore-sct=false',
      '--allow-insecure-registry=false',
      '--check-claims=true',
      '--local-image=false',
    ])
      expect(args).toContain(flag)
    expect(args).toContain('--trusted-root=/r.json')
  })

  it('leaves the log out for a key alone, and only if the policy says so', () => {
    expect(verify({ type: 'key', key: pem, log: 'none' }).args).toContain('--insecure-ignore-tlog=true')
    expect(verify({ type: 'key', key: pem, log: 'required' }).args).toContain('--insecure-ignore-tlog=false')
    const insecure = verify({ type: 'key', key: pem, log: 'none' }).args.filter((arg) => /insecure.*=true/.test(arg))
    expect(insecure).toEqual(['--insecure-ignore-tlog=true'])
  })

  it('gives a key by a variable, and an address as it is', () => {
    expect(verify({ type: 'key', key: pem, log: 'required' })).toMatchObject({ env: { GATEHOUSE_PUBLIC_KEY: pem } })
    expect(verify({ type: 'key', key: pem, log: 'required' }).args).toContain('--key=env://GATEHOUSE_PUBLIC_KEY')
    expect(verify({ type: 'key', key: 'awskms:///alias/x', log: 'required' }).args).toContain('--key=awskms:///alias/x')
  })

  it('names the image last, behind what ends the options, by its digest', () => {
    const { args } = verify({ type: 'keyless', issuer: 'https://i.example', identity: ['a@b.example'] })
    expect(args.slice(-2)).toEqual(['--', image])
  })
})
