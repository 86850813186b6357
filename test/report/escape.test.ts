import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forMarkdown, forSarif, forTerminal, inFull, onOneLine, serialise } from '../../src/report/escape.js'

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string())

describe('text for a terminal', () => {
  it.each([
    ['a\nb', 'a\\x0ab'],
    ['\u001b[2J', '\\x1b[2J'],
    ['\r\n', '\\x0d\\x0a'],
    ['\u202egpj.exe', '\\u{202e}gpj.exe'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['no\u00a0break', 'no\\xa0break'],
    ['\ud800', '\\u{d800}'],
    ['\u2028', '\\u{2028}'],
    ['Grüße, 世界 🙂', 'Grüße, 世界 🙂'],
  ])('shows %j as %s', (text, expected) => {
    expect(forTerminal(text)).toBe(expected)
  })

  it('breaks up what a runner obeys, at the start of a line or anywhere', () => {
    expect(forTerminal('::error::x')).toBe('\\x3a:error::x')
    expect(forTerminal('see ::error::x')).toBe('see \\x3a:error::x')
    expect(forTerminal('AWS::S3::Bucket')).toBe('AWS::S3::Bucket')
    expect(onOneLine('see ::error::x')).toBe('see \\x3a:error::x')
    expect(onOneLine('a ##[error]x')).toBe('a #\\x23[error]x')
    expect(forTerminal('a##[add-matcher]b')).toBe('a#\\x23[add-matcher]b')
  })

  it('holds nothing that a terminal obeys, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const safe of [forTerminal(text), onOneLine(text), inFull(text), forSarif(text), forMarkdown(text)])
          expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[|(^| )::/u)
      }),
    )
  })
})

describe('text on one line', () => {
  it('makes one space of any white space and cuts what nobody would read', () => {
    expect(onOneLine('  a\r\n\tb\u00a0 c ')).toBe('a b c')
    expect(onOneLine('x'.repeat(1000))).toBe(`${'x'.repeat(399)}…`)
    expect(onOneLine('🙂'.repeat(10), 5)).toBe('🙂🙂🙂🙂…')
  })

  it('cuts the middle of a monstrous path, so that the file name stays', () => {
    const path = `${'deep/'.repeat(1000)}main.tf`
    expect(inFull(path)).toHaveLength(159)
    expect(inFull(path)).toMatch(/^deep\/.*….*\/main\.tf$/)
    expect(inFull('infra/main.tf')).toBe('infra/main.tf')
  })
})

describe('text for others', () => {
  it('is no Markdown, no HTML and no link', () => {
    expect(forMarkdown('**a** <b> [c](d) `e`')).toBe('\\*\\*a\\*\\* \\<b\\> \\[c\\](d) \\`e\\`')
    expect(forSarif('see [click](https://evil.example)')).toBe('see [click] (https://evil.example)')
  })

  it('is the same value as JSON, without a command for a runner', () => {
    const text = serialise({ a: '##[error]x' })
    expect(text).not.toContain('##[')
    expect(JSON.parse(text)).toEqual({ a: '##[error]x' })
  })
})
