import type { Finding, Source } from '../../../core/finding/finding.js'
import type { Place, RelatedPlace } from '../../../core/finding/place.js'
import type { Judged } from '../../../core/verdict.js'
import { inFull, onOneLine } from '../../escape.js'
import { endSentence, listed, ownAdvice, toolName } from '../sentences.js'
import { fixingVersion } from './fixing-version.js'

/** Words about one finding, harmless on a terminal. What they say is the same in every report. */

/** `infra/main.tf:14` */
export function placeInWords(place: Pick<Place | RelatedPlace, 'path' | 'region'>): string {
  const line = place.region === undefined ? '' : `:${place.region.startLine}`
  return `${inFull(place.path)}${line}`
}

/** What in the file it is about, and the version that repairs it. */
export function subjectInWords(finding: Finding): string {
  const dependency = finding.subject.package
  const fixed = dependency === undefined ? undefined : (fixingVersion([dependency]) ?? dependency.fixed)
  return `${nameInWords(finding)}${fixed === undefined ? '' : ` -> ${inFull(fixed, 60)}`}`
}

/** What in the file it is about: a resource, a package, an image; empty when it is the file. */
export function nameInWords({ subject, place }: Finding): string {
  const { resource, license, image, requirement } = subject
  const dependency = subject.package
  if (dependency !== undefined) {
    const installed = dependency.installed.map((version) => inFull(version, 40)).join(', ')
    const spdx = license === undefined ? '' : ` (${inFull(license.spdx, 60)})`
    return `${inFull(dependency.name)} ${installed}${spdx}`.trim()
  }
  if (resource !== undefined && resource.address !== place.path) {
    const part = resource.part === undefined ? '' : ` (${inFull(resource.part)})`
    return `${inFull(resource.address)}${part}`.trim()
  }
  return [image?.name, requirement].flatMap((text) => (text === undefined ? [] : [inFull(text)])).join(' ')
}

/** A control's name says what should be, so a finding of it is a control that is not met. */
export function titleInWords({ rule, advisory }: Finding): string {
  const title = onOneLine(rule.title === '' ? rule.id : rule.title, 200)
  if (rule.concept !== undefined) return `Not met: ${title}`
  const id = advisory?.ids[0]
  return id === undefined || rule.title.includes(id) ? title : `${inFull(id, 40)} ${title}`
}

/** The policy's reason, else what the tool said beyond the title, else nothing. */
export function reasonInWords({ finding, why }: Judged): string | undefined {
  const said = why ?? (sameWords(finding.message, finding.rule.title) ? '' : finding.message)
  const news = `${exploitedInWords(finding)}${likelihoodInWords(finding)}`
  const text = `${endOf(onOneLine(said), news)}${news}`.trim()
  return text === '' ? undefined : text
}

/** What a sentence follows is ended itself. */
const endOf = (said: string, next: string): string => (said === '' || next === '' ? said : endSentence(said))

/** Empty unless it is known; otherwise a sentence with a space before it. */
export function exploitedInWords({ advisory }: Finding): string {
  const kev = advisory?.kev
  if (kev === undefined) return ''
  const due = kev.due === undefined ? '' : `, due ${onOneLine(kev.due, 20)}`
  return ` Known to be exploited since ${onOneLine(kev.added, 20)}${due} (CISA KEV).`
}

/** From here on it is worth a word beside the finding: a hundred times what is usual. */
const likely = 0.1

/** Empty where exploitation is unlikely or nobody knows; otherwise a sentence with a space before it. */
export function likelihoodInWords({ advisory }: Finding): string {
  const epss = advisory?.epss
  if (epss === undefined || epss < likely) return ''
  return ` Probability of exploitation within 30 days: ${(epss * 100).toFixed(0)} % (EPSS).`
}

export const sameWords = (a: string, b: string): boolean => a === b || plain(a) === plain(b)
const plain = (text: string): string =>
  text.toLowerCase().replace(/^[ -~]*$/.test(text) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, '')

export interface Advice {
  readonly text?: string
  readonly url?: string
}

/** How to repair it: the policy's words, else the version that does, else the tool's first sentence, else ours. */
export function adviceInWords({ finding, how }: Judged): Advice {
  const text = how === undefined ? (upgrade(finding) ?? toolAdvice(finding)) : onOneLine(how.text)
  const url = how === undefined ? webAddress(finding.rule.url) : how.url
  return {
    ...(text === undefined || text === '' ? {} : { text }),
    ...(url === undefined || url === '' ? {} : { url: inFull(url, 300) }),
  }
}

/** Of a tool only what leads where it seems to: no other scheme, and no user that looks like the host. */
function webAddress(text = ''): string {
  if (!/^https:\/\/[!-~]+$/.test(text) || !URL.canParse(text)) return ''
  const { username, password } = new URL(text)
  return `${username}${password}` === '' ? text : ''
}

function upgrade({ kind, subject }: Finding): string | undefined {
  const dependency = subject.package
  if (kind !== 'vulnerability' || dependency === undefined) return undefined
  if (dependency.fixed === undefined) return 'No version is known to fix it.'
  const versions = fixingVersion([dependency]) ?? dependency.fixed
  return `Upgrade ${inFull(dependency.name)} to ${listed(inFull(versions, 60).split(', '), 'or')}.`
}

function toolAdvice({ kind, rule }: Finding): string | undefined {
  const help = rule.help === undefined || sameWords(rule.help, rule.title) ? '' : firstSentence(rule.help)
  return help === '' ? ownAdvice[kind] : help
}

/** Up to the first line break, or the first full stop that ends a sentence. */
function firstSentence(help: string): string {
  const text = onOneLine(
    help
      .slice(0, 2000)
      .trim()
      .split(/[\r\n]/, 1)[0] ?? '',
  )
  const end = text.search(/[.!?] \p{Lu}/u)
  return end < 0 ? text : text.slice(0, end + 1)
}

/** `Trivy AWS-0086, Checkov CKV_AWS_53 (no vendor severity)` */
export const sourcesInWords = (finding: Finding): string => finding.sources.map(sourceInWords).join(', ')

export function sourceInWords(source: Source): string {
  const remarks = [
    ...(source.severitySource === 'default' ? ['no vendor severity'] : []),
    ...(source.skip === undefined ? [] : [skipWords[source.skip.by]]),
  ]
  const remark = remarks.length === 0 ? '' : ` (${listed(remarks)})`
  return `${toolName(source.tool)} ${inFull(source.ruleId)}${remark}`
}

const skipWords = {
  inline: 'a comment asks to skip it',
  vex: 'VEX says not affected',
  sarif: 'suppressed in SARIF',
} as const
