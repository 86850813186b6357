import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/finding/finding.js'
import { mergeFindings } from '../../../src/core/merge/merge.js'
import { type Statement, secret } from '../builders.js'

const line = 'KEY = "***"'
const trivy = (given: Partial<Statement> = {}) => secret({ line, ...given })
const checkov = (given: Partial<Statement> & { readonly line?: string; readonly ordinal?: number } = {}) =>
  secret({ tool: 'checkov', ruleId: 'CKV_SECRET_2', severity: 'low', line, ...given })

const told = (findings: readonly Finding[]): string[] =>
  mergeFindings(findings)
    .map(({ sources }) => sources.map((source) => source.ruleId).join('+'))
    .sort()

describe('secrets', () => {
  it('whose spans overlap are one', () => {
    expect(told([trivy({ columns: [7, 27] }), checkov({ columns: [20, 40] })])).toEqual([
      'CKV_SECRET_2+aws-access-key-id',
    ])
  })

  it('that stand side by side on one line are two', () => {
    expect(told([trivy({ columns: [7, 27] }), checkov({ columns: [27, 40], ordinal: 1 })])).toEqual([
      'CKV_SECRET_2',
      'aws-access-key-id',
    ])
  })

  it('without columns take the whole line', () => {
    const withoutColumns: Finding = {
      ...checkov(),
      place: { path: 'app/settings.py', region: { startLine: 9, endLine: 9 }, related: [] },
    }
    expect(told([trivy({ columns: [7, 27] }), withoutColumns])).toHaveLength(1)
  })

  it('of several lines take in what lies within, and the narrowest place is told', () => {
    const key = trivy({ ruleId: 'private-key', lines: [3, 20], columns: [1, 30] })
    const [merged, ...others] = mergeFindings([key, checkov({ lines: [4, 4], columns: [1, 65], line: '***' })])
    expect(others).toEqual([])
    expect(merged?.place.region).toMatchObject({ startLine: 4, endLine: 4 })
    expect(merged?.identity.also).toContain(key.identity.logical)
  })

  it('in two files are two', () => {
    expect(told([trivy(), checkov({ path: 'app/other.py' })])).toHaveLength(2)
  })

  it('that were not found again in the file stay apart by their lines', () => {
    const lost = (lines: readonly [number, number]) => secret({ lines, columns: [1, 1] })
    expect(lost([3, 3]).identity).toEqual(lost([5, 5]).identity)
    expect(told([lost([3, 3]), lost([5, 5]), lost([5, 5])])).toEqual([
      'aws-access-key-id',
      'aws-access-key-id+aws-access-key-id',
    ])
  })

  it('without any line are told apart by their identity', () => {
    const nowhere = (of: string): Finding => ({
      ...secret({ line: of }),
      place: { path: 'app/settings.py', related: [] },
    })
    expect(told([nowhere('a ***'), nowhere('b ***'), nowhere('b ***')])).toHaveLength(2)
  })
})

describe('the entropy tag', () => {
  const tagsOf = (findings: readonly Finding[]) => mergeFindings(findings)[0]?.rule.tags

  it('goes when a named detector saw the same secret', () => {
    expect(tagsOf([trivy({ tags: ['aws'] }), checkov({ tags: ['entropy'] })])).toEqual(['aws'])
  })

  it('stays while all that is known is that the text looks random', () => {
    expect(tagsOf([trivy({ tags: ['entropy'] }), checkov({ tags: ['entropy'] })])).toEqual(['entropy'])
  })
})
