import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dockerFolder, type Login, readCredentials } from '../../../src/registry/access/credentials.js'
import { problemOf } from '../../install/outside.js'
import { makeFolder, writeTree } from '../../temporary.js'
import { ports } from '../loopback-registry.js'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const configured = (config: unknown): string =>
  writeTree({ 'config.json': typeof config === 'string' ? config : JSON.stringify(config) })
const login = async (config: unknown, registry: string): Promise<Login> =>
  (await readCredentials(configured(config), ports)).loginFor(registry)

describe('the folder of logins', () => {
  it.each([
    [{ DOCKER_CONFIG: '/srv/docker', HOME: '/home/me' }, '/srv/docker'],
    [{ DOCKER_CONFIG: '', HOME: '/home/me' }, '/home/me/.docker'],
    [{}, undefined],
  ])('is the one that Docker would read: %j', (environment, folder) => {
    expect(dockerFolder(environment)).toBe(folder)
  })
})

describe('a login', () => {
  const ada: Login = { type: 'password', user: 'ada', password: 'p:w' }
  it.each<[string, unknown, string, Login]>([
    ['a pair', { auths: { 'ghcr.io': { auth: base64('ada:p:w') } } }, 'ghcr.io', ada],
    ['a pair in two words', { auths: { 'ghcr.io': { username: 'ada', password: 'p:w' } } }, 'ghcr.io', ada],
    ['a pair under an address', { auths: { 'https://ghcr.io/v2/': { auth: base64('ada:p:w') } } }, 'ghcr.io', ada],
    ['a pair of a port', { auths: { '127.0.0.1:5000': { auth: base64('ada:p:w') } } }, '127.0.0.1:5000', ada],
    [
      "a pair of Docker's own",
      { auths: { 'https://index.docker.io/v1/': { auth: base64('ada:p:w') } } },
      'docker.io',
      ada,
    ],
    [
      'an identity token',
      { auths: { 'r.example': { auth: base64('<token>:'), identitytoken: 'refresh' } } },
      'r.example',
      { type: 'identity-token', token: 'refresh' },
    ],
    [
      'a token',
      { auths: { 'r.example': { registrytoken: 'bearer' } } },
      'r.example',
      { type: 'token', token: 'bearer' },
    ],
    [
      'a helper of one registry',
      { credHelpers: { 'r.example': 'cloud' } },
      'r.example',
      { type: 'helper', name: 'cloud' },
    ],
    [
      'a helper of all',
      { credsStore: 'desktop', auths: { 'r.example': {} } },
      'r.example',
      { type: 'helper', name: 'desktop' },
    ],
    [
      'a pair beside a helper of all',
      { credsStore: 'desktop', auths: { 'ghcr.io': { auth: base64('ada:p:w') } } },
      'ghcr.io',
      ada,
    ],
    ['of another registry', { auths: { 'ghcr.io': { auth: base64('ada:p:w') } } }, 'evil-ghcr.io', { type: 'none' }],
    ['of a longer name', { auths: { 'ghcr.io': { auth: base64('ada:p:w') } } }, 'ghcr.io.evil', { type: 'none' }],
    ['of another port', { auths: { 'r.example:1': { auth: base64('ada:p:w') } } }, 'r.example:2', { type: 'none' }],
    ['that is no pair', { auths: { 'ghcr.io': { auth: base64('ada') } } }, 'ghcr.io', { type: 'none' }],
    ['that is null', { auths: { 'ghcr.io': null } }, 'ghcr.io', { type: 'none' }],
    ['none', {}, 'ghcr.io', { type: 'none' }],
    ['of everything', { auths: {} }, '__proto__', { type: 'none' }],
  ])('can be %s', async (_, config, registry, expected) => {
    expect(await login(config, registry)).toEqual(expected)
  })

  it('is none where there is no folder or no file', async () => {
    for (const folder of [undefined, makeFolder(), '/nonexistent'])
      expect((await readCredentials(folder, ports)).loginFor('ghcr.io')).toEqual({ type: 'none' })
  })

  it('may be in a file that is a link', async () => {
    const folder = makeFolder()
    const real = configured({ auths: { 'ghcr.io': { auth: base64('ada:p:w') } } })
    symlinkSync(join(real, 'config.json'), join(folder, 'config.json'))
    expect((await readCredentials(folder, ports)).loginFor('ghcr.io')).toEqual(ada)
  })

  it('that is kept by a program is told by a name that is one', async () => {
    expect(await login({ credsStore: 'x; rm -rf /\n' }, 'ghcr.io')).toEqual({ type: 'helper', name: 'x_rm_-rf_' })
  })

  it.each([
    ['no JSON', '{"auths": {"ghcr.io": {"auth": "c2VjcmV0OnNlY3JldA=="}', 'it is no JSON'],
    ['a list', '[]', 'it has another form'],
    ['a number as login', { auths: { 'ghcr.io': { auth: 5 } } }, 'its auths has another form'],
    ['very much', ' '.repeat(1_100_000), 'it has more than 1 MB'],
  ])('is not read from %s, and nothing of it is told', async (_, config, words) => {
    const problem = await problemOf(readCredentials(configured(config), ports))
    expect(problem).toMatchObject({ code: 'CREDENTIALS_INVALID', sentence: expect.stringContaining(words) })
    expect(JSON.stringify(problem)).not.toContain('c2VjcmV0')
  })

  it('is not read from a folder', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'config.json'))
    expect(await problemOf(readCredentials(folder, ports))).toMatchObject({ code: 'CREDENTIALS_INVALID' })
  })
})
