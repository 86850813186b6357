import type { Ports } from '../../ports.js'
import { findImages, partsOf } from '../../registry/find-images.js'
import { calledBy } from '../../registry/local/docker-archive.js'
import { blobName, requireImages } from '../../registry/local/layout-archive.js'
import { broken, memberOf, type SurveyedArchive, severalImages, unpackMembers } from '../../registry/local/surveyed.js'
import { blobPath, inMembers, openLayout } from './blob-store.js'
import type { OpenedArchive } from './open-archive.js'
import { layoutOf } from './open-layout.js'
import { layOutImages, type Staging } from './stage-image.js'

/**
 * The layout of an image, or of an index of several, in a tar archive. Only what the images are made of is unpacked, and laid out as from
 * a folder: each part is compared once more with its digest.
 */
export async function openLayoutArchive(
  archive: SurveyedArchive,
  staging: Staging,
  ports: Ports,
): Promise<OpenedArchive> {
  const { path, members } = archive
  const index = memberOf(members, 'index.json')?.text
  if (index === undefined) throw broken(path, 'it is an OCI layout without an index.json')
  const { roots, called } = layoutOf(path, index)
  const [root, ...others] = [...new Map(roots.map((each) => [each.digest, each])).values()]
  if (root === undefined) throw broken(path, 'it holds no image')
  if (others.length > 0) throw severalImages(path, others.length + 1)
  const images = await findImages(inMembers(members), [root], staging.platform)
  const names = requireImages(archive, images, staging.platform)
  const folder = `${staging.folder}/unpacked`
  await ports.files.makeDirectory(`${folder}/blobs/sha256`)
  const wanted = images.flatMap(partsOf).map((digest) => [blobName(digest), blobPath(folder, digest)])
  await unpackMembers(archive, Object.fromEntries(wanted), ports)
  const parts = await layOutImages(images, openLayout(folder, ports.files), staging, ports.files)
  return { called: called ?? calledBy(names), digest: root.digest, parts }
}
