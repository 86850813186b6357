import { GatehouseError } from '../../core/errors.js'
import { nameOfFile } from '../../core/image/name.js'
import { fitsPlatform } from '../../core/image/platform.js'
import type { ImageSubject } from '../../core/image/subject.js'
import type { Ports } from '../../ports.js'
import { readDockerArchive } from '../../registry/local/docker-archive.js'
import { type ImageReference, nameOf } from '../../registry/reference.js'
import type { OpenedImage } from './open-image.js'
import type { Staging } from './stage-image.js'

/** Its layers are compared with what its configuration says of them; the name that somebody gave counts more than its own. */
export async function openArchive(
  path: string,
  given: ImageSubject | undefined,
  { platform, folder }: Staging,
  ports: Ports,
): Promise<OpenedImage> {
  const [image, ...others] = await readDockerArchive(path, ports)
  if (others.length > 0) throw severalImages(path, others.length + 1)
  if (platform !== undefined && !fitsPlatform(platform, image.platform)) throw otherPlatform(platform, image.platform)
  const file = `${folder}/image.tar`
  await ports.files.linkOrCopy(path, file)
  const about = {
    ...(image.digest === undefined ? {} : { digest: image.digest }),
    ...(image.platform === undefined ? {} : { platform: image.platform }),
  }
  return {
    subject: { ...(given ?? namedBy(image.names) ?? { name: nameOfFile(path) }), ...about },
    parts: [{ file, ...about }],
  }
}

const namedBy = ([first]: readonly ImageReference[]): ImageSubject | undefined =>
  first === undefined ? undefined : { name: nameOf(first), ...(first.tag === undefined ? {} : { tag: first.tag }) }

const severalImages = (path: string, count: number): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `${path} holds ${count} images.`, { hint: 'Save each to a file of its own.' })

const otherPlatform = (asked: string, platform = 'no platform that it names'): GatehouseError =>
  new GatehouseError('TARGET_MISSING', `The image has no platform ${asked}.`, { hint: `It has ${platform}.` })
