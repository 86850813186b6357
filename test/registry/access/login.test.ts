import { describe, expect, it } from 'vitest'
import { readChallenge } from '../../../src/registry/access/challenge.js'
import type { Login } from '../../../src/registry/access/credentials.js'
import { parseReference } from '../../../src/registry/reference.js'
import { resolveImage } from '../../../src/registry/resolve.js'
import { startOrigin } from '../../host/node/servers.js'
import { problemOf } from '../../install/outside.js'
import { accessWith, answers, faulty, type RegistryOptions, smallImage, startRegistry } from '../loopback-registry.js'

const image = smallImage()
const holding: RegistryOptions = { tags: { latest: image.manifest }, blobs: image.parts }
const ada: Login = { type: 'password', user: 'ada', password: 'pw' }
const basic = `Basic ${Buffer.from('ada:pw').toString('base64')}`
const resolve = (name: string, login?: Login) => resolveImage(parseReference(name), accessWith(login))

/** A registry that lets in whoever has a token, and gives one for what `admits` says. */
const withTokens = (gives: (authorization: string) => boolean, challenge?: (origin: string) => string) =>
  startRegistry({
    ...holding,
    admits: (authorization) => authorization === 'Bearer t0ken',
    challenge: challenge ?? ((origin) => `Bearer realm="${origin}/token",service="a registry"`),
    fault: (request, response) => {
      if (request.url?.startsWith('/token') !== true) return false
      const isGiven = gives(request.headers.authorization ?? '')
      answers(isGiven ? 200 : 401, {}, JSON.stringify({ token: 't0ken' }))(response)
      return true
    },
  })

describe('a login by token', () => {
  it('is anonymous without credentials, asks to read one repository, and serves all questions', async () => {
    const { name, asked, seen } = await withTokens((authorization) => authorization === '')
    expect((await resolve(name)).digest).toBe(image.manifest.digest)
    expect(asked()).toEqual([
      'GET /manifests/latest',
      'GET /token?service=a+registry&scope=repository%3Aacme%2Fapp%3Apull',
      'GET /manifests/latest',
      `GET /blobs/${image.parts[0]?.digest}`,
    ])
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
      'Bearer t0ken',
      'Bearer t0ken',
    ])
  })

  it('is asked for with the password, which the registry itself never sees', async () => {
    const { name, seen } = await withTokens((authorization) => authorization === basic)
    expect((await resolve(name, ada)).digest).toBe(image.manifest.digest)
    expect(seen.map(({ headers }) => headers.authorization).filter((one) => one === basic)).toHaveLength(1)
  })

  it.each([
    ['repository:other/name:pull', 'repository:other/name:pull'],
    ['repository:acme/app:pull,push', 'repository:acme/app:pull'],
    ['registry:catalog:*', 'repository:acme/app:pull'],
  ])('never asks for more than reading, whatever the registry proposes: %s', async (proposed, scope) => {
    const challenge = (origin: string): string => `Bearer realm="${origin}/token",scope="${proposed}"`
    const { name, asked } = await withTokens(() => true, challenge)
    await resolve(name)
    expect(asked()[1]).toBe(`GET /token?scope=${encodeURIComponent(scope)}`)
  })

  it('is exchanged for an identity token by POST', async () => {
    const bodies: string[] = []
    const { name, asked } = await startRegistry({
      ...holding,
      admits: (authorization) => authorization === 'Bearer exchanged',
      challenge: (origin) => `Bearer realm="${origin}/oauth2/token",service="r"`,
      fault: faulty(/^\/oauth2/, (response, request) => {
        request.on('data', (chunk: Buffer) => bodies.push(String(chunk)))
        request.on('end', () => response.end(JSON.stringify({ access_token: 'exchanged' })))
      }),
    })
    expect((await resolve(name, { type: 'identity-token', token: 'refresh&x' })).digest).toBe(image.manifest.digest)
    expect(asked()[1]).toBe('POST /oauth2/token')
    expect(Object.fromEntries(new URLSearchParams(bodies.join('')))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'gatehouse',
      refresh_token: 'refresh&x',
      scope: 'repository:acme/app:pull',
      service: 'r',
    })
  })

  it('is given as it is where there is one', async () => {
    const { name } = await withTokens(() => false)
    expect((await resolve(name, { type: 'token', token: 't0ken' })).digest).toBe(image.manifest.digest)
  })
})

describe('a login by password', () => {
  it('is sent where the registry asks for it', async () => {
    const { name } = await startRegistry({ ...holding, admits: (authorization) => authorization === basic })
    expect((await resolve(name, ada)).digest).toBe(image.manifest.digest)
  })

  it.each<[string, Login, string]>([
    ['nobody', { type: 'none' }, 'Log in with `docker login 127.0.0.1:'],
    ['somebody else', { type: 'password', user: 'eve', password: 'pw' }, 'The login of DOCKER_CONFIG was sent'],
    ['a program', { type: 'helper', name: 'desktop' }, 'docker-credential-desktop'],
  ])('is refused for %s, who is told what to do', async (_, login, hint) => {
    const { name } = await startRegistry({ ...holding, admits: (authorization) => authorization === basic })
    const problem = await problemOf(resolve(name, login))
    expect(problem).toMatchObject({ code: 'REGISTRY_REFUSED', hint: expect.stringContaining(hint) })
    expect(JSON.stringify(problem)).not.toContain('eve')
  })
})

describe('a password', () => {
  it('is not given to whom the registry led us, even if they ask for it', async () => {
    const thief = await startOrigin((_, response) =>
      answers(401, { 'www-authenticate': `Bearer realm="${thief.url}/token"` })(response),
    )
    const { name } = await startRegistry({ fault: faulty(/./, answers(307, { location: `${thief.url}/v2/` })) })
    expect(await problemOf(resolve(name, ada))).toMatchObject({
      code: 'REGISTRY_BROKEN',
      sentence: expect.stringContaining(`it led to ${thief.url}, which wants a login of its own`),
    })
    expect(thief.seen.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  it('does not follow a redirect of the token service to somebody else', async () => {
    const thief = await startOrigin((_, response) => response.end(JSON.stringify({ token: 't0ken' })))
    const { name } = await startRegistry({
      ...holding,
      admits: (authorization) => authorization === 'Bearer t0ken',
      challenge: (origin) => `Bearer realm="${origin}/token"`,
      fault: faulty(/^\/token/, answers(302, { location: `${thief.url}/token` })),
    })
    await resolve(name, ada)
    expect(thief.seen.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  it('of an identity is not sent on either', async () => {
    const thief = await startOrigin((_, response) => response.end(JSON.stringify({ token: 't0ken' })))
    const { name } = await startRegistry({
      ...holding,
      admits: () => false,
      challenge: (origin) => `Bearer realm="${origin}/token"`,
      fault: faulty(/^\/token/, answers(307, { location: `${thief.url}/token` })),
    })
    const problem = await problemOf(resolve(name, { type: 'identity-token', token: 'refresh' }))
    expect(problem.code).toBe('REGISTRY_BROKEN')
    expect(thief.seen).toHaveLength(0)
  })

  it.each([
    'Bearer realm="http://127.0.0.2:1/token"',
    'Bearer realm="token"',
    'Bearer realm="https://a:b@127.0.0.1/token"',
    'Bearer service="x"',
    'Bearer realm="file:///etc/passwd"',
  ])('goes nowhere by %s', async (challenge) => {
    const { name, asked } = await withTokens(
      () => true,
      () => challenge,
    )
    expect(await problemOf(resolve(name, ada))).toMatchObject({ code: 'REGISTRY_BROKEN' })
    expect(asked()).toHaveLength(1)
  })
})

describe('a token service that misbehaves', () => {
  it.each([
    ['400', answers(400), 'REGISTRY_REFUSED'],
    ['401', answers(401), 'REGISTRY_REFUSED'],
    ['403', answers(403), 'REGISTRY_REFUSED'],
    ['404', answers(404), 'REGISTRY_BROKEN'],
    ['500', answers(500), 'REGISTRY_UNREACHABLE'],
    ['silence', () => undefined, 'REGISTRY_UNREACHABLE'],
    ['HTML', answers(200, {}, '<html>'), 'REGISTRY_BROKEN'],
    ['no token', answers(200, {}, '{}'), 'REGISTRY_BROKEN'],
    ['a token that could end a header', answers(200, {}, '{"token":"a\\nb: c"}'), 'REGISTRY_BROKEN'],
    ['a token of a megabyte', answers(200, {}, JSON.stringify({ token: 'x'.repeat(1e6) })), 'REGISTRY_BROKEN'],
    ['a token that does not help', answers(200, {}, '{"token":"useless"}'), 'REGISTRY_REFUSED'],
  ])('by %s is told', async (_, act, code) => {
    const { name } = await startRegistry({
      ...holding,
      admits: () => false,
      challenge: (origin) => `Bearer realm="${origin}/token"`,
      fault: faulty(/^\/token/, act),
    })
    expect(await problemOf(resolve(name, ada))).toMatchObject({ code })
  })
})

describe('a challenge', () => {
  it.each([
    ['Basic realm="x"', { type: 'basic' }],
    ['Bearer realm="r",service="s",scope="a b"', { type: 'bearer', realm: 'r', service: 's', scope: 'a b' }],
    ['Basic realm="x", Bearer realm="r"', { type: 'bearer', realm: 'r' }],
    ['bearer REALM=r', { type: 'bearer', realm: 'r' }],
    ['Bearer', { type: 'bearer', realm: '' }],
    ['Negotiate', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is read', (header, challenge) => {
    expect(readChallenge(header)).toEqual(challenge)
  })

  it('is read in a moment, however odd', () => {
    const started = performance.now()
    for (const piece of ['a', 'a=', '"', 'a="', ' ', 'a,']) readChallenge(piece.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(200)
  })
})
