import { GatehouseError } from '../../core/errors.js'
import type { Notice } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'
import type { Budget } from '../../registry/access/connection.js'
import { type ImageReference, parseReference } from '../../registry/reference.js'
import { cacheFolder } from '../cache-folder.js'
import { type Attempt, noteAttempt } from '../origins/attempt.js'
import type { Keeper } from '../origins/keeper.js'
import { defaultPatience, type Patience } from '../origins/patience.js'
import { type BringMeans, bringDatabase, step } from './bring-database.js'
import { openNewest, openUnpacked, sweepDatabases, type Unpacked } from './database-cache.js'
import { findLayer } from './database-layer.js'
import { dayOf, describeDatabase } from './database-metadata.js'
import type { Database } from './vulnerability-database.js'

/** Where Trivy's own database is published, in the order Trivy asks (0.74.0, pkg/db/db.go); the first mirrors the second. */
export const defaultRepositories: readonly string[] = [
  'mirror.gcr.io/aquasec/trivy-db:2',
  'ghcr.io/aquasecurity/trivy-db:2',
]

const layerType = 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip'
const folderHint =
  'Give one with --vulnerability-db DIR (a folder with trivy.db and metadata.json), or name a mirror with GATEHOUSE_DB_REPOSITORY.'

export interface DatabaseOptions {
  /** Nothing is asked or fetched. */
  readonly offline?: boolean
  /** Instead of the variable GATEHOUSE_DB_REPOSITORY (separated by commas or spaces) and the default ones. */
  readonly repositories?: readonly string[]
  readonly patience?: Patience
  /** What outlives a runner; asked for the layer that the registry names. */
  readonly keeper?: Keeper
}

/**
 * The newest vulnerability database: the registries are asked in their order which layer that is, every time; what is in
 * the cache is used only if its digest is the answer. When no registry answers, the newest one of the cache is used, and a
 * notice says so with its date.
 *
 * @throws GatehouseError `DATABASE_MISSING`, `ARGUMENT_INVALID`, `DISK_FULL`, `FILE_UNWRITABLE`.
 */
export async function fetchDatabase(ports: Ports, options: DatabaseOptions = {}): Promise<Database> {
  const { offline = false, patience = defaultPatience, keeper } = options
  const cache = cacheFolder(ports.environment)
  const means: BringMeans = { cache, patience, ...(keeper === undefined ? {} : { keeper }) }
  if (offline) return openOffline(cache, ports)
  const sources = repositoriesOf(ports, options).map(readSource)
  ports.progress.step(step, 'started')
  const attempts: Attempt[] = []
  const budgetFor = shareBudget(sources.length, patience, ports)
  for (const [index, source] of sources.entries()) {
    try {
      const database = await fetchFrom(source, budgetFor(index), means, ports)
      ports.progress.step(step, 'finished', `of ${dayOf(database.data.updated)} from ${database.origin}`)
      return database
    } catch (error) {
      attempts.push(noteAttempt(source.text, error))
    }
  }
  return fallBack(attempts, cache, ports)
}

function repositoriesOf(ports: Ports, { repositories }: DatabaseOptions): readonly string[] {
  const chosen =
    repositories ?? (ports.environment['GATEHOUSE_DB_REPOSITORY'] ?? '').split(/[\s,]+/).filter((text) => text !== '')
  return chosen.length === 0 ? defaultRepositories : chosen
}

interface Source {
  /** As the user wrote it. */
  readonly text: string
  readonly reference: ImageReference
}

const readSource = (text: string): Source => ({ text, reference: parseReference(text) })

/** Every registry gets its share of the time that is left, so that several which hang are known together within the limit. */
function shareBudget(count: number, patience: Patience, ports: Ports): (index: number) => Budget {
  const end = ports.clock.monotonicMs() + patience.resolveMs
  return (index) => {
    const started = ports.clock.monotonicMs()
    const share = Math.max(end - started, patience.resolveMs / 8) / (count - index)
    return { answerMs: () => Math.max(1, Math.min(patience.answerMs, started + share - ports.clock.monotonicMs())) }
  }
}

async function fetchFrom(
  { text, reference }: Source,
  budget: Budget,
  means: BringMeans,
  ports: Ports,
): Promise<Database> {
  const { cache, patience } = means
  const layer = await findLayer(reference, layerType, budget, ports, patience)
  const unpacked = (await openUnpacked(cache, layer.sha256, ports)) ?? (await bringDatabase(layer, means, ports))
  await sweepDatabases(cache, layer.sha256, ports)
  return toDatabase(unpacked, text)
}

function toDatabase(unpacked: Unpacked, origin: string, notice?: Notice): Database {
  const { folder, sha256, ...metadata } = unpacked
  return { folder, data: describeDatabase(sha256, metadata, notice), origin }
}

async function openOffline(cache: string, ports: Ports): Promise<Database> {
  const cached = await openNewest(cache, ports)
  if (cached !== undefined) {
    const sentence = `The vulnerability database is the one of ${dayOf(cached.updated)} from the cache; no registry was asked for a newer one (offline).`
    return toDatabase(cached, 'cache', { kind: 'offline', sentence })
  }
  throw new GatehouseError(
    'DATABASE_MISSING',
    'There is no vulnerability database on this machine, and none may be fetched (offline).',
    { hint: folderHint },
  )
}

async function fallBack(attempts: readonly Attempt[], cache: string, ports: Ports): Promise<Database> {
  const said = attempts.map(({ sentence }) => sentence).join(' ')
  const cached = await openNewest(cache, ports)
  if (cached === undefined) {
    ports.progress.step(step, 'failed', said)
    throw new GatehouseError('DATABASE_MISSING', `No vulnerability database could be fetched. ${said}`, {
      hint: folderHint,
    })
  }
  const sentence = `The vulnerability database is the one of ${dayOf(cached.updated)} from the cache, since no registry gave a newer one. ${said}`
  ports.progress.step(step, 'finished', sentence)
  return toDatabase(cached, 'cache', { kind: 'unavailable', sentence })
}
