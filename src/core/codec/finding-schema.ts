import { z } from 'zod'
import {
  type Advisory,
  type Finding,
  type Identity,
  type Image,
  kinds,
  type License,
  type Package,
  type Resource,
  type Rule,
  type Skip,
  type Source,
  type Subject,
} from '../finding/finding.js'
import type { Block, Place, Region, RelatedPlace } from '../finding/place.js'
import { type SeveritySource, severities } from '../finding/severity.js'
import { exactly } from './exactly.js'

/** Keys stand in the order of the types, which is the order in which they are written. */

const text = z.string()
const texts = z.array(text)

/** Of lines, columns and files; tools that know no line say 0. */
export const count = z.int().min(0)

const region = exactly<Region>()(
  z.strictObject({
    startLine: count,
    endLine: count,
    startColumn: count.exactOptional(),
    endColumn: count.exactOptional(),
  }),
)

const block = exactly<Block>()(z.strictObject({ label: text, startLine: count, endLine: count, digest: text }))

const relatedPlace = exactly<RelatedPlace>()(
  z.strictObject({ path: text, region: region.exactOptional(), label: text }),
)

const place = exactly<Place>()(
  z.strictObject({
    path: text.describe('Relative to the root of the run, with `/`.'),
    region: region.exactOptional(),
    snippet: text.describe('Lines of the file, every secret masked.').exactOptional(),
    block: block.exactOptional(),
    related: z.array(relatedPlace),
  }),
)

const rule = exactly<Rule>()(
  z.strictObject({
    id: text,
    concept: text.exactOptional(),
    title: text,
    help: text.exactOptional(),
    url: text.exactOptional(),
    tags: texts,
  }),
)

const resource = exactly<Resource>()(
  z.strictObject({ format: text, type: text, stack: text, address: text, part: text.exactOptional() }),
)

const dependency = exactly<Package>()(
  z.strictObject({
    purl: text.describe('Without version and qualifiers.'),
    name: text,
    installed: texts,
    fixed: text.exactOptional(),
    scope: text.exactOptional(),
  }),
)

const license = exactly<License>()(z.strictObject({ spdx: text, category: text }))

const image = exactly<Image>()(
  z.strictObject({ name: text, digest: text.exactOptional(), platform: text.exactOptional() }),
)

const subject = exactly<Subject>()(
  z.strictObject({
    resource: resource.exactOptional(),
    package: dependency.exactOptional(),
    license: license.exactOptional(),
    image: image.exactOptional(),
    requirement: text.exactOptional(),
  }),
)

/** A calendar day in UTC. */
export const day = text.describe('A day in UTC, such as 2026-11-24.')

const advisory = exactly<Advisory>()(
  z.strictObject({
    ids: texts.describe('The canonical id first, then its aliases.'),
    cwe: texts,
    published: day.exactOptional(),
    cvss: z.number().exactOptional(),
    kev: z.strictObject({ added: day, due: day.exactOptional() }).exactOptional(),
    epss: z.number().exactOptional(),
  }),
)

/** A part of it is an id in commands, links and drafts of waivers, where nothing else may stand. */
const hash = text.regex(/^[0-9a-f]{32}$/)

const identity = exactly<Identity>()(z.strictObject({ logical: hash, also: z.array(hash) }))

const severity = z.enum(severities)
const severitySource = exactly<SeveritySource>()(z.enum(['tool', 'vendor', 'override', 'default']))

const skip = exactly<Skip>()(z.strictObject({ by: z.enum(['inline', 'vex', 'sarif']), reason: text.exactOptional() }))

const source = exactly<Source>()(
  z.strictObject({
    tool: text,
    ruleId: text,
    severity: severity.exactOptional(),
    severitySource,
    skip: skip.exactOptional(),
  }),
)

export const findingSchema = exactly<Finding>()(
  z
    .strictObject({
      kind: z.enum(kinds),
      rule,
      severity,
      severitySource,
      message: text,
      place,
      subject,
      advisory: advisory.exactOptional(),
      identity: identity.describe('Two findings are the same when any of these hashes meet.'),
      sources: z.array(source).describe('Every statement of a tool behind this finding.'),
    })
    .meta({ id: 'finding', description: 'One fact, placed and identified.' }),
)
