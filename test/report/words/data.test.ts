import { describe, expect, it } from 'vitest'
import type { Data, Notice } from '../../../src/core/evidence.js'
import { dataInWords, feedsInWords } from '../../../src/report/words/data.js'

const wordsOf = (updated: string, more: Partial<Data> = {}, today = '2026-11-24') =>
  dataInWords({ name: 'vulnerability-db', digest: 'sha256:ab', updated, ...more }, today)
const notice = (kind: Notice['kind']): { readonly notice: Notice } => ({ notice: { kind, sentence: 'Said.' } })

describe('data in words', () => {
  it.each<[string, Partial<Data>, string]>([
    ['2026-11-24T06:12:41Z', {}, 'of 2026-11-24'],
    ['2026-11-17T23:59:59Z', {}, 'of 2026-11-17'],
    ['2026-11-16T00:00:00Z', {}, 'of 2026-11-16, 8 days old'],
    ['2026-11-23T06:00:00Z', { nextUpdate: '2026-11-24T06:00:00Z' }, 'of 2026-11-23'],
    ['2026-11-22T06:00:00Z', { nextUpdate: '2026-11-23T06:00:00Z' }, 'of 2026-11-22, 2 days old'],
    ['2024-11-24T06:00:00Z', { nextUpdate: '2099-01-01T00:00:00Z' }, 'of 2024-11-24, 730 days old'],
    ['2026-11-24T00:00:00Z', notice('given'), 'of 2026-11-24 (as given)'],
    ['2026-11-10T00:00:00Z', notice('given'), 'of 2026-11-10 (as given), 14 days old'],
    ['2026-11-20T00:00:00Z', notice('offline'), 'of 2026-11-20 (offline)'],
    ['2026-11-24T00:00:00Z', notice('unavailable'), 'of 2026-11-24; none newer could be fetched'],
    ['2026-11-23T00:00:00Z', notice('unavailable'), 'of 2026-11-23, 1 day old; none newer could be fetched'],
    ['2026-11-20T00:00:00Z', notice('unavailable'), 'of 2026-11-20, 4 days old; none newer could be fetched'],
    ['some day', {}, 'of some day'],
    ['2026-12-24T00:00:00Z', {}, 'of 2026-12-24'],
  ])('of %s with %j are "%s"', (updated, more, words) => {
    expect(wordsOf(updated, more).text).toBe(`vulnerability database ${words}`)
  })

  it('are doubtful when they are old or nobody could be asked', () => {
    expect(wordsOf('2026-11-24T00:00:00Z').isDoubtful).toBe(false)
    expect(wordsOf('2026-11-24T00:00:00Z', notice('given')).isDoubtful).toBe(false)
    expect(wordsOf('2026-11-01T00:00:00Z').isDoubtful).toBe(true)
    expect(wordsOf('2026-11-24T00:00:00Z', notice('unavailable')).isDoubtful).toBe(true)
  })

  it('grow older by the day of the verdict alone', () => {
    const due = { nextUpdate: '2026-11-24T06:00:00Z' }
    expect(wordsOf('2026-11-23T06:00:00Z', due, '2026-11-26').text).toContain(', 3 days old')
  })
})

describe('feeds in words', () => {
  it('have their names, and their age where it matters', () => {
    const feeds = [
      { name: 'epss', digest: 'sha256:ab', updated: '2026-11-23T00:00:00Z' },
      { name: 'kev', digest: 'sha256:ab', updated: '2026-10-01T00:00:00Z' },
    ]
    expect(feedsInWords({ feeds, judged: '2026-11-24' }).map(({ text }) => text)).toEqual([
      'probabilities of exploitation (FIRST EPSS) of 2026-11-23',
      'known exploited vulnerabilities (CISA KEV) of 2026-10-01, 54 days old',
    ])
    expect(feedsInWords({ judged: '2026-11-24' })).toEqual([])
  })
})
