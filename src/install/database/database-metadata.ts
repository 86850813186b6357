import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import type { Data } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'

/** The version of the format that Trivy 0.74.0 reads; it refuses any other (pkg/db/db.go). */
const version = 2

/** `metadata.json` beside `trivy.db`. Trivy adds keys of its own when it downloads. */
const schema = z.object({ Version: z.number(), UpdatedAt: z.iso.datetime({ offset: true }) })

export interface DatabaseMetadata {
  /** ISO 8601, when the database was built. */
  readonly updated: string
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
  return { updated: decoded.data.UpdatedAt }
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
export const describeDatabase = (sha256: string, updated: string): Data => ({
  name: 'vulnerability-db',
  digest: `sha256:${sha256}`,
  updated,
})
