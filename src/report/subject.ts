import type { ScanSubject } from '../core/evidence.js'
import type { ImageSubject } from '../core/image/subject.js'
import type { Verdict } from '../core/verdict.js'

/** What tells the alerts and the comment of this run from those of another in the same repository. */
export const scopeOf = ({ scope }: ScanSubject): string => scope ?? 'repository'

/** A path of a verdict, which begins at the root of the run, from the root of the repository, where GitHub begins. */
export const inRepository = (path: string, { prefix = '' }: ScanSubject): string =>
  prefix === '' ? path : `${prefix}/${path}`

/** What a shell takes as it is, and no program for an option. */
const plainPath = /^[\w.@/][\w.@/+=-]*$/

const plainImage = /^[\w.][\w.:/-]*$/

/** Whether nothing but this was looked at. */
const isOnly = ({ formats }: Verdict['coverage'], format: string): boolean =>
  formats.length > 0 && formats.every((each) => each.format === format)

/** Does on a laptop what this run did. A name that a shell would read otherwise is left out. */
export function localCommand({ subject: { prefix = '', image }, coverage }: Looked): string {
  const folder = plainPath.test(prefix) ? ` ${prefix}` : ''
  const verb = isOnly(coverage, 'sbom') ? 'sbom' : 'scan'
  if (image === undefined) return isOnly(coverage, 'image') ? 'gatehouse verify IMAGE' : `gatehouse ${verb}${folder}`
  const isKnown =
    image.digest !== undefined && plainImage.test(image.name) && /^sha256:[0-9a-f]{64}$/.test(image.digest)
  return isKnown
    ? `gatehouse ${verb} --image ${image.name}@${image.digest}${folder}`
    : `gatehouse ${verb} --image-archive FILE`
}

type Looked = Pick<Verdict, 'subject' | 'coverage'>

/** What was looked at, as a number: files of a tree, or images. */
export function extentInWords({ subject, coverage }: Looked): string {
  const what = isOnly(coverage, 'image') ? 'image' : 'file'
  return subject.image === undefined ? `${coverage.files} ${coverage.files === 1 ? what : `${what}s`}` : '1 image'
}

/** `ghcr.io/acme/app:1.0, sha256:0123456789ab, linux/arm64`. Not escaped. */
export const imageInWords = ({ name, tag, digest, platform }: ImageSubject): string =>
  [
    `${name}${tag === undefined ? '' : `:${tag}`}`,
    ...(digest === undefined ? [] : [digest.slice(0, 'sha256:'.length + 12)]),
    ...(platform === undefined ? [] : [platform]),
  ].join(', ')
