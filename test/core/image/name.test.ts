import { describe, expect, test } from 'vitest'
import { nameOfFile, readImageName } from '../../../src/core/image/name.js'

const digest = `sha256:${'a'.repeat(64)}`

describe('the name of an image', () => {
  test.each([
    ['app', { name: 'app' }],
    ['ghcr.io/acme/app:1.0', { name: 'ghcr.io/acme/app', tag: '1.0' }],
    ['127.0.0.1:5000/acme/app', { name: '127.0.0.1:5000/acme/app' }],
    [`ghcr.io/acme/app:1.0@${digest}`, { name: 'ghcr.io/acme/app', tag: '1.0', digest }],
  ])('%s has its parts', (text, parts) => {
    expect(readImageName(text)).toEqual(parts)
  })

  test.each([
    '',
    'App',
    'app:',
    'app@sha256:1',
    '../app',
    'a//b',
    '-x',
    'app\n',
    `app:${'x'.repeat(129)}`,
    'a'.repeat(600),
  ])('%j is none', (text) => {
    expect(readImageName(text)).toBeUndefined()
  })
})

test.each([
  ['/builds/My App.tar', 'my-app'],
  ['/builds/layout/', 'layout'],
  ['/builds/--.tar.gz', 'unnamed'],
])('an image in %s that has no name is %s', (path, name) => {
  expect(nameOfFile(path)).toBe(name)
})
