import type { Problem } from '../../../core/errors.js'
import type { Digest } from '../../../core/evidence.js'
import { sha256Hex } from '../../../core/hash.js'
import { compareText } from '../../../core/order.js'
import type { Policy } from '../../../core/policy/policy.js'
import { scanners } from '../../../tools/index.js'
import type { PolicyFiles } from '../policy-folder.js'

/** Checks of the repository's own for one tool, read where its policy was read. */
export interface CustomChecks {
  readonly tool: string
  /** The folder, as the policy names it. */
  readonly folder: string
  /** Texts by their path in the folder. */
  readonly files: ReadonlyMap<string, string>
  readonly digest: Digest
}

/** Folders with examples hold no checks. */
export const isExample = (path: string): boolean => /(?:^|\/)(?:good|bad)\//.test(path)

/** True for a file below one of the folders, whose examples are left alone. */
export const isCheckFile = (folders: Iterable<string>, path: string): boolean =>
  [...folders].some((folder) => path.startsWith(`${folder}/`) && !isExample(path.slice(folder.length + 1)))

/** The checks that a policy names, from what is there below its folders. A file that cannot be opened, and a folder without a check, is told, as are `left` ones that were not read. */
export function decodeChecks(
  { checks }: Pick<Policy, 'checks'>,
  contents: PolicyFiles,
  left = 0,
): { readonly checks: readonly CustomChecks[]; readonly problems: readonly Problem[] } {
  const sorted = [...contents].sort(([a], [b]) => compareText(a, b))
  const problems: Problem[] = []
  const found = [...checks]
    .sort(([a], [b]) => compareText(a, b))
    .map(([tool, folder]) => {
      const own = sorted.filter(([path]) => isCheckFile([folder], path))
      problems.push(...own.flatMap(([path, text]) => (text === undefined ? [closed(path)] : [])))
      const files = new Map(
        own.flatMap(([path, text]) => (text === undefined ? [] : [[path.slice(folder.length + 1), text] as const])),
      )
      if (!hasCheck(tool, files)) problems.push(withoutCheck(tool, folder))
      return { tool, folder, files, digest: digestOf(tool, files) }
    })
  if (left > 0) problems.push(tooManyChecks(left))
  return { checks: found.filter(({ files }) => files.size > 0), problems }
}

const hasCheck = (tool: string, files: CustomChecks['files']): boolean =>
  scanners.some(
    (scanner) =>
      scanner.tool === tool && [...files].some(([path, text]) => scanner.checks?.isCheck(path, text) === true),
  )

/**
 * Without the checks that are programs, each told by name. Whoever scans a repository on a machine of their own has not agreed to run
 * its code; a workflow has, since it takes checks from its own base only.
 */
export function withoutPrograms(checks: readonly CustomChecks[]): {
  readonly checks: readonly CustomChecks[]
  readonly problems: readonly Problem[]
} {
  const left: string[] = []
  const kept = checks.map((own) => {
    const isProgram = scanners.find(({ tool, checks }) => tool === own.tool && checks !== undefined)?.checks?.isProgram
    const programs = [...own.files.keys()].filter((path) => isProgram?.(path) === true)
    left.push(...programs.map((path) => `${own.folder}/${path}`))
    const files = new Map([...own.files].filter(([path]) => !programs.includes(path)))
    return { ...own, files, digest: digestOf(own.tool, files) }
  })
  return { checks: kept.filter(({ files }) => files.size > 0), problems: left.length === 0 ? [] : [notRun(left)] }
}

const notRun = (paths: readonly string[]): Problem => ({
  code: 'CHECK_INVALID',
  sentence: `${paths.join(', ')} ${paths.length === 1 ? 'is a program' : 'are programs'} of this repository and did not run.`,
  hint: 'If you trust this repository, add --python-checks. In a workflow they run, as they are on the base branch.',
})

const digestOf = (tool: string, files: CustomChecks['files']): Digest =>
  `sha256:${sha256Hex(JSON.stringify([tool, [...files]]))}`

const closed = (path: string): Problem => ({
  code: 'CHECK_INVALID',
  sentence: `${path} cannot be opened, so this check did not run.`,
  hint: 'It has to be a plain file of at most 1 MiB; symbolic links and submodules are not followed.',
})

const withoutCheck = (tool: string, folder: string): Problem => ({
  code: 'CHECK_INVALID',
  sentence: `The policy names ${folder} for ${tool}, but no check of ${tool} is in it.`,
  hint: 'Merge the checks, or take the folder out of `checks`. See docs/policy.md for what is a check.',
})

const tooManyChecks = (left: number): Problem => ({
  code: 'CHECK_INVALID',
  sentence: `There are too many files of custom checks: ${left} of them ${left === 1 ? 'was' : 'were'} not read.`,
  hint: 'Keep policy, waivers and checks together below 50 files; examples in good/ and bad/ do not count.',
})
