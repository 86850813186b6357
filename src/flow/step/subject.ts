import { GatehouseError } from '../../core/errors.js'
import type { ScanSubject } from '../../core/evidence.js'
import type { RunContext } from '../../ports/run-context.js'

export const defaultScope = 'repository'

/** The branch that a change is made for; nothing when the tree itself is judged. */
export function baseOf({ pullRequest, mergeGroup }: RunContext): string | undefined {
  return pullRequest?.base.ref ?? mergeGroup?.baseRef.replace(/^refs\/heads\//, '')
}

/** What is scanned, as the run knows it: more than the git configuration of a checkout does. */
export function subjectOfRun(
  context: RunContext,
  checkedOut: string | undefined,
  { scope, prefix }: Pick<Required<ScanSubject>, 'scope' | 'prefix'>,
): ScanSubject {
  const base = baseOf(context)
  return {
    repository: context.repository,
    commit: checkedOut ?? context.sha,
    ref: context.ref,
    ...(base === undefined ? {} : { base }),
    ...(prefix === '' ? {} : { prefix }),
    ...(scope === defaultScope ? {} : { scope }),
  }
}

const others: Readonly<Record<Exclude<keyof ScanSubject, 'image'>, string>> = {
  repository: 'repository',
  commit: 'commit',
  ref: 'branch or tag',
  base: 'base branch',
  prefix: 'folder',
  scope: 'scope',
}

/**
 * Evidence is written beside hostile code. What says where a verdict goes, and by which policy it is judged, is what this run knows itself.
 * @throws GatehouseError `EVIDENCE_INVALID` for evidence of anything else.
 */
export function refuseOthers(
  told: ScanSubject,
  asked: Pick<Required<ScanSubject>, 'scope' | 'prefix'>,
  context: RunContext,
): void {
  const own: ScanSubject = subjectOfRun(context, told.commit, asked)
  const keys = ['repository', 'ref', 'base', 'prefix', 'scope'] as const
  const other = keys.find((key) => told[key] !== own[key]) ?? (isKnown(told.commit, context) ? undefined : 'commit')
  if (other === undefined) return
  throw new GatehouseError('EVIDENCE_INVALID', `The evidence is of another ${others[other]}.`, {
    hint:
      other === 'prefix' || other === 'scope'
        ? 'Give actions/gate the `path` and `scope` that actions/scan was given; the path counts from the root of the repository.'
        : 'Give the evidence that the scan job of this run wrote.',
  })
}

/** A change is its merge commit or its head. Elsewhere a workflow may check out what it likes, and a tag is not the commit that it points at. */
function isKnown(commit: string | undefined, { event, sha, pullRequest }: RunContext): boolean {
  if (commit === undefined) return true
  if (event === 'pull_request' || event === 'merge_group') return commit === sha || commit === pullRequest?.head.sha
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
}
