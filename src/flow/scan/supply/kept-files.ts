import type { Kept } from '../../../install/installed.js'
import type { Files } from '../../../ports.js'

/**
 * Files that a tool makes in its temporary folder and would make again in every run, such as Checkov's grammars (0.9 s of HCL, 19 s of
 * Bicep, measured with 3.3.30). The temporary folder stays private to the run: they are copied in before it, and out after it ended well.
 */
export async function bringKept(kept: Kept, temporary: string, files: Files): Promise<void> {
  for (const name of await namesIn(kept.folder, kept, files)) {
    await files.write(`${temporary}/${name}`, await files.read(`${kept.folder}/${name}`))
  }
}

/** A cache that cannot be written only costs time. */
export async function saveKept(kept: Kept, temporary: string, files: Files): Promise<void> {
  const there = new Set(await namesIn(kept.folder, kept, files))
  for (const name of await namesIn(temporary, kept, files)) {
    if (there.has(name)) continue
    await files.write(`${kept.folder}/${name}`, await files.read(`${temporary}/${name}`)).catch(() => undefined)
  }
}

async function namesIn(folder: string, kept: Kept, files: Files): Promise<string[]> {
  const entries = await files.list(folder).catch(() => [])
  return entries
    .filter((entry) => entry.type === 'file' && entry.openable && entry.name.startsWith(kept.prefix))
    .map((entry) => entry.name)
}
