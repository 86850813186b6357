import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../src/repository/locate/index.js'
import { draw } from './draw.js'

const outline = (format: string, text: string): string[] =>
  draw(outlineOf(format, text, 'file'))
    .trimEnd()
    .split('\n')

describe('the outline of an ARM template', () => {
  it('knows resources by symbolic names, and types relative to their parents', () => {
    const text =
      '{"resources": {\n"a": {"type": "M.S/x", "resources": [\n{"type": "y", "name": "n"},\n{"type": "M.T/z", "name": "n"}]},\n"b": {}}}'
    expect(outline('arm', text)).toEqual([
      '5 lines',
      '2-4 M.S/x a = M.S/x | M.S/x/a',
      '  3-3 M.S/x/y n = M.S/x/y | M.S/x/y/n',
      '  4-4 M.T/z n = M.T/z | M.T/z/n',
    ])
  })
})

describe('the outline of a CloudFormation template', () => {
  it('knows JSON and leaves out what has no type', () => {
    const text = '{"Resources": {\n"A": {"Type": "t",\n"Properties": {"Rules": [\n{"x": 1}, 2]}},\n"B": {}, "C": 1}}'
    expect(outline('cloudformation', text)).toEqual(['5 lines', '2-4 A = t | A', '  4-4 Rules'])
  })

  it('says that a template is broken', () => {
    expect(outline('cloudformation', 'Resources:\n  A: [\n')).toEqual(['2 lines, not understood'])
  })
})

describe('the outline of a serverless file', () => {
  it('knows functions in a list and resources in a map', () => {
    const text = 'functions:\n  - a: {handler: x}\n  - ${file(b.yml)}\nresources:\n  Resources:\n    R: {Type: t}\n'
    expect(outline('serverless', text)).toEqual(['6 lines', '2-2 function a = function | functions.a', '6-6 R = t | R'])
  })
})

describe('the outline of a workflow', () => {
  it('knows the steps of a composite action', () => {
    const text = 'name: x\nruns:\n  using: composite\n  steps:\n    - uses: a/b@c\n    - id: ""\n      name: n\n'
    expect(outline('github-actions', text)).toEqual([
      '7 lines',
      '1-1 name',
      '2-7 runs = action | runs',
      '  5-5 step a/b = action | runs | a/b',
      '  6-7 step n = action | runs | n',
    ])
  })

  it('calls a step the same when its action is a newer one', () => {
    const text = (version: string): string => `jobs:\n  a:\n    steps:\n      - uses: x/y@${version}\n`
    expect(outline('github-actions', text('v1'))).toEqual(outline('github-actions', text('v2')))
  })
})

describe('the outline of Bicep', () => {
  it.each([
    [
      'a brace that is never closed',
      "resource a 't@1' = {\n  x: {\n",
      "resource b 'u@1' = {\n}\n",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'a bracket too many',
      "resource a 't@1' = {\n}}\n",
      "resource b 'u@1' = {\n}\n",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'a quote that is never closed',
      "resource a 't@1' = {\n  x: 'y\n}\n",
      "resource b 'u@1' = {\n}\n",
      [
        [1, 3],
        [4, 5],
      ],
    ],
  ])('finds what follows %s', (_what, bad, good, lines) => {
    const { spans, parsed } = outlineOf('bicep', `${bad}${good}`, 'a.bicep')
    expect(parsed).toBe(false)
    expect(spans.map(({ startLine, endLine }) => [startLine, endLine])).toEqual(lines)
  })

  it('takes a property called like a keyword for what it is', () => {
    expect(outline('bicep', "var a = {\n  resource: 'x'\n  module: {}\n}\nresource b 't@1' = {}\n")).toEqual([
      '5 lines',
      '5-5 resource b = t | b',
    ])
  })

  it('bears a text in three quotes that never ends', () => {
    expect(outlineOf('bicep', "var a = '''\nb", 'a.bicep')).toEqual({ spans: [], lines: 2, parsed: false })
  })
})
