import { z } from 'zod'

const text = z.string().nullish()
const range = z.tuple([z.number().int(), z.number().int()]).nullish()

const breadcrumbs = z.object({ source_module_: z.array(z.object({ path: text })).nullish() }).nullish()

const record = z.object({
  check_id: z.string(),
  check_name: text,
  check_result: z.object({ suppress_comment: text }),
  /** Only read for secrets, whose masked line it is; elsewhere it holds raw secrets. */
  code_block: z.unknown(),
  file_path: z.string(),
  file_abs_path: text,
  file_line_range: range,
  resource: text,
  severity: z.unknown(),
  guideline: text,
  caller_file_path: text,
  caller_file_line_range: range,
  breadcrumbs,
})

/** What a secret's `code_block` is: its line, with the secret cut to its first characters. */
export const secretBlock = z.array(z.tuple([z.number(), z.string()])).min(1)

const list = z
  .array(record)
  .nullish()
  .transform((records) => records ?? [])

const report = z.object({
  check_type: z.string(),
  results: z.object({
    failed_checks: list,
    skipped_checks: list,
    parsing_errors: z
      .array(z.string())
      .nullish()
      .transform((paths) => paths ?? []),
  }),
})

/** What Checkov prints when no framework has anything to say. */
const nothing = z
  .object({ passed: z.number(), failed: z.number(), checkov_version: z.string() })
  .transform(() => undefined)

const one = z.union([report, nothing])

/**
 * The fields of Checkov's JSON (3.3.30) that are used here; the rest is tolerated. One framework with results: an object; several: a
 * list, in any order; none: a bare summary.
 */
export const checkovReports = z
  .union([z.array(one), one.transform((single) => [single])])
  .transform((reports) => reports.flatMap((each) => each ?? []))

export type CheckovReport = z.output<typeof report>
export type CheckovRecord = z.output<typeof record>
