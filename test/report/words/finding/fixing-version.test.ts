import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixingVersion } from '../../../../src/report/words/finding/fixing-version.js'
import { dependency } from '../../sample.js'

const fixing = (installed: string, ...fixed: readonly string[]): string | undefined =>
  fixingVersion(fixed.map((each) => dependency('x', installed, each).package))

describe('the version that repairs every advisory of a package', () => {
  it.each([
    ['one advisory, one version', '5.3', ['5.3.1'], '5.3.1'],
    ['the next one of the branches, not an older one', '1.2.5', ['1.2.6, 0.2.4'], '1.2.6'],
    ['several advisories: the highest need', '5.3', ['5.4', '5.3.1'], '5.4'],
    ['branches that all advisories share', '3.2.12', ['2.2.28, 3.2.13, 4.0.4', '3.2.14, 4.0.6'], '3.2.14'],
    ['numbers, not letters', '1.9', ['1.10', '1.9.1'], '1.10'],
    ['a leading v', 'v1.2.0', ['1.2.1', 'v1.2.3'], 'v1.2.3'],
    ['the same version in two spellings', '1.0', ['1.1', '1.1.0'], '1.1.0'],
  ])('is known for %s', (_, installed, fixed, expected) => {
    expect(fixing(installed, ...fixed)).toBe(expected)
  })

  it.each([
    ['an advisory without a repaired version', '1.0', ['1.1', '']],
    ['only older versions', '2.0', ['1.1']],
    ['a version that is not plain numbers', '1.0', ['1.1-rc.1']],
    ['an installed version that is not plain numbers', '1.0~git2', ['1.1']],
    ['a need in a branch where another advisory is open', '3.2.12', ['3.2.13, 4.0.4', '4.0.2']],
    ['two repairs of one branch, which says nothing about what lies between', '1.2.0', ['1.2.3, 1.2.6', '1.2.4']],
  ])('is not claimed for %s', (_, installed, fixed) => {
    expect(fixing(installed, ...fixed)).toBeUndefined()
  })

  it('is not claimed for several installed versions', () => {
    const { package: one } = dependency('x', '1.0', '1.1')
    expect(fixingVersion([{ ...one, installed: ['1.0', '0.9'] }])).toBeUndefined()
    expect(fixingVersion([])).toBeUndefined()
  })

  it('is one of those that the advisories name, whatever the texts are', () => {
    const text = fc.oneof(fc.string({ maxLength: 8 }), fc.stringMatching(/^v?\d{1,2}(?:\.\d{1,2}){0,3}$/))
    const list = fc.array(text, { minLength: 1, maxLength: 4 }).map((versions) => versions.join(', '))
    fc.assert(
      fc.property(text, fc.array(list, { minLength: 1, maxLength: 4 }), (installed, lists) => {
        const named = lists
          .join(',')
          .split(',')
          .map((version) => version.trim())
        expect([undefined, ...named]).toContain(fixing(installed, ...lists))
      }),
    )
  })
})
