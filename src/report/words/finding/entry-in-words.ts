import type { Finding, Package } from '../../../core/finding/finding.js'
import { groupBy, sortedUnique } from '../../../core/order.js'
import type { Verdict } from '../../../core/verdict.js'
import { inFull, onOneLine } from '../../escape.js'
import { bySeverity, counted, someOf, toolName } from '../sentences.js'
import { timesInWords } from '../times.js'
import {
  type Advice,
  adviceInWords,
  exploitedInWords,
  likelihoodInWords,
  nameInWords,
  reasonInWords,
  sourcesInWords,
  subjectInWords,
  titleInWords,
} from './describe.js'
import { type Entry, isPackage } from './entry.js'
import { fixingVersion } from './fixing-version.js'

const mostTitles = 3
const mostRules = 8
const mostIds = 4

/** Words about what a person sees as one; those of its finding, unless it is a package with several vulnerabilities. */
export const subjectOf = (entry: Entry): string => {
  const { finding } = entry.judged
  if (isPackage(entry)) {
    const version = fixingVersion(packagesOf(entry))
    return `${nameInWords(finding)}${version === undefined ? '' : ` -> ${inFull(version, 60)}`}`
  }
  return `${subjectInWords(finding)}${timesOf(entry)}`
}

/** A module's block has several addresses; of one address a tool may say the same several times. */
function timesOf({ all }: Entry): string {
  const addresses = new Set(all.map(({ finding }) => finding.subject.resource?.address)).size
  if (addresses > 1) return ` (${addresses} addresses)`
  return all.length > 1 ? ` (${all.length} times)` : ''
}

export const titleOf = (entry: Entry): string =>
  isPackage(entry)
    ? `${counted(entry.all.length, 'vulnerability', 'vulnerabilities')}: ${bySeverity(entry.all)}`
    : titleInWords(entry.judged.finding)

/** One paragraph each; what changes with time comes last. */
export const reasonsOf = (entry: Entry, verdict: Pick<Verdict, 'judged'>): readonly string[] => [
  ...whyOf(entry),
  ...timesInWords(entry.judged, verdict),
]

function whyOf(entry: Entry): readonly string[] {
  if (!isPackage(entry)) return [reasonInWords(entry.judged) ?? '']
  const why = entry.judged.why === undefined ? [] : [onOneLine(entry.judged.why)]
  const titles = entry.all.map(({ finding }) => `${titleInWords(finding)}${newsOf(finding)}`)
  const more = titles.length - mostTitles
  return [...why, ...titles.slice(0, mostTitles), ...(more > 0 ? [`and ${more} more`] : [])]
}

const newsOf = (finding: Finding): string => {
  const news = `${exploitedInWords(finding)}${likelihoodInWords(finding)}`
  return news === '' ? '' : `.${news}`
}

/** The policy's words, else the one version that repairs all. */
export function adviceOf(entry: Entry): Advice {
  const advice = adviceInWords(entry.judged)
  return isPackage(entry) && entry.judged.how === undefined ? { ...advice, text: upgrade(entry) } : advice
}

function upgrade(entry: Entry): string {
  const name = inFull(packagesOf(entry)[0]?.name ?? '')
  const [unfixed, fixed] = [
    entry.all.filter(({ finding }) => finding.subject.package?.fixed === undefined),
    entry.all.filter(({ finding }) => finding.subject.package?.fixed !== undefined),
  ]
  const none = unfixed.map(({ finding }) => inFull(finding.rule.id, 40))
  if (fixed.length === 0) return 'No version is known to fix them.'
  const version = fixingVersion(fixed.flatMap(({ finding }) => finding.subject.package ?? []))
  const each = fixed.map(({ finding }) => `${inFull(finding.subject.package?.fixed ?? '', 60)} (${finding.rule.id})`)
  const way =
    version === undefined
      ? `Upgrade ${name}; fixed in ${someOf(sortedUnique(each), mostTitles)}.`
      : `Upgrade ${name} to ${inFull(version, 60)}.`
  return none.length === 0 ? way : `${way} No version is known to fix ${someOf(none, mostTitles)}.`
}

/** `Trivy CVE-2022-28346, CVE-2022-34265` */
export function seenBy(entry: Entry): string {
  if (!isPackage(entry)) return sourcesInWords(entry.judged.finding)
  const tools = groupBy(
    entry.all.flatMap(({ finding }) => finding.sources),
    ({ tool }) => tool,
  )
  return [...tools]
    .map(([tool, sources]) => {
      const rules = [...new Set(sources.map(({ ruleId }) => inFull(ruleId, 40)))]
      return `${toolName(tool)} ${someOf(rules, mostRules)}`
    })
    .join(', ')
}

export function idsOf(entry: Entry): string {
  const ids = uniqueIds(entry).map((id) => inFull(id))
  return ids.length > mostIds ? `${ids.slice(0, mostIds).join(', ')}, …` : ids.join(', ')
}

/** Ids for which the row had no room. */
export const idsBeyond = (entry: Entry): readonly string[] => uniqueIds(entry).slice(mostIds)

const uniqueIds = ({ all }: Entry): readonly string[] => [...new Set(all.map(({ id }) => id))]

const packagesOf = ({ all }: Entry): readonly Package[] => all.flatMap(({ finding }) => finding.subject.package ?? [])
