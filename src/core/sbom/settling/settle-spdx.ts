import { z } from 'zod'
import { readPart } from '../reading/faults.js'
import { imagePurl } from './image-purl.js'
import type { JsonObject, SbomFacts } from './settle.js'
import { sortedBy } from './sorted.js'

const element = z.looseObject({ SPDXID: z.string() })
const reference = z.looseObject({ referenceType: z.string() })
const relationship = z.looseObject({
  spdxElementId: z.string(),
  relatedSpdxElement: z.string(),
  relationshipType: z.string(),
})

const document = z.looseObject({
  creationInfo: z.looseObject({ creators: z.array(z.string()) }),
  packages: z.array(element.extend({ externalRefs: z.array(reference).optional() })).optional(),
  files: z.array(element).optional(),
  relationships: z.array(relationship).optional(),
})
type Document = z.output<typeof document>
type SpdxPackage = NonNullable<Document['packages']>[number]

const whole = 'SPDXRef-DOCUMENT'

/** `serialOf` gives the UUID of a document without one. */
export function settleSpdx(value: unknown, facts: SbomFacts, serialOf: (document: JsonObject) => string): string {
  const read = readPart(document, value, 'SPDX')
  const { documentNamespace: _, creationInfo, packages, files, relationships, ...rest } = read
  const subject = relationships?.find((each) => each.spdxElementId === whole && each.relationshipType === 'DESCRIBES')
  const root = subject?.relatedSpdxElement
  const { spdxVersion, dataLicense, SPDXID, name: __, ...own } = rest
  const settled = {
    creationInfo: { ...creationInfo, creators: creatorsOf(creationInfo.creators, facts), created: facts.created },
    ...own,
    ...(packages === undefined
      ? {}
      : {
          packages: sortedBy(
            packages.map((each) => (each.SPDXID === root ? settleRoot(each, facts) : each)),
            idOf,
          ),
        }),
    ...(files === undefined ? {} : { files: sortedBy(files, idOf) }),
    ...(relationships === undefined ? {} : { relationships: sortedBy(relationships, (each) => JSON.stringify(each)) }),
  }
  const kind = facts.isImage ? 'image' : 'dir'
  const place = encodeURIComponent(facts.name).replaceAll('%2F', '/')
  const documentNamespace = `https://anchore.com/syft/${kind}/${place}-${serialOf({ name: facts.name, ...settled })}`
  return `${JSON.stringify({ spdxVersion, dataLicense, SPDXID, name: facts.name, documentNamespace, ...settled })}\n`
}

const idOf = ({ SPDXID }: { readonly SPDXID: string }): string => SPDXID

/** Syft 1.54.1 says that Anchore made the document, whoever ran it. */
const creatorsOf = (creators: readonly string[], { author }: SbomFacts): readonly string[] =>
  author === undefined
    ? creators
    : [`Organization: ${author}`, ...creators.filter((creator) => creator.startsWith('Tool:'))]

function settleRoot(root: SpdxPackage, { name, digest, version, isImage }: SbomFacts): SpdxPackage {
  const { versionInfo: _, checksums: __, externalRefs = [], ...own } = root
  const others = externalRefs.filter(({ referenceType }) => !(isImage && referenceType === 'purl'))
  const purl =
    isImage && digest !== undefined
      ? [
          {
            referenceCategory: 'PACKAGE-MANAGER',
            referenceType: 'purl',
            referenceLocator: imagePurl(name, digest, version),
          },
        ]
      : []
  const known = digest ?? version
  return {
    ...own,
    name,
    ...(known === undefined ? {} : { versionInfo: known }),
    ...(digest === undefined
      ? {}
      : { checksums: [{ algorithm: 'SHA256', checksumValue: digest.slice('sha256:'.length) }] }),
    ...(others.length + purl.length === 0 ? {} : { externalRefs: [...others, ...purl] }),
  }
}
