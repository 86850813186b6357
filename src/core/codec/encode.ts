import { z } from 'zod'
import { compareText } from '../order.js'

/**
 * Writes a value as JSON with its keys in the order of the schema, whatever order they were given in; keys that the schema
 * does not have are left out. Compiled once; does not check, because the type of the value was proven equal to the schema.
 */
export function encoder<T>(schema: z.ZodType<T>): (value: T) => string {
  const order = orderOf(schema)
  return (value) => `${JSON.stringify(arrange(value, order), null, 2)}\n`
}

/** How the keys of a value are ordered: by a list, by their text, or not at all for what has none. */
type Order =
  | { readonly type: 'fixed'; readonly keys: readonly (readonly [string, Order])[] }
  | { readonly type: 'sorted' }
  | { readonly type: 'items'; readonly item: Order }
  | { readonly type: 'plain' }

function orderOf(schema: unknown): Order {
  if (schema instanceof z.ZodExactOptional) return orderOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return { type: 'items', item: orderOf(schema.element) }
  if (schema instanceof z.ZodRecord) return { type: 'sorted' }
  if (!(schema instanceof z.ZodObject)) return { type: 'plain' }
  return { type: 'fixed', keys: Object.entries(schema.shape).map(([key, inner]) => [key, orderOf(inner)]) }
}

function arrange(value: unknown, order: Order): unknown {
  if (typeof value !== 'object' || value === null) return value
  switch (order.type) {
    case 'plain':
      return value
    case 'items':
      return Array.isArray(value) && order.item.type !== 'plain'
        ? value.map((item: unknown) => arrange(item, order.item))
        : value
    case 'sorted':
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
    case 'fixed': {
      const arranged: Record<string, unknown> = {}
      for (const [key, inner] of order.keys) {
        const field: unknown = Reflect.get(value, key)
        if (field !== undefined) arranged[key] = arrange(field, inner)
      }
      return arranged
    }
  }
}
