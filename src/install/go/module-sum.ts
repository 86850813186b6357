import { sha256Hex } from '../../core/hash.js'
import { compareText } from '../../core/order.js'
import type { Files } from '../../ports.js'

/**
 * The `h1:` sum of a Go module that lies unpacked in a folder: the sha256 of the sorted lines `<hex sha256>  <module>@<version>/<path>`
 * (golang.org/x/mod/sumdb/dirhash, Hash1). It holds the module's own `go.sum`, and so the sums of all that it is built from.
 * `undefined` for a folder with links: what they lead to could change.
 */
export async function sumModule(
  folder: string,
  name: string,
  { survey, sha256 }: Pick<Files, 'survey' | 'sha256'>,
): Promise<string | undefined> {
  const found = await survey(folder)
  if (found.some(({ type }) => type !== 'file')) return undefined
  const paths = found.map(({ path }) => path).sort(compareText)
  const lines: string[] = []
  for (const path of paths) lines.push(`${await sha256(`${folder}/${path}`)}  ${name}/${path}\n`)
  return `h1:${Buffer.from(sha256Hex(lines.join('')), 'hex').toString('base64')}`
}
