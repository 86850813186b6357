import type { Verdict } from '../verdict.js'
import { decode } from './decode.js'
import { encoder } from './encode.js'
import { verdictSchema } from './verdict-schema.js'

/** `verdict.json`: two spaces, a newline at the end, and the same bytes for the same verdict. */
export const encodeVerdict: (verdict: Verdict) => string = encoder<Verdict>(verdictSchema)

/** @throws GatehouseError EVIDENCE_INVALID, with the first wrong key and its path. */
export const decodeVerdict = (text: string): Verdict => decode(text, verdictSchema, 'the verdict')
