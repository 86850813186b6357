import { describe, expect, it } from 'vitest'
import type { WaiverRules } from '../../../src/core/policy/policy.js'
import { dubiousWaivers } from '../../../src/flow/check/dubious-waivers.js'
import { policy, waiver } from '../../core/builders.js'

const today = '2026-11-28'
const rules: WaiverRules = { require: [], maxDays: {}, warnBeforeDays: 14, graceDays: 3 }

const told = (expires: string | undefined, given: Partial<WaiverRules> = {}): readonly string[] => {
  const { expires: _, ...plain } = waiver()
  const one = expires === undefined ? plain : { ...plain, expires }
  const text = `- id: W-0\n  expires: ${expires}\n- id: W-1\n  expires: ${expires}\n`
  return dubiousWaivers([[one, text]], policy({ waiverRules: { ...rules, ...given } }), today).map(
    ({ line, column, sentence }) => `${line}:${column} ${sentence}`,
  )
}

describe('a waiver', () => {
  it.each([
    ['2026-12-13', []],
    ['2026-12-12', ['4:12 Waiver W-1 expires on 2026-12-12.']],
    ['2026-11-28', ['4:12 Waiver W-1 expires on 2026-11-28, today.']],
    ['2026-11-25', ['4:12 Waiver W-1 expired on 2026-11-25; it counts for 0 more days.']],
    ['2026-11-24', ['4:12 Waiver W-1 expired on 2026-11-24 and lifts nothing any more.']],
  ])('that ends on %s is told by the day', (expires, sentences) => {
    expect(told(expires)).toEqual(sentences)
  })

  it('that ends later than the policy allows is told for which severities', () => {
    const maxDays = { critical: 14, high: 90 }
    expect(told('2027-01-27', { maxDays })).toEqual([
      '4:12 Waiver W-1 ends 60 days from now, and does not count for critical.',
    ])
    expect(told('2026-12-31', { maxDays: { high: 90 } })).toEqual([])
    expect(told(undefined, { maxDays })).toEqual([
      '3:7 Waiver W-1 does not end, and does not count for critical, high.',
    ])
    expect(told(undefined)).toEqual([])
  })
})
