import { GatehouseError } from '../errors.js'
import { type Advisory, entropyTag, type Finding, type Package, type Source } from '../finding/finding.js'
import { compareAdvisoryIds } from '../finding/identity.js'
import { height, type RelatedPlace } from '../finding/place.js'
import { compareSeverity } from '../finding/severity.js'
import { compareAll, compareText, groupBy, sortedUnique } from '../order.js'

/** Decides between things that no field of interest tells apart, so that the order they came in never does. */
const compareContent = (a: unknown, b: unknown): number => compareText(JSON.stringify(a), JSON.stringify(b))

/** Narrowest region first: the tool that points most exactly speaks for the place; ties by tool name, then by place. Total. */
export const compareExactness = (a: Finding, b: Finding): number =>
  height(a.place.region) - height(b.place.region) ||
  compareText(a.sources[0]?.tool ?? '', b.sources[0]?.tool ?? '') ||
  compareText(a.place.path, b.place.path) ||
  (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0) ||
  (a.place.region?.startColumn ?? 0) - (b.place.region?.startColumn ?? 0) ||
  compareText(a.sources[0]?.ruleId ?? '', b.sources[0]?.ruleId ?? '') ||
  compareText(a.message, b.message) ||
  compareText(a.identity.logical, b.identity.logical) ||
  compareContent(a, b)

/**
 * One finding out of several statements of the same fact (DESIGN 5, "when sources disagree"): the highest severity that a
 * tool or vendor gave; place, message and subject of the first, which the caller orders to be the most exact; the first
 * help and link there is; of an advisory's names the canonical one. No source is lost.
 */
export function joinFindings(ordered: readonly Finding[]): Finding {
  const first = ordered[0]
  if (first === undefined) throw new GatehouseError('INTERNAL', 'There is nothing to join.')
  if (ordered.length === 1) return first
  const advisory = joinAdvisories(ordered)
  const dependency = joinPackages(ordered)
  const namer = ordered.find(({ rule }) => rule.id === advisory?.ids[0]) ?? first
  return {
    ...first,
    rule: joinRules(namer, ordered),
    ...worstOf(ordered),
    place: { ...first.place, related: joinRelated(first, ordered) },
    subject: { ...first.subject, ...(dependency === undefined ? {} : { package: dependency }) },
    ...(advisory === undefined ? {} : { advisory }),
    identity: {
      logical: namer.identity.logical,
      also: sortedUnique(ordered.flatMap(({ identity }) => [identity.logical, ...identity.also])),
    },
    sources: ordered.flatMap((finding) => finding.sources).sort(compareSources),
  }
}

const compareSources = (a: Source, b: Source): number =>
  compareText(a.tool, b.tool) || compareText(a.ruleId, b.ruleId) || compareContent(a, b)

function worstOf(findings: readonly Finding[]): Pick<Finding, 'severity' | 'severitySource'> {
  const stated = findings.filter((finding) => finding.severitySource !== 'default')
  const { severity, severitySource } = (stated.length > 0 ? stated : findings).reduce((worst, finding) =>
    compareSeverity(finding.severity, worst.severity) < 0 ? finding : worst,
  )
  return { severity, severitySource }
}

function joinRules(namer: Finding, findings: readonly Finding[]): Finding['rule'] {
  const rules = findings.map((finding) => finding.rule)
  const help = namer.rule.help ?? firstOf(rules, (rule) => rule.help)
  const url = namer.rule.url ?? firstOf(rules, (rule) => rule.url)
  const isEntropyOnly = rules.every((rule) => rule.tags.includes(entropyTag))
  return {
    ...namer.rule,
    ...(help === undefined ? {} : { help }),
    ...(url === undefined ? {} : { url }),
    tags: sortedUnique(rules.flatMap((rule) => rule.tags)).filter((tag) => tag !== entropyTag || isEntropyOnly),
  }
}

/** The first of the fields that is there. */
function firstOf<Item, Field>(items: readonly Item[], fieldOf: (item: Item) => Field | undefined): Field | undefined {
  for (const item of items) {
    const field = fieldOf(item)
    if (field !== undefined) return field
  }
  return undefined
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
        (a.region?.endLine ?? 0) - (b.region?.endLine ?? 0),
      ),
    )
}

function joinPackages(findings: readonly Finding[]): Package | undefined {
  const packages = findings.flatMap((finding) => finding.subject.package ?? [])
  const first = packages[0]
  if (first === undefined) return undefined
  const fixed = firstOf(packages, (dependency) => dependency.fixed)
  const scope = firstOf(packages, (dependency) => dependency.scope)
  return {
    ...first,
    installed: sortedUnique(packages.flatMap((dependency) => dependency.installed)),
    ...(fixed === undefined ? {} : { fixed }),
    ...(scope === undefined ? {} : { scope }),
  }
}

function joinAdvisories(findings: readonly Finding[]): Advisory | undefined {
  const advisories = findings.flatMap((finding) => finding.advisory ?? [])
  const first = advisories[0]
  if (first === undefined) return undefined
  const published = firstOf(advisories, (advisory) => advisory.published)
  const cvss = highest(advisories.flatMap((advisory) => advisory.cvss ?? []))
  const kev = firstOf(advisories, (advisory) => advisory.kev)
  const epss = highest(advisories.flatMap((advisory) => advisory.epss ?? []))
  return {
    ids: [...new Set(advisories.flatMap((advisory) => advisory.ids))].sort(compareAdvisoryIds),
    cwe: sortedUnique(advisories.flatMap((advisory) => advisory.cwe)),
    ...(published === undefined ? {} : { published }),
    ...(cvss === undefined ? {} : { cvss }),
    ...(kev === undefined ? {} : { kev }),
    ...(epss === undefined ? {} : { epss }),
  }
}

const highest = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((a, b) => Math.max(a, b))
