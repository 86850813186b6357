import { GatehouseError } from '../../core/errors.js'
import { nameOfFile } from '../../core/image/name.js'
import { fitsPlatform } from '../../core/image/platform.js'
import type { ImageSubject } from '../../core/image/subject.js'
import type { Ports } from '../../ports.js'
import { calledBy, readDockerArchive } from '../../registry/local/docker-archive.js'
import { isLayoutArchive } from '../../registry/local/layout-archive.js'
import { type SurveyedArchive, severalImages, surveyArchive } from '../../registry/local/surveyed.js'
import type { OpenedImage } from './open-image.js'
import { openLayoutArchive } from './open-layout-archive.js'
import { type ImagePart, platformOf, type Staging } from './stage-image.js'

/** What an archive holds, laid out. */
export interface OpenedArchive {
  /** What it says of itself. */
  readonly called: ImageSubject | undefined
  /** Docker archives that are no layout have none. */
  readonly digest?: string
  readonly parts: readonly ImagePart[]
}

/** What `docker save` or a build wrote. The name that somebody gave counts more than its own. */
export async function openArchive(
  path: string,
  given: ImageSubject | undefined,
  staging: Staging,
  ports: Ports,
): Promise<OpenedImage> {
  const archive = await surveyArchive(path, ports)
  const open = isLayoutArchive(archive.members) ? openLayoutArchive : openDockerArchive
  const { called, digest, parts } = await open(archive, staging, ports)
  const subject = given ?? called ?? { name: nameOfFile(path) }
  return { subject: { ...subject, ...(digest === undefined ? {} : { digest }), ...platformOf(parts) }, parts }
}

/** The scanner reads the archive itself: its layers are compared with what its configuration says of them. */
async function openDockerArchive(
  archive: SurveyedArchive,
  { platform, folder }: Staging,
  { files }: Ports,
): Promise<OpenedArchive> {
  const [image, ...others] = readDockerArchive(archive)
  if (others.length > 0) throw severalImages(archive.path, others.length + 1)
  const own = image.config.platform
  if (platform !== undefined && !fitsPlatform(platform, own)) throw otherPlatform(platform, own)
  const file = `${folder}/image.tar`
  await files.linkOrCopy(archive.path, file)
  return { called: calledBy(image.names), parts: [{ file, ...(own === undefined ? {} : { platform: own }) }] }
}

const otherPlatform = (asked: string, platform = 'no platform that it names'): GatehouseError =>
  new GatehouseError('TARGET_MISSING', `The image has no platform ${asked}.`, { hint: `It has ${platform}.` })
