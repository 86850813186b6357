import type { Finding } from '../finding.js'
import { compareAll, compareText, groupBy } from '../order.js'
import { overlaps } from '../place.js'
import { compareExactness, joinFindings } from './join.js'

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

const lineOf = (finding: Finding): number => finding.place.region?.startLine ?? 0

const byLine = (a: Finding, b: Finding): number => compareAll(lineOf(a) - lineOf(b), compareExactness(a, b))

/** One tool that says the same twice about the same lines of the same part (a pod and its template) said it once. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const echoes = groupBy(findings, ({ place, subject }) =>
    [subject.resource?.part ?? '', place.region?.startLine ?? 0, place.region?.endLine ?? 0].join('\u001f'),
  )
  return [...echoes.values()].map((group) => joinFindings(group.sort(compareExactness)))
}

const canBeSamePart = (a: Finding, b: Finding): boolean => {
  const [one, other] = [a.subject.resource?.part, b.subject.resource?.part]
  return one === undefined || other === undefined || one === other
}

const isSamePlace = (a: Finding, b: Finding): boolean =>
  a.place.region === undefined || b.place.region === undefined || overlaps(a.place.region, b.place.region)

/** The finer tool's finding that another tool's joins: the first by line that it overlaps, else the first it can be about. */
function partnerOf(finding: Finding, units: readonly Finding[][]): Finding[] | undefined {
  const possible = units.filter(([head]) => head !== undefined && canBeSamePart(head, finding))
  return possible.find(([head]) => head !== undefined && isSamePlace(head, finding)) ?? possible[0]
}

function joinControl(findings: readonly Finding[]): Finding[] {
  const perTool = [...groupBy(findings, (finding) => finding.sources[0]?.tool ?? '')]
    .map(([tool, group]) => ({ tool, group: withoutEchoes(group).sort(byLine) }))
    .sort((a, b) => compareAll(b.group.length - a.group.length, compareText(a.tool, b.tool)))
  const [finest, ...others] = perTool
  const units: Finding[][] = (finest?.group ?? []).map((finding) => [finding])
  for (const { group } of others) {
    for (const finding of group) {
      const partner = partnerOf(finding, units)
      if (partner === undefined) units.push([finding])
      else partner.push(finding)
    }
  }
  return units.map((unit) => joinFindings(unit.sort(compareExactness)))
}

/**
 * DESIGN 7, "Join": same concept, format, file and subject. Where one tool is finer (two containers, two blocks) its findings
 * stay apart and the other tool's joins the first by line, so that sources still sum. Different possible subjects: both stay.
 */
export const joinMisconfigurations = (findings: readonly Finding[]): Finding[] =>
  [...groupBy(findings, controlOf).values()].flatMap(joinControl)
