import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import type { Data, Notice } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'

/** The version of the format that Trivy 0.74.0 reads; it refuses any other (pkg/db/db.go). */
const version = 2

/** `metadata.json` beside `trivy.db`. Trivy adds keys of its own when it downloads. */
const instant = z.iso.datetime({ offset: true })
const schema = z.object({ Version: z.number(), UpdatedAt: instant, NextUpdate: instant.optional().catch(undefined) })

export interface DatabaseMetadata {
  /** ISO 8601, when the database was built. */
  readonly updated: string
  /** ISO 8601, when a newer one should be there. Absent when the database does not say it, or says a time before it was built. */
  readonly nextUpdate?: string
}

/** @throws GatehouseError `DATABASE_INVALID` with what is wrong with it. */
export function readMetadata(text: string, where: string): DatabaseMetadata {
  const decoded = schema.safeParse(parseJson(text))
  if (!decoded.success) throw invalid(`The metadata of the vulnerability database in ${where} cannot be read.`)
  if (decoded.data.Version !== version) {
    throw invalid(
      `The vulnerability database in ${where} has version ${decoded.data.Version}; this Trivy reads version ${version}.`,
    )
  }
  const { UpdatedAt: updated, NextUpdate: nextUpdate } = decoded.data
  const isLater = nextUpdate !== undefined && Date.parse(nextUpdate) > Date.parse(updated)
  return isLater ? { updated, nextUpdate } : { updated }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const invalid = (sentence: string): GatehouseError =>
  new GatehouseError('DATABASE_INVALID', sentence, {
    hint: 'Give a folder that holds trivy.db and metadata.json as Trivy downloads them, or let Gatehouse fetch the database.',
  })

/** A database file that is there and not empty. @throws GatehouseError `DATABASE_INVALID`. */
export async function requireDatabaseFile(path: string, ports: Ports): Promise<void> {
  if (((await ports.files.stat(await ports.files.realPath(path)))?.size ?? 0) > 0) return
  throw invalid(`${path} is empty.`)
}

/** What a report says about the database that was used. */
export const describeDatabase = (sha256: string, metadata: DatabaseMetadata, notice?: Notice): Data => ({
  name: 'vulnerability-db',
  digest: `sha256:${sha256}`,
  ...metadata,
  ...(notice === undefined ? {} : { notice }),
})

/** The day in an instant, UTC, without a time that nobody needs. */
export const dayOf = (instant: string): string => new Date(instant).toISOString().slice(0, 10)
