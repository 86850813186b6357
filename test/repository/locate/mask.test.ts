import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMask } from '../../../src/repository/locate/mask.js'

const key = 'kR7vT2xP/q+9Lm"Zw4'

describe('createMask', () => {
  it('stars every occurrence of every secret', () => {
    expect(createMask(['hunter22', 'AKIAQYLPMN5HHHFPZAM2'])('a hunter22, AKIAQYLPMN5HHHFPZAM2hunter22!')).toBe(
      'a ****, ****!',
    )
  })

  it('stars the longest of secrets that begin alike', () => {
    expect(createMask(['password', 'password1234'])('password1234 password12')).toBe('**** ****12')
  })

  it('stars secrets that overlap, whole', () => {
    expect(createMask(['abcdefgh', 'ghijklmn'])('xabcdefghijklmny')).toBe('x****y')
  })

  it('stars what a secret looks like in JSON, in a URL and in base64', () => {
    const mask = createMask([key])
    expect(mask(JSON.stringify({ a: key }))).toBe('{"a":"****"}')
    expect(mask(encodeURIComponent(key))).toBe('****')
    for (const before of ['', 'u', 'us', 'use', 'user:']) {
      const encoded = Buffer.from(`${before}${key}`).toString('base64')
      expect(mask(encoded)).toMatch(/^.{0,8}\*{4}.{0,3}$/)
      expect(mask(Buffer.from(`${before}${key}`).toString('base64url'))).toContain('****')
    }
  })

  it('leaves short words alone, and short secrets without other forms', () => {
    expect(createMask(['admin', ''])('admin')).toBe('admin')
    expect(createMask(['a"bcde'])('a"bcde a\\"bcde')).toBe('**** a\\"bcde')
    expect(createMask([])('anything')).toBe('anything')
  })

  it('stars what addresses hold, with and without secrets', () => {
    for (const secrets of [[], ['hunter22']]) {
      expect(createMask(secrets)('git::https://bot:t0ken@host/a')).toBe('git::https://****@host/a')
    }
    expect(createMask(['hunter22'])('hunter22 https://hunter22@host/a')).toBe('**** https://****@host/a')
  })

  it('takes nothing in a secret for a pattern', () => {
    expect(createMask(['.*+?^${}', '$&$&$&'])('x.*+?^${}x$&$&$&x')).toBe('x****x****x')
  })

  it('stars a long secret and its pieces', () => {
    const long = Array.from({ length: 1000 }, (_, index) => `${index}-`).join('')
    expect(createMask([long])(`a ${long} b`)).toBe('a **** b')
    expect(createMask([long])(`a ${long.slice(0, 1000)}`)).toMatch(/^a \*{4}.{0,256}$/)
  })

  it('bears a secret with half a character', () => {
    expect(createMask(['secret\ud800secret'])('a secret\ud800secret b')).toBe('a **** b')
  })

  it('hides the whole word where many secrets begin alike', () => {
    const secrets = Array.from({ length: 50 }, (_, index) => `prefix-${index}-end`)
    expect(createMask(secrets)('"prefix-7-end" prefix-other x')).toBe('"****" **** x')
  })

  it('never leaves a secret of any length, wherever it stands', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '"', '\\', '/', 'é'), minLength: 6, maxLength: 20 })
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.array(fc.oneof(word, fc.string()), { maxLength: 10 }),
        (secrets, between) => {
          const text = between.flatMap((part, index) => [part, secrets[index % secrets.length] ?? '']).join('')
          const masked = createMask(secrets)(text)
          expect(secrets.filter((secret) => masked.includes(secret))).toEqual([])
          expect(createMask(secrets)(masked)).toBe(masked)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('bears thousands of secrets and a text made to be slow', () => {
    const secrets = Array.from({ length: 5000 }, (_, index) => `${'a'.repeat(index % 200)}${index}bbbbbb`)
    const mask = createMask(secrets)
    expect(mask('a'.repeat(1_000_000))).toBe('****')
    expect(mask(secrets.slice(0, 1000).join(' '))).not.toContain('bbbbbb')
  })
})
