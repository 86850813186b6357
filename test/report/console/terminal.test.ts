import { describe, expect, it } from 'vitest'
import { columns, cutTo, flow, labelled, page, terminal, wrap } from '../../../src/report/console/terminal.js'

const plain = terminal({ width: 40, colour: false })

describe('columns', () => {
  it('counts wide characters twice and marks not at all', () => {
    expect(columns('abc')).toBe(3)
    expect(columns('世界')).toBe(4)
    expect(columns('e\u0301')).toBe(1)
    expect(cutTo('世界世界', 5)).toBe('世界…')
  })
})

describe('wrapping', () => {
  it('breaks between words and leaves a word alone that is longer than a line', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('a https://example.com/long b', 10)).toEqual(['a', 'https://example.com/long', 'b'])
  })

  it('gives the first line a room of its own', () => {
    expect(wrap('one two three', 5, 9)).toEqual(['one two', 'three'])
  })
})

describe('pieces', () => {
  it('stand side by side where they fit, else on lines of their own', () => {
    const [a, b] = [{ text: 'a'.repeat(15) }, { text: 'b'.repeat(15) }]
    expect(flow([a, b], 0, plain)).toEqual([`${'a'.repeat(15)}   ${'b'.repeat(15)}`])
    expect(flow([a, b], 10, plain)).toEqual(['a'.repeat(15), 'b'.repeat(15)])
  })

  it('go on after the last line of a piece that was wrapped', () => {
    expect(flow([{ text: 'word '.repeat(9).trim() }, { text: 'end' }], 0, plain)).toEqual([
      'word word word word word word word word',
      'word   end',
    ])
  })

  it('begin in one column under a label', () => {
    expect(labelled({ text: 'fix' }, [{ text: 'word '.repeat(8).trim() }], 10, plain)).toEqual([
      'fix       word word word word word word',
      '          word word',
    ])
  })
})

describe('a terminal', () => {
  it('paints only where colour is wanted', () => {
    expect(plain.paint({ text: 'x', style: 'bad' })).toBe('x')
    expect(terminal({ width: 80, colour: true }).paint({ text: 'x', style: 'bad' })).toBe('\u001b[1;31mx\u001b[22;39m')
    expect(terminal({ width: 80, colour: true }).paint({ text: 'x' })).toBe('x')
  })

  it('keeps its width within what can be read', () => {
    expect([10, 100, 500, Number.NaN].map((width) => terminal({ width, colour: false }).width)).toEqual([
      40, 100, 120, 80,
    ])
  })
})

describe('a page', () => {
  it('has an empty line between sections and no command of a runner at the start of a line', () => {
    expect(page([['a', '  ::1'], [], ['b']])).toBe('a\n  \\x3a:1\n\nb\n')
  })
})
