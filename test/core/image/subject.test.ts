import { describe, expect, test } from 'vitest'
import { imagePath, imageScope } from '../../../src/core/image/subject.js'

describe('the place of an image without a Dockerfile', () => {
  test('is its name alone for what is about the whole of it', () => {
    expect(imagePath('ghcr.io/acme/app')).toBe('image/ghcr.io/acme/app')
  })

  test('is below its name for a file in it', () => {
    expect(imagePath('ghcr.io/acme/app', 'etc/passwd')).toBe('image/ghcr.io/acme/app/etc/passwd')
  })

  test('never leads out of it, whatever the image calls its files', () => {
    expect(imagePath('ghcr.io/acme/app', '../../../../etc//./passwd')).toBe('image/ghcr.io/acme/app/etc/passwd')
  })
})

test('the scope of an image is its name', () => {
  expect(imageScope('ghcr.io/acme/app')).toBe('image/ghcr.io/acme/app')
  expect(imageScope('localhost:5000/app')).toBe('image/localhost-5000/app')
})
