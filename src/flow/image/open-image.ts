import { GatehouseError } from '../../core/errors.js'
import { fullName } from '../../core/image/base.js'
import { nameOfFile, readImageName } from '../../core/image/name.js'
import type { ImageSubject } from '../../core/image/subject.js'
import type { Ports } from '../../ports.js'
import { dockerFolder, readCredentials } from '../../registry/access/credentials.js'
import { readDockerArchive } from '../../registry/local/docker-archive.js'
import { decodeManifest } from '../../registry/manifest.js'
import { nameOf, parseReference } from '../../registry/reference.js'
import { openParts } from '../../registry/remote-parts.js'
import { resolveImage } from '../../registry/resolve.js'
import { mostManifestBytes, openLayout } from './blob-store.js'
import type { ImageScanRequest } from './image-request.js'
import { type ImagePart, type Root, stageImages } from './stage-image.js'

/** An image that lies before us. */
export interface OpenedImage {
  /** What it is called as long as its archive does not say better. */
  readonly subject: ImageSubject
  /** Whether the name is certain: an archive may say what it likes of itself then. */
  readonly isNamed: boolean
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
  const staging = { platform, folder: workspace }
  if (source.type === 'registry') return fromRegistry(source.reference, request, staging, ports)
  const path = await ports.files.realPath(source.path)
  if ((await ports.files.stat(path))?.type !== 'directory') {
    const part = await takeArchive(path, `${workspace}/image.tar`, ports)
    return { subject: announced, isNamed: name !== undefined, parts: [part] }
  }
  const { roots, called } = await readLayout(path, ports)
  const parts = await stageImages(openLayout(path, ports.files), roots, staging, ports.files)
  const [root, ...others] = roots
  const subject = name !== undefined || called === undefined ? announced : called
  const digest = root !== undefined && others.length === 0 ? { digest: root.digest } : {}
  return { subject: { ...subject, ...digest }, isNamed: true, parts }
}

/** Trivy 0.74.0 takes the first of several images, in silence. */
async function takeArchive(path: string, file: string, ports: Ports): Promise<ImagePart> {
  await ports.files.linkOrCopy(path, file)
  const [image, ...others] = await readDockerArchive(path, ports)
  if (others.length > 0) throw severalImages(path, others.length + 1)
  const { digest, platform } = image
  return { file, ...(digest === undefined ? {} : { digest }), ...(platform === undefined ? {} : { platform }) }
}

/** Everything is asked for by the digest that the reference led to first: a tag that moves meanwhile changes nothing. */
async function fromRegistry(
  text: string,
  { dockerConfig }: ImageScanRequest,
  staging: { readonly platform: string | undefined; readonly folder: string },
  ports: Ports,
): Promise<OpenedImage> {
  const credentials = await readCredentials(dockerConfig ?? dockerFolder(ports.environment), ports)
  const access = { ports, credentials }
  const { reference, digest, mediaType } = await resolveImage(parseReference(text), access)
  const parts = await stageImages(openParts(reference, access, ports), [{ digest, mediaType }], staging, ports.files)
  const tag = reference.tag === undefined ? {} : { tag: reference.tag }
  return { subject: { name: nameOf(reference), digest, ...tag }, isNamed: true, parts }
}

/** Names that builders write into the index of a layout: the second may be a mere tag. */
const naming = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'] as const

const indexType = 'application/vnd.oci.image.index.v1+json'

interface Layout {
  readonly roots: readonly Root[]
  readonly called?: ImageSubject
}

async function readLayout(folder: string, { files }: Pick<Ports, 'files'>): Promise<Layout> {
  const path = `${folder}/index.json`
  const stat = await files.stat(path)
  if (stat?.type !== 'file' || stat.size > mostManifestBytes) throw noLayout(folder)
  const roots = indexIn(await files.readText(path))
  const [first] = roots
  if (first === undefined) throw noLayout(folder)
  const words = naming.flatMap((key) => first.annotations.get(key) ?? [])
  const called = words.map(readImageName).find((read) => read !== undefined && /[/.:]/.test(read.name))
  if (called === undefined) return { roots }
  const { name, tag } = called
  return { roots, called: { name: fullName(name), ...(tag === undefined ? {} : { tag }) } }
}

function indexIn(text: string) {
  try {
    const index = decodeManifest(text, indexType)
    return index.type === 'index' ? index.manifests : []
  } catch {
    return []
  }
}

const nothingThere = (path: string): GatehouseError =>
  new GatehouseError('TARGET_MISSING', `There is no file or folder ${path}.`, {
    hint: 'Give a docker archive (`docker save`), or the folder of an OCI layout.',
  })

const severalImages = (path: string, count: number): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `${path} holds ${count} images; Gatehouse looks at one at a time.`, {
    hint: 'Save each into an archive of its own: docker save -o FILE NAME:TAG.',
  })

const noNetwork = (reference: string): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', `${reference} is in a registry, and --offline asks the network for nothing.`, {
    hint: 'Leave out --offline, or give the image as an archive (--image-archive).',
  })

const noLayout = (folder: string): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `${folder} is no OCI layout: it has no index.json that names an image.`, {
    hint: 'Give the folder that holds `oci-layout`, `index.json` and `blobs/`.',
  })
