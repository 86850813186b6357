import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../../../src/core/policy/reading/read-policy.js'
import { names } from '../samples.js'

const read = (checks: string) => readPolicy(`version: 1\nchecks: ${checks}\n`, names)

describe('the key `checks`', () => {
  it('names a folder below .gatehouse for a tool', () => {
    const { policy, problems } = read('{ trivy: .gatehouse/checks/trivy, checkov: .gatehouse/own }')
    expect(problems).toEqual([])
    expect(policy?.checks).toEqual(
      new Map([
        ['trivy', '.gatehouse/checks/trivy'],
        ['checkov', '.gatehouse/own'],
      ]),
    )
  })

  it.each([
    'checks/trivy',
    '.gatehouse',
    '.gatehouse/',
    '/.gatehouse/checks',
    '.gatehouse/../src',
    '.gatehouse/a/..',
    '.gatehouse/./a',
    '.gatehouse//a',
    '.gatehouse/a/',
    '.gatehouse/waivers',
    '.gatehouse/waivers/a',
  ])('refuses %s, with its place', (folder) => {
    const { policy, problems } = read(`{ trivy: ${folder} }`)
    expect(policy).toBeUndefined()
    expect(problems).toMatchObject([{ line: 2, column: 11 }])
    expect(problems[0]?.sentence).toMatch(/^`trivy` must be a folder below `\.gatehouse\/`/)
  })

  it('refuses a tool that takes none', () => {
    expect(read('{ tfsec: .gatehouse/checks }').problems).toMatchObject([
      { line: 2, sentence: '`tfsec` is not a key of `checks`.' },
    ])
    expect(readPolicy('version: 1\nchecks: { trivy: .gatehouse/a }\n', { ...names, checkTools: [] }).policy).toBe(
      undefined,
    )
  })
})
