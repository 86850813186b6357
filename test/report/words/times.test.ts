import { describe, expect, it } from 'vitest'
import type { WaiverNote } from '../../../src/core/verdict.js'
import { timesInWords, waiverInWords } from '../../../src/report/words/times.js'
import { judged, openIngress, verdict } from '../sample.js'

const day = verdict({ judged: '2026-11-24' })
const told = (more: Parameters<typeof judged>[2]) => timesInWords(judged('warn', openIngress, more), day)

describe('what will change about a decision', () => {
  it('is nothing, mostly', () => {
    expect(told({})).toEqual([])
  })

  it('is told with the days that are left', () => {
    expect(told({ blocksFrom: '2027-01-15' })).toEqual(['Warns now, and blocks from 2027-01-15 on (in 52 days).'])
    expect(told({ due: '2026-11-25' })).toEqual(['To be mended by 2026-11-25 (in 1 day).'])
    expect(told({ due: '2026-11-24' })).toEqual(['To be mended by 2026-11-24 (today).'])
    expect(told({ due: '2026-11-20' })).toEqual(['Overdue since 2026-11-20 (4 days).'])
  })

  it('is a waiver of the change itself, with what happens next', () => {
    expect(told({ waivedAfterMerge: 'W-1' })).toEqual([
      "Waiver W-1 in this change lets it through once it is merged; it does not count for the change that brings it. Have the waiver reviewed and merged first, or ask for the owner's approval to merge.",
    ])
  })

  it('holds nothing that a terminal would obey', () => {
    expect(told({ blocksFrom: '\u001b[31m', waivedAfterMerge: '\u001b]0;x' }).join('')).not.toMatch(/\u001b/)
  })
})

describe('a waiver', () => {
  it.each<[string, WaiverNote]>([
    ['W-1 expires on 2026-12-01 (in 7 days).', { waiver: 'W-1', state: 'expiring', expires: '2026-12-01' }],
    ['W-1 expires on 2026-11-24 (today).', { waiver: 'W-1', state: 'expiring', expires: '2026-11-24' }],
    [
      'W-1 expired on 2026-11-23 and counts for a few days more: renew it, or mend what it lets through.',
      { waiver: 'W-1', state: 'in-grace', expires: '2026-11-23' },
    ],
    [
      'W-1 expired on 2026-10-31, and lets nothing through any more.',
      { waiver: 'W-1', state: 'expired', expires: '2026-10-31' },
    ],
    ['W-1 fits no finding: it can go.', { waiver: 'W-1', state: 'unused', expires: '2027-01-01' }],
    [
      'W-1 lets many findings through: make its `match` narrower. It lifts 14 findings.',
      { waiver: 'W-1', state: 'over-broad', expires: '2027-01-01', sentence: 'It lifts 14 findings.' },
    ],
    [
      'W-1 does not count. The policy asks for `owner`, which it does not have.',
      { waiver: 'W-1', state: 'refused', sentence: 'The policy asks for `owner`, which it does not have.' },
    ],
  ])('is told with its state: %s', (words, note) => {
    expect(waiverInWords(note, day)).toBe(`Waiver ${words}`)
  })

  it('holds nothing that a terminal would obey', () => {
    const evil = '\u001b[31m\r\n::error::x'
    expect(waiverInWords({ waiver: evil, state: 'refused', expires: evil, sentence: evil }, day)).not.toMatch(
      /[\u001b\r\n]/,
    )
  })
})
