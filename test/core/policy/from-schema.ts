import fc from 'fast-check'

/** The part of JSON Schema 2020-12 that our schemas use. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly not?: Schema
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minProperties?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
}

/** Texts for patterns that look around, which cannot be turned into texts; those that fit are taken. */
const texts = [
  'a',
  'infra/prod/**',
  '**/*.tf',
  '{a,b}/c',
  '**',
  'Public buckets caused incident 2026-014.',
  '"quoted": #not a comment\n- nor a list',
  'pkg:npm/%40acme/ui',
  '@acme/*',
  'module.a.b["x/y"]',
  'ghcr.io/acme/*',
  '.gatehouse/checks/trivy',
  'https://example.org/how?x=1#y',
  '2027-01-15',
  '2028-02-29',
  '7f3a91c2',
  '1e3',
  'null',
  'yes',
  '\u{1f600} caf\u00e9',
]

/** Documents that the schema accepts; the caller checks that it does. */
export function documentsOf(root: Schema): fc.Arbitrary<unknown> {
  const from = (schema: Schema): fc.Arbitrary<unknown> => {
    const { $ref, anyOf, type } = schema
    if ($ref !== undefined) return from(root.$defs?.[$ref.split('/').at(-1) ?? ''] ?? {})
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
    if (type === 'object') return objects(schema)
    if (anyOf !== undefined) return fc.oneof(...anyOf.filter(({ not }) => not === undefined).map(from))
    switch (type) {
      case 'array':
        return fc.array(from(schema.items ?? {}), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.min(3, schema.maxItems ?? 3),
        })
      case 'boolean':
        return fc.boolean()
      case 'integer':
        return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 })
      default:
        return strings([schema, ...(schema.allOf ?? [])])
    }
  }

  const objects = (schema: Schema): fc.Arbitrary<unknown> => {
    const properties = schema.properties ?? {}
    const keys = Object.keys(properties)
    const groups = [schema, ...(schema.allOf ?? [])].flatMap(({ anyOf }) => (anyOf === undefined ? [] : [anyOf]))
    const oneOfEach = groups.map((group) => fc.constantFrom(...group.map(({ required }) => required?.[0] ?? '')))
    return fc
      .tuple(
        fc.subarray(keys, { minLength: schema.minProperties ?? 0, maxLength: Math.min(6, keys.length) }),
        fc.tuple(...oneOfEach),
      )
      .chain(([some, forced]) => {
        const wanted = new Set([...some, ...forced, ...(schema.required ?? [])])
        return fc.record(
          Object.fromEntries(keys.filter((key) => wanted.has(key)).map((key) => [key, from(properties[key] ?? {})])),
        )
      })
  }
  return from(root)
}

function strings(parts: readonly Schema[]): fc.Arbitrary<unknown> {
  const patterns = parts.flatMap(({ pattern, allOf = [] }) => [pattern, ...allOf.map((part) => part.pattern)])
  const all = patterns.flatMap((pattern) => (pattern === undefined ? [] : [new RegExp(pattern, 'u')]))
  const fitting = texts.filter((text) => all.every((pattern) => pattern.test(text)))
  const made = all.flatMap((pattern) => fromPattern(pattern) ?? [])
  const fits = (text: string): boolean => all.every((pattern) => pattern.test(text))
  if (fitting.length === 0 && made.length === 0) throw new Error(`No text is known for ${String(all)}.`)
  return fc.oneof(
    ...(fitting.length === 0 ? [] : [fc.constantFrom(...fitting)]),
    ...made.map((one) => one.filter(fits)),
  )
}

/** `undefined` for a pattern that looks around or names classes of Unicode. */
function fromPattern(pattern: RegExp): fc.Arbitrary<string> | undefined {
  if (/\(\?[=!<]|\\p/u.test(pattern.source)) return undefined
  return fc.stringMatching(pattern)
}
