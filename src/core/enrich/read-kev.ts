import { z } from 'zod'
import type { Feed, KnownExploited } from '../feeds.js'
import { cveSchema, daySchema, decodeFeed, type FeedFile, instantOf, invalidFeed, mostEntries } from './feed-file.js'

/** CISA's own format; keys that tell more about an entry are passed over. */
const catalogueSchema = z.object({
  dateReleased: z.string().refine((text) => instantOf(text) !== undefined),
  count: z.int(),
  vulnerabilities: z
    .array(z.object({ cveID: cveSchema, dateAdded: daySchema, dueDate: daySchema.optional() }))
    .max(mostEntries),
})

/** The same without words, by CVE. */
const compactSchema = z.object({
  about: z.object({ date: daySchema, count: z.int() }),
  cves: z.record(cveSchema, z.object({ added: daySchema, due: daySchema.optional() })),
})

/**
 * Reads a catalogue of vulnerabilities that are known to be exploited. One that holds another number of entries than it says is refused,
 * because what is not in it would count as not exploited.
 * @throws GatehouseError DATA_INVALID
 */
export function readKev(file: FeedFile): Feed<KnownExploited> {
  const { updated, count, rows } = rowsOf(decodeFeed('kev', file, z.union([catalogueSchema, compactSchema])))
  const entries = new Map(rows)
  if (entries.size !== count || count === 0)
    throw invalidFeed('kev', file, `says that it holds ${count} entries and holds ${entries.size}`)
  return { data: { name: 'kev', digest: file.digest, updated }, entries }
}

interface Rows {
  readonly updated: string
  readonly count: number
  readonly rows: readonly (readonly [string, KnownExploited])[]
}

function rowsOf(found: z.infer<typeof catalogueSchema> | z.infer<typeof compactSchema>): Rows {
  if ('cves' in found) {
    const rows = Object.entries(found.cves).map(([id, { added, due }]) => [id, knownSince(added, due)] as const)
    return { updated: `${found.about.date}T00:00:00.000Z`, count: found.about.count, rows }
  }
  const { dateReleased, count, vulnerabilities } = found
  return {
    updated: instantOf(dateReleased) ?? dateReleased,
    count,
    rows: vulnerabilities.map(({ cveID, dateAdded, dueDate }) => [cveID, knownSince(dateAdded, dueDate)] as const),
  }
}

const knownSince = (added: string, due: string | undefined): KnownExploited => ({
  added,
  ...(due === undefined ? {} : { due }),
})
