import { z } from 'zod'
import { GatehouseError } from '../errors.js'
import type { FeedName } from '../policy/policy.js'

/** The text of a file with a feed, and the digest of its bytes. */
export interface FeedFile {
  readonly text: string
  readonly digest: string
  /** As people know it: the path that was given. */
  readonly name: string
}

/** Ten times what there is. */
export const mostEntries = 3_000_000

export const cveSchema = z.string().regex(/^CVE-\d{4}-\d{4,19}$/)

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && instantOf(text)?.slice(0, 10) === text
export const daySchema = z.string().refine(isDay)

/** The instant as ISO 8601 in UTC; nothing for what is no instant. */
export function instantOf(text: string): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

const sources: Readonly<Record<FeedName, string>> = {
  kev: "Give CISA's catalogue (known_exploited_vulnerabilities.json) as it is published.",
  epss: "Give FIRST's file (epss_scores-YYYY-MM-DD.csv or .csv.gz) as it is published, or an answer of its API with every row in it.",
}

/** `wrong` completes the sentence "FILE ...". */
export const invalidFeed = (feed: FeedName, { name }: Pick<FeedFile, 'name'>, wrong: string): GatehouseError =>
  new GatehouseError('DATA_INVALID', `The file ${name} for ${feed.toUpperCase()} ${wrong}.`, { hint: sources[feed] })

/** @throws GatehouseError DATA_INVALID for what is not JSON or not what the schema says, with the place of the first mistake. */
export function decodeFeed<T>(feed: FeedName, file: FeedFile, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parseJson(feed, file))
  if (result.success) return result.data
  const path = result.error.issues[0]?.path.map(String).join('.').slice(0, 80) ?? ''
  throw invalidFeed(feed, file, path === '' ? 'is not in a format that is known' : `is not sound at \`${path}\``)
}

function parseJson(feed: FeedName, file: FeedFile): unknown {
  try {
    return JSON.parse(file.text)
  } catch {
    throw invalidFeed(feed, file, 'is not JSON, or not all of it is there')
  }
}
