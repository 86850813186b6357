import { z } from 'zod'
import { severities } from '../finding/severity.js'
import {
  actions,
  type Comparison,
  type DecidedBy,
  type FileMistake,
  type Judged,
  layerNames,
  modes,
  type ScannerReport,
  type Verdict,
  type VerdictPolicy,
  verdicts,
  type WaiverNote,
  waiverStates,
} from '../verdict.js'
import {
  dataSchema,
  digest,
  formatCountSchema,
  gapSchema,
  inlineSkipSchema,
  licenseCountSchema,
  outcome,
  problemSchema,
  scannerProblemSchema,
  subjectSchema,
  toolSchema,
} from './evidence-schema.js'
import { exactly } from './exactly.js'
import { count, day, findingSchema } from './finding-schema.js'

const text = z.string()
const layer = z.enum(layerNames)

const decidedBy = exactly<DecidedBy>()(
  z.strictObject({
    layer,
    rule: text.exactOptional(),
    waiver: text.exactOptional(),
    skip: z.enum(['inline', 'vex', 'sarif']).exactOptional(),
  }),
)

const judged = exactly<Judged>()(
  z
    .strictObject({
      finding: findingSchema,
      action: z.enum(actions),
      by: decidedBy.describe('What put it here.'),
      why: text.exactOptional(),
      how: z.strictObject({ text, url: text.exactOptional() }).exactOptional(),
      introduced: z.boolean().describe('False when the base has it too.'),
      spared: z.enum(['block', 'warn']).exactOptional().describe('What it would be if it were not older.'),
      blocksFrom: day.exactOptional().describe('Warns until this day.'),
      due: day.exactOptional().describe('The day until which it was to be mended.'),
      waivedAfterMerge: text.exactOptional().describe('A waiver in the change, which does not count yet.'),
      id: text.describe('The first digits of the identity, enough to tell it from the others.'),
    })
    .meta({ id: 'judged', description: 'A finding and what the policy makes of it.' }),
)

const waiverNote = exactly<WaiverNote>()(
  z.strictObject({
    waiver: text,
    state: z.enum(waiverStates),
    expires: day.exactOptional(),
    sentence: text.exactOptional(),
  }),
)

const comparison = exactly<Comparison>()(
  z.strictObject({ commit: text.exactOptional(), problems: z.array(problemSchema) }),
)

const scanner = exactly<ScannerReport>()(
  z.strictObject({
    scanner: text,
    tool: toolSchema,
    outcome,
    examined: z.array(formatCountSchema),
    data: z.array(dataSchema),
    licenses: z.array(licenseCountSchema).exactOptional(),
  }),
)

const fileMistake = exactly<FileMistake>()(
  z.strictObject({ path: text, line: count, column: count, sentence: text, hint: text.exactOptional() }),
)

const policy = exactly<VerdictPolicy>()(
  z.strictObject({
    layer,
    source: text,
    digest: digest.exactOptional(),
    organisation: z.strictObject({ source: text, digest }).exactOptional(),
    contact: text.exactOptional(),
    waiverDays: z
      .partialRecord(z.enum(severities), count)
      .describe('How many days a waiver may last, by severity.')
      .exactOptional(),
    problems: z.array(problemSchema),
    ignored: z.array(text).describe('What the repository would loosen and may not.').exactOptional(),
    pending: z.array(text).describe('Policy and waiver files whose change does not count yet.').exactOptional(),
    broken: z.array(fileMistake).describe('Mistakes that the change brings into them.').exactOptional(),
  }),
)

export const verdictSchema = exactly<Verdict>()(
  z.strictObject({
    schema: z.literal(1),
    gatehouse: text.describe('Version of Gatehouse.'),
    verdict: z.enum(verdicts),
    mode: z.enum(modes),
    enforced: z.boolean().describe('True when the step or command fails.'),
    reason: text.describe('One sentence.'),
    policy,
    subject: subjectSchema,
    comparison: comparison.exactOptional().describe('What a change was compared with; absent when everything counts.'),
    blocking: z.array(judged),
    warnings: z.array(judged),
    noted: z.array(judged),
    waived: z.array(judged),
    problems: z.array(scannerProblemSchema),
    warningsOfTheGate: z.array(text),
    coverage: z.strictObject({
      files: count,
      formats: z.array(formatCountSchema),
      gaps: z.array(gapSchema),
      skips: z.array(inlineSkipSchema),
    }),
    waivers: z.array(waiverNote),
    scanners: z.array(scanner),
    feeds: z.array(dataSchema).exactOptional(),
    judged: day.describe('The day on which it was judged, UTC.'),
  }),
)
