import { describe, expect, it } from 'vitest'
import { baseOf, refuseOthers, subjectOfRun } from '../../../src/flow/step/subject.js'
import { contextOf, pullRequest } from './scene.js'

describe('the subject of a run', () => {
  it('is the commit that is checked out, else the one that GitHub tests', () => {
    const context = contextOf()
    expect(subjectOfRun(context, undefined, { scope: 'repository', prefix: '' })).toEqual({
      repository: 'acme/shop',
      commit: context.sha,
      ref: 'refs/heads/main',
    })
    expect(subjectOfRun(context, 'abc', { scope: 'shop', prefix: 'infra' })).toMatchObject({
      commit: 'abc',
      prefix: 'infra',
      scope: 'shop',
    })
  })

  it('has a base on a change only', () => {
    expect(baseOf(contextOf())).toBeUndefined()
    expect(baseOf(contextOf(pullRequest()))).toBe('main')
    const queue = { event: 'merge_group', mergeGroup: { baseRef: 'refs/heads/release/1', baseSha: 'abc' } }
    expect(baseOf(contextOf(queue))).toBe('release/1')
  })
})

describe('evidence of a run', () => {
  const asked = { scope: 'shop', prefix: 'infra' }
  const change = contextOf(pullRequest())
  const head = change.pullRequest?.head.sha ?? ''
  const told = subjectOfRun(change, head, asked)

  it('is of the merge commit or the head of a change', () => {
    expect(() => refuseOthers(told, asked, change)).not.toThrow()
    expect(() => refuseOthers({ ...told, commit: change.sha }, asked, change)).not.toThrow()
  })

  it.each([
    ['repository', 'acme/other', 'repository'],
    ['ref', 'refs/heads/main', 'branch or tag'],
    ['base', 'lenient', 'base branch'],
    ['prefix', 'docs', 'folder'],
    ['scope', 'image/api', 'scope'],
    ['commit', 'f'.repeat(40), 'commit'],
  ])('may not name another %s', (key, value, words) => {
    expect(() => refuseOthers({ ...told, [key]: value }, asked, change)).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_INVALID', message: `The evidence is of another ${words}.` }),
    )
    const { [key as 'scope']: _, ...without } = told
    if (key !== 'commit') expect(() => refuseOthers(without, asked, change)).toThrow('of another')
  })

  it('is of whatever a workflow checked out where no change is judged, if that is a commit', () => {
    const main = contextOf()
    const of = (commit: string) => () => refuseOthers(subjectOfRun(main, commit, asked), asked, main)
    expect(of('f'.repeat(40))).not.toThrow()
    expect(of('main/../../evil')).toThrow('The evidence is of another commit.')
  })
})
