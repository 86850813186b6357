import { describe, expect, it } from 'vitest'
import { timesInWords } from '../../../src/report/words/times.js'
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
      'Waiver W-1 of this change lifts it once it is merged; it does not count for the change that brings it. Have it reviewed and merged first.',
    ])
  })

  it('holds nothing that a terminal would obey', () => {
    expect(told({ blocksFrom: '\u001b[31m', waivedAfterMerge: '\u001b]0;x' }).join('')).not.toMatch(/\u001b/)
  })
})
