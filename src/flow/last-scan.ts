import { decodeVerdict, encodeVerdict } from '../core/codec/verdict-codec.js'
import { GatehouseError } from '../core/errors.js'
import { sha256Hex } from '../core/hash.js'
import { compareText } from '../core/order.js'
import type { Verdict } from '../core/verdict.js'
import { cacheFolder } from '../install/cache-folder.js'
import type { Files, Ports } from '../ports.js'

/** Where the last scan of each root is kept, so that `explain ID` needs no file; `latest` names the folder of the newest. */
const lastFolder = (ports: Ports): string => `${cacheFolder(ports.environment)}/last`

const nameOf = async (root: string, ports: Ports): Promise<string> =>
  sha256Hex(await ports.files.realPath(root)).slice(0, 16)

/** Roots whose last verdict is kept: more than anybody works on, and temporary folders of tests do not pile up. */
const mostRoots = 50
const rootName = /^[0-9a-f]{16}$/

/** Keeps the verdict of the last scan per root. A cache that cannot be written is no reason to fail a scan. */
export async function rememberScan(root: string, verdict: Verdict, ports: Ports): Promise<void> {
  const text = encodeVerdict(verdict)
  try {
    const [last, name] = [lastFolder(ports), await nameOf(root, ports)]
    await ports.files.write(`${last}/${name}/verdict.json`, text)
    await ports.files.write(`${last}/latest`, name)
    await forgetOldest(last, name, ports.files)
  } catch {
    // Nothing is remembered: `explain` says so.
  }
}

/** Removes the roots that were scanned longest ago. Another run may do the same at this moment, so that any of them may be gone. */
async function forgetOldest(last: string, own: string, files: Files): Promise<void> {
  const names = (await files.list(last)).map(({ name }) => name).filter((name) => rootName.test(name) && name !== own)
  if (names.length < mostRoots) return
  const dated = await Promise.all(
    names.map(async (name) => ({ name, mtimeMs: (await files.stat(`${last}/${name}`))?.mtimeMs ?? 0 })),
  )
  const oldest = dated.sort((a, b) => b.mtimeMs - a.mtimeMs || compareText(a.name, b.name)).slice(mostRoots - 1)
  await Promise.allSettled(oldest.map(({ name }) => files.remove(`${last}/${name}`)))
}

/**
 * The verdict of the last scan: of this root, or without one of whatever was scanned last.
 * @throws GatehouseError FINDING_UNKNOWN when there is none.
 */
export async function recallVerdict(root: string | undefined, ports: Ports): Promise<Verdict> {
  const last = lastFolder(ports)
  try {
    const name = root === undefined ? await ports.files.readText(`${last}/latest`) : await nameOf(root, ports)
    return decodeVerdict(await ports.files.readText(`${last}/${rootName.exec(name)?.[0] ?? 'none'}/verdict.json`))
  } catch (cause) {
    throw new GatehouseError(
      'FINDING_UNKNOWN',
      root === undefined ? 'There is no last scan to explain.' : 'There is no last scan of this folder to explain.',
      { hint: 'Run `gatehouse scan` first.', cause },
    )
  }
}
