import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Documents,
  documentLimits,
  isUnderstood,
  type Node,
  readDocuments,
} from '../../../src/core/document/document.js'
import { plainOf, valueAt } from '../../../src/core/document/document-tree.js'

const only = (read: Documents): Node | undefined => {
  expect(read.documents).toHaveLength(1)
  return read.documents[0]?.root
}

const codes = (read: Documents): string[] => read.problems.map((problem) => problem.code)

describe('readDocuments on YAML', () => {
  it('gives lines and columns of keys and values', () => {
    const root = only(readDocuments('# top\na:\n  - b: "x"\n    c: |\n      one\n      two\n\nd: 1.10\n'))
    expect(valueAt(root, 'a')).toMatchObject({ kind: 'seq', startLine: 3, endLine: 6, column: 3 })
    expect(root).toMatchObject({ kind: 'map', startLine: 2, endLine: 8, column: 1 })
    const item = root?.kind === 'map' ? root.entries[0]?.value : undefined
    expect(item).toMatchObject({
      items: [
        {
          kind: 'map',
          startLine: 3,
          column: 5,
          endLine: 6,
          entries: [
            { key: { text: 'b', startLine: 3, column: 5 }, value: { value: 'x', column: 8, endLine: 3 } },
            { key: { text: 'c', startLine: 4, column: 5 }, value: { value: 'one\ntwo\n', startLine: 4, endLine: 6 } },
          ],
        },
      ],
    })
    expect(valueAt(root, 'd')).toMatchObject({ value: 1.1, text: '1.10' })
  })

  it('reads words as YAML 1.2 does', () => {
    const root = only(readDocuments('a: on\nb: yes\nc: ~\nd:\ne: true\nf: 0x10\n"g": "1"\n'))
    expect(plainOf(root)).toEqual({ a: 'on', b: 'yes', c: null, d: null, e: true, f: 16, g: '1' })
  })

  it('places what is left empty beside its key', () => {
    expect(valueAt(only(readDocuments('a:\nb: {c, d: }\n')), 'a')).toMatchObject({
      value: null,
      text: '',
      startLine: 1,
    })
  })

  it('reads several documents, and says nothing of empty ones', () => {
    const read = readDocuments('a: 1\n---\n# none\n---\nb: 2\n...\n---\n- c\n')
    expect(read.documents.map(({ root }) => plainOf(root))).toEqual([{ a: 1 }, null, { b: 2 }, ['c']])
    expect(read.documents[1]?.root).toBeUndefined()
    expect(read.problems).toEqual([])
  })

  it('ignores tags wherever they stand', () => {
    const text =
      'a: !Ref b\nc: !Sub "${d}"\ne: !GetAtt [f, g]\nh: !Join\n  - ","\n  - !Custom {i: !x j}\nk: !Empty\nl: !!str 1\n'
    const read = readDocuments(text)
    expect(read.problems).toEqual([])
    expect(plainOf(only(read))).toEqual({ a: 'b', c: '${d}', e: ['f', 'g'], h: [',', { i: 'j' }], k: null, l: 1 })
  })

  it('keeps an alias as a reference and lists it', () => {
    const read = readDocuments('a: &x {b: 1}\nc: *x\n<<: *x\n')
    expect(valueAt(only(read), 'c')).toEqual({ kind: 'alias', anchor: 'x', startLine: 2, endLine: 2, column: 4 })
    expect(read.documents[0]?.aliases.map(({ anchor, startLine }) => [anchor, startLine])).toEqual([
      ['x', 2],
      ['x', 3],
    ])
    expect(read.problems).toEqual([])
  })

  it('pays nothing for a YAML bomb', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level}: &l${level} [${Array(9).fill(level === 0 ? 'lol' : `*l${level - 1}`)}]`,
    )
    const read = readDocuments(levels.join('\n'))
    expect(read.problems).toEqual([])
    expect(read.documents[0]?.aliases).toHaveLength(29 * 9)
  })

  it('reports an alias without an anchor', () => {
    expect(readDocuments('a: *b\n').problems).toEqual([
      { code: 'syntax', message: 'The alias `*b` names no anchor above it.', line: 1, column: 4 },
    ])
  })

  it('reports equal keys and keeps the tree', () => {
    const read = readDocuments('a: 1\nb: 2\na: 3\n<<: {}\n<<: {}\n')
    expect(read.problems).toEqual([
      { code: 'duplicate-key', message: 'The key `a` is there twice.', line: 3, column: 1 },
    ])
    expect(isUnderstood(read)).toBe(true)
    expect(valueAt(only(read), 'a')).toMatchObject({ value: 3 })
  })

  it('reports where a mistake is and keeps the other documents', () => {
    const read = readDocuments('a: 1\n---\nb: [1\nc: 2\n---\nd: 3\n')
    expect(isUnderstood(read)).toBe(false)
    expect(read.documents.map((document) => document.problems.length > 0)).toEqual([false, true, false])
    expect(read.problems[0]).toMatchObject({ code: 'syntax', line: 4 })
  })

  it('takes a key that is no scalar for an empty one', () => {
    expect(only(readDocuments('? [a]\n: b\n'))).toMatchObject({
      entries: [{ key: { text: '' }, value: { value: 'b' } }],
    })
  })

  it('reads past a byte order mark and Windows line ends', () => {
    expect(valueAt(only(readDocuments('\uFEFFa: 1\r\nb: x\r\n')), 'b')).toMatchObject({
      value: 'x',
      startLine: 2,
      column: 4,
    })
  })
})

describe('readDocuments on JSON', () => {
  it('gives the same positions as for YAML', () => {
    const text = '{\n  "a": [1, {"b": "\\u0041\\n"}],\n  "c": null,\n  "d": -1.5e3\n}\n'
    const read = readDocuments(text)
    const yaml = readDocuments(`---\n${text}`)
    const shifted = JSON.parse(JSON.stringify(yaml.documents[0]?.root), (key, value: unknown) =>
      (key === 'startLine' || key === 'endLine') && typeof value === 'number' ? value - 1 : value,
    )
    expect(only(read)).toEqual(shifted)
    expect(plainOf(only(read))).toEqual(JSON.parse(text))
  })

  it('reads whatever JSON.parse reads, to the same values', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 1, 2), (json, indent) => {
        const text = JSON.stringify({ value: JSON.parse(json) }, null, indent)
        const read = readDocuments(text)
        expect(codes(read)).toEqual([])
        expect(plainOf(only(read))).toEqual(JSON.parse(text))
      }),
    )
  })

  it('allows comments, trailing commas and texts of several lines, as Azure does', () => {
    const read = readDocuments('{\n // one\n "a": [1, 2,], /* two\n */ "b": "x\ny",\n}')
    expect(read.problems).toEqual([])
    expect(plainOf(only(read))).toEqual({ a: [1, 2], b: 'x\ny' })
    expect(valueAt(only(read), 'b')).toMatchObject({ startLine: 4, endLine: 5 })
  })

  it('reports equal keys once', () => {
    expect(readDocuments('{"a": 1, "a": 2}').problems).toEqual([
      { code: 'duplicate-key', message: 'The key `a` is there twice.', line: 1, column: 10 },
    ])
  })

  it.each([
    ['{"a": 1', 'A comma or `}` is missing.'],
    ['{"a" 1}', 'A colon after the key is missing.'],
    ['{"a": nope}', 'A value is missing or cannot be read.'],
    ['{"a": 01}', 'A value is missing or cannot be read.'],
    ['{"a": ?}', 'A value is missing or cannot be read.'],
    ['{"a": "\\q"}', 'This text has an unknown escape.'],
    ['{"a": "b', 'The closing quote is missing.'],
    ['{a: 1}', 'A key in double quotes is missing.'],
    ['[1 2]', 'A comma or `]` is missing.'],
    ['{} {}', 'Something follows the end of the JSON value.'],
    ['[1, /* no end', 'A comma or `]` is missing.'],
  ])('says what is wrong with %j', (text, message) => {
    const padded = `${text}${' '.repeat(500_000)}`
    expect(readDocuments(padded).problems).toMatchObject([{ code: 'syntax', message, line: 1 }])
  })

  it('tries a short text that is no JSON as YAML', () => {
    expect(plainOf(only(readDocuments('{a: b, c: [d]}')))).toEqual({ a: 'b', c: ['d'] })
    expect(readDocuments('{"a": 1}\n---\n{"b": 2}\n').documents.map(({ root }) => plainOf(root))).toEqual([
      { a: 1 },
      { b: 2 },
    ])
    expect(readDocuments('{"a": "b').problems).toMatchObject([{ message: 'The closing quote is missing.' }])
  })
})

describe('the limits of readDocuments', () => {
  it('refuse a text that is too long', () => {
    expect(readDocuments(' '.repeat(documentLimits.length + 1))).toMatchObject({
      documents: [],
      problems: [{ code: 'too-large' }],
    })
  })

  it.each(['[', '{"a":', '- ', '? '])('stop at %j nested too deep', (piece) => {
    expect(codes(readDocuments(piece.repeat(1000)))).toEqual(['too-deep'])
  })

  it('let pass what is just deep enough', () => {
    expect(codes(readDocuments(`${'['.repeat(100)}${']'.repeat(100)}`))).toEqual([])
    expect(codes(readDocuments(`a: ${'['.repeat(99)}${']'.repeat(99)}`))).toEqual([])
    expect(codes(readDocuments(`a: ${'['.repeat(100)}${']'.repeat(100)}`))).toEqual(['too-deep'])
  })

  it('stop at too many values', () => {
    expect(codes(readDocuments('[1, 2, 3]', { nodes: 3 }))).toEqual(['too-many'])
    expect(codes(readDocuments('- 1\n- 2\n- 3\n', { nodes: 3 }))).toEqual(['too-many'])
  })

  it('stop at too many documents and keep those read', () => {
    const read = readDocuments('a: 1\n---\nb: 2\n---\nc: 3\n---\nd: 4\n', { documents: 2 })
    expect(codes(read)).toEqual(['too-many'])
    expect(read.documents.length).toBeGreaterThanOrEqual(2)
  })

  it('stop at a flood of errors', () => {
    expect(codes(readDocuments('&a '.repeat(1000)))).toContain('syntax')
    expect(readDocuments(']\n'.repeat(100_000)).problems.length).toBeLessThan(100)
    expect(readDocuments('- *a\n'.repeat(1000)).problems).toHaveLength(20)
    expect(readDocuments('a: 1\n'.repeat(1000)).problems).toHaveLength(20)
    expect(readDocuments(`{${'"a": 1,'.repeat(1000)}}`).problems).toHaveLength(20)
  })

  const megabyte = 1_000_000
  it.each(['{', '[', '"', "'", '\\', '#', ' ', '\n'.repeat(4), '{"a":', '[1,', '\0', '🙂', '{/*'])(
    'a megabyte of %j comes to an end',
    (piece) => {
      expect(readDocuments(piece.repeat(megabyte / piece.length))).toBeDefined()
    },
  )

  it('never make it throw, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '!t ',
      '|\n',
      '>',
      '#',
      ',',
      '%',
      '---',
      '...',
      '\t',
      '?',
      '<<: ',
      '{{ x }}',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { documents, problems } = readDocuments(text)
        expect(
          problems.every(({ line, column }) => line >= 1 && column >= 1 && line <= text.split('\n').length + 1),
        ).toBe(true)
        for (const { root } of documents) expectNested(root)
      }),
      { numRuns: 500 },
    )
  })
})

/** Every node lies within its parent. */
function expectNested(node: Node | undefined): void {
  if (node === undefined) return
  expect(node.endLine).toBeGreaterThanOrEqual(node.startLine)
  const children =
    node.kind === 'map' ? node.entries.flatMap(({ key, value }) => [key, value]) : node.kind === 'seq' ? node.items : []
  for (const child of children) {
    expect(child.startLine).toBeGreaterThanOrEqual(node.startLine)
    expectNested(child)
  }
}
