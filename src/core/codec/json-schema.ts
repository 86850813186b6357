import { z } from 'zod'
import { evidenceFileSchema } from './evidence-schema.js'
import { verdictSchema } from './verdict-schema.js'

/** JSON Schema (2020-12) of `evidence.json`, made from the schema that decodes it. */
export const evidenceJsonSchema = (): unknown =>
  toJsonSchema(evidenceFileSchema, 'Gatehouse evidence', 'What the scanners brought back: evidence.json')

/** JSON Schema (2020-12) of `verdict.json`, made from the schema that decodes it. */
export const verdictJsonSchema = (): unknown =>
  toJsonSchema(verdictSchema, 'Gatehouse verdict', 'What the policy makes of the evidence: verdict.json')

function toJsonSchema(schema: z.ZodType, title: string, description: string): unknown {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return { $schema, title, description, ...rest }
}
