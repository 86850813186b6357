import { z } from 'zod'
import type { Relation, Sbom, SbomPackage } from '../sbom.js'
import { invalidSbom, readPart, refuseLooseEnds, refuseTwins } from './faults.js'
import { placesIn, placesShape } from './places.js'

const text = z.string()
const named = z.object({ name: text.optional() })

/** The types of bom-1.6.schema.json; 1.7 adds none. */
const componentTypes = [
  'application',
  'framework',
  'library',
  'container',
  'platform',
  'operating-system',
  'device',
  'device-driver',
  'firmware',
  'file',
  'machine-learning-model',
  'data',
  'cryptographic-asset',
] as const

const license = z.union([
  z.object({ license: z.union([z.object({ id: text }), z.object({ name: text })]) }),
  z.object({ expression: text }),
])

const component = z.object({
  type: z.enum(componentTypes),
  name: text,
  'bom-ref': text.min(1).optional(),
  version: text.optional(),
  publisher: text.optional(),
  supplier: named.optional(),
  manufacturer: named.optional(),
  authors: z.array(named).optional(),
  author: text.optional(),
  purl: text.optional(),
  cpe: text.optional(),
  licenses: z.array(license).optional(),
  components: z.array(z.unknown()).optional(),
  ...placesShape,
})
type Component = z.output<typeof component>

const instant = z.iso.datetime({ offset: true })
const tools = z.union([z.array(named), z.object({ components: z.array(named).optional() })])

const document = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.enum(['1.4', '1.5', '1.6', '1.7']),
  serialNumber: text.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/).optional(),
  version: z.int().min(1).optional(),
  metadata: z
    .object({
      timestamp: instant.optional(),
      tools: tools.optional(),
      authors: z.array(named).optional(),
      manufacturer: named.optional(),
      supplier: named.optional(),
      component: component.optional(),
    })
    .optional(),
  components: z.array(z.unknown()).optional(),
  dependencies: z.array(z.object({ ref: text, dependsOn: z.array(text).optional() })).optional(),
})
type Document = z.output<typeof document>

const format = 'CycloneDX'

/** @throws GatehouseError SBOM_INVALID */
export function decodeCyclonedx(value: unknown): Sbom {
  const read = readPart(document, value, format)
  const { metadata = {}, specVersion, serialNumber } = read
  const all = componentsBelow(read.components ?? [], 0)
  const subject = metadata.component
  const ids = refuseTwins([...all, ...(subject === undefined ? [] : [subject])].flatMap(refOf), format)
  const relations = relationsOf(read)
  refuseLooseEnds(new Set(relations.flatMap(({ from, to }) => [from, to])), ids, format)
  return {
    format: 'cyclonedx',
    specVersion,
    ...(serialNumber === undefined ? {} : { serial: serialNumber }),
    ...(metadata.timestamp === undefined ? {} : { created: metadata.timestamp }),
    authors: namesOf([...(metadata.authors ?? []), metadata.manufacturer, metadata.supplier]),
    tools: namesOf(Array.isArray(metadata.tools) ? metadata.tools : (metadata.tools?.components ?? [])),
    ...(subject === undefined ? {} : { subject: subjectOf(subject) }),
    packages: all.filter(isPackage).map(packageOf),
    relations: [...relations, ...containment(subject, all)],
  }
}

/** What is inside of something that is inside of something: no tool goes deeper. */
const deepest = 16

function componentsBelow(list: readonly unknown[], depth: number): readonly Component[] {
  if (depth > deepest) throw invalidSbom(`The ${format} document has components in more than ${deepest} levels.`)
  return list.flatMap((each) => {
    const read = readPart(component, each, format)
    return read.components === undefined ? read : [read, ...componentsBelow(read.components, depth + 1)]
  })
}

/** Files and the operating system as a whole are no packages. */
const isPackage = ({ type }: Component): boolean => type !== 'file' && type !== 'operating-system'

const refOf = ({ 'bom-ref': ref }: Component): readonly string[] => (ref === undefined ? [] : [ref])

function relationsOf({ dependencies = [] }: Document): readonly Relation[] {
  return dependencies.flatMap(({ ref, dependsOn = [] }) =>
    dependsOn.map((to): Relation => ({ from: ref, to, type: 'depends' })),
  )
}

/** Whatever is a component of the document is contained in what it describes (CycloneDX 1.6, `components`). */
const containment = (subject: Component | undefined, all: readonly Component[]): readonly Relation[] =>
  (subject === undefined ? [] : refOf(subject)).flatMap((from) =>
    all.filter(isPackage).flatMap((each) => refOf(each).map((to): Relation => ({ from, to, type: 'contains' }))),
  )

const namesOf = (list: readonly ({ readonly name?: string | undefined } | undefined)[]): readonly string[] =>
  list.flatMap((each) => (each?.name === undefined || each.name === '' ? [] : [each.name]))

const digestShape = /(?:^|@)sha256(?::|%3[Aa])([0-9a-f]{64})(?:$|[?#])/

function subjectOf(subject: Component): NonNullable<Sbom['subject']> {
  const hex = digestShape.exec(subject.version ?? '')?.[1] ?? digestShape.exec(subject.purl ?? '')?.[1]
  return {
    id: subject['bom-ref'] ?? '',
    name: subject.name,
    ...(subject.version === undefined ? {} : { version: subject.version }),
    ...(hex === undefined ? {} : { digest: `sha256:${hex}` }),
  }
}

function packageOf(read: Component): SbomPackage {
  const { name, version, purl, cpe } = read
  const places = placesIn(read)
  const [supplier] = [
    ...namesOf([read.supplier, read.manufacturer]),
    ...[read.publisher, ...namesOf(read.authors ?? []), read.author].filter(isSaid),
  ]
  return {
    id: read['bom-ref'] ?? '',
    name,
    ...(isSaid(version) ? { version } : {}),
    ...(supplier === undefined ? {} : { supplier }),
    ...(isSaid(purl) ? { purl } : {}),
    ...(isSaid(cpe) ? { cpe } : {}),
    licenses: (read.licenses ?? []).map(licenseOf),
    ...(places.length === 0 ? {} : { places }),
  }
}

const isSaid = (word: string | undefined): word is string => word !== undefined && word !== ''

const licenseOf = (said: z.output<typeof license>): string =>
  'expression' in said ? said.expression : 'id' in said.license ? said.license.id : said.license.name
