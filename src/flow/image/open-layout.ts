import { GatehouseError } from '../../core/errors.js'
import { fullName } from '../../core/image/base.js'
import { readImageName } from '../../core/image/name.js'
import type { ImageSubject } from '../../core/image/subject.js'
import type { Ports } from '../../ports.js'
import type { Root } from '../../registry/find-images.js'
import { decodeManifest } from '../../registry/manifest.js'
import { mostManifestBytes } from './blob-store.js'

/** Names that builders write into the index of a layout: the second may be a mere tag. */
const naming = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'] as const

const indexType = 'application/vnd.oci.image.index.v1+json'

/** What the index of a layout names. */
export interface Layout {
  readonly roots: readonly Root[]
  readonly called?: ImageSubject
}

/** @throws GatehouseError IMAGE_BROKEN for a folder that is none. */
export async function readLayout(folder: string, { files }: Pick<Ports, 'files'>): Promise<Layout> {
  const path = `${folder}/index.json`
  const stat = await files.stat(path)
  if (stat?.type !== 'file' || stat.size > mostManifestBytes) throw noLayout(folder)
  return layoutOf(folder, await files.readText(path))
}

/** By the text of its index; `where` is what a person gave. @throws GatehouseError IMAGE_BROKEN for an index that names nothing. */
export function layoutOf(where: string, index: string): Layout {
  const roots = indexIn(index)
  const [first] = roots
  if (first === undefined) throw noLayout(where)
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

const noLayout = (where: string): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `${where} is no OCI layout: it has no index.json that names an image.`, {
    hint: 'Give the folder that holds `oci-layout`, `index.json` and `blobs/`, or an archive of it.',
  })
