import type { EvidenceFile } from '../evidence.js'
import { decode } from './decode.js'
import { encoder } from './encode.js'
import { evidenceFileSchema } from './evidence-schema.js'

/** `evidence.json`: two spaces, a newline at the end, and the same bytes for the same evidence. */
export const encodeEvidence: (file: EvidenceFile) => string = encoder<EvidenceFile>(evidenceFileSchema)

/** @throws GatehouseError EVIDENCE_INVALID, with the first wrong key and its path. */
export const decodeEvidence = (text: string): EvidenceFile => decode(text, evidenceFileSchema, 'the evidence')
