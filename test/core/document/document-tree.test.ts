import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../../src/core/document/document.js'
import {
  entriesOf,
  entryOf,
  itemsOf,
  plainOf,
  positionOf,
  textOf,
  valueAt,
} from '../../../src/core/document/document-tree.js'

const root = readDocuments('a:\n  b: 1.10\n  c: [x, null]\nd: &d 1\ne: *d\n__proto__: 1\n').documents[0]?.root

describe('the tree of a document', () => {
  it('is walked by keys', () => {
    expect(textOf(valueAt(root, 'a', 'b'))).toBe('1.10')
    expect(valueAt(root, 'a', 'nope', 'b')).toBeUndefined()
    expect(valueAt(root)).toBe(root)
    expect(entryOf(root, 'd')?.key.startLine).toBe(4)
  })

  it('gives nothing where it has nothing', () => {
    expect(entriesOf(valueAt(root, 'd'))).toEqual([])
    expect(itemsOf(root)).toEqual([])
    expect(textOf(root)).toBeUndefined()
    expect(textOf(itemsOf(valueAt(root, 'a', 'c'))[1])).toBeUndefined()
  })

  it('becomes plain values, aliases null, and no key is special', () => {
    const plain = plainOf(root)
    expect(plain).toEqual(
      Object.fromEntries([
        ['a', { b: 1.1, c: ['x', null] }],
        ['d', 1],
        ['e', null],
        ['__proto__', 1],
      ]),
    )
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype)
    expect(plainOf(undefined)).toBeNull()
  })

  it('says where a path of plain values leads', () => {
    expect(positionOf(root, ['a', 'b'])).toMatchObject({ startLine: 2, column: 3 })
    expect(positionOf(root, ['a', 'c', 1])).toMatchObject({ startLine: 3, column: 10 })
    expect(positionOf(root, ['a', 'nope', 'deeper'])).toMatchObject({ startLine: 1, column: 1 })
    expect(positionOf(root, [])).toBe(root)
    expect(positionOf(undefined, ['a'])).toBeUndefined()
  })
})
