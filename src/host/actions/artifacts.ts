import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import type { GatehouseError } from '../../core/errors.js'
import { isEnterpriseServer } from '../../ports/run-context.js'
import type { Artifacts } from '../../ports/runner.js'
import { readZip, ZipError } from '../node/files/zip.js'
import { artifactTrouble, failed } from './artifact/trouble.js'

export type ArtifactStore = Pick<ArtifactClient, 'uploadArtifact' | 'getArtifact' | 'downloadArtifact'>

const largestArchive = 256 * 2 ** 20
/** Evidence holds what tools said, of which more than 384 MiB is refused too. */
const limits = { members: 100, bytes: 512 * 2 ** 20 }

/** Loaded when it is used: most steps store nothing, and the client is large. */
const ofTheToolkit = async (): Promise<ArtifactStore> => new (await import('@actions/artifact')).DefaultArtifactClient()

/**
 * Artifacts of this run, in GitHub's store. Its archives are opened here: whoever scans a hostile repository may not choose what
 * another job unpacks.
 */
export function createArtifacts(server: string, openStore: () => Promise<ArtifactStore> = ofTheToolkit): Artifacts {
  const guarded = async <T>(name: string, verb: string, work: (store: ArtifactStore) => Promise<T>): Promise<T> => {
    if (isEnterpriseServer({ server })) throw notThere(name, verb)
    try {
      return await work(await openStore())
    } catch (error) {
      throw artifactTrouble(name, verb, error)
    }
  }
  return {
    upload: (name, files, root) => guarded(name, 'stored', (store) => upload(store, name, files, root)),
    download: (name, folder) => guarded(name, 'fetched', (store) => download(store, name, folder)),
  }
}

async function upload(
  store: ArtifactStore,
  name: string,
  files: readonly string[],
  root: string,
): Promise<{ readonly id: string; readonly digest?: string }> {
  const { id, digest } = await store.uploadArtifact(name, [...files], root)
  if (id === undefined) throw new Error('GitHub tells no id for it')
  return { id: String(id), ...(digest === undefined ? {} : { digest }) }
}

async function download(store: ArtifactStore, name: string, folder: string): Promise<void> {
  const { artifact } = await store.getArtifact(name)
  if (artifact.size > largestArchive) throw new ZipError(`has ${artifact.size} bytes, more than ${largestArchive}`)
  const scratch = await mkdtemp(join(tmpdir(), 'gatehouse-artifact-'))
  try {
    const expected = artifact.digest === undefined ? {} : { expectedHash: artifact.digest }
    const { digestMismatch } = await store.downloadArtifact(artifact.id, {
      path: scratch,
      skipDecompress: true,
      ...expected,
    })
    if (digestMismatch === true) throw new ZipError('is not the one that was stored: its digest is another')
    await writeAll(readZip(await readOnly(scratch), limits), folder)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The archive, under whatever name the store gave it. */
async function readOnly(folder: string): Promise<Buffer> {
  const [file] = await readdir(folder)
  const path = join(folder, file ?? '')
  if (file === undefined || (await stat(path)).size > largestArchive) throw new ZipError('did not arrive whole')
  return readFile(path)
}

async function writeAll(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<void> {
  for (const [name, content] of files) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}

const notThere = (name: string, verb: string): GatehouseError =>
  failed(
    `The artifact ${name} was not ${verb}: GitHub Enterprise Server keeps artifacts another way.`,
    'Leave the input artifact out. Store and fetch evidence.json with the artifact actions of your server, and give its path to the input evidence.',
  )
