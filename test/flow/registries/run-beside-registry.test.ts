import { describe, expect, it } from 'vitest'
import { environmentOf } from '../../../src/flow/registries/run-beside-registry.js'

const place = { cwd: '/w/cwd', home: '/w/home', temporary: '/w/tmp', dockerConfig: '/w/docker' }
const own = {
  PATH: '/w/cwd',
  HOME: '/w/home',
  TMPDIR: '/w/tmp',
  DOCKER_CONFIG: '/w/docker',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
}
const hostile = {
  COSIGN_INSECURE_IGNORE_TLOG: 'true',
  COSIGN_REPOSITORY: 'evil.example/x',
  SIGSTORE_ROOT_FILE: '/evil',
  TUF_ROOT: '/evil',
  LD_PRELOAD: '/evil.so',
  GITHUB_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  AWS_SECRET_ACCESS_KEY: 'secret',
  PATH: '/evil',
  HOME: '/evil',
  DOCKER_CONFIG: '/evil',
}

describe('the environment beside a registry', () => {
  it('has nothing of what an earlier step may have set, and no secret', () => {
    expect(environmentOf(place, { args: ['verify'], env: {} }, hostile)).toEqual(own)
  })

  it('keeps proxies, authorities, and what the program itself is given', () => {
    const outside = { ...hostile, HTTPS_PROXY: 'http://p', SSL_CERT_FILE: '/ca.pem' }
    expect(environmentOf(place, { args: [], env: { GATEHOUSE_PUBLIC_KEY: 'k' } }, outside)).toEqual({
      ...own,
      HTTPS_PROXY: 'http://p',
      SSL_CERT_FILE: '/ca.pem',
      GATEHOUSE_PUBLIC_KEY: 'k',
    })
  })

  it('has the credentials of a service only for a key of that service', () => {
    const outside = { AWS_REGION: 'eu', AWS_PROFILE: 'x', VAULT_TOKEN: 't' }
    expect(environmentOf(place, { args: ['--key=awskms:///a'], env: {} }, outside)).toEqual({
      ...own,
      AWS_PROFILE: 'x',
      AWS_REGION: 'eu',
    })
    expect(environmentOf(place, { args: ['--key=env://K'], env: {} }, outside)).toEqual(own)
  })
})
