import { describe, expect, it } from 'vitest'
import { alternatives, code, show } from '../../../../src/core/policy/reading/wording.js'

describe('words of a file in a sentence', () => {
  it('stay on one line and in their quotation', () => {
    expect(code('a`b\n\u001b[31m\u202e')).toBe('`a\ufffdb\ufffd\ufffd[31m\ufffd`')
    expect(show('say "hi"\r')).toBe('"say \ufffdhi\ufffd\ufffd"')
  })

  it('are cut between characters', () => {
    expect(code('\u{1f600}'.repeat(70))).toBe(`\`${'\u{1f600}'.repeat(60)}…\``)
    expect(code('x'.repeat(60))).toBe(`\`${'x'.repeat(60)}\``)
  })

  it.each<[unknown, string]>([
    [null, 'nothing'],
    [[], 'a list'],
    [{}, 'a map'],
    [5, '5'],
    [true, 'true'],
  ])('%j is shown as %s', (value, expected) => {
    expect(show(value)).toBe(expected)
  })
})

describe('alternatives', () => {
  it.each<[readonly string[], string]>([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('%j read as "%s"', (words, expected) => {
    expect(alternatives(words)).toBe(expected)
  })
})
