import { describe, expect, it } from 'vitest'
import { allJudged } from '../../src/core/verdict.js'
import { judged, misconfiguration, policy } from './builders.js'

describe('all judged findings', () => {
  it('come with the worst action first', () => {
    const said = [
      misconfiguration({ severity: 'low', address: 'noted' }),
      misconfiguration({ severity: 'low', address: 'waived', skip: { by: 'inline' } }),
      misconfiguration({ address: 'blocking' }),
      misconfiguration({ address: 'warned', ruleId: 'W' }),
    ]
    const rules = [{ id: 'warn', match: { rule: ['W'] }, action: 'warn' }] as const
    expect(allJudged(judged(said, { policy: policy({ rules }) })).map(({ action }) => action)).toEqual([
      'block',
      'warn',
      'note',
      'waive',
    ])
  })
})
