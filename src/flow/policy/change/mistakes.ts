import { compareAll, compareText } from '../../../core/order.js'
import type { PolicyNames } from '../../../core/policy/policy.js'
import type { PolicyProblem } from '../../../core/policy/reading/problem.js'
import { readPolicy } from '../../../core/policy/reading/read-policy.js'
import { readWaivers } from '../../../core/policy/waiver.js'
import type { FileMistake } from '../../../core/verdict.js'
import { scanners } from '../../../tools/index.js'
import { isCheckFile } from '../checks/custom-checks.js'
import { isWaiverFile } from '../decode-policy.js'
import { policyFolder } from '../policy-folder.js'
import type { RemoteFile } from '../remote-files.js'
import type { GateFiles } from './gate-files.js'

/** Everything wrong in the gate's own files, in the order of their places. */
export function mistakesIn({ own: { files, left }, ...checks }: GateFiles, names: PolicyNames): readonly FileMistake[] {
  const opened = [...files].flatMap(([path, { text }]) => (text === undefined ? [] : [[path, text] as const]))
  const waivers = opened.filter(([path]) => isWaiverFile(path))
  const policies = opened
    .filter(([path]) => !isWaiverFile(path))
    .map(([path, text]) => ({ path, ...readPolicy(text, names) }))
  const rules = policies[0]?.policy?.waiverRules
  return [
    ...policies.flatMap(({ path, problems }) => problems.map((problem) => placed(path, problem))),
    ...readWaivers(new Map(waivers), names, rules).problems.map((problem) => placed(policyFolder, problem)),
    ...[...files].flatMap(cannotBeOpened),
    ...(left === 0 ? [] : [tooMany(left)]),
    ...mistakesInChecks(checks),
  ].sort((a, b) => compareAll(compareText(a.path, b.path), a.line - b.line, a.column - b.column))
}

/** Nothing is run: a check of a change is code that nobody has reviewed. */
export const mistakesInChecks = ({ folders, checks }: Pick<GateFiles, 'folders' | 'checks'>): readonly FileMistake[] =>
  [...folders].flatMap(([tool, folder]) => {
    const rules = scanners.find((scanner) => scanner.tool === tool && scanner.checks !== undefined)?.checks
    return [...checks]
      .filter(([path]) => isCheckFile([folder], path))
      .flatMap(([path, file]) => {
        const inFolder = path.slice(folder.length + 1)
        const found = file.text === undefined ? undefined : rules?.mistakes(inFolder, file.text)
        return found?.map((problem) => placed(path, problem)) ?? cannotBeOpened([path, file])
      })
  })

const placed = (path: string, { file = path, line, column, sentence, hint }: PolicyProblem): FileMistake => ({
  path: file,
  line,
  column,
  sentence,
  ...(hint === undefined ? {} : { hint }),
})

const cannotBeOpened = ([path, { text }]: readonly [string, RemoteFile]): readonly FileMistake[] =>
  text !== undefined
    ? []
    : [
        {
          path,
          line: 1,
          column: 1,
          sentence: 'This cannot be opened.',
          hint: 'It has to be a plain file of at most 1 MiB; symbolic links and submodules are not followed.',
        },
      ]

const tooMany = (left: number): FileMistake => ({
  path: policyFolder,
  line: 1,
  column: 1,
  sentence: `There are too many policy and waiver files: ${left} of them would not be read.`,
  hint: 'Keep several waivers in one file: a file may hold a list.',
})
