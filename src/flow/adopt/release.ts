import type { Files } from '../../ports.js'
import { pinIn } from './workflow-text.js'

/**
 * The commit that the workflows of this release are pinned at. It stands beside the program and not in it, since no commit can hold
 * a program that names that commit.
 */
export async function findPin(program: string, files: Files): Promise<string | undefined> {
  const real = await files.realPath(program).catch(() => '')
  const release = real.replace(/\/dist\/(?:cli\/)?[^/]+$/, '')
  if (release === real) return undefined
  return pinIn(await files.readText(`${release}/examples/workflows/one-step.yml`).catch(() => ''))
}
