import type { z } from 'zod'
import type { Path } from './placed.js'

/** What a schema found wrong, freed from how zod reports it. */
export type Fault =
  | { readonly type: 'unknown-key'; readonly path: Path; readonly known: readonly string[] }
  /** Another value, or another type of value; missing when there is none. */
  | {
      readonly type: 'unexpected'
      readonly path: Path
      readonly values: readonly string[]
      readonly types: readonly string[]
    }
  /** `demand` completes "It must ...". */
  | { readonly type: 'unmet'; readonly path: Path; readonly demand: string }

/** Each fault once: both halves of an intersection may find it. What has the wrong type is not told what else it must be. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], base: Path): readonly Fault[] {
  const seen = new Set<string>()
  const faults = issues.flatMap((issue) => toFaults(issue, base))
  const mistyped = new Set(faults.filter(({ type }) => type === 'unexpected').map(({ path }) => JSON.stringify(path)))
  return faults
    .filter((fault) => fault.type !== 'unmet' || !mistyped.has(JSON.stringify(fault.path)))
    .filter((fault) => {
      const key = JSON.stringify(fault)
      return !seen.has(key) && seen.add(key)
    })
}

function toFaults(issue: z.core.$ZodIssue, base: Path): readonly Fault[] {
  const path = [...base, ...issue.path]
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(' ')
      return issue.keys.map((key) => ({ type: 'unknown-key', path: [...path, key], known }))
    }
    case 'invalid_type':
      return [{ type: 'unexpected', path, values: [], types: [issue.expected] }]
    case 'invalid_value':
      return [{ type: 'unexpected', path, values: issue.values.map(String), types: [] }]
    case 'invalid_union':
      return bestBranch(
        issue.errors.map((branch) => branch.flatMap((inner) => toFaults(inner, path))),
        path,
      )
    case 'too_small':
      return [{ type: 'unmet', path, demand: tooLittle(issue) }]
    case 'too_big':
      return [{ type: 'unmet', path, demand: tooMuch(issue) }]
    default:
      return [{ type: 'unmet', path, demand: issue.message }]
  }
}

const tooLittle = ({ origin, minimum }: z.core.$ZodIssueTooSmall): string =>
  origin === 'array' ? 'hold at least one entry' : `be at least ${minimum}`

const tooMuch = ({ origin, maximum }: z.core.$ZodIssueTooBig): string =>
  origin === 'array' ? `hold at most ${maximum} entries` : `be at most ${maximum}`

/** The branch that was meant is the one whose type fits, and of those the first that knows the most keys; where none fits, what all of them would have taken. */
function bestBranch(branches: readonly (readonly Fault[])[], path: Path): readonly Fault[] {
  const isElse = (fault: Fault): boolean => fault.type === 'unexpected' && fault.path.length === path.length
  const unknown = (branch: readonly Fault[]): number => branch.filter(({ type }) => type === 'unknown-key').length
  const [meant] = branches.filter((branch) => !branch.some(isElse)).sort((a, b) => unknown(a) - unknown(b))
  if (meant !== undefined) return meant
  const missed = branches.flat().filter((fault) => fault.type === 'unexpected')
  const values = missed.flatMap((fault) => fault.values)
  return [{ type: 'unexpected', path, values, types: missed.flatMap((fault) => fault.types) }]
}
