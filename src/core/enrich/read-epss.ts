import { z } from 'zod'
import type { Feed } from '../feeds.js'
import { cveSchema, daySchema, decodeFeed, type FeedFile, instantOf, invalidFeed, mostEntries } from './feed-file.js'

/**
 * Reads FIRST's scores: the daily CSV with its first line, or an answer of the API. A part of them is refused, because what is not in it
 * would count as not likely.
 * @throws GatehouseError DATA_INVALID
 */
export const readEpss = (file: FeedFile): Feed<number> =>
  file.text.trimStart().startsWith('{') ? readAnswer(file) : readCsv(file)

const isProbability = (text: string): boolean => /^\d(?:\.\d{1,20})?(?:e-\d{1,2})?$/i.test(text) && Number(text) <= 1

const answerSchema = z.object({
  total: z.int(),
  data: z
    .array(z.object({ cve: cveSchema, epss: z.string().refine(isProbability), date: daySchema }))
    .min(1)
    .max(mostEntries),
})

function readAnswer(file: FeedFile): Feed<number> {
  const { total, data } = decodeFeed('epss', file, answerSchema)
  if (total !== data.length)
    throw invalidFeed('epss', file, `holds ${data.length} of ${total} rows: an answer of the API comes in pages`)
  const oldest = data.map(({ date }) => date).sort()[0] ?? ''
  return feedOf(
    file,
    oldest,
    data.map(({ cve, epss }) => [cve, Number(epss)] as const),
  )
}

/** `#model_version:v2025.03.14,score_date:2026-11-27T00:00:00+0000`, then the names of the columns. */
function readCsv(file: FeedFile): Feed<number> {
  const [about = '', header = '', ...lines] = file.text.split(/\r?\n/)
  const date = /^#(?:.*,)?score_date:([^,]{10,40})/.exec(about)?.[1]
  if (date === undefined || instantOf(date) === undefined)
    throw invalidFeed('epss', file, 'does not say in its first line of which day it is')
  if (!/^cve,epss,percentile(?:,|$)/.test(header))
    throw invalidFeed('epss', file, 'has other columns than `cve,epss,percentile`')
  if (lines.length > mostEntries) throw invalidFeed('epss', file, `has more than ${mostEntries} lines`)
  if (lines.at(-1) !== '') throw invalidFeed('epss', file, 'ends within a line: not all of it is there')
  const rows = lines.slice(0, -1).map((line, index) => {
    const [cve = '', epss = '', ...others] = line.split(',')
    if (others.length > 0 && cveSchema.safeParse(cve).success && isProbability(epss))
      return [cve, Number(epss)] as const
    throw invalidFeed('epss', file, `has something else than a CVE and its probability in line ${index + 3}`)
  })
  if (rows.length === 0) throw invalidFeed('epss', file, 'holds no row')
  return feedOf(file, date, rows)
}

const feedOf = ({ digest }: FeedFile, date: string, rows: readonly (readonly [string, number])[]): Feed<number> => ({
  data: { name: 'epss', digest, updated: instantOf(date) ?? date },
  entries: new Map(rows),
})
