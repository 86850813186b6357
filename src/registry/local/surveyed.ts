import { GatehouseError } from '../../core/errors.js'
import type { ArchivedFile } from '../../ports/machine/archives.js'
import type { Ports } from '../../ports.js'
import { mostManifestBytes } from '../manifest.js'

/** What an archive holds, by name; nothing of it is written anywhere. */
export type Members = ReadonlyMap<string, ArchivedFile>

export interface SurveyedArchive {
  readonly path: string
  readonly members: Members
}

/** Of an archive, unpacked, in bytes. */
const mostBytes = 64 * 1024 ** 3
const mostFiles = 20_000
const mostHops = 8

/** Looks through a tar archive that gzip packed or not. @throws GatehouseError `IMAGE_BROKEN`. */
export async function surveyArchive(path: string, { archives }: Pick<Ports, 'archives'>): Promise<SurveyedArchive> {
  const limits = { maxBytes: mostBytes, maxFiles: mostFiles, textBytes: mostManifestBytes }
  return { path, members: await archives.survey(path, limits).catch(asImage(path)) }
}

/** Writes files of it: each name and the new file that gets its bytes. @throws GatehouseError `IMAGE_BROKEN`. */
export async function unpackMembers(
  { path }: SurveyedArchive,
  wanted: Readonly<Record<string, string>>,
  { archives }: Pick<Ports, 'archives'>,
): Promise<void> {
  await archives.extract(path, wanted, mostBytes).catch(asImage(path))
}

const asImage =
  (path: string) =>
  (error: unknown): never => {
    const isBroken = error instanceof GatehouseError && error.code === 'DOWNLOAD_FAILED'
    throw isBroken ? broken(path, error.message.replace(/^.* cannot be used: |\.$/g, '')) : error
  }

export const broken = (path: string, what: string): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `${path} cannot be used as an image: ${what}.`, {
    hint: 'Give what `docker save` or a build wrote, or an OCI layout; save or copy it again if it was one.',
  })

/** What a reader throws is the end of a sentence, unless it is a whole one. @throws GatehouseError `IMAGE_BROKEN`. */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof GatehouseError ? error : broken(path, error instanceof Error ? error.message : String(error))
  }
}

export const severalImages = (path: string, count: number): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `${path} holds ${count} images.`, { hint: 'Save each to a file of its own.' })

/** Older versions of Docker save a layer that several images share once, and links to it. */
export function memberOf(members: Members, name: string): ArchivedFile | undefined {
  let member = members.get(name)
  for (let hop = 0; member?.link !== undefined && hop < mostHops; hop += 1) member = members.get(member.link)
  return member?.link === undefined ? member : undefined
}

/** Of what an archive says, so much. */
export const shown = (text: string): string => JSON.stringify(text.slice(0, 120))
