import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exactly } from '../../../src/core/codec/exactly.js'

interface Thing {
  readonly name: string
  readonly parts: readonly { readonly size: number }[]
  readonly colour?: 'red' | 'blue'
}

const parts = z.array(z.strictObject({ size: z.number() }))
const base = { name: z.string(), parts }
const colour = z.enum(['red', 'blue'])
const otherParts = z.array(z.strictObject({ size: z.string() }))
const fewer = z.enum(['red'])
const more = z.enum(['red', 'blue', 'green'])

describe('a schema that has to be exactly a type', () => {
  it('compiles when it is, and is returned as it was', () => {
    const schema = z.strictObject({ ...base, colour: colour.exactOptional() })
    expect(exactly<Thing>()(schema)).toBe(schema)
  })

  it('does not compile when anything differs', () => {
    const all = [
      // @ts-expect-error An optional key is missing.
      exactly<Thing>()(z.strictObject(base)),
      // @ts-expect-error A key is required that the type does not require.
      exactly<Thing>()(z.strictObject({ ...base, colour })),
      // @ts-expect-error A key may be undefined.
      exactly<Thing>()(z.strictObject({ ...base, colour: colour.optional() })),
      // @ts-expect-error A value is missing.
      exactly<Thing>()(z.strictObject({ ...base, colour: fewer.exactOptional() })),
      // @ts-expect-error A value is too many.
      exactly<Thing>()(z.strictObject({ ...base, colour: more.exactOptional() })),
      // @ts-expect-error A key is too many.
      exactly<Thing>()(z.strictObject({ ...base, colour: colour.exactOptional(), more: z.string() })),
      // @ts-expect-error Something deep inside has another type.
      exactly<Thing>()(z.strictObject({ ...base, parts: otherParts, colour: colour.exactOptional() })),
    ]
    expect(all).toHaveLength(7)
  })
})
