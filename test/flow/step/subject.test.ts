import { describe, expect, it } from 'vitest'
import { baseOf, subjectOfRun } from '../../../src/flow/step/subject.js'
import { contextOf, pullRequest } from './scene.js'

describe('the subject of a run', () => {
  it('is the commit that is checked out, else the one that GitHub tests', () => {
    const context = contextOf()
    expect(subjectOfRun(context, undefined, 'repository')).toEqual({
      repository: 'acme/shop',
      commit: context.sha,
      ref: 'refs/heads/main',
    })
    expect(subjectOfRun(context, 'abc', 'shop')).toMatchObject({ commit: 'abc', scope: 'shop' })
  })

  it('has a base on a change only', () => {
    expect(baseOf(contextOf())).toBeUndefined()
    expect(baseOf(contextOf(pullRequest()))).toBe('main')
    const queue = { event: 'merge_group', mergeGroup: { baseRef: 'refs/heads/release/1', baseSha: 'abc' } }
    expect(baseOf(contextOf(queue))).toBe('release/1')
  })
})
