import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import type { Digest } from '../../core/evidence.js'
import type { ArchivedFile } from '../../ports/machine/archives.js'
import type { Ports } from '../../ports.js'
import { decodeImageConfig, type ImageConfig, mostEntries, parseJson } from '../image-config.js'
import { decodeManifest, mostManifestBytes } from '../manifest.js'
import { type ImageReference, parseReference } from '../reference.js'

/** An image in a docker archive: what it says of itself, with all of its layers there and whole. */
export interface ArchivedImage {
  /** Of its configuration: what Docker calls the image's id. */
  readonly id: Digest
  /** Of its manifest; only archives that are an OCI layout too (Docker 25 and later) hold one. */
  readonly digest?: Digest
  /** What it was saved as; what is no reference is left out. */
  readonly names: readonly ImageReference[]
  readonly platform?: string
  readonly labels: ReadonlyMap<string, string>
  readonly layers: number
}

type Members = ReadonlyMap<string, ArchivedFile>

/** Of an archive, unpacked, in bytes. */
const mostBytes = 64 * 1024 ** 3
const mostFiles = 20_000
const mostHops = 8

const savedSchema = z.array(
  z.object({
    Config: z.string(),
    RepoTags: z.array(z.string()).max(mostEntries).nullish(),
    Layers: z.array(z.string()).max(mostEntries),
  }),
)
type Saved = z.infer<typeof savedSchema>[number]

/**
 * Reads what `docker save` wrote, packed by gzip or not: each image with the names it was saved as. Every layer is compared with what the
 * configuration says of it, so that a part that is cut off or exchanged is told by name.
 * @throws GatehouseError `IMAGE_BROKEN`.
 */
export async function readDockerArchive(
  path: string,
  { archives }: Pick<Ports, 'archives'>,
): Promise<readonly [ArchivedImage, ...ArchivedImage[]]> {
  const limits = { maxBytes: mostBytes, maxFiles: mostFiles, textBytes: mostManifestBytes }
  const members = await archives.survey(path, limits).catch((error: unknown) => {
    throw error instanceof GatehouseError && error.code === 'DOWNLOAD_FAILED' ? broken(path, reasonOf(error)) : error
  })
  try {
    const saved = readSaved(members)
    const digests = manifestDigests(members)
    const [first, ...others] = saved.map((one) => readImage(one, members, digests))
    if (first !== undefined) return [first, ...others]
  } catch (error) {
    throw error instanceof GatehouseError ? error : broken(path, error instanceof Error ? error.message : String(error))
  }
  throw broken(path, 'it holds no image')
}

const reasonOf = ({ message }: GatehouseError): string => message.replace(/^.* cannot be used: |\.$/g, '')

const broken = (path: string, what: string): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `${path} cannot be used as an image: ${what}.`, {
    hint: 'Give what `docker save` wrote, or the folder of an OCI layout; save or copy it again if it was one.',
  })

function readSaved(members: Members): readonly Saved[] {
  const text = textOf(members, 'manifest.json')
  if (text === undefined) {
    const isLayout = members.has('oci-layout') && members.has('index.json')
    throw new Error(
      isLayout ? 'it is an OCI layout in a tar archive: unpack it and give the folder' : 'it holds no manifest.json',
    )
  }
  const decoded = savedSchema.safeParse(parseJson(text, 'its manifest.json'))
  if (!decoded.success) throw new Error('its manifest.json does not decode')
  return decoded.data
}

function readImage(saved: Saved, members: Members, digests: ReadonlyMap<Digest, Digest>): ArchivedImage {
  const file = memberOf(members, saved.Config)
  if (file?.text === undefined) throw new Error(`its configuration ${shown(saved.Config)} is missing`)
  const id = `sha256:${file.sha256}`
  const stated = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(saved.Config)?.[1]
  if (stated !== undefined && stated !== file.sha256)
    throw new Error(`its configuration ${shown(saved.Config)} has another content than its name says`)
  const config = decodeImageConfig(file.text)
  requireLayers(saved, config, members)
  const digest = digests.get(id)
  return {
    id,
    ...(digest === undefined ? {} : { digest }),
    names: (saved.RepoTags ?? []).flatMap(readName),
    ...(config.platform === undefined ? {} : { platform: config.platform }),
    labels: config.labels,
    layers: saved.Layers.length,
  }
}

/** Packed or not, a layer is what the configuration says it unpacks to (OCI image 1.1, `rootfs.diff_ids`). */
function requireLayers({ Layers }: Saved, config: ImageConfig, members: Members): void {
  if (Layers.length !== config.layers.length)
    throw new Error(`it has ${Layers.length} layers, and its configuration says ${config.layers.length}`)
  for (const [at, name] of Layers.entries()) {
    const layer = memberOf(members, name)
    if (layer === undefined) throw new Error(`its layer ${shown(name)} is missing`)
    if (`sha256:${layer.unpacked ?? layer.sha256}` !== config.layers[at])
      throw new Error(`its layer ${shown(name)} has another content than its configuration says`)
  }
}

function readName(text: string): readonly ImageReference[] {
  try {
    return [parseReference(text)]
  } catch {
    return []
  }
}

/** Older versions of Docker save a layer that several images share once, and links to it. */
function memberOf(members: Members, name: string): ArchivedFile | undefined {
  let member = members.get(name)
  for (let hop = 0; member?.link !== undefined && hop < mostHops; hop += 1) member = members.get(member.link)
  return member?.link === undefined ? member : undefined
}

const textOf = (members: Members, name: string): string | undefined => memberOf(members, name)?.text

/** The manifest of each configuration, where the archive is an OCI layout too. */
function manifestDigests(members: Members): ReadonlyMap<Digest, Digest> {
  const index = textOf(members, 'index.json')
  const root = index === undefined ? undefined : decodeManifest(index, 'application/vnd.oci.image.index.v1+json')
  const found = root?.type === 'index' ? root.manifests : []
  return new Map(
    found.flatMap(({ digest, mediaType }) => {
      const file = memberOf(members, `blobs/sha256/${digest.slice('sha256:'.length)}`)
      if (file?.text === undefined || `sha256:${file.sha256}` !== digest) return []
      const manifest = decodeManifest(file.text, mediaType)
      return manifest.type === 'image' ? [[manifest.config.digest, digest] as const] : []
    }),
  )
}

/** Of what an archive says, so much. */
const shown = (text: string): string => JSON.stringify(text.slice(0, 120))
