import { describe, expect, test } from 'vitest'
import { areSameImage, fullName } from '../../../src/core/image/base.js'

const one = `sha256:${'a'.repeat(64)}`
const other = `sha256:${'b'.repeat(64)}`

test.each([
  ['debian', 'docker.io/library/debian'],
  ['acme/app', 'docker.io/acme/app'],
  ['index.docker.io/library/debian', 'docker.io/library/debian'],
  ['localhost/app', 'localhost/app'],
  ['127.0.0.1:5000/app', '127.0.0.1:5000/app'],
  ['ghcr.io/acme/app', 'ghcr.io/acme/app'],
])('%s is %s in full', (name, full) => {
  expect(fullName(name)).toBe(full)
})

describe('two references name one image', () => {
  test.each([
    ['debian:12', 'docker.io/library/debian:12'],
    ['debian', 'debian:latest'],
    [`debian:12@${one}`, `debian@${one}`],
    [`debian:12@${one}`, 'debian:12'],
    [`debian@${one}`, 'debian:12'],
  ])('%s and %s', (a, b) => {
    expect(areSameImage(a, b)).toBe(true)
    expect(areSameImage(b, a)).toBe(true)
  })

  test.each([
    ['debian:12', 'debian:11'],
    ['debian:12', 'evil.example/library/debian:12'],
    [`debian:12@${one}`, `debian:12@${other}`],
    ['debian', 'debian:12'],
    ['no image', 'no image'],
  ])('not %s and %s', (a, b) => {
    expect(areSameImage(a, b)).toBe(false)
  })
})
