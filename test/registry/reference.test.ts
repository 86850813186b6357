import { describe, expect, it } from 'vitest'
import { toProblem } from '../../src/core/errors.js'
import {
  apiOrigin,
  credentialNames,
  nameOf,
  parseReference,
  pinnedName,
  showReference,
} from '../../src/registry/reference.js'

const digest = `sha256:${'a'.repeat(64)}`

describe('a reference', () => {
  it.each([
    ['ghcr.io/aquasecurity/trivy-db:2', 'ghcr.io', 'aquasecurity/trivy-db', '2', undefined],
    ['ghcr.io/a/b', 'ghcr.io', 'a/b', undefined, undefined],
    [`ghcr.io/a/b@${digest}`, 'ghcr.io', 'a/b', undefined, digest],
    [`mirror.example:5000/b:2@${digest}`, 'mirror.example:5000', 'b', '2', digest],
    ['127.0.0.1:5000/b:2', '127.0.0.1:5000', 'b', '2', undefined],
    ['localhost/b:2', 'localhost', 'b', '2', undefined],
    ['[::1]:5000/b:2', '[::1]:5000', 'b', '2', undefined],
    ['GHCR.io/a/b', 'ghcr.io', 'a/b', undefined, undefined],
    ['r.example/a/b__c/d.e/f--g:V_1.2-x', 'r.example', 'a/b__c/d.e/f--g', 'V_1.2-x', undefined],
  ])('is read: %s', (text, registry, repository, tag, read) => {
    const { tag: _tag, digest: _digest, ...names } = parseReference(text)
    expect({ ...names, tag: _tag, digest: _digest }).toEqual({ registry, repository, tag, digest: read })
  })

  it.each([
    ['alpine', 'docker.io/library/alpine'],
    ['alpine:3.20', 'docker.io/library/alpine:3.20'],
    ['acme/app', 'docker.io/acme/app'],
    ['docker.io/alpine', 'docker.io/library/alpine'],
    ['index.docker.io/acme/app', 'docker.io/acme/app'],
    [`debian@${digest}`, `docker.io/library/debian@${digest}`],
  ])('that names no registry is what Docker takes it for: %s', (text, shown) => {
    const reference = parseReference(text)
    expect(showReference(reference)).toBe(shown)
    expect(apiOrigin(reference)).toBe('https://registry-1.docker.io')
    expect(credentialNames(reference.registry)[0]).toBe('https://index.docker.io/v1/')
  })

  it.each([
    '',
    ' ',
    '/a/b',
    'a//b',
    'https://ghcr.io/a/b:2',
    'ghcr.io/A/b',
    'ghcr.io/a b',
    'user@ghcr.io/a',
    'user:password@ghcr.io/a',
    'ghcr.io/a@sha256:1',
    `ghcr.io/a@sha512:${'a'.repeat(128)}`,
    `ghcr.io/a@${digest}@${digest}`,
    `ghcr.io/a@${digest.toUpperCase()}`,
    'ghcr.io/../a',
    'ghcr.io/a/..',
    'ghcr.io/a/./b',
    'ghcr.io/a:',
    'ghcr.io/a:-x',
    `ghcr.io/a:${'x'.repeat(129)}`,
    `ghcr.io/${'a'.repeat(256)}`,
    '--insecure',
    '-o/x:1',
    'ghcr.io:99999/a',
    'ghcr.io:x/a',
    '-x.example/a',
    'ghcr.io/a?x=y',
    'ghcr.io/a#x',
    'ghcr.io/a%2fb',
    'ghcr.io/a\n/b',
    'ghcr.io\\evil/a',
    '[::1/a',
    'x'.repeat(5000),
  ])('is not: %j', (text) => {
    let problem = toProblem(undefined)
    try {
      parseReference(text)
    } catch (error) {
      problem = toProblem(error)
    }
    expect(problem.code).toBe('ARGUMENT_INVALID')
    expect(problem.sentence.length).toBeLessThan(300)
    expect(problem.sentence).not.toMatch(/\n/)
  })

  it.each([
    ['ghcr.io/a/b', 'https://ghcr.io'],
    ['127.0.0.1:5000/b', 'http://127.0.0.1:5000'],
    ['[::1]:5000/b', 'http://[::1]:5000'],
    ['localhost:1/b', 'http://localhost:1'],
    ['127.0.0.1.example.com/b', 'https://127.0.0.1.example.com'],
    ['localhost.example.com/b', 'https://localhost.example.com'],
  ])('is asked over TLS unless it is this machine: %s', (text, origin) => {
    expect(apiOrigin(parseReference(text))).toBe(origin)
  })

  it('is given to tools by digest alone', () => {
    const reference = parseReference(`ghcr.io/acme/app:1@${digest}`)
    expect(nameOf(reference)).toBe('ghcr.io/acme/app')
    expect(pinnedName({ ...reference, digest })).toBe(`ghcr.io/acme/app@${digest}`)
  })

  it('is read in a moment, however long', () => {
    const started = performance.now()
    for (const text of ['a-'.repeat(500), 'a_'.repeat(500), `${'a.'.repeat(500)}/x`, '-'.repeat(1000)])
      expect(() => parseReference(text)).toThrow()
    expect(performance.now() - started).toBeLessThan(200)
  })
})
