import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

/** The "restricted subset of SARIF" that GitHub reads: everything else is ignored. */
const region = z.looseObject({
  startLine: z.number().int().optional(),
  startColumn: z.number().int().optional(),
  endLine: z.number().int().optional(),
  endColumn: z.number().int().optional(),
})
const location = z.looseObject({
  physicalLocation: z
    .looseObject({
      artifactLocation: z.looseObject({ uri: z.string().optional() }).optional(),
      region: region.optional(),
    })
    .optional(),
})
const rule = z.looseObject({
  id: z.string(),
  defaultConfiguration: z.looseObject({ level: z.string().optional() }).optional(),
  properties: z
    .looseObject({ tags: z.array(z.string()).optional(), 'security-severity': z.string().optional() })
    .optional(),
})
const result = z.looseObject({
  ruleId: z.string().optional(),
  ruleIndex: z.number().int().optional(),
  rule: z.looseObject({ id: z.string().optional(), index: z.number().int().optional() }).optional(),
  level: z.string().optional(),
  message: z.looseObject({ text: z.string() }),
  locations: z.array(location).optional(),
  partialFingerprints: z.record(z.string(), z.string()).optional(),
  codeFlows: z
    .array(z.looseObject({ threadFlows: z.array(z.looseObject({ locations: z.array(z.unknown()) })) }))
    .optional(),
})
const run = z.looseObject({
  tool: z.looseObject({
    driver: z.looseObject({
      name: z.string().min(1),
      version: z.string().optional(),
      semanticVersion: z.string().optional(),
      rules: z.array(rule).optional(),
    }),
    extensions: z.array(z.looseObject({ rules: z.array(rule).optional() })).optional(),
  }),
  results: z.array(result),
  automationDetails: z.looseObject({ id: z.string().optional() }).optional(),
  invocations: z.array(z.looseObject({ executionSuccessful: z.boolean() })).optional(),
})
const logSchema = z.looseObject({ version: z.literal('2.1.0'), runs: z.array(run) })

export type Log = z.infer<typeof logSchema>
export type Run = Log['runs'][number]
export type Result = Run['results'][number]
export type Rule = z.infer<typeof rule>

export const maxBytes = 10 * 1024 * 1024
const maxUnpacked = 512 * 1024 * 1024

export type Decoded =
  | { readonly state: 'decoded'; readonly text: string }
  | { readonly state: 'too-large' }
  | { readonly state: 'invalid' }

/** Takes base64 and gzip off. */
export function decodeSarif(sarif: string): Decoded {
  const packed = Buffer.from(sarif, 'base64')
  if (packed.toString('base64') !== sarif) return { state: 'invalid' }
  if (packed.length > maxBytes) return { state: 'too-large' }
  try {
    return { state: 'decoded', text: gunzipSync(packed, { maxOutputLength: maxUnpacked }).toString() }
  } catch {
    return { state: 'invalid' }
  }
}

/** The log, or the error that GitHub's processing ends with. */
export function parseLog(text: string): { readonly log: Log } | { readonly error: string } {
  const failed = (why: string) => ({ error: `parsing restricted subset of SARIF data has failed: parse error: ${why}` })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failed('unexpected end of file')
  }
  const decoded = logSchema.safeParse(value)
  if (decoded.success) return { log: decoded.data }
  const [issue] = decoded.error.issues
  return failed(`${issue?.message ?? 'not a log'} near ${issue?.path.join('.') ?? 'offset 0'}`)
}

export const rulesOf = ({ tool }: Run): readonly Rule[] => [
  ...(tool.driver.rules ?? []),
  ...(tool.extensions ?? []).flatMap(({ rules = [] }) => rules),
]

export const ruleIdOf = (run: Run, { ruleId, rule, ruleIndex }: Result): string =>
  ruleId ?? rule?.id ?? run.tool.driver.rules?.[ruleIndex ?? rule?.index ?? -1]?.id ?? ''

/** What stands before the last slash of `automationDetails.id`; without a slash there is no category. */
export const categoryOf = ({ automationDetails }: Run): string => automationDetails?.id?.replace(/\/?[^/]*$/, '') ?? ''

export const uriOf = ({ locations }: Result): string | undefined =>
  locations?.[0]?.physicalLocation?.artifactLocation?.uri
