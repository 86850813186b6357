import { z } from 'zod'
import { readPart } from '../reading/faults.js'
import { imagePurl } from './image-purl.js'
import type { JsonObject, SbomFacts } from './settle.js'
import { sortedBy } from './sorted.js'

const keyed = z.looseObject({ 'bom-ref': z.string().optional(), name: z.string().optional() })
const subject = z.looseObject({ name: z.string() })

const document = z.looseObject({
  metadata: z.looseObject({ component: subject.optional() }).optional(),
  components: z.array(keyed).optional(),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })).optional(),
})

/** `serialOf` gives the UUID of a document without one. */
export function settleCyclonedx(value: unknown, facts: SbomFacts, serialOf: (document: JsonObject) => string): string {
  const { serialNumber: _, metadata = {}, components, dependencies, ...rest } = readPart(document, value, 'CycloneDX')
  const { component = { type: facts.isImage ? 'container' : 'file', name: facts.name }, ...others } = metadata
  const { $schema, bomFormat, specVersion, version, ...own } = rest
  const settled = {
    metadata: {
      ...others,
      timestamp: facts.created,
      ...(facts.author === undefined ? {} : { authors: [{ name: facts.author }] }),
      component: settleSubject(component, facts),
    },
    ...(components === undefined
      ? {}
      : { components: sortedBy(components.map(withinOf(facts)), (each) => each['bom-ref'] ?? each.name ?? '') }),
    ...(dependencies === undefined
      ? {}
      : { dependencies: sortedBy(dependencies.map(settleDependency), ({ ref }) => ref) }),
    ...own,
  }
  const serialNumber = `urn:uuid:${serialOf(settled)}`
  const head = { ...($schema === undefined ? {} : { $schema }), bomFormat, specVersion, serialNumber }
  return `${JSON.stringify({ ...head, ...(version === undefined ? {} : { version }), ...settled })}\n`
}

function settleSubject(component: JsonObject, { name, digest, version, isImage }: SbomFacts): JsonObject {
  const { version: _, purl: __, ...own } = component
  const known = digest ?? version
  return {
    ...own,
    name,
    ...(known === undefined ? {} : { version: known }),
    ...(isImage && digest !== undefined ? { purl: imagePurl(name, digest, version) } : {}),
  }
}

const settleDependency = <T extends { readonly dependsOn?: string[] | undefined }>(dependency: T): T =>
  dependency.dependsOn === undefined
    ? dependency
    : { ...dependency, dependsOn: sortedBy(dependency.dependsOn, (each) => each) }

/** Syft 1.54.1 writes the whole path of a file as its name, here alone. */
const withinOf =
  ({ root }: SbomFacts) =>
  <T extends { readonly name?: string | undefined }>(component: T): T =>
    root !== undefined && component.name?.startsWith(`${root}/`)
      ? { ...component, name: component.name.slice(root.length) }
      : component
