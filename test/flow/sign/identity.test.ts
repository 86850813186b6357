import { describe, expect, it } from 'vitest'
import { signingIdentity } from '../../../src/flow/sign/identity.js'

const pem = '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nabc\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n'
const refused = expect.objectContaining({ code: 'SIGNING_REFUSED' })

describe('who signs', () => {
  it('is the job, by both of its variables', () => {
    const variables = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://t.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }
    expect(signingIdentity(undefined, variables)).toEqual({
      type: 'job',
      tokenUrl: 'https://t.example',
      tokenBearer: 'x',
    })
  })

  it.each([{}, { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://t.example' }, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }])(
    'is nobody without them, and no person is asked: %j',
    (variables) => {
      expect(() => signingIdentity(undefined, variables)).toThrow(refused)
    },
  )

  it('is a key in a variable, with its password', () => {
    expect(signingIdentity('env://KEY', { KEY: pem, COSIGN_PASSWORD: 'p' })).toEqual({
      type: 'key',
      pem,
      password: 'p',
    })
    expect(signingIdentity('env://KEY', { KEY: pem })).toMatchObject({ password: '' })
  })

  it('is a key of a service', () => {
    expect(signingIdentity('awskms:///alias/x', {})).toEqual({ type: 'service', address: 'awskms:///alias/x' })
  })

  it.each([
    'cosign.key',
    '/run/secrets/cosign.key',
    'k8s://a/b',
    'env://',
    'env://NONE',
    '--help',
    'https://keys.example',
  ])('is never %s', (key) => {
    expect(() => signingIdentity(key, {})).toThrow(refused)
  })
})
