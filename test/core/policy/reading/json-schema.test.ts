import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyJsonSchema, waiversJsonSchema } from '../../../../src/core/policy/reading/json-schema.js'
import { readPolicy } from '../../../../src/core/policy/reading/read-policy.js'
import { readWaivers } from '../../../../src/core/policy/waiver.js'
import { policyNames } from '../../../../src/tools/index.js'
import { arbitraryPolicy, toFile } from '../arbitrary-policy.js'
import { names } from '../samples.js'

const ajv = formats.default(new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: false }))
const isPolicy = ajv.compile(policyJsonSchema(names) as object)
const areWaivers = ajv.compile(waiversJsonSchema(names) as object)

/** A document with one of its values replaced, removed or added to. */
function alter(document: unknown, at: number, odd: unknown): unknown {
  let left = at
  const walk = (value: unknown): unknown => {
    if (left-- === 0) return odd
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [left-- === 0 ? String(odd) : key, walk(inner)]),
    )
  }
  return walk(document)
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    '',
    'off',
    'critical',
    'x',
    [],
    {},
    ['x'],
    { x: 1 },
    'a/',
    '!a',
    '{a',
    '>=high',
    '10m',
    'CKV_*',
    'a@1',
    '2027-02-29',
    '2027-02-28',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom(
    'mode',
    'rule',
    'concept',
    'id',
    'path',
    'package',
    'kind',
    '**',
    'x'.repeat(257),
    '\u{1f600}'.repeat(150),
    '7f3a91c2',
  ),
)

/** Paths of properties without a word about them. */
function silent(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]): readonly string[] => {
    if (key !== 'properties') return silent(value, path)
    return Object.entries(value as object).flatMap(([name, property]) => [
      ...('description' in property || '$ref' in property ? [] : [`${path}/${name}`]),
      ...silent(property, `${path}/${name}`),
    ])
  })
}

describe('the JSON Schemas', () => {
  it('say of every key what it means', () => {
    expect([...silent(policyJsonSchema(names)), ...silent(waiversJsonSchema(names))]).toEqual([])
  })
})

describe('the JSON Schema of a policy', () => {
  it('accepts what the reader accepts, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryPolicy, fc.nat({ max: 60 }), odd, (policy, at, value) => {
        const document = alter(toFile(policy), at, value)
        const { problems } = readPolicy(JSON.stringify(document), names)
        const own = problems.filter(({ sentence }) => !/is taken:|is there twice/.test(sentence))
        expect([isPolicy(document), own]).toEqual([own.length === 0, own])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the JSON Schema of waivers', () => {
  const waiver = {
    id: 'W-1',
    match: { rule: 'CKV_AWS_20', path: ['a/*.tf', 'b.tf'], severity: '<=medium' },
    reason: 'r',
    owner: '@acme/web',
    expires: '2027-03-31',
  }

  it('accepts one and many', () => {
    expect([areWaivers(waiver), areWaivers([waiver, waiver]), areWaivers([])]).toEqual([true, true, true])
  })

  it('accepts what the reader accepts, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), odd, (at, value) => {
        const document = alter(waiver, at, value)
        const { problems } = readWaivers(new Map([['w.yml', JSON.stringify(document)]]), names)
        const own = problems.filter(({ sentence }) => !/is there twice/.test(sentence))
        expect([areWaivers(document), own]).toEqual([own.length === 0, own])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the committed schemas', () => {
  it.each<[string, unknown]>([
    ['policy', policyJsonSchema(policyNames)],
    ['waivers', waiversJsonSchema(policyNames)],
  ])('%s.schema.json is what the code gives; `node scripts/schema.mjs` writes it', (name, expected) => {
    const text = readFileSync(new URL(`../../../../schema/${name}.schema.json`, import.meta.url), 'utf8')
    expect(text).toBe(`${JSON.stringify(expected, undefined, 2)}\n`)
  })
})
