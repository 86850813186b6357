import type { ScanSubject } from '../../core/evidence.js'
import type { Finding } from '../../core/finding/finding.js'
import type { Place } from '../../core/finding/place.js'
import { isInImage } from '../../core/image/subject.js'
import type { Judged, Verdict } from '../../core/verdict.js'
import { forUri } from '../escape.js'
import { waiverDraft } from '../explain/draft.js'
import { inRepository } from '../subject.js'

/** Where the repository is on the web. Absent parts give no link. */
export interface Site {
  /** `https://github.com`, without a slash at the end. */
  readonly server: string
  /** `owner/name`. */
  readonly repository: string
  /** The commit that was scanned, so that lines stay where they are. */
  readonly commit?: string
  /** Where waivers are written: they never count from a change itself. */
  readonly defaultBranch?: string
}

const encodePath = (path: string): string => path.split('/').map(forUri).join('/')

const base = ({ server, repository }: Site): string => `${server}/${encodePath(repository)}`

/** A browser would walk up from them, to another repository. */
const isWithin = (path: string): boolean => !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path)

/** The lines on the web, at the commit that was scanned; nothing for a path that is none within the repository. */
export function fileUrl(
  { path, region }: Pick<Place, 'path' | 'region'>,
  subject: ScanSubject,
  site: Site | undefined,
): string | undefined {
  if (site?.commit === undefined || !isWithin(path)) return undefined
  const { startLine = 0, endLine = 0 } = region ?? {}
  const lines = startLine < 1 ? '' : `#L${startLine}${endLine > startLine ? `-L${endLine}` : ''}`
  return `${base(site)}/blob/${forUri(site.commit)}/${encodePath(inRepository(path, subject))}${lines}`
}

/** The lines of a finding on the web; nothing for one that is in an image, of which the repository has no file. */
export function findingUrl(finding: Finding, subject: ScanSubject, site: Site | undefined): string | undefined {
  const image = finding.subject.image?.name
  return image !== undefined && isInImage(finding.place.path, image) ? undefined : fileUrl(finding.place, subject, site)
}

/** Columns that line up in a terminal are only length in an address. */
const compact = (line: string): string => line.replace(/ {2,}#/, ' #')

/** A new waiver for exactly this finding, written but for reason and owner, ready to be proposed on the default branch. */
export function exceptionUrl(judged: Judged, verdict: Verdict, site: Site | undefined): string | undefined {
  if (site?.defaultBranch === undefined) return undefined
  const { path, lines } = waiverDraft(judged, verdict)
  const query = [
    `filename=${forUri(inRepository(path, verdict.subject))}`,
    `value=${forUri(`${lines.map(compact).join('\n')}\n`)}`,
  ]
  return `${base(site)}/new/${encodePath(site.defaultBranch)}?${query.join('&')}`
}
