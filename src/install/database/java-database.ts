import { z } from 'zod'
import type { Data } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'

/** `java-db/metadata.json` of Trivy 0.74.0; a database whose age nobody can tell is not used. */
const schema = z.object({ UpdatedAt: z.iso.datetime({ offset: true }) })

/**
 * Links the Java database that lies in `java-db/` of a folder that the user names into the folder of a run, beside the other. Only images
 * need it: it knows Java archives by their digest. `undefined` when there is none.
 */
export async function linkJavaDatabase(
  directory: string,
  folder: string,
  { files }: Pick<Ports, 'files'>,
): Promise<Data | undefined> {
  const [database, metadata] = [`${directory}/java-db/trivy-java.db`, `${directory}/java-db/metadata.json`]
  const real = await files.realPath(database).catch(() => undefined)
  const text = await files.readText(metadata).catch(() => undefined)
  const updated = text === undefined ? undefined : updatedIn(text)
  if (real === undefined || text === undefined || updated === undefined) return undefined
  await files.makeDirectory(`${folder}/java-db`)
  await files.linkOrCopy(real, `${folder}/java-db/trivy-java.db`)
  await files.write(`${folder}/java-db/metadata.json`, text)
  const sentence = `The Java database is the one of ${updated.slice(0, 10)} that was given; no registry was asked for a newer one.`
  const digest = `sha256:${await files.sha256(real)}`
  return { name: 'java-db', digest, updated, notice: { kind: 'given', sentence } }
}

function updatedIn(text: string): string | undefined {
  try {
    const decoded = schema.safeParse(JSON.parse(text))
    return decoded.success ? decoded.data.UpdatedAt : undefined
  } catch {
    return undefined
  }
}
