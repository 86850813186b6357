import { GatehouseError } from '../../core/errors.js'
import { nameOfFile } from '../../core/image/name.js'
import type { ImageSubject } from '../../core/image/subject.js'
import type { Ports } from '../../ports.js'
import { openCredentials } from '../../registry/access/credentials.js'
import { nameOf, parseReference } from '../../registry/reference.js'
import { openParts } from '../../registry/remote-parts.js'
import { resolveImage } from '../../registry/resolve.js'
import { openLayout } from './blob-store.js'
import type { ImageScanRequest } from './image-request.js'
import { openArchive } from './open-archive.js'
import { readLayout } from './open-layout.js'
import { type ImagePart, platformOf, type Staging, stageImages } from './stage-image.js'

/** An image that lies before us. */
export interface OpenedImage {
  readonly subject: ImageSubject
  readonly parts: readonly ImagePart[]
}

/**
 * What the request says of the image before it is opened: its name.
 * @throws GatehouseError ARGUMENT_INVALID, TARGET_MISSING
 */
export async function announceImage(request: ImageScanRequest, { files }: Pick<Ports, 'files'>): Promise<ImageSubject> {
  const { source, name, offline } = request
  if (source.type === 'registry') {
    const { tag, digest, ...reference } = parseReference(source.reference)
    if (offline) throw noNetwork(source.reference)
    return {
      name: nameOf(reference),
      ...(digest === undefined ? {} : { digest }),
      ...(tag === undefined ? {} : { tag }),
    }
  }
  const real = await files.realPath(source.path).catch(() => undefined)
  if (real === undefined) throw nothingThere(source.path)
  if (name === undefined) return { name: nameOfFile(source.path) }
  const { tag, digest: _, ...reference } = parseReference(name)
  return { name: nameOf(reference), ...(tag === undefined ? {} : { tag }) }
}

/**
 * Lays an image out for the scanners in a folder of the run.
 * @throws GatehouseError for an image that is not there, damaged, or no image; for a registry that does not give it.
 */
export async function openImage(
  request: ImageScanRequest,
  announced: ImageSubject,
  workspace: string,
  ports: Ports,
): Promise<OpenedImage> {
  const { source, platform, name } = request
  const staging: Staging = { platform, folder: workspace }
  if (source.type === 'registry') return fromRegistry(source.reference, request, staging, ports)
  const path = await ports.files.realPath(source.path)
  if ((await ports.files.stat(path))?.type !== 'directory') {
    return openArchive(path, name === undefined ? undefined : announced, staging, ports)
  }
  const { roots, called } = await readLayout(path, ports)
  const parts = await stageImages(openLayout(path, ports.files), roots, staging, ports.files)
  const [root, ...others] = roots
  const subject = name !== undefined || called === undefined ? announced : called
  const digest = root !== undefined && others.length === 0 ? { digest: root.digest } : {}
  return { subject: { ...subject, ...digest, ...platformOf(parts) }, parts }
}

/** Everything is asked for by the digest that the reference led to first: a tag that moves meanwhile changes nothing. */
async function fromRegistry(
  text: string,
  { dockerConfig }: ImageScanRequest,
  staging: Staging,
  ports: Ports,
): Promise<OpenedImage> {
  const credentials = await openCredentials(dockerConfig, ports)
  const access = { ports, credentials }
  const { reference, digest, mediaType } = await resolveImage(parseReference(text), access)
  const parts = await stageImages(openParts(reference, access, ports), [{ digest, mediaType }], staging, ports.files)
  const tag = reference.tag === undefined ? {} : { tag: reference.tag }
  return { subject: { name: nameOf(reference), digest, ...tag, ...platformOf(parts) }, parts }
}

const nothingThere = (path: string): GatehouseError =>
  new GatehouseError('TARGET_MISSING', `There is no file or folder ${path}.`, {
    hint: 'Give a docker archive (`docker save`), or an OCI layout as a folder or as an archive.',
  })

const noNetwork = (reference: string): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', `${reference} is in a registry, and --offline asks the network for nothing.`, {
    hint: 'Leave out --offline, or give the image as an archive (--image-archive).',
  })
