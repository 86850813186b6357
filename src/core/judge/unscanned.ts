import type { Base, Gap } from '../evidence.js'
import { sortedUnique } from '../order.js'
import type { Settings } from '../policy/policy.js'

/** Chosen by the policy, or read in another way: not a file that escaped. */
export const isUnscanned = (gap: Gap): boolean =>
  gap.reason !== 'excluded' &&
  gap.reason !== 'left-out' &&
  gap.reason !== 'own-config-ignored' &&
  gap.reason !== 'rendered-elsewhere'

/** The file itself was read: what it calls from elsewhere, and a rule that crashed on it, are told in the coverage. */
const wasRead = ({ reason }: Gap): boolean => reason === 'module-not-loaded' || reason === 'crashed-rule'

/** Files that nobody looked at, as far as they warn: all of them where the policy says so, else those that the change touches. */
export function unscannedInWords(
  gaps: readonly Gap[],
  { onUnscanned }: Settings,
  base: Base | undefined,
): readonly string[] {
  const paths = (some: readonly Gap[]): readonly string[] => sortedUnique(some.map(({ path }) => path))
  const all = onUnscanned === 'warn' ? paths(gaps).length : 0
  if (all > 0) return [`${all} ${all === 1 ? 'file was' : 'files were'} not looked at, or only in part.`]
  const touched = new Set(base?.touched)
  const [first, ...others] = paths(gaps.filter((gap) => touched.has(gap.path) && !wasRead(gap)))
  if (first === undefined || onUnscanned !== 'note') return []
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return [
    `This change touches ${first}${more}, which ${others.length === 0 ? 'was' : 'were'} not looked at, or only in part.`,
  ]
}
