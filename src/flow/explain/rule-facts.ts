import type { Severity } from '../../core/finding/severity.js'
import { sortedUnique } from '../../core/order.js'
import { allJudged, type Judged, type Verdict } from '../../core/verdict.js'
import { vendorSeverity } from '../../knowledge/checkov-severity.js'
import { type ConceptFacts, conceptsNamed, relationsOf } from '../../knowledge/concepts.js'
import { groups } from '../../knowledge/groups.js'
import { isTrivyCheck, wordsOfTrivyCheck } from '../../knowledge/trivy-aliases.js'
import type { RuleFacts } from '../../report/explain/facts-of-rule.js'
import { canonicalRuleId } from '../../tools/index.js'

/** What is known of a word without a policy. */
export type KnownRule = Omit<RuleFacts, 'source' | 'outlooks'> & {
  /** Every id of every tool. */
  readonly ids: readonly string[]
  /** What every tool agrees on: tools that find it together give it the worst of theirs. */
  readonly rated?: Severity
}

/** What a word names; `undefined` when neither this release nor the verdict knows it. */
export function knownRule(word: string, verdict: Verdict | undefined): KnownRule | undefined {
  const text = word.trim()
  const group = groups.find(({ id }) => id === text.toLowerCase())
  if (group !== undefined) {
    const members = group.concepts.flatMap(conceptsNamed)
    return known(group.id, 'group', { title: group.title, concepts: group.concepts }, members, verdict)
  }
  const [concept] = conceptsNamed(text.toLowerCase()).filter(({ id }) => id === text.toLowerCase())
  if (concept !== undefined) return known(concept.id, 'concept', { title: concept.title }, [concept], verdict)
  const ids = canonicalRuleId(text).filter((id) => !/^(?:CVE|GHSA)-/.test(id))
  const [id = text] = ids
  const seen = verdict === undefined ? [] : namedIn(verdict, [id, text])
  const isKnown = isTrivyCheck(id) || vendorSeverity(id) !== undefined || conceptsNamed(id).length > 0
  if (ids.length > 1 || (!isKnown && seen.length === 0) || seen.some(({ finding }) => finding.kind === 'vulnerability'))
    return undefined
  const tested = conceptsNamed(id)
  const title = seen[0]?.finding.rule.title ?? tested[0]?.title
  const about = { ...(title === undefined ? {} : { title }), concepts: tested.map((one) => one.id) }
  return known(id, 'rule', about, tested, verdict)
}

function known(
  name: string,
  what: RuleFacts['what'],
  about: { readonly title?: string; readonly concepts?: readonly string[] },
  tested: readonly ConceptFacts[],
  verdict: Verdict | undefined,
): KnownRule {
  const own = what === 'rule' ? [name] : []
  const ids = sortedUnique([...own, ...tested.flatMap(({ rules }) => [...rules.trivy, ...rules.checkov])])
  const asked = what === 'rule' ? [name] : ids
  const concepts = tested.map(({ id }) => id)
  const found = verdict === undefined ? undefined : namedIn(verdict, what === 'rule' ? [name] : [...concepts, ...ids])
  const rated = agreed(ids, found ?? [])
  return {
    name,
    what,
    ids,
    ...(rated === undefined ? {} : { rated }),
    ...about,
    concepts: about.concepts ?? [],
    aliases: what === 'rule' ? wordsOfTrivyCheck(name) : [],
    groups:
      what === 'group'
        ? []
        : groups.filter((one) => one.concepts.some((id) => concepts.includes(id))).map(({ id }) => id),
    tools: what === 'group' ? [] : toolsOf(name, tested),
    relations:
      what === 'group' ? [] : asked.flatMap((id) => [...relationsOf('trivy', id), ...relationsOf('checkov', id)]),
    severities: what === 'group' ? [] : severitiesOf(asked, found ?? []),
    ...(found === undefined ? {} : { found }),
  }
}

function toolsOf(name: string, tested: readonly ConceptFacts[]): RuleFacts['tools'] {
  const rows = tested.flatMap(({ rules, frameworks }) =>
    (['checkov', 'trivy'] as const)
      .filter((tool) => rules[tool].length > 0)
      .map((tool) => ({ tool, ids: rules[tool], formats: frameworks })),
  )
  if (rows.length > 0) return rows
  return [{ tool: /^CKV/.test(name) ? 'checkov' : isTrivyCheck(name) ? 'trivy' : 'rule', ids: [name], formats: [] }]
}

/** Of Checkov's vendor, who publishes a table; Trivy's come with its findings. */
function severitiesOf(ids: readonly string[], found: readonly Judged[]): RuleFacts['severities'] {
  const said = found.flatMap(({ finding }) => finding.sources)
  return ids.flatMap((id) => {
    const vendor = vendorSeverity(id)
    if (vendor !== undefined) return [{ id, severity: vendor, whose: "its vendor's table" }]
    const severity = said.find((source) => source.ruleId === id && source.severity !== undefined)?.severity
    return severity === undefined ? [] : [{ id, severity, whose: 'the tool, in the last scan' }]
  })
}

function agreed(ids: readonly string[], found: readonly Judged[]): Severity | undefined {
  const said = severitiesOf(ids, found)
  const [first, ...others] = new Set(said.map(({ severity }) => severity))
  return said.length === ids.length && others.length === 0 ? first : undefined
}

const namedIn = (verdict: Verdict, names: readonly string[]): readonly Judged[] => {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  return allJudged(verdict).filter(({ finding: { rule, sources } }) =>
    [rule.id, rule.concept ?? '', ...sources.map(({ ruleId }) => ruleId)].some((name) =>
      wanted.has(name.toLowerCase()),
    ),
  )
}
