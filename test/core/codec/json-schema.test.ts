import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  evidenceJsonSchema,
  verdictJsonSchema,
  verdictPredicateJsonSchema,
} from '../../../src/core/codec/json-schema.js'

describe('the JSON Schemas in schema/', () => {
  it.each([
    ['evidence', evidenceJsonSchema()],
    ['verdict', verdictJsonSchema()],
    ['verdict-predicate', verdictPredicateJsonSchema()],
  ])('are what the code gives: %s; `node scripts/schema.mjs` writes them', (name, schema) => {
    const written: unknown = JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'))
    expect(written).toEqual(schema)
  })
})
