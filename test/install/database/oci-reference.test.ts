import { describe, expect, it } from 'vitest'
import { toProblem } from '../../../src/core/errors.js'
import { readReference } from '../../../src/install/database/oci-reference.js'

const digest = `sha256:${'a'.repeat(64)}`

describe('a repository', () => {
  it.each([
    ['ghcr.io/aquasecurity/trivy-db:2', 'https://ghcr.io', 'aquasecurity/trivy-db', '2'],
    ['ghcr.io/a/b', 'https://ghcr.io', 'a/b', 'latest'],
    [`ghcr.io/a/b@${digest}`, 'https://ghcr.io', 'a/b', digest],
    [`mirror.example:5000/b:2@${digest}`, 'https://mirror.example:5000', 'b', digest],
    ['127.0.0.1:5000/b:2', 'http://127.0.0.1:5000', 'b', '2'],
    ['localhost/b:2', 'http://localhost', 'b', '2'],
    ['[::1]:5000/b:2', 'http://[::1]:5000', 'b', '2'],
    ['127.0.0.1.example.com/b:2', 'https://127.0.0.1.example.com', 'b', '2'],
  ])('is read: %s', (text, base, name, reference) => {
    expect(readReference(text)).toEqual({ text, base, name, reference })
  })

  it.each([
    '',
    'trivy-db',
    'https://ghcr.io/a/b:2',
    'ghcr.io/A/b',
    'ghcr.io/a b',
    'user@ghcr.io/a',
    'ghcr.io/a@sha256:1',
    '/a/b',
  ])('is not: %s', (text) => {
    let code = 'none'
    try {
      readReference(text)
    } catch (error) {
      code = toProblem(error).code
    }
    expect(code).toBe('ARGUMENT_INVALID')
  })
})
