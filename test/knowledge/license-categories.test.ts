import { describe, expect, test } from 'vitest'
import { isNotable } from '../../src/core/license/categories.js'
import table from '../../src/knowledge/data/license-categories.json' with { type: 'json' }
import { knownLicense } from '../../src/knowledge/license-categories.js'
import { parseImage } from '../../src/tools/trivy/image/parse.js'
import { parsePackages } from '../../src/tools/trivy/parse.js'
import { recorded } from '../tools/recorded.js'

describe('the category of a licence', () => {
  test.each([
    ['AGPL-3.0', { spdx: 'AGPL-3.0-only', category: 'forbidden' }],
    ['lgpl-2.1+', { spdx: 'LGPL-2.1-or-later', category: 'restricted' }],
    ['Mozilla Public License 2.0 (MPL 2.0)', { spdx: 'MPL-2.0', category: 'reciprocal' }],
    ['bsd-3-clause', { spdx: 'BSD-3-Clause', category: 'notice' }],
    ['Unlicense', { spdx: 'Unlicense', category: 'unencumbered' }],
  ])('is known however it is spelled: %s', (spelling, expected) => {
    expect(knownLicense(spelling)).toEqual(expected)
  })

  test('of one that Trivy does not know is not made up', () => {
    expect(['SSPL-1.0', 'constructor', ''].map(knownLicense)).toEqual([undefined, undefined, undefined])
  })

  test('is one, and every other spelling leads to one', () => {
    const names = Object.values(table.categories).flat()
    expect(new Set(names).size).toBe(names.length)
    expect(Object.values(table.spellings).filter((name) => !names.includes(name))).toEqual([])
  })

  test('is the one that Trivy itself gives in recorded runs', () => {
    const runs = [
      ...parseImage(recorded('trivy', 'debian', 'image')).findings,
      ...parseImage(recorded('trivy', 'canary', 'image')).findings,
      ...parsePackages(recorded('trivy', 'packages', 'packages')).findings,
    ]
    const seen = runs.flatMap(({ license }) => license ?? [])
    expect(seen.map(({ spdx }) => spdx).sort()).toEqual([
      'AGPL-3.0-only',
      'GPL-2.0-or-later',
      'GPL-3.0-only',
      'GPL-3.0-or-later',
    ])
    expect(seen.map(({ spdx }) => knownLicense(spdx))).toEqual(seen)
  })
})

test('the categories of Trivy are those that are judged', () => {
  expect(Object.keys(table.categories).filter(isNotable)).toEqual(['forbidden', 'restricted', 'reciprocal'])
})
