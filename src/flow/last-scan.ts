import { decodeVerdict, encodeVerdict } from '../core/codec/verdict-codec.js'
import { GatehouseError } from '../core/errors.js'
import { sha256Hex } from '../core/hash.js'
import type { Verdict } from '../core/verdict.js'
import { cacheFolder } from '../install/cache-folder.js'
import type { Ports } from '../ports.js'

/** Where the last scan of each root is kept, so that `explain ID` needs no file; `latest` names the folder of the newest. */
const lastFolder = (ports: Ports): string => `${cacheFolder(ports.environment)}/last`

const nameOf = async (root: string, ports: Ports): Promise<string> =>
  sha256Hex(await ports.files.realPath(root)).slice(0, 16)

/** Keeps the verdict of the last scan per root. A cache that cannot be written is no reason to fail a scan. */
export async function rememberScan(root: string, verdict: Verdict, ports: Ports): Promise<void> {
  try {
    const [last, name] = [lastFolder(ports), await nameOf(root, ports)]
    await ports.files.write(`${last}/${name}/verdict.json`, encodeVerdict(verdict))
    await ports.files.write(`${last}/latest`, name)
  } catch (error) {
    if (!(error instanceof GatehouseError)) throw error
  }
}

/**
 * The verdict of the last scan: of this root, or without one of whatever was scanned last.
 * @throws GatehouseError FINDING_UNKNOWN when there is none.
 */
export async function recallVerdict(root: string | undefined, ports: Ports): Promise<Verdict> {
  const last = lastFolder(ports)
  try {
    const name = root === undefined ? await ports.files.readText(`${last}/latest`) : await nameOf(root, ports)
    return decodeVerdict(
      await ports.files.readText(`${last}/${/^[0-9a-f]{16}$/.exec(name)?.[0] ?? 'none'}/verdict.json`),
    )
  } catch (cause) {
    throw new GatehouseError(
      'FINDING_UNKNOWN',
      root === undefined ? 'There is no last scan to explain.' : 'There is no last scan of this folder to explain.',
      { hint: 'Run `gatehouse scan` first.', cause },
    )
  }
}
