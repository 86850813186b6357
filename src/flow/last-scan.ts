import { encodeEvidence } from '../core/codec/evidence-codec.js'
import { decodeVerdict, encodeVerdict } from '../core/codec/verdict-codec.js'
import { GatehouseError } from '../core/errors.js'
import { sha256Hex } from '../core/hash.js'
import type { Verdict } from '../core/verdict.js'
import { cacheFolder } from '../install/cache-folder.js'
import type { Ports } from '../ports.js'
import type { ScanResult } from './scan.js'

/** Where the last scan of a root is kept, so that `explain ID` needs no file. */
const folderFor = async (root: string, ports: Ports): Promise<string> => {
  const real = await ports.files.realPath(root)
  return `${cacheFolder(ports.environment)}/last/${sha256Hex(real).slice(0, 16)}`
}

/** Keeps evidence and verdict of the last scan per root. A cache that cannot be written is no reason to fail a scan. */
export async function rememberScan(root: string, result: ScanResult, ports: Ports): Promise<void> {
  try {
    const folder = await folderFor(root, ports)
    await ports.files.write(`${folder}/evidence.json`, encodeEvidence(result.evidence))
    await ports.files.write(`${folder}/verdict.json`, encodeVerdict(result.verdict))
  } catch (error) {
    if (!(error instanceof GatehouseError)) throw error
  }
}

/** @throws GatehouseError FINDING_UNKNOWN when this root has not been scanned. */
export async function recallVerdict(root: string, ports: Ports): Promise<Verdict> {
  const folder = await folderFor(root, ports)
  const text = await ports.files.readText(`${folder}/verdict.json`).catch((cause: unknown) => {
    throw new GatehouseError('FINDING_UNKNOWN', 'There is no last scan of this folder to explain.', {
      hint: 'Run `gatehouse scan` first.',
      cause,
    })
  })
  return decodeVerdict(text)
}
