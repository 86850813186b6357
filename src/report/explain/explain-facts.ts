import type { Source } from '../../core/finding/finding.js'
import type { RelatedPlace } from '../../core/finding/place.js'
import type { SeveritySource } from '../../core/finding/severity.js'
import { sortedUnique } from '../../core/order.js'
import type { Judged, Verdict } from '../../core/verdict.js'
import { labelled, type Terminal } from '../console/terminal.js'
import { inFull, onOneLine } from '../escape.js'
import { comparedWith } from '../words/change.js'
import { dataInWords } from '../words/data.js'
import { decisionInWords } from '../words/decision.js'
import { adviceInWords, placeInWords, reasonInWords, sameWords, sourceInWords } from '../words/finding/describe.js'
import { counted, someOf } from '../words/sentences.js'
import { timesInWords } from '../words/times.js'

const indent = 11
const mostRelated = 10

/** Everything known about a finding, one row each; what is not known has no row. */
export function facts(judged: Judged, verdict: Verdict, out: Terminal): readonly string[] {
  const { finding } = judged
  const advice = adviceInWords(judged)
  const help = onOneLine(finding.rule.help ?? '', 1200)
  const row = (label: string, ...texts: readonly (string | undefined)[]): string[] => {
    const pieces = texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ text }]))
    return pieces.length === 0 ? [] : labelled({ text: label, style: 'quiet' }, pieces, indent, out)
  }
  return [
    ...row('decision', decisionInWords(judged, verdict)),
    ...ageInWords(judged, verdict).flatMap((text) => row('older', text)),
    ...timesInWords(judged, verdict).flatMap((text, index) => row(index === 0 ? 'when' : '', text)),
    ...row('why', reasonInWords(judged)),
    ...row('fix', advice.text),
    ...row('more', sameWords(help, advice.text ?? '') ? '' : help),
    ...row(
      'link',
      ...[...new Set([advice.url, finding.rule.url])].map((url) => (url === undefined ? '' : inFull(url, 300))),
    ),
    ...finding.sources.flatMap((source, index) => row(index === 0 ? 'seen by' : '', saidBy(source))),
    ...row('advisory', advisoryInWords(judged)),
    ...knownFrom(judged, verdict).flatMap((text, index) => row(index === 0 ? 'data' : '', text)),
    ...row('block', blockInWords(judged)),
    ...related(finding.place.related).flatMap((text, index) => row(index === 0 ? 'related' : '', text)),
    ...row(
      'identity',
      finding.identity.logical,
      ...finding.identity.also.filter((hash) => hash !== finding.identity.logical),
    ),
  ]
}

/** Why something that the policy would block is only noted. */
function ageInWords({ introduced, spared }: Judged, verdict: Verdict): readonly string[] {
  if (introduced) return []
  const against = comparedWith(verdict)
  const where = against === '' ? 'in what this change is compared with' : `in ${against}`
  const would: Record<NonNullable<Judged['spared']>, string> = { block: 'blocks', warn: 'warns' }
  return spared === undefined
    ? [`It is ${where} already.`]
    : [`It is ${where} already, so it does not count for this change. Where everything counts, it ${would[spared]}.`]
}

const whose: Record<SeveritySource, string> = {
  tool: '',
  vendor: " in its vendor's table",
  override: ' by the policy',
  default: '',
}

/** What each tool said, so that a disagreement can be seen. */
function saidBy(source: Source): string {
  const { severity, severitySource, skip } = source
  const said = severity === undefined ? '' : `: ${severity}${whose[severitySource]}`
  const asked = skip?.reason === undefined ? '' : `: ${onOneLine(skip.reason, 200)}`
  return `${sourceInWords(source)}${said}${asked}`
}

function advisoryInWords({ finding: { advisory } }: Judged): string | undefined {
  if (advisory === undefined) return undefined
  const { ids, cwe, cvss, epss, published, kev } = advisory
  return [
    someOf(
      [...ids, ...cwe].map((name) => inFull(name, 60)),
      12,
    ),
    ...(cvss === undefined ? [] : [`CVSS ${cvss.toFixed(1)}`]),
    ...(epss === undefined ? [] : [`EPSS ${(epss * 100).toFixed(1)} %`]),
    ...(published === undefined ? [] : [`published ${onOneLine(published, 20)}`]),
    ...(kev === undefined ? [] : [`in CISA's list of exploited ones since ${onOneLine(kev.added, 20)}`]),
  ].join(', ')
}

/** The data that a vulnerability is known from, and whether it may be old. */
function knownFrom({ finding }: Judged, { scanners, judged }: Verdict): readonly string[] {
  if (finding.kind !== 'vulnerability') return []
  const tools = new Set(finding.sources.map(({ tool }) => tool))
  const used = scanners.filter(({ tool }) => tools.has(tool.name)).flatMap(({ data }) => data)
  return sortedUnique(used.map((data) => dataInWords(data, judged).text))
}

function blockInWords({ finding: { place } }: Judged): string | undefined {
  const { block } = place
  return block === undefined
    ? undefined
    : `${onOneLine(block.label, 120)}, lines ${block.startLine} to ${block.endLine}`
}

function related(places: readonly RelatedPlace[]): readonly string[] {
  const shown = places
    .slice(0, mostRelated)
    .map((place) => `${placeInWords(place)} ${onOneLine(place.label, 120)}`.trim())
  return places.length > mostRelated ? [...shown, `and ${counted(places.length - mostRelated, 'more place')}`] : shown
}
