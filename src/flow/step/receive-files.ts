import { GatehouseError } from '../../core/errors.js'
import type { Digest } from '../../core/evidence.js'
import { sha256Hex } from '../../core/hash.js'
import type { StepPorts } from './step-ports.js'

/** A file of a step before this one, in this job or another. */
export interface AwaitedFile {
  /** An absolute path; the name of a file in one of the artifacts, where there are any. */
  readonly path: string
  /** Absent: not compared. What an artifact brings is not believed without one. */
  readonly digest?: Digest
}

/**
 * Where the files are, each the one that was sent.
 * @throws GatehouseError `INPUT_INVALID` for one without a digest or that no artifact holds, `DIGEST_MISMATCH`, `ARTIFACT_FAILED`.
 */
export async function receiveFiles(
  awaited: readonly AwaitedFile[],
  artifacts: readonly string[],
  ports: Pick<StepPorts, 'artifacts' | 'context' | 'files'>,
): Promise<readonly string[]> {
  const unproven = awaited.find(({ digest }) => digest === undefined)
  if (artifacts.length > 0 && unproven !== undefined) throw withoutDigest(unproven)
  const folders: string[] = []
  for (const [at, name] of artifacts.entries()) {
    const folder = `${ports.context.temporary}/gatehouse-files-${at + 1}`
    await ports.artifacts.download(name, folder)
    folders.push(folder)
  }
  const paths: string[] = []
  for (const file of awaited) {
    const path = artifacts.length === 0 ? file.path : await findIn(folders, file.path, ports)
    if (file.digest !== undefined) await refuseOther(path, file.digest, ports)
    paths.push(path)
  }
  return paths
}

async function findIn(folders: readonly string[], name: string, { files }: Pick<StepPorts, 'files'>): Promise<string> {
  if (!/^[^/\\]*[^/\\.][^/\\]*$/.test(name)) throw notThere(name)
  for (const folder of folders) if ((await files.stat(`${folder}/${name}`))?.type === 'file') return `${folder}/${name}`
  throw notThere(name)
}

async function refuseOther(path: string, digest: Digest, { files }: Pick<StepPorts, 'files'>): Promise<void> {
  const found = (await files.stat(path))?.type === 'file' ? await files.readText(path) : undefined
  if (found !== undefined && `sha256:${sha256Hex(found)}` === digest) return
  throw new GatehouseError('DIGEST_MISMATCH', `${path} is not the file that the step before wrote.`, {
    hint: 'Somebody or something replaced it on the way. Run all jobs again.',
  })
}

const withoutDigest = ({ path }: AwaitedFile): GatehouseError =>
  new GatehouseError('INPUT_INVALID', `${path} comes out of an artifact, and no digest says which one it has to be.`, {
    hint: 'Give sbom-digest and verdict-digest, outputs of actions/sbom and actions/gate, beside artifact.',
  })

const notThere = (name: string): GatehouseError =>
  new GatehouseError('INPUT_INVALID', `No artifact holds a file ${JSON.stringify(name.slice(0, 200))}.`, {
    hint: 'With `artifact`, sbom and verdict-file are names of files in it, without folders.',
  })
