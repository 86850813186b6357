import { type ImageSubject, imagePath } from '../../core/image/subject.js'
import type { Ports } from '../../ports.js'
import type { CatalogueOptions } from '../../tools/cataloguer.js'
import type { ImageScanRequest } from '../image/image-request.js'
import { announceImage, openImage } from '../image/open-image.js'
import type { ImagePart } from '../image/stage-image.js'
import { openRoot } from '../scan/take-evidence.js'
import type { SbomRequest } from './request.js'

/** One thing that gets documents of its own. */
export interface TargetPart {
  readonly source: CatalogueOptions['source']
  readonly digest?: string
  readonly platform?: string
}

/** A folder, or an image with each of its platforms. */
export interface OpenedTarget {
  readonly name: string
  /** Absent for a folder. */
  readonly image?: ImageSubject
  /** Whether the name is certain: an archive may say what it likes of itself then. */
  readonly isNamed: boolean
  readonly parts: readonly TargetPart[]
}

/** What the flow for images is asked for. */
const imageRequest = ({ path, offline, name }: SbomRequest, target: ImageTarget): ImageScanRequest => ({
  path,
  offline,
  source: target.source,
  ...(name === undefined ? {} : { name }),
  ...(target.platform === undefined ? {} : { platform: target.platform }),
  ...(target.dockerConfig === undefined ? {} : { dockerConfig: target.dockerConfig }),
})

type ImageTarget = Extract<SbomRequest['target'], { type: 'image' }>

/**
 * What is known of the target before it is opened.
 * @throws GatehouseError ARGUMENT_INVALID, TARGET_MISSING
 */
export async function announceTarget(request: SbomRequest, ports: Ports): Promise<Omit<OpenedTarget, 'parts'>> {
  const { target, name } = request
  if (target.type === 'folder') {
    const root = await openRoot(target.path, ports)
    return { name: name ?? root.slice(root.lastIndexOf('/') + 1), isNamed: true }
  }
  const image = await announceImage(imageRequest(request, target), ports)
  return { name: image.name, image, isNamed: name !== undefined }
}

/**
 * Lays the target out for the programs: an image in a folder of the run, by digest; a folder where it is.
 * @throws GatehouseError for an image that is not there, damaged, or no image.
 */
export async function openTarget(
  request: SbomRequest,
  announced: Omit<OpenedTarget, 'parts'>,
  workspace: string,
  ports: Ports,
): Promise<OpenedTarget> {
  const { target } = request
  if (target.type === 'folder' || announced.image === undefined) {
    const path = await openRoot(target.type === 'folder' ? target.path : request.path, ports)
    return { ...announced, parts: [{ source: { type: 'folder', path } }] }
  }
  const opened = await openImage(imageRequest(request, target), announced.image, workspace, ports)
  const parts = await Promise.all(opened.parts.map((part) => partOf(part, ports)))
  return { name: opened.subject.name, image: opened.subject, isNamed: true, parts }
}

async function partOf({ file, digest, platform }: ImagePart, { files }: Ports): Promise<TargetPart> {
  const type = (await files.stat(file))?.type === 'directory' ? 'layout' : 'archive'
  return {
    source: { type, path: file },
    ...(digest === undefined ? {} : { digest }),
    ...(platform === undefined ? {} : { platform }),
  }
}

/** Where a person should look: an image has no file, and a folder has many. */
export const placeOf = ({ image, name }: Pick<OpenedTarget, 'image' | 'name'>): string =>
  image === undefined ? 'sbom.cdx.json' : imagePath(name)
