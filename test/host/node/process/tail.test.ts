import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTail } from '../../../../src/host/node/process/tail.js'

describe('the tail of a stream', () => {
  it('is the end of what was pushed, however it was cut', () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c') }), { maxLength: 30 })
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 20 }), (parts, limit) => {
        const tail = createTail(limit)
        for (const part of parts) tail.push(Buffer.from(part))
        expect(tail.text()).toBe(parts.join('').slice(-limit))
      }),
    )
  })

  it('does not begin with half a character', () => {
    for (const limit of [4, 5, 6, 7, 8]) {
      const tail = createTail(limit)
      tail.push(Buffer.from('xx😀😀'))
      expect(tail.text()).toBe(limit === 8 ? '😀😀' : '😀')
    }
  })

  it('is empty when nothing came', () => {
    expect(createTail(8).text()).toBe('')
  })
})
