import { z } from 'zod'
import type { Gap } from '../../../core/evidence.js'
import { groupBy, sortedUnique } from '../../../core/order.js'
import type { ToolRun } from '../../tool.js'
import { below } from '../paths.js'

const lostException = z.object({
  lost: z.enum(['rule', 'file']),
  error: z.string(),
  rule: z.string().nullable(),
  path: z.string().nullable(),
})
type LostException = z.output<typeof lostException>

const mostRules = 5

/**
 * Exceptions that Checkov swallowed, as the witness at its start tells them (`src/install/python/witness.ts`): what a rule that
 * crashed has to say of a file is not known; YAML nested too deeply, and a file of Terraform with one block that is none, were not read.
 * One gap for each file.
 */
export function readLost({ stderr, root, files }: Pick<ToolRun, 'stderr' | 'root' | 'files'>): Gap[] {
  const placeOf = ({ path }: LostException): string => pathBelow(path, root, files)
  const lost = [...stderr.matchAll(/^gatehouse: (\{.{1,8192}\})$/gm)].flatMap(([, text]) => decode(text ?? ''))
  return [...groupBy(lost, (each) => `${each.lost} ${placeOf(each)}`).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const path = placeOf(first)
    return first.lost === 'file'
      ? { path, reason: first.error === 'RecursionError' ? 'not-parsed' : 'not-read' }
      : { path, reason: 'crashed-rule', detail: rulesOf(same) }
  })
}

function decode(text: string): LostException[] {
  try {
    const lost = lostException.safeParse(JSON.parse(text))
    return lost.success ? [lost.data] : []
  } catch {
    return []
  }
}

/**
 * Checkov names the file of a check by a path below the root with `/` before it, or, where it was given files, from the folder it was
 * started in (`/../stage/a.tf`); that of a resource in its graph in full. `.`: what it names is no file of the tree, or it names none.
 */
function pathBelow(named: string | null, root: string, files: ToolRun['files']): string {
  const path = named === null ? undefined : (below(root, named) ?? fromAbove(root, named) ?? below('', named))
  return path !== undefined && files?.has(path) !== false ? path : '.'
}

/** The root ends with the folders that come after the dots. */
function fromAbove(root: string, named: string): string | undefined {
  const down = /^(?:\/\.\.){1,100}(\/.+)$/s.exec(named)?.[1]
  if (down === undefined) return undefined
  const ends = [...root.matchAll(/\//g)].map(({ index }) => root.slice(index))
  const end = ends.find((candidate) => down.startsWith(`${candidate}/`))
  return end === undefined ? undefined : below(end, down)
}

/** `CKV_AWS_1, CKV_AWS_2`; where Checkov does not tell the rule, what went wrong. */
function rulesOf(same: readonly LostException[]): string {
  const names = sortedUnique(same.map(({ error, rule }) => rule ?? (error === 'TooMany' ? 'and more' : error)))
  const more = names.length - mostRules
  return more > 0 ? `${names.slice(0, mostRules).join(', ')} and ${more} more` : names.join(', ')
}
