import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../src/core/hash.js'
import { clipRegion, digestOf, narrowRegion, snippetOf } from '../../../src/repository/locate/region.js'

const lines = ['resource {', '  a = 1', '', '    b = "secret"  ', '}']

describe('clipRegion', () => {
  it.each([
    [
      { startLine: 0, endLine: 1 },
      { startLine: 1, endLine: 1 },
    ],
    [
      { startLine: 4, endLine: 9 },
      { startLine: 4, endLine: 5 },
    ],
    [
      { startLine: 9, endLine: 10 },
      { startLine: 5, endLine: 5 },
    ],
    [
      { startLine: 3, endLine: 2 },
      { startLine: 3, endLine: 3 },
    ],
  ])('takes %j to %j in a file of five lines', (range, clipped) => {
    expect(clipRegion(range, 5)).toEqual(clipped)
  })

  it('knows a first line in an empty file', () => {
    expect(clipRegion({ startLine: 7, endLine: 8 }, 0)).toEqual({ startLine: 1, endLine: 1 })
  })
})

describe('narrowRegion', () => {
  it('leaves out the blanks at both ends', () => {
    expect(narrowRegion(lines, 2, 4)).toEqual({ startLine: 2, endLine: 4, startColumn: 3, endColumn: 17 })
    expect(narrowRegion(lines, 4, 4)).toEqual({ startLine: 4, endLine: 4, startColumn: 5, endColumn: 17 })
  })

  it('is a span of one line where one is given', () => {
    expect(narrowRegion(lines, 4, 4, { start: 9, end: 15 })).toEqual({
      startLine: 4,
      endLine: 4,
      startColumn: 10,
      endColumn: 16,
    })
    expect(narrowRegion(lines, 1, 2, { start: 9, end: 15 })).toEqual({
      startLine: 1,
      endLine: 2,
      startColumn: 1,
      endColumn: 8,
    })
  })

  it('has a column in a blank line and in a line that is not there', () => {
    expect(narrowRegion(['   '], 1, 1)).toEqual({ startLine: 1, endLine: 1, startColumn: 4, endColumn: 4 })
    expect(narrowRegion([], 1, 1)).toEqual({ startLine: 1, endLine: 1, startColumn: 1, endColumn: 1 })
  })
})

describe('snippetOf', () => {
  const mask = (text: string): string => text.replaceAll('secret', '****')

  it('shows the first lines, masked', () => {
    expect(snippetOf(lines, { startLine: 2, endLine: 5 }, mask)).toBe('  a = 1\n\n    b = "****"  \n}')
    expect(snippetOf(lines, { startLine: 1, endLine: 5 }, mask, 2)).toBe('resource {\n  a = 1')
  })

  it('cuts a long line after masking, so that no half of a secret is left', () => {
    const long = `${'x'.repeat(397)}secret${'y'.repeat(500)}`
    expect(snippetOf([long], { startLine: 1, endLine: 1 }, mask)).toBe(`${'x'.repeat(397)}***…`)
  })
})

describe('digestOf', () => {
  it('is the sha256 of the trimmed lines', () => {
    expect(digestOf(lines, 1, 5)).toBe(sha256Hex('resource {\na = 1\n\nb = "secret"\n}'))
  })

  it('does not change when a block moves or is indented', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '=', ' ', '"') })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.array(line), fc.nat(8), (block, above, indent) => {
        const moved = [...above, ...block.map((text) => `${' '.repeat(indent)}${text}\t`)]
        expect(digestOf(moved, above.length + 1, moved.length)).toBe(digestOf(block, 1, block.length))
      }),
    )
  })
})
