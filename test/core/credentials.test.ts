import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideCredentials } from '../../src/core/credentials.js'

describe('hideCredentials', () => {
  it.each([
    ['a user and a token', 'git::https://user:t0ken@host/a.git?ref=v1', 'git::https://****@host/a.git?ref=v1'],
    ['a token alone', 'https://ghp_abc@github.com/a', 'https://****@github.com/a'],
    ['a token as the user', 'https://t0ken:x-oauth-basic@host', 'https://****@host'],
    ['a password with an @ in it', 'https://u:p@ss@host/a', 'https://****@host/a'],
    ['a password of SSH', 'git::ssh://git:pw@host/a', 'git::ssh://****@host/a'],
    ['a database', 'postgres://app:pw@db:5432/x', 'postgres://****@db:5432/x'],
    ['several', 'from "http://a:b@c" to http://d:e@f.', 'from "http://****@c" to http://****@f.'],
    ['an address in a line of code', '  source = "git::https://u:t@h/a"', '  source = "git::https://****@h/a"'],
    ['a key in the query', 'git::ssh://git@h/a?sshkey=LS0t&ref=1', 'git::ssh://git@h/a?sshkey=****&ref=1'],
    ['a signature', 'https://h/a?X-Amz-Signature=ab', 'https://h/a?X-Amz-Signature=****'],
  ])('stars %s', (_, text, hidden) => {
    expect(hideCredentials(text)).toBe(hidden)
  })

  it.each([
    'https://github.com/a/b?ref=v1',
    'git::ssh://git@github.com/a/b',
    'git@github.com:a/b',
    'https://cdn.example/pkg@1.2.3/x.js',
    'docker://alpine@sha256:0123',
    'me@example.org wrote //this@that',
  ])('leaves alone what holds none: %s', (text) => {
    expect(hideCredentials(text)).toBe(text)
  })

  it('is done after once, whatever the text', () => {
    const pieces = fc.array(fc.constantFrom('https://', 'ssh://', 'a', ':', '@', '/', '?', 'token=', '&', ' ', '"'))
    fc.assert(
      fc.property(pieces, (words) => {
        const once = hideCredentials(words.join(''))
        expect(hideCredentials(once)).toBe(once)
      }),
    )
  })

  it('takes its time by the length of the text alone', () => {
    const text = `${'https://a:'.repeat(20_000)}${'?key'.repeat(20_000)}${'key'.repeat(50_000)}`
    expect(hideCredentials(text)).toContain('https://')
  })
})
