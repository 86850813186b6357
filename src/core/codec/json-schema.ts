import { z } from 'zod'
import { verdictPredicateSchema } from '../supply-chain/predicates/verdict-predicate.js'
import { evidenceFileSchema } from './evidence-schema.js'
import { verdictSchema } from './verdict-schema.js'

/** JSON Schema (2020-12) of `evidence.json`, made from the schema that decodes it. */
export const evidenceJsonSchema = (): unknown =>
  toJsonSchema(evidenceFileSchema, 'Gatehouse evidence', 'What the scanners brought back: evidence.json')

/** JSON Schema (2020-12) of `verdict.json`, made from the schema that decodes it. */
export const verdictJsonSchema = (): unknown =>
  toJsonSchema(verdictSchema, 'Gatehouse verdict', 'What the policy makes of the evidence: verdict.json')

/** JSON Schema (2020-12) of what is attested about an image: the predicate of `https://github.com/gatehouse/gatehouse/verdict/v1`. */
export const verdictPredicateJsonSchema = (): unknown =>
  toJsonSchema(
    verdictPredicateSchema,
    'Gatehouse verdict predicate',
    'What this gate attests about an image that it judged',
  )

function toJsonSchema(schema: z.ZodType, title: string, description: string): unknown {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return { $schema, title, description, ...rest }
}
