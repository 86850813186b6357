import { type FeedFile, invalidFeed } from '../../core/enrich/feed-file.js'
import { readEpss } from '../../core/enrich/read-epss.js'
import { readKev } from '../../core/enrich/read-kev.js'
import type { Feeds } from '../../core/feeds.js'
import { sha256Hex } from '../../core/hash.js'
import type { FeedName } from '../../core/policy/policy.js'
import type { Archives } from '../../ports/machine/archives.js'
import type { Files } from '../../ports.js'

/** Files of the user with data that findings are enriched with; paths are absolute. */
export interface FeedRequest {
  readonly kev?: string
  readonly epss?: string
}

/** Several times what is published; whoever writes more wants this process to run out of memory. */
const mostBytes = 128 * 2 ** 20

/**
 * The feeds of a run: the files that were given, and for KEV the copy of this release where none was. EPSS is new every day and a release
 * carries none. Open them before anything runs, so that a wrong file ends nothing half done.
 * @throws GatehouseError DATA_INVALID
 */
export async function openFeeds(
  { kev, epss }: FeedRequest,
  ports: { readonly files: Pick<Files, 'read' | 'stat'>; readonly archives: Pick<Archives, 'decompress'> },
): Promise<Feeds> {
  return {
    kev: kev === undefined ? await bundled() : readKev(await readFile('kev', kev, ports)),
    ...(epss === undefined ? {} : { epss: readEpss(await readFile('epss', epss, ports)) }),
  }
}

/** Loaded when something is judged, and no earlier. */
async function bundled(): Promise<NonNullable<Feeds['kev']>> {
  const { bundledKnownExploited } = await import('../../knowledge/known-exploited.js')
  return bundledKnownExploited()
}

async function readFile(
  feed: FeedName,
  path: string,
  { files, archives }: Parameters<typeof openFeeds>[1],
): Promise<FeedFile> {
  const stat = await files.stat(path)
  if (stat?.type === undefined) throw invalidFeed(feed, { name: path }, 'is not there')
  if (stat.size > mostBytes) throw invalidFeed(feed, { name: path }, `has more than ${mostBytes} bytes`)
  const bytes = await files.read(path).catch(() => {
    throw invalidFeed(feed, { name: path }, 'cannot be read')
  })
  const plain = isPacked(bytes)
    ? await archives.decompress(bytes, mostBytes).catch(() => {
        throw invalidFeed(feed, { name: path }, `cannot be unpacked, or holds more than ${mostBytes} bytes`)
      })
    : bytes
  return { text: new TextDecoder().decode(plain), digest: `sha256:${sha256Hex(bytes)}`, name: path }
}

/** The two bytes that every gzip file begins with. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
