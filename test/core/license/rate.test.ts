import { describe, expect, test } from 'vitest'
import { partsThatHold, rateLicense } from '../../../src/core/license/rate.js'
import { knownLicense } from '../../../src/knowledge/license-categories.js'

const rate = (said: string) => {
  const { spdx, category } = rateLicense(said, knownLicense)
  return `${spdx}: ${category}`
}

describe('a licence', () => {
  test.each([
    ['MIT', 'MIT: notice'],
    ['gpl-2.0', 'GPL-2.0-only: restricted'],
    ['GPL-2+', 'GPL-2.0-or-later: restricted'],
    ['Apache License,\n  Version 2.0', 'Apache-2.0: notice'],
    ['Expat', 'MIT: notice'],
    ['MPL-2.0+', 'MPL-2.0+: reciprocal'],
    ['AGPL-3.0', 'AGPL-3.0-only: forbidden'],
    ['0BSD', '0BSD: unencumbered'],
  ])('%j is called and rated as Trivy does: %s', (said, expected) => {
    expect(rate(said)).toBe(expected)
  })

  test.each(['SSPL-1.0', 'LicenseRef-acme', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'constructor', '__proto__'])(
    '%s is unknown and called as it is written',
    (said) => {
      expect(rate(said)).toBe(`${said}: unknown`)
    },
  )

  test('that is a whole text is cut, and unknown', () => {
    const { spdx, category } = rateLicense('Permission is hereby granted, '.repeat(50), knownLicense)
    expect([spdx.length, spdx.startsWith('Permission is hereby'), category]).toEqual([121, true, 'unknown'])
  })
})

describe('in an expression', () => {
  test.each([
    ['MIT OR GPL-3.0-only', 'notice'],
    ['GPL-3.0-only OR AGPL-3.0-only', 'restricted'],
    ['MPL-2.0 OR GPL-3.0-only OR AGPL-3.0-only', 'reciprocal'],
    ['MIT OR LicenseRef-acme', 'notice'],
    ['AGPL-3.0-only OR LicenseRef-acme', 'forbidden'],
    ['LicenseRef-acme OR LicenseRef-other', 'unknown'],
  ])('the mildest of a choice counts: %s is %s', (said, category) => {
    expect(rateLicense(said, knownLicense).category).toBe(category)
  })

  test.each([
    ['MIT AND GPL-3.0-only', 'restricted'],
    ['GPL-3.0-only AND AGPL-3.0-only', 'forbidden'],
    ['MIT AND LicenseRef-acme', 'unknown'],
    ['GPL-3.0-only AND LicenseRef-acme', 'restricted'],
    ['(MIT OR AGPL-3.0-only) AND MPL-2.0', 'reciprocal'],
    ['GPL-3.0-or-later OR MIT AND AGPL-3.0-only', 'restricted'],
  ])('the strictest of what holds together counts: %s is %s', (said, category) => {
    expect(rateLicense(said, knownLicense).category).toBe(category)
  })

  test.each([
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'restricted'],
    ['Apache-2.0 WITH LLVM-exception', 'notice'],
    ['LicenseRef-acme WITH LLVM-exception', 'unknown'],
  ])('an exception only permits more: %s is %s', (said, category) => {
    expect(rateLicense(said, knownLicense).category).toBe(category)
  })

  test('an exception that the table knows has its own category', () => {
    const table = (spelling: string) => {
      if (spelling === 'A WITH B') return { spdx: 'A-with-B', category: 'notice' }
      return spelling.includes(' ') ? undefined : { spdx: spelling, category: 'forbidden' }
    }
    expect(rateLicense('C AND A WITH B', table).category).toBe('forbidden')
    expect(rateLicense('C OR A WITH B', table).category).toBe('notice')
  })

  test('brackets around the whole are no part of its name', () => {
    expect(rate('((MIT OR GPL-3.0-only))')).toBe('MIT OR GPL-3.0-only: notice')
    expect(rate('(MIT) OR (ISC)')).toBe('(MIT) OR (ISC): notice')
  })
})

test('parts that hold together are told apart, a choice is not', () => {
  expect(partsThatHold('GPL-2.0-only AND (MIT OR ISC) AND MPL-2.0')).toEqual(['GPL-2.0-only', 'MIT OR ISC', 'MPL-2.0'])
  expect(partsThatHold('MIT OR GPL-2.0-only AND ISC')).toEqual(['MIT OR GPL-2.0-only AND ISC'])
  expect(partsThatHold('See the file')).toEqual(['See the file'])
})
