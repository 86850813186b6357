import type { Finding } from '../finding/finding.js'
import { compareText, groupBy, sortedUnique } from '../order.js'
import { compareExactness, joinFindings } from './join.js'
import { sweep } from './sweep.js'

/** Findings of one control about one resource; a finer part (a container) stays out of the key, because not every tool names it. */
function controlOf(finding: Finding): string {
  const { resource } = finding.subject
  const source = finding.sources[0]
  const control =
    finding.rule.concept === undefined ? `r:${source?.tool}:${source?.ruleId}` : `c:${finding.rule.concept}`
  return [control, resource?.format ?? '', finding.place.path, resource?.stack ?? '', resource?.address ?? ''].join(
    '\u001f',
  )
}

/** Which part and which lines, as a key. */
const placeKey = ({ place, subject }: Finding): string =>
  [subject.resource?.part ?? '', place.region?.startLine ?? 0, place.region?.endLine ?? 0].join('\u001f')

/** One tool that says the same twice about the same lines of the same part (a pod and its template) said it once. */
const withoutEchoes = (findings: readonly Finding[]): Finding[] =>
  [...groupBy(findings, placeKey).values()].map((group) => joinFindings(group.sort(compareExactness)))

const toolsOf = (finding: Finding): string[] => sortedUnique(finding.sources.map((source) => source.tool))

/** What will be one finding: at most one statement of each tool. */
type Unit = Finding[]

/**
 * Each finding of one tool goes to a unit that this tool has not spoken to yet: the one with the same lines, else the first
 * whose lines it overlaps, else the first whose block does. What finds none is about something else and becomes a unit.
 */
function addTo(units: readonly Unit[], findings: readonly Finding[]): readonly Unit[] {
  const free = unitsWithout(new Set(findings.flatMap(toolsOf)), units)
  let left = findings
  for (const pairing of [pairSameLines, pairByRegion, pairByBlock]) {
    if (left.length === 0 || free.size === 0) break
    const pairs = pairing(left, [...free.keys()])
    for (const [finding, head] of pairs) {
      free.get(head)?.push(finding)
      free.delete(head)
    }
    left = left.filter((finding) => !pairs.has(finding))
  }
  return [...units, ...left.map((finding) => [finding])]
}

/** Units that none of the tools has spoken to, by their first member. */
function unitsWithout(tools: ReadonlySet<string>, units: readonly Unit[]): Map<Finding, Unit> {
  const free = units.filter((unit) => !unit.some(({ sources }) => sources.some((source) => tools.has(source.tool))))
  return new Map(free.flatMap((unit) => unit.slice(0, 1).map((head) => [head, unit] as const)))
}

type Pairing = (findings: readonly Finding[], heads: readonly Finding[]) => ReadonlyMap<Finding, Finding>

const pairSameLines: Pairing = (findings, heads) => {
  const waiting = groupBy(heads, placeKey)
  return new Map(
    findings.flatMap((finding) => {
      const head = waiting.get(placeKey(finding))?.shift()
      return head === undefined ? [] : [[finding, head] as const]
    }),
  )
}

const wholeFile = { startLine: 0, endLine: Number.POSITIVE_INFINITY }

const pairByRegion: Pairing = (findings, heads) => sweep(findings, heads, ({ place }) => place.region ?? wholeFile)

const pairByBlock: Pairing = (findings, heads) =>
  sweep(findings, heads, ({ place }) => place.block ?? place.region ?? wholeFile)

function joinControl(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  const groups = [...groupBy(findings, (finding) => toolsOf(finding).join('\u001f'))]
    .map(([tools, group]) => ({ tools, group: withoutEchoes(group).sort(compareExactness) }))
    .sort((a, b) => b.group.length - a.group.length || compareText(a.tools, b.tools))
  const units = groups.reduce<readonly Unit[]>((all, { group }) => addTo(all, group), [])
  return units.map((unit) => joinFindings([...unit].sort(compareExactness)))
}

/**
 * DESIGN 7, "Join": same concept, format, file and subject. Where one tool is finer (two containers, two blocks) its findings
 * stay apart and the other tool's joins the first by line, so that sources still sum. Different possible subjects: both stay.
 */
export const joinMisconfigurations = (findings: readonly Finding[]): Finding[] =>
  [...groupBy(findings, controlOf).values()].flatMap(joinControl)
