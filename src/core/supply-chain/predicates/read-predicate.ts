import { z } from 'zod'
import type { Digest } from '../../evidence.js'
import type { Producer } from '../requirements.js'
import { isPredicateName, type PredicateName } from './predicate-types.js'
import { verdictPredicateSchema } from './verdict-predicate.js'

/** Why the content of an attestation is not what it is filed as; cosign 3.1.3 compares neither. */
export type PredicateFault = 'other-content' | 'other-image' | 'other-producer' | 'not-passed'

/** What an attestation says of itself. */
export interface PredicateFacts {
  readonly fault?: PredicateFault
  /** ISO 8601 instant at which what it tells was made, as it says. */
  readonly time?: string
}

export interface PredicateContext {
  /** Of the image and of its platforms. */
  readonly digests: readonly Digest[]
  readonly by?: Producer
}

const text = z.string()
const maybe = text.optional().catch(undefined)

const cyclonedx = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: text,
  components: z.array(z.unknown()).optional(),
  metadata: z
    .object({ timestamp: maybe, component: z.object({ version: maybe, purl: maybe }).optional().catch(undefined) })
    .optional(),
})

const spdx = z.object({
  spdxVersion: text.regex(/^SPDX-2\.\d+$/),
  SPDXID: z.literal('SPDXRef-DOCUMENT'),
  creationInfo: z.object({ created: maybe }),
  documentDescribes: z.array(text).optional().catch(undefined),
  relationships: z
    .array(z.object({ spdxElementId: maybe, relationshipType: maybe, relatedSpdxElement: maybe }))
    .optional()
    .catch(undefined),
  packages: z.array(z.object({ SPDXID: text, versionInfo: maybe })),
})

const provenance = z.object({
  buildDefinition: z.object({ buildType: text }),
  runDetails: z.object({
    builder: z.object({ id: text }),
    metadata: z.object({ startedOn: maybe, finishedOn: maybe }).optional(),
  }),
})

const openvex = z.object({
  '@context': text.regex(/^https:\/\/openvex\.dev\/ns/),
  timestamp: maybe,
  last_updated: maybe,
  statements: z.array(z.unknown()),
})

const vulnerabilities = z.object({
  scanner: z.object({ uri: text, result: z.unknown() }),
  metadata: z.object({ scanStartedOn: maybe, scanFinishedOn: maybe }),
})

type Reader = (predicate: unknown, context: PredicateContext) => PredicateFacts

const otherContent: PredicateFacts = { fault: 'other-content' }

const reader =
  <Of>(schema: z.ZodType<Of>, read: (value: Of, context: PredicateContext) => PredicateFacts): Reader =>
  (predicate, context) => {
    const decoded = schema.safeParse(predicate)
    return decoded.success ? read(decoded.data, context) : otherContent
  }

/** The step that GitHub offers for provenance names itself by this (actions/toolkit, packages/attest, provenance.ts). */
const actionsBuildType = 'https://actions.github.io/buildtypes/workflow/v1'

const readers: Readonly<Record<PredicateName, Reader>> = {
  cyclonedx: reader(cyclonedx, ({ metadata }, { digests }) => ({
    ...aboutImage([metadata?.component?.version, metadata?.component?.purl], digests),
    ...timed(metadata?.timestamp),
  })),
  spdxjson: reader(spdx, (document, { digests }) => ({
    ...aboutImage(describedVersions(document), digests),
    ...timed(document.creationInfo.created),
  })),
  slsaprovenance1: reader(provenance, ({ buildDefinition: { buildType }, runDetails: { metadata } }, { by }) => ({
    ...(by === 'actions/attest' && buildType !== actionsBuildType ? { fault: 'other-producer' } : {}),
    ...timed(metadata?.finishedOn ?? metadata?.startedOn),
  })),
  openvex: reader(openvex, ({ timestamp, last_updated: updated }) => timed(updated ?? timestamp)),
  vuln: reader(vulnerabilities, ({ metadata }) => timed(metadata.scanFinishedOn ?? metadata.scanStartedOn)),
  'gatehouse-verdict': reader(verdictPredicateSchema, ({ image, verdict, judgedAt }, { digests }) => ({
    ...(!digests.includes(image.digest)
      ? { fault: 'other-image' }
      : verdict === 'pass' || verdict === 'warn'
        ? {}
        : { fault: 'not-passed' }),
    time: judgedAt,
  })),
}

/** Looks at the content of an attestation: is it what its type says, about this image, and when was it made? */
export function readPredicate(name: string, predicate: unknown, context: PredicateContext): PredicateFacts {
  if (isPredicateName(name)) return readers[name](predicate, context)
  return typeof predicate === 'object' && predicate !== null && !Array.isArray(predicate) ? {} : otherContent
}

const timed = (time: string | undefined): PredicateFacts => (time === undefined ? {} : { time })

/** Digests that an SBOM names for what it describes; one that names none was made from something else than a registry. */
function aboutImage(statements: readonly (string | undefined)[], digests: readonly Digest[]): PredicateFacts {
  const named = statements.flatMap((statement) => digestIn(statement ?? ''))
  return named.length > 0 && !named.some((digest) => digests.includes(digest)) ? { fault: 'other-image' } : {}
}

/** `sha256:…` alone, or as the version of a purl (`pkg:oci/app@sha256%3A…`). */
const digestIn = (statement: string): readonly Digest[] => {
  const hex = /(?:^|@)sha256(?::|%3[Aa])([0-9a-f]{64})(?:$|[?#])/.exec(statement)?.[1]
  return hex === undefined ? [] : [`sha256:${hex}`]
}

function describedVersions(document: z.output<typeof spdx>): readonly (string | undefined)[] {
  const described = new Set([
    ...(document.documentDescribes ?? []),
    ...(document.relationships ?? [])
      .filter(
        ({ spdxElementId, relationshipType }) => spdxElementId === document.SPDXID && relationshipType === 'DESCRIBES',
      )
      .map(({ relatedSpdxElement }) => relatedSpdxElement),
  ])
  return document.packages.filter(({ SPDXID }) => described.has(SPDXID)).map(({ versionInfo }) => versionInfo)
}
