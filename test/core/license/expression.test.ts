import { describe, expect, test } from 'vitest'
import { parseLicenseExpression, writeLicenseExpression } from '../../../src/core/license/expression.js'

const license = (id: string) => ({ type: 'license', id }) as const

describe('a licence expression', () => {
  test('is one licence', () => {
    expect(parseLicenseExpression(' MPL-2.0+ ')).toEqual(license('MPL-2.0+'))
    expect(parseLicenseExpression('DocumentRef-x:LicenseRef-y')).toEqual(license('DocumentRef-x:LicenseRef-y'))
  })

  test('binds WITH closest, then AND, then OR', () => {
    expect(parseLicenseExpression('MIT OR GPL-2.0-only WITH Classpath-exception-2.0 AND ISC')).toEqual({
      type: 'or',
      of: [
        license('MIT'),
        {
          type: 'and',
          of: [{ type: 'with', license: 'GPL-2.0-only', exception: 'Classpath-exception-2.0' }, license('ISC')],
        },
      ],
    })
  })

  test('keeps together what brackets hold, and takes needless ones away', () => {
    const text = '((MIT OR ((Apache-2.0)))) and MPL-2.0'
    const read = parseLicenseExpression(text)
    expect(read).toEqual({
      type: 'and',
      of: [{ type: 'or', of: [license('MIT'), license('Apache-2.0')] }, license('MPL-2.0')],
    })
    expect(read === undefined ? '' : writeLicenseExpression(read)).toBe('(MIT OR Apache-2.0) AND MPL-2.0')
  })

  test.each(['GPL-2.0-only with Classpath-exception-2.0 OR MIT AND ISC', 'A OR B OR C', 'A AND (B OR C) AND D'])(
    'is written again as it was: %s',
    (text) => {
      const read = parseLicenseExpression(text)
      const written = read === undefined ? '' : writeLicenseExpression(read)
      expect(parseLicenseExpression(written)).toEqual(read)
      expect(written).toBe(text.replace(' with ', ' WITH '))
    },
  )

  test.each([
    '',
    'SEE LICENSE IN LICENSE',
    'Apache License, Version 2.0',
    'MIT OR',
    'AND MIT',
    'MIT WITH',
    'MIT OR OR ISC',
    '(MIT',
    'MIT)',
    '()',
    '-MIT',
    'MIT/X11',
    'MIT\u0000',
    `${'('.repeat(30)}MIT${')'.repeat(30)}`,
    `MIT${' OR MIT'.repeat(1000)}`,
  ])('is not what is none, broken, or without end: %j', (text) => {
    expect(parseLicenseExpression(text)).toBeUndefined()
  })
})
