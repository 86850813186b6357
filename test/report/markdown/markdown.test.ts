import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code, document, folded, link, prose, row, stacked } from '../../../src/report/markdown/markdown.js'

describe('text of others in Markdown', () => {
  it.each([
    ['a mention', 'ask @acme/web', 'ask @&#8203;acme/web'],
    ['a reference', 'see #12', 'see \\#&#8203;12'],
    ['a reference of the old kind', 'see GH-12', 'see GH&#8203;-12'],
    ['an address', 'https://evil.example', 'https:&#8203;//evil.example'],
    ['an address without a scheme', 'www.evil.example', 'www&#8203;.evil.example'],
    ['an image', '![x](http://e.x/a.png)', '\\!\\[x\\](http:&#8203;//e.x/a.png)'],
    ['HTML', '<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['a cell', 'a | b', 'a \\| b'],
    ['lines', 'a\n\n# b', 'a \\# b'],
  ])('is no longer %s', (_, text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  it('is code as it is, unless it holds the signs of code', () => {
    expect(code('infra/main.tf:14')).toBe('`infra/main.tf:14`')
    expect(code('a`b|<i>')).toBe('<code>a\\`b\\|\\<i\\></code>')
  })

  it('never ends a cell, a line or a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const markdown of [prose(text), code(text)]) {
          expect(markdown).not.toMatch(/[\n\r]/)
          expect(markdown.replace(/^<code>|<\/code>$/g, '').replace(/\\[\s\S]/g, '')).not.toMatch(/[<|]/)
        }
      }),
    )
  })
})

describe('a link', () => {
  it('leads to the web and nowhere else', () => {
    expect(link('words', 'https://example.com/a(b)')).toBe('[words](https://example.com/a%28b%29)')
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a b', undefined])
      expect(link('words', url)).toBe('words')
    expect(link('words', 'javascript:alert(1)', '')).toBe('')
  })
})

it('puts blocks an empty line apart, rows in bars, and lines of a cell below one another', () => {
  expect(document([['# a'], [], ['b', 'c']])).toBe('# a\n\nb\nc\n')
  expect(row(['a', stacked(['b', '', 'c'])])).toBe('| a | b<br>c |')
  expect(folded('<b> @a', ['x'])).toEqual([
    '<details>',
    '<summary>&lt;b&gt; @&#8203;a</summary>',
    '',
    'x',
    '',
    '</details>',
  ])
})
