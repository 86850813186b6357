import { GatehouseError } from '../core/errors.js'
import type { EvidenceFile } from '../core/evidence.js'
import type { Verdict } from '../core/verdict.js'
import { deliver, type Output, type ReportFormat, renderReport, reportFormats, tellLeftOut } from '../flow/deliver.js'
import { describeProblem } from '../flow/run/describe-problem.js'
import { resolvePath } from '../host/node/files/resolve-path.js'
import type { Ports } from '../ports.js'
import { type Arguments, oneOf } from './arguments.js'
import { appearanceOf, lostReport, print } from './terminal.js'

/** What standard output gets, and what is written beside it. */
export interface Telling {
  readonly format: ReportFormat
  readonly outputs: readonly Output[]
  /** Without colour also on a terminal. */
  readonly plain: boolean
  /** The last line, for people. */
  readonly sentence?: string | undefined
}

/** `--output FORMAT=FILE`, repeated, and `--evidence FILE`. @throws GatehouseError ARGUMENT_INVALID. */
export function readOutputs(given: Arguments): readonly Output[] {
  const evidence = given.value('evidence')
  return [
    ...(evidence === undefined ? [] : [{ format: 'evidence' as const, path: resolvePath(evidence) }]),
    ...given.values('output').map(readOutput),
  ]
}

function readOutput(text: string): Output {
  const equals = text.indexOf('=')
  if (equals < 1 || text.length === equals + 1) {
    throw new GatehouseError('ARGUMENT_INVALID', `--output ${text} is not FORMAT=FILE.`, {
      hint: 'For example --output sarif=gatehouse.sarif.',
    })
  }
  const format = oneOf<ReportFormat>('--output', text.slice(0, equals), reportFormats)
  return { format, path: resolvePath(text.slice(equals + 1)) }
}

/** Prints a verdict and writes the files; gives the exit code. */
export async function tellResult(
  result: { readonly verdict: Verdict; readonly evidence: EvidenceFile },
  { format, outputs, plain, sentence }: Telling,
  { files }: Pick<Ports, 'files'>,
): Promise<number> {
  const report = renderReport(format, result.verdict, appearanceOf(plain))
  const last = format === 'console' && sentence !== undefined ? `\n${sentence}\n` : ''
  const unprinted = await print(`${report.text}${last}`)
  const { notices, problems: unwritten } = await deliver(result, outputs, files)
  const problems = [...unprinted, ...unwritten]
  const told = [...tellLeftOut(format, 'Standard output', report), ...notices].map((words) => ({ sentence: words }))
  for (const each of [...told, ...problems]) process.stderr.write(`gatehouse: ${describeProblem(each)}`)
  return problems.length > 0 ? lostReport : exitCode(result.verdict)
}

/** `audit` 0; `enforce` 0, 1 for block, 2 for error (DESIGN 6). */
export function exitCode(verdict: Pick<Verdict, 'enforced' | 'verdict'>): number {
  if (!verdict.enforced) return 0
  return verdict.verdict === 'error' ? 2 : 1
}
