import { GatehouseError } from '../../core/errors.js'
import type { Gap } from '../../core/evidence.js'
import type { Reported } from '../../core/finding/reported.js'
import { groupBy } from '../../core/order.js'
import type { Parsed, ToolRun } from '../tool.js'
import { readRecord } from './parse-record.js'
import { below } from './paths.js'
import { type CheckovReport, checkovReports } from './schema.js'
import { readLost } from './trouble/lost.js'
import { readGaps } from './trouble/stderr.js'

/**
 * What Checkov said: failed and skipped checks, and by name what it could not read. It lists no files that it read in peace.
 * @throws GatehouseError when the run cannot be believed.
 */
export function parseCheckov(run: ToolRun): Parsed {
  const reports = readReports(run)
  const read = reports.flatMap((report) => readAll(report, run.root))
  const findings = read.flatMap((found) => found ?? [])
  return {
    findings,
    gaps: once([
      ...reports.flatMap((report) => parsingErrors(report, run.root)),
      ...(findings.length < read.length ? [elsewhere] : []),
      ...readGaps(run.stderr, run.root),
      ...readLost(run),
    ]),
    listed: new Set(),
    problems: [],
  }
}

const readAll = ({ check_type, results }: CheckovReport, root: string): (Reported | undefined)[] => [
  ...results.failed_checks.map((found) => readRecord(found, check_type, root, false)),
  ...results.skipped_checks.map((found) => readRecord(found, check_type, root, true)),
]

/** Checkov follows a module's path out of the tree; what it finds there is nobody's here, and nothing of it is told. */
const elsewhere: Gap = {
  path: '.',
  reason: 'module-not-loaded',
  detail: 'a folder outside the one that was scanned',
}

/** Several frameworks, and the log, name one file. */
const once = (gaps: readonly Gap[]): Gap[] =>
  [...groupBy(gaps, ({ path, reason, detail }) => [path, reason, detail ?? ''].join('\u001f')).values()].flatMap(
    ([first]) => first ?? [],
  )

/** Absolute paths. JSON that does not parse stands in a report about Terraform plans even where there is none. */
const parsingErrors = ({ results }: CheckovReport, root: string): Gap[] =>
  results.parsing_errors.flatMap((absolute) => {
    const path = below(root, absolute)
    return path === undefined ? [] : [{ path, reason: 'not-parsed' as const }]
  })

/** Checkov puts an empty report in the place of one that a framework did not bring, and ends with 0 (`runner_registry.py`, 3.3.30). */
const lostFramework = /\] {1,4}Failed to create report for \w{1,60} framework$/m

function readReports(run: ToolRun): CheckovReport[] {
  if (run.exit !== 0) throw crash(run)
  const hint = 'Run again. If it stays, the disk may be full, or this is not the Checkov that Gatehouse knows.'
  if (lostFramework.test(run.stderr)) {
    throw new GatehouseError('TOOL_CRASHED', 'Checkov ended without an error but lost the report of a framework.', {
      hint,
    })
  }
  if (run.report.trim() === '') {
    throw new GatehouseError('OUTPUT_EMPTY', 'Checkov ended without an error but printed no report.', { hint })
  }
  const reports = checkovReports.safeParse(decode(run.report, hint))
  if (reports.success) return reports.data
  throw new GatehouseError('OUTPUT_INVALID', "Checkov's report is not what version 3.3.30 prints.", { hint })
}

function decode(text: string, hint: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new GatehouseError('OUTPUT_INVALID', "Checkov's report is no JSON: it is cut off, or there are two.", {
      hint,
      cause,
    })
  }
}

/** The kind of the exception is told, not its words: they may quote what is in a file. */
function crash(run: ToolRun): GatehouseError {
  const exceptions = [...run.stderr.matchAll(/^([A-Za-z_][\w.]{0,100}(?:Error|Exception|Interrupt))(?=:|$)/gm)]
  const kind = exceptions.at(-1)?.[1]
  return new GatehouseError(
    'TOOL_CRASHED',
    kind === undefined
      ? `Checkov gave up with exit code ${run.exit}.`
      : `Checkov crashed (${kind}, exit code ${run.exit}).`,
    { hint: 'Run again. If it stays, exclude the file it stumbles over in the policy (exclude: [...]).' },
  )
}
