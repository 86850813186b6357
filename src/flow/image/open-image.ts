import { GatehouseError } from '../../core/errors.js'
import { decodeManifest } from '../../core/image/manifest.js'
import { nameOfFile, readImageName } from '../../core/image/name.js'
import type { ImageSubject } from '../../core/image/subject.js'
import type { Ports } from '../../ports.js'
import { mostManifestBytes, openLayout } from './blob-store.js'
import type { ImageScanRequest } from './image-request.js'
import { type ImagePart, stageImages } from './stage-image.js'

/** An image that lies before us. */
export interface OpenedImage {
  /** What it is called as long as its archive does not say better. */
  readonly subject: ImageSubject
  /** Whether the name was given, or is certain: an archive may say what it likes of itself then. */
  readonly isNamed: boolean
  readonly parts: readonly ImagePart[]
}

/**
 * What the request says of the image before it is opened: its name.
 * @throws GatehouseError ARGUMENT_INVALID, TARGET_MISSING
 */
export async function announceImage(request: ImageScanRequest, { files }: Pick<Ports, 'files'>): Promise<ImageSubject> {
  const { source, name } = request
  const given = name ?? (source.type === 'registry' ? source.reference : undefined)
  const read = given === undefined ? undefined : readImageName(given)
  if (given !== undefined && read === undefined) throw noName(given)
  if (
    source.type === 'file' &&
    (await files.stat(await files.realPath(source.path).catch(() => source.path))) === undefined
  ) {
    throw new GatehouseError('TARGET_MISSING', `There is no file or folder ${source.path}.`, {
      hint: 'Give a docker archive (`docker save`), or the folder of an OCI layout.',
    })
  }
  return read ?? { name: source.type === 'file' ? nameOfFile(source.path) : '' }
}

/**
 * Lays an image out for the scanners in a folder of the run.
 * @throws GatehouseError for an image that is not there, damaged, or no image.
 */
export async function openImage(
  request: ImageScanRequest,
  announced: ImageSubject,
  workspace: string,
  ports: Ports,
): Promise<OpenedImage> {
  const { source, platform } = request
  const isNamed = request.name !== undefined
  if (source.type === 'registry') throw new GatehouseError('INTERNAL', 'Registries are not read yet.')
  const path = await ports.files.realPath(source.path)
  if ((await ports.files.stat(path))?.type !== 'directory') {
    const file = `${workspace}/image.tar`
    await ports.files.linkOrCopy(path, file)
    return { subject: announced, isNamed, parts: [{ file }] }
  }
  const { roots, called } = await readLayoutIndex(path, ports)
  const parts = await stageImages(openLayout(path, ports.files), roots, { platform, folder: workspace }, ports.files)
  const [first] = roots
  const subject = isNamed || called === undefined ? announced : { ...called }
  return { subject: { ...subject, ...(roots.length === 1 ? { digest: first.digest } : {}) }, isNamed: true, parts }
}

/** Names that builders write into the index of a layout: the first may be a mere tag. */
const naming = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'] as const

async function readLayoutIndex(folder: string, { files }: Pick<Ports, 'files'>) {
  const path = `${folder}/index.json`
  const stat = await files.stat(path)
  if (stat?.type !== 'file' || stat.size > mostManifestBytes) throw noLayout(folder)
  const index = decodeManifest(await files.readText(path))
  const [first, ...others] = index.type === 'index' ? index.manifests : []
  if (first === undefined) throw noLayout(folder)
  const words = naming.flatMap((key) => first.annotations?.[key] ?? [])
  const called = words.map(readImageName).find((read) => read !== undefined && /[/.:]/.test(read.name))
  const { digest: _, ...name } = called ?? { name: '' }
  return { roots: [first, ...others] as const, called: called === undefined ? undefined : name }
}

const noName = (text: string): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', `${text} is no name of an image.`, {
    hint: 'For example ghcr.io/acme/app:1.0, or ghcr.io/acme/app@sha256:… with 64 hex digits.',
  })

const noLayout = (folder: string): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `${folder} is no OCI layout: it has no index.json that names an image.`, {
    hint: 'Give the folder that holds `oci-layout`, `index.json` and `blobs/`.',
  })
