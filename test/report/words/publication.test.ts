import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishReasons } from '../../../src/core/publication.js'
import { publicationInWords, publicationWords } from '../../../src/report/words/publication.js'
import { commentTrouble, type PublicationFacts, type Refusal } from '../../../src/report/words/refusal.js'

const facts: PublicationFacts = {
  said: 'Resource not accessible',
  needs: 'security-events: write',
  retryAt: '2026-11-28T03:04:05Z',
  sent: 12,
  accepted: 10,
  waitedMs: 120_000,
}

const refusals = [
  'no-token',
  'token-refused',
  'fork',
  'no-permission',
  'not-found',
  'rate-limited',
  'unavailable',
  'timed-out',
  'unreachable',
  'unexpected',
] as const satisfies readonly Refusal[]

describe('what became of the alerts, in words', () => {
  it('is as agreed for every reason', async () => {
    const text = publishReasons.map((reason) => `${reason}\n  ${publicationInWords(publicationWords(reason, facts))}\n`)
    await expect(text.join('')).toMatchFileSnapshot('../../fixtures/report/publication-words.txt')
  })

  it.each(publishReasons)('is whole sentences for %s when nothing else is known', (reason) => {
    const { sentence, hint = 'None.' } = publicationWords(reason)
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence).not.toContain('undefined')
    expect(hint).toMatch(/^[A-Z].*\.$/)
  })

  it('counts', () => {
    expect(publicationWords('uploaded', { sent: 1 }).sentence).toBe('1 finding is in code scanning.')
    expect(publicationWords('uploaded', { sent: 0 }).sentence).toContain('older alerts of this gate are closed')
    expect(publicationWords('uploaded', { sent: 4000, leftOut: 7 }).sentence).toBe(
      '4000 findings are in code scanning. 7 of the least important are left out: GitHub takes no more.',
    )
  })

  it('tells when GitHub may be asked again, whatever GitHub wrote there', () => {
    expect(publicationWords('rate-limited', { retryAt: '2026-11-28T03:04:05Z' }).sentence).toContain(
      'until 2026-11-28 03:04 UTC.',
    )
    expect(publicationWords('rate-limited', { retryAt: 'soon\n::error::x' }).sentence).toContain(
      'until soon \\x3a:error',
    )
    expect(publicationWords('rate-limited').sentence).toContain('for now.')
  })

  it('is one bounded line that no terminal or runner obeys, whatever GitHub said', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant(`\n::set-output name=x::y %0A \u202e ##[x] ${'z'.repeat(9000)}`),
    )
    fc.assert(
      fc.property(fc.constantFrom(...publishReasons), hostile, (reason, text) => {
        const words = publicationInWords(publicationWords(reason, { said: text, needs: text, retryAt: text }))
        expect(words).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]|^::|##\[/u)
        expect([...words].length).toBeLessThan(1000)
      }),
    )
  })

  it.each(refusals)('tells why there is no comment: %s', async (reason) => {
    expect(commentTrouble(reason, { said: 'Bad.' })).toMatch(/^The comment was not written: .*[^.]\.( [A-Z].*\.)?$/)
  })

  it('names the permission that a comment needs', () => {
    expect(commentTrouble('no-permission', {})).toBe(
      "The comment was not written: this job's token may not write it. Add `pull-requests: write` to the job's `permissions`.",
    )
  })
})
