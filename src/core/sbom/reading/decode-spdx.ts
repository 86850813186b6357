import { z } from 'zod'
import type { Relation, Sbom, SbomPackage } from '../sbom.js'
import { readPart, refuseLooseEnds, refuseTwins } from './faults.js'

const text = z.string()
const id = text.regex(/^SPDXRef-[A-Za-z0-9.+-]+$/)

const spdxPackage = z.object({
  SPDXID: id,
  name: text,
  downloadLocation: text,
  versionInfo: text.optional(),
  supplier: text.optional(),
  originator: text.optional(),
  licenseDeclared: text.optional(),
  licenseConcluded: text.optional(),
  primaryPackagePurpose: text.optional(),
  checksums: z.array(z.object({ algorithm: text, checksumValue: text })).optional(),
  externalRefs: z.array(z.object({ referenceCategory: text, referenceType: text, referenceLocator: text })).optional(),
})
type SpdxPackage = z.output<typeof spdxPackage>

/** The instants of SPDX 2 have no other zone than UTC. */
const instant = z.iso.datetime()

const document = z.object({
  spdxVersion: z.enum(['SPDX-2.2', 'SPDX-2.3']),
  SPDXID: z.literal('SPDXRef-DOCUMENT'),
  dataLicense: text,
  name: text,
  documentNamespace: text.regex(/^[a-z][a-z0-9+.-]*:[^#\s]+$/i),
  creationInfo: z.object({ created: instant, creators: z.array(text).min(1) }),
  documentDescribes: z.array(id).optional(),
  packages: z.array(spdxPackage).optional(),
  files: z.array(z.object({ SPDXID: id })).optional(),
  snippets: z.array(z.object({ SPDXID: id })).optional(),
  relationships: z
    .array(z.object({ spdxElementId: text, relatedSpdxElement: text, relationshipType: text }))
    .optional(),
})
type Document = z.output<typeof document>

const format = 'SPDX'
const whole = 'SPDXRef-DOCUMENT'

/** @throws GatehouseError SBOM_INVALID */
export function decodeSpdx(value: unknown): Sbom {
  const read = readPart(document, value, format)
  const { packages = [], files = [], snippets = [], relationships = [], creationInfo } = read
  const ids = refuseTwins([whole, ...[...packages, ...files, ...snippets].map(({ SPDXID }) => SPDXID)], format)
  refuseLooseEnds(new Set(relationships.flatMap(endsOf).filter(isHere)), ids, format)
  const described = describedBy(read)
  const subject = packages.find(({ SPDXID }) => described.has(SPDXID))
  return {
    format: 'spdx',
    specVersion: read.spdxVersion.slice('SPDX-'.length),
    serial: read.documentNamespace,
    created: creationInfo.created,
    authors: creationInfo.creators.filter((creator) => !creator.startsWith('Tool:')).map(nameIn),
    tools: creationInfo.creators.filter((creator) => creator.startsWith('Tool:')).map(nameIn),
    ...(subject === undefined ? {} : { subject: subjectOf(subject) }),
    packages: packages.filter((each) => each !== subject).map(packageOf),
    relations: relationships.flatMap(relationOf),
  }
}

type Relationship = NonNullable<Document['relationships']>[number]

const endsOf = ({ spdxElementId, relatedSpdxElement }: Relationship): readonly string[] => [
  spdxElementId,
  relatedSpdxElement,
]

/** Not in another document, and not the words for nothing. */
const isHere = (end: string): boolean => !end.startsWith('DocumentRef-') && end !== 'NOASSERTION' && end !== 'NONE'

function describedBy({ documentDescribes = [], relationships = [] }: Document): ReadonlySet<string> {
  const said = relationships.flatMap(({ spdxElementId, relatedSpdxElement, relationshipType }) =>
    relationshipType === 'DESCRIBES' && spdxElementId === whole
      ? [relatedSpdxElement]
      : relationshipType === 'DESCRIBED_BY' && relatedSpdxElement === whole
        ? [spdxElementId]
        : [],
  )
  return new Set([...documentDescribes, ...said])
}

function relationOf({ spdxElementId: a, relatedSpdxElement: b, relationshipType }: Relationship): readonly Relation[] {
  switch (relationshipType) {
    case 'CONTAINS':
      return [{ from: a, to: b, type: 'contains' }]
    case 'CONTAINED_BY':
      return [{ from: b, to: a, type: 'contains' }]
    case 'DEPENDS_ON':
      return [{ from: a, to: b, type: 'depends' }]
    case 'DEPENDENCY_OF':
      return [{ from: b, to: a, type: 'depends' }]
    default:
      return []
  }
}

/** `Organization: Acme, Inc (mail@example.org)`. */
const nameIn = (creator: string): string => creator.replace(/^(?:Person|Organization|Tool): ?/, '')

const said = (word: string | undefined): string | undefined =>
  word === undefined || word === '' || word === 'NOASSERTION' || word === 'NONE' ? undefined : word

function subjectOf(subject: SpdxPackage): NonNullable<Sbom['subject']> {
  const hex = subject.checksums?.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue
  return {
    id: subject.SPDXID,
    name: subject.name,
    ...(subject.versionInfo === undefined ? {} : { version: subject.versionInfo }),
    ...(hex === undefined ? {} : { digest: `sha256:${hex}` }),
  }
}

function packageOf(read: SpdxPackage): SbomPackage {
  const version = said(read.versionInfo)
  const supplier = said(read.supplier) ?? said(read.originator)
  const [purl, cpe] = [referenceOf(read, /^purl$/), referenceOf(read, /^cpe2[23]Type$/)]
  const licenses = [said(read.licenseConcluded) ?? said(read.licenseDeclared)].flatMap((each) => each ?? [])
  return {
    id: read.SPDXID,
    name: read.name,
    ...(version === undefined ? {} : { version }),
    ...(supplier === undefined ? {} : { supplier: nameIn(supplier) }),
    ...(purl === undefined ? {} : { purl }),
    ...(cpe === undefined ? {} : { cpe }),
    licenses,
  }
}

const referenceOf = ({ externalRefs = [] }: SpdxPackage, type: RegExp): string | undefined =>
  externalRefs.find(({ referenceType, referenceLocator }) => type.test(referenceType) && referenceLocator !== '')
    ?.referenceLocator
