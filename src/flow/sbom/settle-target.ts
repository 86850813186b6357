import { GatehouseError, type Problem } from '../../core/errors.js'
import type { Evidence } from '../../core/evidence.js'
import { fullName } from '../../core/image/base.js'
import { readImageName } from '../../core/image/name.js'
import type { ImageSubject } from '../../core/image/subject.js'
import { judgeLicenses } from '../../core/sbom/judge-licenses.js'
import { judgeParity, judgeSbom, type SbomSubject } from '../../core/sbom/judge-sbom.js'
import { compareWithScan, type SeenPackage } from '../../core/sbom/parity.js'
import type { Sbom } from '../../core/sbom/sbom.js'
import type { SbomFacts } from '../../core/sbom/settling/settle.js'
import { knownLicense } from '../../knowledge/license-categories.js'
import { assembleSbom } from './assemble-sbom.js'
import { type GatheredSbom, type ProgramListing, type SbomGathering, targetOf } from './gather-sbom.js'
import { type OpenedTarget, placeOf, type TargetPart } from './open-target.js'
import type { SbomDocuments } from './request.js'
import type { Catalogued } from './run-cataloguer.js'
import { writeDocuments } from './write-documents.js'

export interface Settling extends SbomGathering {
  readonly opened: OpenedTarget
  /** First the one that writes documents, then the one to compare with, if any. */
  readonly listings: readonly ProgramListing[]
}

interface SettledPart {
  readonly evidence: readonly Evidence[]
  readonly documents?: SbomDocuments
}

/** Gives the documents their facts, and judges them and what they lack. */
export function settleTarget(settling: Settling): GatheredSbom {
  const { opened, listings } = settling
  const image = calledBy(opened, listings)
  const settled = opened.parts.map((part, at) => settlePart(part, at, image, settling))
  return {
    evidence: settled.flatMap(({ evidence }) => evidence),
    documents: settled.flatMap(({ documents }) => documents ?? []),
    ...(image === undefined ? {} : { image }),
    timings: Object.fromEntries(listings.map(({ cataloguer, listed }) => [cataloguer.name, durationOf(listed)])),
  }
}

const durationOf = (listed: ProgramListing['listed']): number =>
  'results' in listed ? Math.round(listed.results.reduce((sum, { durationMs }) => sum + durationMs, 0)) : 0

/** An archive says itself what it was saved as, unless the name is certain. */
function calledBy({ image, isNamed }: OpenedTarget, listings: readonly ProgramListing[]): ImageSubject | undefined {
  if (image === undefined || isNamed) return image
  const saved = listings.flatMap(({ cataloguer, listed }) =>
    'results' in listed ? documentsOf(listed.results[0]).flatMap(({ text }) => cataloguer.savedAs?.(text) ?? []) : [],
  )
  const said = readImageName(saved[0] ?? '')
  if (said === undefined) return image
  return { ...image, name: fullName(said.name), ...(said.tag === undefined ? {} : { tag: said.tag }) }
}

const documentsOf = (result: Catalogued | undefined) => (result?.type === 'listed' ? result.documents : [])

function settlePart(part: TargetPart, at: number, whole: ImageSubject | undefined, settling: Settling): SettledPart {
  const [first, second] = settling.listings
  if (first === undefined) throw new GatehouseError('INTERNAL', 'Nothing was asked to write documents.')
  const image = whole === undefined ? undefined : imageOf(whole, part)
  const subject = subjectOf(settling, part, image)
  const target = targetOf(image)
  const own = partOf(first, at)
  const written = 'code' in own ? own : writeDocuments(own, factsOf(part, image, settling), image?.platform)
  const judged = 'code' in written ? { said: written } : judgeWritten(written.sboms, subject, first.cataloguer.tool)
  const evidence = [assembleSbom(judged.said, { ...judged, ...programOf(first), target })]
  if (second !== undefined) {
    const other = partOf(second, at)
    const findings =
      'code' in other || 'code' in written ? [] : compare(written.sboms, seenBy(other), subject, second.cataloguer.tool)
    evidence.push(assembleSbom('code' in other ? other : findings, { ...programOf(second), target }))
  }
  return { evidence, ...('code' in written ? {} : { documents: written.documents }) }
}

/** Of the two documents CycloneDX alone has the words of a licence that SPDX does not list. */
function judgeWritten(sboms: readonly Sbom[], subject: SbomSubject, tool: string) {
  const [most] = sboms.filter(({ format }) => format === 'cyclonedx')
  const { findings, counts } = judgeLicenses(most ?? { packages: [] }, subject, knownLicense, tool)
  return { said: [...judgeSbom(sboms, subject, tool), ...findings], licenses: counts }
}

const programOf = ({ cataloguer, tool, listed }: ProgramListing) => ({
  ...{ cataloguer, tool },
  ...('results' in listed ? { listed } : {}),
})

/** The two documents hold the same packages; whichever lacks more is told. */
function compare(sboms: readonly Sbom[], seen: readonly SeenPackage[], subject: SbomSubject, tool: string) {
  const [most] = sboms.map((sbom) => compareWithScan(sbom, seen)).sort((a, b) => b.lacks.length - a.lacks.length)
  return most === undefined ? [] : judgeParity(most, subject, tool)
}

const seenBy = (result: Extract<Catalogued, { type: 'listed' }>): readonly SeenPackage[] =>
  result.documents.flatMap(({ sbom }) =>
    sbom.packages.flatMap(({ purl, name, version }) =>
      purl === undefined || version === undefined ? [] : [{ purl, name, version }],
    ),
  )

function partOf({ listed, cataloguer }: ProgramListing, at: number): Extract<Catalogued, { type: 'listed' }> | Problem {
  if (!('results' in listed)) return listed
  const result = listed.results[at]
  if (result?.type === 'listed') return result
  return result?.problem ?? { code: 'INTERNAL', sentence: `${cataloguer.name} was not asked about this.` }
}

const imageOf = (whole: ImageSubject, { digest = whole.digest, platform }: TargetPart): ImageSubject => ({
  ...whole,
  ...(digest === undefined ? {} : { digest }),
  ...(platform === undefined ? {} : { platform }),
})

function subjectOf({ opened, root }: Settling, { source }: TargetPart, image: ImageSubject | undefined): SbomSubject {
  if (image === undefined) {
    const within = source.path.startsWith(`${root}/`) ? source.path.slice(root.length + 1) : ''
    return { path: placeOf(opened), within }
  }
  const { name, digest, platform } = image
  return {
    image: { name, ...(digest === undefined ? {} : { digest }), ...(platform === undefined ? {} : { platform }) },
    path: placeOf({ name, image }),
  }
}

const factsOf = (
  { source }: TargetPart,
  image: ImageSubject | undefined,
  { opened, created, request: { author } }: Settling,
): SbomFacts => ({
  created,
  name: image?.name ?? opened.name,
  isImage: image !== undefined,
  ...(image?.digest === undefined ? {} : { digest: image.digest }),
  ...(image?.tag === undefined ? {} : { version: image.tag }),
  ...(author === undefined ? {} : { author }),
  ...(source.type === 'folder' ? { root: source.path } : {}),
})
