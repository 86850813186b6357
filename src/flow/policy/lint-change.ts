import { compareAll, compareText, sortedUnique } from '../../core/order.js'
import type { PolicyNames } from '../../core/policy/policy.js'
import type { PolicyProblem } from '../../core/policy/reading/problem.js'
import { readPolicy } from '../../core/policy/reading/read-policy.js'
import { readWaivers } from '../../core/policy/waiver.js'
import type { FileMistake, VerdictPolicy } from '../../core/verdict.js'
import { isWaiverFile } from './decode-policy.js'
import { policyFolder } from './policy-folder.js'
import type { RemoteFile, RemoteFiles, RemotePlace } from './remote-files.js'

/** More than this nobody reads at once. */
const mostMistakes = 50

/**
 * What a change does to the policy and waiver files: which ones count only after the merge, and the mistakes that it brings. Those
 * block, since merged they would break the gate for everybody; a mistake that was there before does not. Paths are told from the root
 * of the repository.
 */
export function lintChange(
  base: RemoteFiles,
  head: RemoteFiles,
  { prefix, named }: RemotePlace,
  names: PolicyNames,
): Pick<VerdictPolicy, 'pending' | 'broken'> {
  const pending = sortedUnique([...base.files.keys(), ...head.files.keys()]).filter(
    (path) => base.files.get(path)?.sha !== head.files.get(path)?.sha,
  )
  const before = new Set(mistakesIn(base, names).map(keyOf))
  const broken = mistakesIn(head, names)
    .filter((mistake) => pending.includes(mistake.path) || !before.has(keyOf(mistake)))
    .slice(0, mostMistakes)
  const fromRoot = (path: string): string => (prefix === '' || path === named ? path : `${prefix}/${path}`)
  const moved = broken.map((mistake) => ({ ...mistake, path: fromRoot(mistake.path) }))
  return {
    ...(pending.length === 0 ? {} : { pending: pending.map(fromRoot) }),
    ...(moved.length === 0 ? {} : { broken: moved }),
  }
}

/** A folder that is too much for GitHub to list would keep everybody's policy from being read. */
export const unlistable: Pick<VerdictPolicy, 'broken'> = {
  broken: [
    {
      path: policyFolder,
      line: 1,
      column: 1,
      sentence: 'There are too many files here for GitHub to list.',
      hint: 'Leave only the policy, the waivers and the checks in it.',
    },
  ],
}

function mistakesIn({ files, left }: RemoteFiles, names: PolicyNames): readonly FileMistake[] {
  const opened = [...files].flatMap(([path, { text }]) => (text === undefined ? [] : [[path, text] as const]))
  const [waivers, policies] = [
    opened.filter(([path]) => isWaiverFile(path)),
    opened.filter(([path]) => !isWaiverFile(path)),
  ]
  const readings = policies.map(([path, text]) => ({ path, ...readPolicy(text, names) }))
  const rules = readings.find(({ policy }) => policy !== undefined)?.policy?.waiverRules
  return [
    ...readings.flatMap(({ path, problems }) => problems.map((problem) => placed(path, problem))),
    ...readWaivers(new Map(waivers), names, rules).problems.map((problem) => placed(policyFolder, problem)),
    ...[...files].flatMap(cannotBeOpened),
    ...(left === 0 ? [] : [tooMany(left)]),
  ].sort((a, b) => compareAll(compareText(a.path, b.path), a.line - b.line, a.column - b.column))
}

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

const keyOf = (mistake: FileMistake): string => JSON.stringify([mistake.path, mistake.line, mistake.sentence])
