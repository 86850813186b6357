import { z } from 'zod'
import { defaultPolicy, type PolicyNames } from '../policy.js'
import { policySchema } from './schema/policy-schema.js'
import { waiverSchema } from './schema/waiver-schema.js'

/**
 * JSON Schemas (2020-12) for editors, made from the schemas that decode. What they accept the readers accept, except
 * that no JSON Schema can ask for ids to differ.
 */
export function policyJsonSchema(names: PolicyNames): unknown {
  return toJsonSchema(policySchema(names), 'Gatehouse policy', 'What blocks, warns and is noted: .gatehouse/policy.yml')
}

export function waiversJsonSchema(names: PolicyNames): unknown {
  const waiver = waiverSchema(names, defaultPolicy.waiverRules).meta({ id: 'waiver' })
  const oneOrMore = z.union([waiver, z.array(waiver)])
  return toJsonSchema(oneOrMore, 'Gatehouse waivers', 'Exceptions: .gatehouse/waivers/*.yml or .gatehouse/waivers.yml')
}

function toJsonSchema(schema: z.ZodType, title: string, description: string): unknown {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return { $schema, title, description, ...rest }
}
