import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAt, lineStarts, linesOf } from '../../../src/core/document/lines.js'

describe('lines', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\rb', ['a\rb']],
    ['\n\n', ['', '']],
  ])('of %j are %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it('have one start each', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\r', ' ') }), (text) => {
        expect(lineStarts(text).length).toBe(linesOf(text).length)
      }),
    )
  })

  it('hold every offset in the line that a count of line breaks gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n'), minLength: 1 }), (text) => {
        const starts = lineStarts(text)
        for (let offset = 0; offset < text.length; offset += 1) {
          expect(lineAt(starts, offset)).toBe(text.slice(0, offset).split('\n').length)
        }
      }),
    )
  })

  it('put an offset past the end on the last line', () => {
    expect(lineAt(lineStarts('a\nb\n'), 99)).toBe(2)
  })
})
