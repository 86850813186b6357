import { z } from 'zod'
import { exactly } from '../../codec/exactly.js'
import type { Digest } from '../../evidence.js'
import { type Mode, modes, type VerdictName, verdicts } from '../../verdict.js'

/** What this gate attests about an image that it judged: enough to decide on it later without asking again. */
export interface VerdictPredicate {
  readonly schema: 1
  /** Version of Gatehouse. */
  readonly gatehouse: string
  /** The image that was judged. */
  readonly image: { readonly name: string; readonly digest: Digest }
  readonly verdict: VerdictName
  readonly mode: Mode
  readonly reason: string
  /** ISO 8601 instant. */
  readonly judgedAt: string
  readonly policy: { readonly source: string; readonly digest?: Digest; readonly organisation?: Digest }
  readonly tools: readonly { readonly name: string; readonly version: string; readonly digest: Digest }[]
  readonly data: readonly { readonly name: string; readonly digest: Digest; readonly updated: string }[]
  readonly counts: {
    readonly blocking: number
    readonly warnings: number
    readonly noted: number
    readonly waived: number
  }
  /** Names of the waivers that lifted something. */
  readonly waivers: readonly string[]
  readonly coverage: { readonly planned: number; readonly examined: number; readonly gaps: number }
}

const text = z.string()
const digest = z.string().regex(/^(?:sha256:[0-9a-f]{64})?$/)
const count = z.int().min(0)

/** Strict: what it does not know might decide something. */
export const verdictPredicateSchema = exactly<VerdictPredicate>()(
  z.strictObject({
    schema: z.literal(1),
    gatehouse: text,
    image: z.strictObject({ name: text, digest: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
    verdict: z.enum(verdicts),
    mode: z.enum(modes),
    reason: text,
    judgedAt: z.iso.datetime().describe('An instant in UTC.'),
    policy: z.strictObject({ source: text, digest: digest.exactOptional(), organisation: digest.exactOptional() }),
    tools: z.array(z.strictObject({ name: text, version: text, digest })),
    data: z.array(z.strictObject({ name: text, digest, updated: text })),
    counts: z.strictObject({ blocking: count, warnings: count, noted: count, waived: count }),
    waivers: z.array(text),
    coverage: z.strictObject({ planned: count, examined: count, gaps: count }),
  }),
)
