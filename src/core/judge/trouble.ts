import type { Problem } from '../errors.js'
import type { Evidence, EvidenceFile, FormatCount } from '../evidence.js'
import { groupBy } from '../order.js'

export type ScannerProblem = Problem & { readonly scanner?: string }

/** What makes the evidence unfit to decide on: a run that is not complete, a canary that was not found, a tool that read nothing. What several scanners say alike is said once. */
export function findTrouble(evidence: Pick<EvidenceFile, 'head'>): readonly ScannerProblem[] {
  const all = evidence.head.flatMap((run) => troubleOf(run).map((problem) => ({ problem, run })))
  const told = groupBy(all, ({ problem }) => [problem.code, problem.sentence].join('\u001f'))
  return [...told.values()].flatMap(([first]) =>
    first === undefined ? [] : [{ ...first.problem, scanner: first.run.scanner }],
  )
}

function troubleOf(run: Evidence): readonly Problem[] {
  if (run.problems.length > 0) return run.problems
  if (run.outcome !== 'complete') return [incomplete(run)]
  const unseen = run.canaries.filter((canary) => !canary.seen).map((canary) => canary.format)
  if (unseen.length > 0) return [canaryMissing(run, unseen)]
  const unread = run.planned.filter((planned) => readNothingInSilence(run, planned)).map((planned) => planned.format)
  return unread.length === 0 ? [] : [nothingExamined(run, unread)]
}

/** Files were given, none was read, and not because each of them is broken. */
function readNothingInSilence(run: Evidence, planned: FormatCount): boolean {
  const examined = run.examined.find((count) => count.format === planned.format)?.files ?? 0
  return (
    planned.files > 0 &&
    examined === 0 &&
    !run.canaries.some((canary) => canary.format === planned.format && canary.seen)
  )
}

const nameOf = (run: Evidence): string => `${run.tool.name.charAt(0).toUpperCase()}${run.tool.name.slice(1)}`

const incomplete = (run: Evidence): Problem => ({
  code: 'TOOL_CRASHED',
  sentence: `${nameOf(run)} did not finish: its results are ${run.outcome === 'partial' ? 'incomplete' : 'missing'}.`,
  hint: 'Run again; if it stays, look at the problems in evidence.json.',
})

const canaryMissing = (run: Evidence, formats: readonly string[]): Problem => ({
  code: 'CANARY_MISSING',
  sentence: `${nameOf(run)} did not find the planted test case for ${formats.join(', ')}, so its silence proves nothing.`,
  hint: 'Its rules or its data are missing or damaged. Run `gatehouse setup`, or give a complete vulnerability database.',
})

const nothingExamined = (run: Evidence, formats: readonly string[]): Problem => ({
  code: 'NOTHING_EXAMINED',
  sentence: `${nameOf(run)} read none of the ${formats.join(', ')} files it was given.`,
  hint: 'Run again with the evidence file (--evidence evidence.json) and look at its gaps.',
})
