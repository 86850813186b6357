import { GatehouseError } from '../../core/errors.js'
import { compareAll, compareText } from '../../core/order.js'
import type { FileMistake } from '../../core/verdict.js'
import type { Ports } from '../../ports.js'
import { type GateReport, renderCheck } from '../../report/check/check.js'
import { policyNames } from '../../tools/index.js'
import type { Appearance } from '../deliver.js'
import { type CustomChecks, withoutPrograms } from '../policy/checks/custom-checks.js'
import { dayOf } from '../scan/day.js'
import { type Supplies, suppliesOf } from '../scan/supply/supplies.js'
import { readExamples } from './examples.js'
import { ownIds } from './own-ids.js'
import { readGate } from './read-gate.js'
import { type Trial, tryExamples } from './try-examples.js'

/** What was found, for a terminal. */
export const tellGate = (report: GateReport, appearance: Appearance): string => renderCheck(report, appearance)

export interface CheckRequest {
  readonly path: string
  readonly offline: boolean
  /** Whether the repository's own checks in Python may run: it is its code. */
  readonly pythonChecks: boolean
}

/**
 * CI for the gate's own files, as they are on disk: policy, waivers, and each custom check on its examples with the real tool.
 * @throws GatehouseError TARGET_MISSING
 */
export async function checkGate(
  { path, offline, pythonChecks }: CheckRequest,
  ports: Ports,
  supplies: Supplies = suppliesOf({ offline }, ports),
): Promise<GateReport> {
  const root = await ports.files.realPath(path).catch(() => undefined)
  if (root === undefined || (await ports.files.stat(root))?.type !== 'directory')
    throw new GatehouseError('TARGET_MISSING', `${path} is not a folder that can be opened.`, {
      hint: 'Give the path of the folder with `.gatehouse/` in it.',
    })
  const gate = await readGate(root, policyNames, dayOf(ports.clock), ports.files)
  const { checks, problems } = pythonChecks ? { checks: gate.checks, problems: [] } : withoutPrograms(gate.checks)
  const unproven: FileMistake[] = problems.map(({ sentence, hint = '' }) => at('.gatehouse', sentence, hint))
  const trials: Trial[] = []
  for (const own of checks.filter(
    (one) => !gate.mistakes.some((mistake) => mistake.path.startsWith(`${one.folder}/`)),
  )) {
    const examples = await readExamples(root, own.folder, ports.files)
    if (examples.bad.length + examples.good.length === 0) unproven.push(...withoutExamples(own))
    else trials.push(await tryExamples(own, examples, ports, supplies))
  }
  return {
    files: gate.files,
    mistakes: [...gate.mistakes, ...inOrder(trials.flatMap(({ mistakes }) => mistakes))],
    warnings: inOrder([...gate.warnings, ...unproven]),
    tried: trials.flatMap(({ tried }) => tried ?? []),
    trouble: trials.flatMap(({ trouble }) => trouble),
  }
}

const inOrder = (mistakes: readonly FileMistake[]): readonly FileMistake[] =>
  [...mistakes].sort((a, b) => compareAll(compareText(a.path, b.path), a.line - b.line, a.column - b.column))

const at = (path: string, sentence: string, hint: string): FileMistake => ({ path, line: 1, column: 1, sentence, hint })

const withoutExamples = (own: CustomChecks): readonly FileMistake[] =>
  [...ownIds(own).keys()].map((path) =>
    at(
      `${own.folder}/${path}`,
      'This check has no examples, so it was not tried.',
      `Put files that it must find into ${own.folder}/bad/, and files that it must not into ${own.folder}/good/.`,
    ),
  )
