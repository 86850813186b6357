import { GatehouseError } from '../errors.js'
import type { Advisory, Finding, Package } from '../finding.js'
import { compareAdvisoryIds } from '../identity.js'
import { compareAll, compareText, groupBy, sortedUnique } from '../order.js'
import { height, type RelatedPlace } from '../place.js'
import { compareSeverity } from '../severity.js'

/** Narrowest region first: the tool that points most exactly speaks for the place; ties by tool name, then by line. */
export const compareExactness = (a: Finding, b: Finding): number =>
  compareAll(
    height(a.place.region) - height(b.place.region) || 0,
    compareText(a.sources[0]?.tool ?? '', b.sources[0]?.tool ?? ''),
    compareText(a.place.path, b.place.path),
    (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0),
    compareText(a.sources[0]?.ruleId ?? '', b.sources[0]?.ruleId ?? ''),
    compareText(a.message, b.message),
  )

/**
 * One finding out of several statements of the same fact (DESIGN 5, "when sources disagree"): the highest severity that a
 * tool or vendor gave; place, message and subject of the first, which the caller orders to be the most exact; the first
 * help and link there is. No source is lost.
 */
export function joinFindings(ordered: readonly Finding[]): Finding {
  const first = ordered[0]
  if (first === undefined) throw new GatehouseError('INTERNAL', 'There is nothing to join.')
  if (ordered.length === 1) return first
  const stated = ordered.filter((finding) => finding.severitySource !== 'default')
  const worst =
    [...(stated.length > 0 ? stated : ordered)].sort((a, b) => compareSeverity(a.severity, b.severity))[0] ?? first
  const help = ordered.find((finding) => finding.rule.help !== undefined)?.rule.help
  const url = ordered.find((finding) => finding.rule.url !== undefined)?.rule.url
  const advisory = joinAdvisories(ordered)
  const dependency = joinPackages(ordered)
  return {
    ...first,
    rule: {
      ...first.rule,
      ...(help === undefined ? {} : { help }),
      ...(url === undefined ? {} : { url }),
      tags: sortedUnique(ordered.flatMap((finding) => finding.rule.tags)),
    },
    severity: worst.severity,
    severitySource: worst.severitySource,
    place: { ...first.place, related: joinRelated(first, ordered) },
    subject: { ...first.subject, ...(dependency === undefined ? {} : { package: dependency }) },
    ...(advisory === undefined ? {} : { advisory }),
    identity: {
      logical: first.identity.logical,
      also: sortedUnique(ordered.flatMap(({ identity }) => [identity.logical, ...identity.also])),
    },
    sources: ordered
      .flatMap((finding) => finding.sources)
      .sort((a, b) => compareAll(compareText(a.tool, b.tool), compareText(a.ruleId, b.ruleId))),
  }
}

function joinRelated(first: Finding, all: readonly Finding[]): readonly RelatedPlace[] {
  const others = all
    .filter((finding) => finding.place.path !== first.place.path)
    .map(
      ({ place }): RelatedPlace => ({
        path: place.path,
        ...(place.region === undefined ? {} : { region: place.region }),
        label: 'also here',
      }),
    )
  const places = [...all.flatMap((finding) => finding.place.related), ...others]
  const byPlace = groupBy(places, (place) =>
    [place.path, place.region?.startLine ?? 0, place.region?.endLine ?? 0].join('\u001f'),
  )
  return [...byPlace.values()]
    .flatMap((group) => group.slice(0, 1))
    .sort((a, b) =>
      compareAll(
        compareText(a.path, b.path),
        (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0),
        compareText(a.label, b.label),
      ),
    )
}

function joinPackages(findings: readonly Finding[]): Package | undefined {
  const packages = findings.flatMap((finding) => finding.subject.package ?? [])
  const first = packages[0]
  if (first === undefined) return undefined
  const fixed = packages.find((dependency) => dependency.fixed !== undefined)?.fixed
  return {
    ...first,
    installed: sortedUnique(packages.flatMap((dependency) => dependency.installed)),
    ...(fixed === undefined ? {} : { fixed }),
  }
}

function joinAdvisories(findings: readonly Finding[]): Advisory | undefined {
  const advisories = findings.flatMap((finding) => finding.advisory ?? [])
  const first = advisories[0]
  if (first === undefined) return undefined
  const scores = advisories.flatMap((advisory) => advisory.cvss ?? [])
  return {
    ...first,
    ids: [...new Set(advisories.flatMap((advisory) => advisory.ids))].sort(compareAdvisoryIds),
    cwe: sortedUnique(advisories.flatMap((advisory) => advisory.cwe)),
    ...(scores.length === 0 ? {} : { cvss: Math.max(...scores) }),
  }
}
