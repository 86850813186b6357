import { describe, expect, it } from 'vitest'
import { dockerConfigFor } from '../../../src/flow/registries/docker-config.js'
import type { Login } from '../../../src/registry/access/credentials.js'

const logins: Readonly<Record<string, Login>> = {
  'ghcr.io': { type: 'password', user: 'octo', password: 'p:w' },
  'registry.example:5000': { type: 'identity-token', token: 'id' },
  'other.example': { type: 'password', user: 'a', password: 'b' },
  'helped.example': { type: 'helper', name: 'desktop' },
}
const credentials = { loginFor: (registry: string): Login => logins[registry] ?? { type: 'none' } }
const config = (...references: readonly string[]) => JSON.parse(dockerConfigFor(references, credentials))

describe('the logins that a program is given', () => {
  it('are those of the registries of its images, and no other', () => {
    expect(config('ghcr.io/acme/app:1', 'registry.example:5000/x/y')).toEqual({
      auths: {
        'ghcr.io': { auth: Buffer.from('octo:p:w').toString('base64') },
        'registry.example:5000': { identitytoken: 'id' },
      },
    })
  })

  it('start no program, and are none for what cannot be read', () => {
    expect(config('helped.example/acme/app', '--evil', 'public.example/a/b')).toEqual({ auths: {} })
  })
})
