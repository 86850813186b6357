import { GatehouseError } from '../../core/errors.js'
import type { ProvenStatement } from '../../core/supply-chain/attestation.js'
import { statementSchema } from './schema.js'

export const invalid = (cause: unknown): GatehouseError =>
  new GatehouseError('OUTPUT_INVALID', 'What cosign printed cannot be understood.', { cause })

/** @throws GatehouseError `OUTPUT_INVALID`. */
export function decodeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(cause)
  }
}

/** The statement in an envelope. @throws GatehouseError `OUTPUT_INVALID`. */
export function readStatement(payload: string): ProvenStatement {
  const decoded = statementSchema.safeParse(decodeJson(Buffer.from(payload, 'base64').toString('utf8')))
  if (!decoded.success) throw invalid(decoded.error)
  const { subject, predicateType, predicate } = decoded.data
  return { predicateType, subjects: subject.flatMap(({ digest }) => sha256Of(digest)), predicate }
}

const sha256Of = (digest: Readonly<Record<string, string>>): readonly string[] => {
  const hex = Object.hasOwn(digest, 'sha256') ? digest['sha256'] : undefined
  return hex === undefined ? [] : [`sha256:${hex}`]
}
