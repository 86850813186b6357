import type { Finding, Kind } from '../../core/finding/finding.js'
import { compareSeverity, type Severity } from '../../core/finding/severity.js'
import { compareText, groupBy, sortedUnique } from '../../core/order.js'
import { type Action, actions, type Judged } from '../../core/verdict.js'
import { forMarkdown, forSarif, inFull, onOneLine } from '../escape.js'
import { githubLimits as limits } from '../github/limits.js'
import { titleInWords } from '../words/finding/describe.js'
import { someOf, toolName } from '../words/sentences.js'
import type { Level, Precision, ReportingDescriptor } from './sarif-types.js'

const longestUrl = 1000
const mostNames = 8

export const levels: Record<Action, Level> = { block: 'error', warn: 'warning', note: 'note', waive: 'note' }

/** How GitHub names the bands of `security-severity`, and where in a band a finding without a CVSS score stands. */
const bands: Record<Severity, { readonly low: number; readonly usual: number; readonly high: number }> = {
  critical: { low: 9.1, usual: 9.5, high: 10 },
  high: { low: 7, usual: 8, high: 8.9 },
  medium: { low: 4, usual: 5.5, high: 6.9 },
  low: { low: 0.1, usual: 2, high: 3.9 },
  info: { low: 0.1, usual: 0.1, high: 0.1 },
}

/** How sure a finding of a kind is to be real: a version or a signature is compared, a secret is recognised by its look. */
const precisions: Record<Kind, Precision> = {
  misconfiguration: 'high',
  vulnerability: 'high',
  secret: 'medium',
  license: 'high',
  integrity: 'very-high',
}

/** The rules of the results, sorted by id. Their texts do not depend on the order of the results. */
export const rulesOf = (list: readonly Judged[]): readonly ReportingDescriptor[] =>
  [...groupBy(list, ({ finding }) => ruleIdOf(finding))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, group]) => {
      const first = group.reduce((a, b) => (compareTexts(b, a) < 0 ? b : a))
      return ruleOf(id, first.finding, group)
    })

/** Never empty, and the same for every result of a rule. */
export const ruleIdOf = ({ rule }: Finding): string => inFull(rule.id.trim(), limits.ruleName) || 'unnamed'

/** By everything that the texts of a rule are made of. */
const compareTexts = (a: Judged, b: Judged): number => {
  for (const read of textsOfRule) {
    const result = compareText(read(a.finding), read(b.finding))
    if (result !== 0) return result
  }
  return 0
}

const textsOfRule: readonly ((finding: Finding) => string)[] = [
  ({ rule }) => rule.title,
  ({ rule }) => rule.help ?? '',
  ({ rule }) => rule.url ?? '',
  ({ rule }) => rule.concept ?? '',
  ({ advisory }) => advisory?.ids[0] ?? '',
  ({ kind }) => kind,
]

function ruleOf(id: string, finding: Finding, group: readonly Judged[]): ReportingDescriptor {
  const title = titleInWords(finding) || id
  const help = helpOf(finding) || title
  const url = urlOf(finding)
  const worst = Math.min(...group.map(({ action, spared }) => actions.indexOf(spared ?? action)))
  return {
    id,
    name: onOneLine(title, limits.ruleName),
    shortDescription: { text: onOneLine(forSarif(title), limits.ruleDescription) },
    fullDescription: { text: onOneLine(help, limits.ruleDescription) },
    help: {
      text: [...new Set([title, help, url])].filter((text) => text !== '').join('\n'),
      markdown: markdownOf(finding, url, group),
    },
    ...(url === '' ? {} : { helpUri: url }),
    defaultConfiguration: { level: levels[actions[worst] ?? 'note'] },
    properties: {
      tags: tagsOf(group),
      precision: precisions[finding.kind],
      'security-severity': securitySeverity(group),
    },
  }
}

const helpOf = ({ rule }: Finding): string => forSarif(rule.help ?? '')

/** Only an address on the web in plain ASCII, without credentials, and a URI to the letter (RFC 3986), as the schema asks. */
function urlOf({ rule }: Finding): string {
  const text = rule.url ?? ''
  if (!/^https:\/\/[!-~]+$/.test(text) || text.length > longestUrl || !URL.canParse(text)) return ''
  const { origin, pathname, search, hash } = new URL(text)
  const fragment = hash === '' ? '' : `#${hash.slice(1).replaceAll('#', '%23')}`
  return `${origin}${`${pathname}${search}${fragment}`.replace(notInUri, encodeURIComponent)}`
}

const notInUri = /%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/g

function markdownOf(finding: Finding, url: string, group: readonly Judged[]): string {
  const help = forMarkdown(finding.rule.help ?? '')
  const names = sortedUnique(
    group.flatMap((each) => each.finding.sources.map(({ tool, ruleId }) => `${toolName(tool)} ${inFull(ruleId)}`)),
  )
  return [
    `**${forMarkdown(titleInWords(finding)) || 'Finding'}**`,
    ...(help === '' ? [] : [help]),
    `Known as ${forMarkdown(someOf(names, mostNames))}.`,
    ...(url === '' ? [] : [`More: <${url.replace(/[<>]/g, encodeURIComponent)}>`]),
  ].join('\n\n')
}

/** `security` makes GitHub treat the results as security alerts; weaknesses are written as CodeQL writes them. */
function tagsOf(group: readonly Judged[]): readonly string[] {
  const findings = group.map(({ finding }) => finding)
  const cwe = sortedUnique(findings.flatMap(({ advisory }) => (advisory?.cwe ?? []).map(weaknessTag)))
  const own = sortedUnique(findings.flatMap(({ rule }) => rule.tags.map((tag) => onOneLine(tag, 100))))
  const kinds = sortedUnique(findings.map(({ kind }) => kind))
  return [...new Set(['security', ...kinds, ...cwe, ...own])].filter((tag) => tag !== '').slice(0, limits.shownTags)
}

const weaknessTag = (cwe: string): string =>
  onOneLine(`external/cwe/cwe-${cwe.replace(/^cwe-/i, '').padStart(3, '0')}`.toLowerCase(), 100)

/** The highest of the results: a CVSS score within the judged band, else the band's usual number. A string, or GitHub refuses it. */
function securitySeverity(group: readonly Judged[]): string {
  const [worst] = group.map(({ finding }) => finding.severity).sort(compareSeverity)
  const band = bands[worst ?? 'low']
  const scores = group
    .filter(({ finding }) => finding.severity === worst)
    .map(({ finding }) => Math.min(band.high, Math.max(band.low, finding.advisory?.cvss ?? band.usual)))
  return Math.max(...scores).toFixed(1)
}
