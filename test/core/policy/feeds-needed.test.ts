import { describe, expect, it } from 'vitest'
import { feedsNeeded, feedsRead } from '../../../src/core/policy/feeds-needed.js'
import { policy } from '../builders.js'

describe('the feeds that a match reads', () => {
  it('are those of its keys, inside `any` too', () => {
    expect(feedsRead({ kev: ['false'] })).toEqual(['kev'])
    expect(feedsRead({ kind: ['vulnerability'], any: [{ epss: ['>=0.5'] }, { kev: ['true'] }] })).toEqual([
      'kev',
      'epss',
    ])
    expect(feedsRead({ cvss: ['>=7'], any: [{ age: ['>30d'] }] })).toEqual([])
  })
})

describe('the feeds that a policy needs', () => {
  it('are told with what needs them', () => {
    const asking = policy({
      block: ['critical', 'kev'],
      severity: [
        { match: { kind: ['secret'] }, is: 'low' },
        { match: { kev: ['true'] }, is: 'critical' },
      ],
      rules: [{ id: 'likely', match: { any: [{ epss: ['>=0.5'] }] }, action: 'block' }],
    })
    expect(feedsNeeded(asking)).toEqual([
      { feed: 'kev', by: '`block`' },
      { feed: 'kev', by: 'entry 2 of `severity`' },
      { feed: 'epss', by: 'the rule `likely`' },
    ])
    expect(feedsNeeded(policy())).toEqual([])
  })
})
