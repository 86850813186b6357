import { describe, expect, it } from 'vitest'
import { isBusy, meaningOf, pauseBefore } from '../../src/core/http-answer.js'

const now = new Date('2026-11-24T00:00:00Z')
const wait = (attempt: number, retryAfter?: string): number =>
  pauseBefore(attempt, retryAfter, { pauseMs: 500, longestPauseMs: 20_000 }, now)

describe('the pause before the next attempt', () => {
  it('doubles', () => {
    expect([1, 2, 3].map((attempt) => wait(attempt))).toEqual([500, 1000, 2000])
  })

  it.each([
    ['seconds', '7', 7000],
    ['a date', 'Tue, 24 Nov 2026 00:00:03 GMT', 3000],
    ['less than our own', '0', 500],
    ['a date that is over', 'Tue, 24 Nov 2020 00:00:03 GMT', 500],
    ['an hour, but only so long', '3600', 20_000],
    ['nonsense', 'soon', 500],
  ])('is what the server asks for: %s', (_, text, expected) => {
    expect(wait(1, text)).toBe(expected)
  })
})

describe('a status', () => {
  it.each([
    [401, 'it wants a login', false],
    [429, 'too many requests', true],
    [503, 'it has trouble of its own', true],
    [418, 'an answer we do not understand', false],
  ])('%i means something to a person', (status, meaning, busy) => {
    expect([meaningOf(status), isBusy(status)]).toEqual([meaning, busy])
  })
})
