import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { yamlList, yamlText } from '../../../src/core/document/yaml-text.js'

describe('a text in YAML', () => {
  it.each([
    ['main.tf', 'main.tf'],
    ['Public website assets', 'Public website assets'],
    ['yes', '"yes"'],
    ['null', '"null"'],
    ['1.10', '"1.10"'],
    ['a: b', '"a: b"'],
    ['infra/**', '"infra/**"'],
    ['- x', '"- x"'],
    ['a\nb', '"a\\nb"'],
    ['', '""'],
  ])('%j is written as %s', (text, written) => {
    expect(yamlText(text)).toBe(written)
  })

  it('is read as the same text, whatever it holds, on one line and inside a list', () => {
    const any = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(fc.oneof(any, fc.string()), any, (text, other) => {
        expect(yamlText(text)).not.toMatch(/[\n\r]/)
        expect(parse(`key: ${yamlText(text)} # ${'comment'}\n`)).toEqual({ key: text })
        expect(parse(`{ key: ${yamlList([text, other])} }\n`)).toEqual({ key: [text, other] })
      }),
    )
  })
})
