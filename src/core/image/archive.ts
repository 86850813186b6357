import { GatehouseError } from '../errors.js'
import { sha256Hex } from '../hash.js'

/** Files by their paths; each character of a text is one byte. */
export type ArchiveFiles = Readonly<Record<string, string>>

/** An image made by hand. */
export interface ImageRecipe {
  readonly tag?: string
  readonly layers: readonly ArchiveFiles[]
  /** Of its configuration: `User`, `Env`, `Labels`, … */
  readonly config?: Readonly<Record<string, unknown>>
  readonly architecture?: string
  /** Instructions, as its history names them; one for each layer unless given. */
  readonly history?: readonly string[]
}

const created = '2024-01-01T00:00:00Z'

/** A docker archive (`docker save`): the same recipe gives the same bytes. No program is needed, and no network. */
export function imageArchive({ tag, layers, config = {}, architecture = 'amd64', history }: ImageRecipe): Uint8Array {
  const blobs = layers.map((files) => bytesOf(tarOf(files)))
  const digests = blobs.map(sha256Hex)
  const names = digests.map((digest) => `${digest}/layer.tar`)
  const instructions = history ?? names.map((_, index) => `COPY layer${index} /`)
  const configuration = JSON.stringify({
    architecture,
    os: 'linux',
    created,
    config,
    rootfs: { type: 'layers', diff_ids: digests.map((digest) => `sha256:${digest}`) },
    history: instructions.map((created_by) => ({ created, created_by })),
  })
  const id = `${sha256Hex(configuration)}.json`
  const manifest = [{ Config: id, RepoTags: tag === undefined ? null : [tag], Layers: names }]
  const members = layers.map((files, index) => [names[index] ?? '', tarOf(files)] as const)
  return bytesOf(
    tarOf({ 'manifest.json': JSON.stringify(manifest), [id]: configuration, ...Object.fromEntries(members) }),
  )
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const blockSize = 512
const padded = (text: string, size: number): string => text.padEnd(Math.ceil(text.length / size) * size, '\0')

/** POSIX.1-1988 (`ustar`): a header and the content of each file in blocks, then two empty ones. */
const tarOf = (files: ArchiveFiles): string =>
  `${Object.entries(files)
    .map(([name, content]) => `${headerOf(name, content)}${padded(content, blockSize)}`)
    .join('')}${'\0'.repeat(2 * blockSize)}`

const longestName = 100

function headerOf(name: string, content: string): string {
  if (name.length > longestName || /[^\x00-\xff]/.test(`${name}${content}`))
    throw new GatehouseError('INTERNAL', `${name} does not fit into an archive.`)
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`
  const start = `${name.padEnd(longestName, '\0')}${octal(0o644, 8)}${octal(0, 8)}${octal(0, 8)}${octal(content.length, 12)}${octal(0, 12)}`
  const end = `0${'\0'.repeat(100)}ustar\x0000`.padEnd(blockSize - start.length - 8, '\0')
  const sum = bytesOf(`${start}${' '.repeat(8)}${end}`).reduce((total, byte) => total + byte, 0)
  return `${start}${sum.toString(8).padStart(6, '0')}\0 ${end}`
}
