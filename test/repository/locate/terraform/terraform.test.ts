import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../../src/repository/locate/index.js'
import { moduleCalls } from '../../../../src/repository/locate/terraform/terraform.js'
import { draw } from '../draw.js'

const outline = (text: string): string => draw(outlineOf('terraform', text, 'main.tf')).trimEnd()

describe('the outline of Terraform', () => {
  it.each([
    ['a block on one line', 'locals { a = 1 }', ['1 lines', '1-1 locals = locals | locals']],
    ['an empty block', 'terraform {}', ['1 lines', '1-1 terraform = terraform | terraform']],
    ['labels without quotes', 'resource t a {\n}', ['2 lines', '1-2 resource "t" "a" = t | t.a']],
    ['no file at all', '', ['1 lines']],
    ['attributes only', 'a = 1\nb = { c = 2 }\n', ['2 lines']],
    [
      'a call over several lines',
      'locals {\n a = f(\n  "}",\n  [1, {x = 2}],\n )\n}',
      ['6 lines', '1-6 locals = locals | locals'],
    ],
    ['a heredoc in a call', 'locals {\n a = f(<<A, <<-B)\n}\n}\n', undefined],
    ['a condition', 'locals {\n a = b ? {\n  c = 1\n } : {\n  d = 2 }\n}', ['6 lines', '1-6 locals = locals | locals']],
    ['an ephemeral resource', 'ephemeral "t" "a" {}', ['1 lines', '1-1 ephemeral "t" "a" = t | ephemeral.t.a']],
    [
      'a check with data',
      'check "c" {\n  data "t" "a" {\n  }\n}',
      ['4 lines', '1-4 check "c" = check | check.c', '  2-3 data "t" "a"'],
    ],
    [
      'strings in strings',
      'locals {\n a = "${f("${"}"}")} %{ if x }{%{ endif }"\n}',
      ['3 lines', '1-3 locals = locals | locals'],
    ],
    [
      'escapes',
      'locals {\n a = "\\\\"\n b = "\\"}"\n c = "$${"\n d = "%%{"\n}',
      ['6 lines', '1-6 locals = locals | locals'],
    ],
    [
      'a for expression',
      'locals {\n a = { for k, v in m : k => v if v == "{" }\n}',
      ['3 lines', '1-3 locals = locals | locals'],
    ],
  ])('bears %s', (_what, text, lines) => {
    if (lines === undefined) expect(outlineOf('terraform', text, 'main.tf').parsed).toBe(false)
    else expect(outline(text).split('\n')).toEqual(lines)
  })

  const good = 'resource "t" "good" {\n  a = 1\n}\n'

  it.each([
    ['a brace that is never closed', 'resource "t" "bad" {\n  x {\n    y = 1\n\n'],
    ['a bracket that is never closed', 'resource "t" "bad" {\n  x = [1,\n}\n'],
    ['a quote that is never closed', 'resource "t" "bad" {\n  x = "y\n}\n'],
    ['an expression that is never closed', 'resource "t" "bad" {\n  x = "${y\n}\n'],
    ['a comment that is never closed', 'resource "t" "bad" { /* y\n}\n'],
    ['a heredoc that is never closed', 'resource "t" "bad" {\n  x = <<EOT\n  y\n}\n'],
    ['a brace too many', 'resource "t" "bad" {\n}\n}\n'],
    ['a value that is missing', 'resource "t" "bad" {\n  x =\n}}\n'],
    ['what is no Terraform', '<<<<<<< HEAD\n{{ }\n'],
  ])('finds what follows %s, and says that the file is broken', (_what, bad) => {
    const { spans, parsed } = outlineOf('terraform', `${bad}${good}`, 'main.tf')
    const [startLine, endLine] = [bad.split('\n').length, bad.split('\n').length + 2]
    expect(parsed).toBe(false)
    expect(spans.at(-1)).toMatchObject({ startLine, endLine, subject: { address: 't.good' } })
  })

  it('ends what is left open where the next block begins', () => {
    const { spans } = outlineOf('terraform', `locals {\n  a = {\n\n${good}`, 'main.tf')
    expect(spans.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [1, 3],
      [4, 6],
    ])
  })

  it('gives blocks below the fiftieth level to the one above', () => {
    const text = `${'a {\n'.repeat(200)}${'}\n'.repeat(200)}`
    const { spans, parsed } = outlineOf('terraform', text, 'main.tf')
    let depth = 0
    for (let span = spans[0]; span !== undefined; span = span.children[0]) depth += 1
    expect(parsed).toBe(true)
    expect(depth).toBe(50)
    expect(spans[0]).toMatchObject({ startLine: 1, endLine: 400 })
  })

  it('says that JSON is broken', () => {
    expect(outlineOf('terraform', '{"resource": {', 'a.tf.json')).toMatchObject({ spans: [], parsed: false })
  })
})

describe('moduleCalls', () => {
  it('lists modules with a literal source', () => {
    const text =
      'module "a" {\n  source = "./a" # here\n  x { source = "./no" }\n}\nmodule "b" {\n  source = "./${b}"\n}\nmodule "c" {\n}\nresource "t" "d" {\n  source = "./d"\n}\nmodule "e" { source = "../e" }\n'
    expect(moduleCalls(text, 'main.tf')).toEqual([
      { name: 'a', source: './a', startLine: 1, endLine: 4 },
      { name: 'e', source: '../e', startLine: 13, endLine: 13 },
    ])
  })

  it('lists those of JSON too', () => {
    const text =
      '{"module": {\n "a": {"source": "./a"},\n "b": [{"source": "./b"}],\n "c": {"source": "${c}"},\n "d": {}\n}}'
    expect(moduleCalls(text, 'main.tf.json')).toEqual([
      { name: 'a', source: './a', startLine: 2, endLine: 2 },
      { name: 'b', source: './b', startLine: 3, endLine: 3 },
    ])
  })
})
