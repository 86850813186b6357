import { z } from 'zod'
import type { Digest } from '../../core/evidence.js'
import type { ImageSubject } from '../../core/image/subject.js'
import type { ArchivedFile } from '../../ports/machine/archives.js'
import { decodeImageConfig, type ImageConfig, mostEntries, parseJson } from '../image-config.js'
import { type ImageReference, nameOf, parseReference } from '../reference.js'
import { broken, type Members, memberOf, reading, type SurveyedArchive, shown } from './surveyed.js'

/** An image in a docker archive: what it says of itself, with all of its layers there and whole. */
export interface ArchivedImage {
  /** Of its configuration: what Docker calls the image's id. */
  readonly id: Digest
  /** What it was saved as; what is no reference is left out. */
  readonly names: readonly ImageReference[]
  readonly config: ImageConfig
  readonly layers: readonly ArchivedFile[]
}

const savedSchema = z.array(
  z.object({
    Config: z.string(),
    RepoTags: z.array(z.string()).max(mostEntries).nullish(),
    Layers: z.array(z.string()).max(mostEntries),
  }),
)
type Saved = z.infer<typeof savedSchema>[number]

/**
 * Reads what `docker save` wrote: each image with the names it was saved as. Every layer is compared with what the configuration says
 * of it, so that a part that is cut off or exchanged is told by name.
 * @throws GatehouseError `IMAGE_BROKEN`.
 */
export function readDockerArchive({ path, members }: SurveyedArchive): readonly [ArchivedImage, ...ArchivedImage[]] {
  const [first, ...others] = reading(path, () =>
    readSaved(members).map((saved) => {
      const image = readImage(saved, members)
      requireLayers(saved, image)
      return image
    }),
  )
  if (first === undefined) throw broken(path, 'it holds no image')
  return [first, ...others]
}

/** What the `manifest.json` of an archive says that is read by something else. @throws GatehouseError `IMAGE_BROKEN`. */
export const readSavedImages = ({ path, members }: SurveyedArchive): readonly ArchivedImage[] =>
  reading(path, () =>
    (members.has('manifest.json') ? readSaved(members) : []).map((saved) => readImage(saved, members)),
  )

function readSaved(members: Members): readonly Saved[] {
  const text = memberOf(members, 'manifest.json')?.text
  if (text === undefined) throw new Error('it holds no manifest.json and is no OCI layout')
  const decoded = savedSchema.safeParse(parseJson(text, 'its manifest.json'))
  if (!decoded.success) throw new Error('its manifest.json does not decode')
  return decoded.data
}

function readImage(saved: Saved, members: Members): ArchivedImage {
  const file = memberOf(members, saved.Config)
  if (file?.text === undefined) throw new Error(`its configuration ${shown(saved.Config)} is missing`)
  const stated = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(saved.Config)?.[1]
  if (stated !== undefined && stated !== file.sha256)
    throw new Error(`its configuration ${shown(saved.Config)} has another content than its name says`)
  return {
    id: `sha256:${file.sha256}`,
    names: (saved.RepoTags ?? []).flatMap(readName),
    config: decodeImageConfig(file.text),
    layers: saved.Layers.map((name) => {
      const layer = memberOf(members, name)
      if (layer === undefined) throw new Error(`its layer ${shown(name)} is missing`)
      return layer
    }),
  }
}

/** Packed or not, a layer is what the configuration says it unpacks to (OCI image 1.1, `rootfs.diff_ids`). */
function requireLayers({ Layers }: Saved, { config, layers }: ArchivedImage): void {
  if (layers.length !== config.layers.length)
    throw new Error(`its configuration names other layers: ${config.layers.length}, not ${layers.length}`)
  for (const [at, { unpacked, sha256 }] of layers.entries()) {
    if (`sha256:${unpacked ?? sha256}` !== config.layers[at])
      throw new Error(`its layer ${shown(Layers[at] ?? '')} has another content than its configuration says`)
  }
}

function readName(text: string): readonly ImageReference[] {
  try {
    return [parseReference(text)]
  } catch {
    return []
  }
}

/** By the first of its names. */
export const calledBy = ([first]: readonly ImageReference[]): ImageSubject | undefined =>
  first === undefined ? undefined : { name: nameOf(first), ...(first.tag === undefined ? {} : { tag: first.tag }) }
