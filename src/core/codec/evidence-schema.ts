import { z } from 'zod'
import { errorCodes, type Problem } from '../errors.js'
import {
  type Base,
  type BaseRun,
  baseOrigins,
  type CanaryResult,
  type Data,
  type Evidence,
  type EvidenceFile,
  type EvidenceInputs,
  type FormatCount,
  type Gap,
  gapReasons,
  type InlineSkip,
  type LicenseCount,
  type Notice,
  noticeKinds,
  type ScanSubject,
  type Target,
  type ToolIdentity,
} from '../evidence.js'
import type { ImageSubject } from '../image/subject.js'
import { exactly } from './exactly.js'
import { count, findingSchema } from './finding-schema.js'

const text = z.string()

/** `sha256:` and 64 hex digits; empty where nothing was there to be hashed, such as a tool that is missing. */
export const digest = text.describe('`sha256:` and 64 hex digits.')

const problemShape = { code: z.enum(errorCodes), sentence: text, hint: text.exactOptional() }
export const problemSchema = exactly<Problem>()(z.strictObject(problemShape))
export const scannerProblemSchema = exactly<Problem & { readonly scanner?: string }>()(
  z.strictObject({ ...problemShape, scanner: text.exactOptional() }),
)

export const gapSchema = exactly<Gap>()(
  z
    .strictObject({
      path: text,
      reason: z.enum(gapReasons),
      tool: text.describe('Absent: no tool was given it.').exactOptional(),
      line: count.exactOptional(),
      detail: text.exactOptional(),
    })
    .meta({ id: 'gap', description: 'Something that was not looked at, or only in part.' }),
)

export const formatCountSchema = exactly<FormatCount>()(z.strictObject({ format: text, files: count }))

export const inlineSkipSchema = exactly<InlineSkip>()(
  z.strictObject({
    path: text,
    line: count,
    tool: text,
    rules: z.array(text),
    reason: text.exactOptional(),
    expired: text.exactOptional().describe('The day, as the comment writes it, since when it means nothing.'),
    matched: z.boolean(),
  }),
)

export const toolSchema = exactly<ToolIdentity>()(
  z.strictObject({ name: text, version: text, digest, origin: text.describe('Which origin delivered it.') }),
)

const notice = exactly<Notice>()(z.strictObject({ kind: z.enum(noticeKinds), sentence: text }))

export const dataSchema = exactly<Data>()(
  z.strictObject({
    name: text,
    digest,
    updated: text.describe('Instant of its last update, ISO 8601.'),
    nextUpdate: text.describe('Instant from which there should be a newer one, ISO 8601.').exactOptional(),
    notice: notice.describe('Why it is not known to be the newest.').exactOptional(),
  }),
)

export const outcome = z.enum(['complete', 'partial', 'failed'])

const target = exactly<Target>()(
  z.strictObject({
    type: z.enum(['tree', 'image', 'sbom', 'sarif']),
    name: text,
    digest: digest.exactOptional(),
    platform: text.exactOptional(),
    tag: text.describe('The tag that was resolved to the digest.').exactOptional(),
  }),
)

const inputs = exactly<EvidenceInputs>()(
  z.strictObject({ tree: digest, options: digest, data: z.array(dataSchema), rules: digest.exactOptional() }),
)

const canary = exactly<CanaryResult>()(z.strictObject({ format: text, seen: z.boolean() }))

export const licenseCountSchema = exactly<LicenseCount>()(z.strictObject({ category: text, count }))

const evidence = exactly<Evidence>()(
  z
    .strictObject({
      scanner: text,
      tool: toolSchema,
      target,
      inputs,
      outcome,
      problems: z.array(problemSchema),
      planned: z.array(formatCountSchema).describe('What it was given.'),
      examined: z.array(formatCountSchema).describe('What it is known to have read.'),
      gaps: z.array(gapSchema),
      canaries: z.array(canary),
      licenses: z
        .array(licenseCountSchema)
        .describe('Statements of licences by category, findings included.')
        .exactOptional(),
      findings: z.array(findingSchema),
    })
    .meta({ id: 'evidence', description: 'What one scanner brought back from one target.' }),
)

const imageSubject = exactly<ImageSubject>()(
  z.strictObject({
    name: text.describe('Without tag and digest.'),
    digest: digest.exactOptional(),
    platform: text.exactOptional(),
    tag: text.describe('The tag that led to the digest.').exactOptional(),
  }),
)

export const subjectSchema = exactly<ScanSubject>()(
  z.strictObject({
    repository: text.exactOptional(),
    commit: text.exactOptional(),
    ref: text.exactOptional(),
    base: text.exactOptional().describe('The branch that a change is made for.'),
    prefix: text.exactOptional().describe('From the root of the repository to the root of the run.'),
    scope: text.exactOptional().describe('Tells this run from another of the same repository.'),
    image: imageSubject.exactOptional().describe('What was looked at, where it is an image.'),
  }),
)

const baseRun = exactly<BaseRun>()(
  z.strictObject({ scanner: text, from: z.enum(baseOrigins), findings: z.array(findingSchema) }),
)

const base = exactly<Base>()(
  z
    .strictObject({
      commit: text.exactOptional(),
      runs: z.array(baseRun),
      problems: z.array(problemSchema),
      touched: z.array(text).describe('Files that are not the same in both.'),
      gone: z.array(text).exactOptional().describe('Files that only the base holds.'),
    })
    .meta({ id: 'base', description: 'What a change is compared with.' }),
)

export const evidenceFileSchema = exactly<EvidenceFile>()(
  z.strictObject({
    schema: z.literal(1),
    subject: subjectSchema,
    inputs: z.strictObject({ policy: digest.exactOptional(), plan: digest.exactOptional(), lock: digest }),
    inventory: z.strictObject({
      files: count,
      formats: z.array(formatCountSchema),
      gaps: z.array(gapSchema),
      skips: z.array(inlineSkipSchema),
    }),
    head: z.array(evidence),
    base: base.exactOptional(),
    timings: z.record(text, z.number()).describe('Milliseconds; the only key that may differ between two equal runs.'),
  }),
)
