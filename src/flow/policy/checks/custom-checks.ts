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
const isExample = (path: string): boolean => /(?:^|\/)(?:good|bad)\//.test(path)

/** True for a file below one of the folders, whose examples are left alone. */
export const isCheckFile = (folders: Iterable<string>, path: string): boolean =>
  [...folders].some((folder) => path.startsWith(`${folder}/`) && !isExample(path.slice(folder.length + 1)))

/** The checks that a policy names, from what is there below its folders. A file that cannot be opened, and a folder without a check, is told. */
export function decodeChecks(
  { checks }: Pick<Policy, 'checks'>,
  contents: PolicyFiles,
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
  return { checks: found.filter(({ files }) => files.size > 0), problems }
}

const hasCheck = (tool: string, files: CustomChecks['files']): boolean =>
  scanners.some(
    (scanner) =>
      scanner.tool === tool && [...files].some(([path, text]) => scanner.checks?.isCheck(path, text) === true),
  )

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

export const tooManyChecks = (left: number): Problem => ({
  code: 'CHECK_INVALID',
  sentence: `There are too many files of custom checks: ${left} of them ${left === 1 ? 'was' : 'were'} not read.`,
  hint: 'Keep policy, waivers and checks together below 50 files; examples in good/ and bad/ do not count.',
})
