import { GatehouseError, type Problem, toProblem } from '../../core/errors.js'
import { decodeSbom } from '../../core/sbom/reading/decode-sbom.js'
import type { Sbom } from '../../core/sbom/sbom.js'
import type { Installed } from '../../install/installed.js'
import type { Ports } from '../../ports.js'
import type { CatalogueOptions, Cataloguer } from '../../tools/cataloguer.js'
import { explainEnd, explainStderr, titleOf } from '../run/explain-run.js'

export interface CatalogueRequest {
  readonly cataloguer: Cataloguer
  readonly installed: Installed
  readonly source: CatalogueOptions['source']
  readonly name: string
  /** Private to this run; removed by the caller. */
  readonly workspace: string
  /** Folders that the program has no business in. */
  readonly hidden: readonly string[]
}

/** One document as it was written, and what it says. */
export interface ListedDocument {
  readonly text: string
  readonly sbom: Sbom
}

export type Catalogued =
  | { readonly type: 'listed'; readonly documents: readonly ListedDocument[]; readonly durationMs: number }
  | { readonly type: 'failed'; readonly problem: Problem; readonly durationMs: number }

/** Of one document; more is `failed`. */
const outputBytes = 384 * 1024 * 1024

/** Starts a program that lists packages: nothing inherited, an empty HOME, no network. Never rejects. */
export async function runCataloguer(request: CatalogueRequest, ports: Ports): Promise<Catalogued> {
  const { cataloguer, installed, source, name, workspace } = request
  const started = ports.clock.monotonicMs()
  try {
    const paths = await openWorkspace(workspace, cataloguer, ports)
    const { args, env } = cataloguer.command({ source, name, ...paths })
    const result = await ports.exec.run({
      file: installed.file,
      args: [...installed.args, ...args],
      cwd: source.type === 'folder' ? source.path : paths.home,
      env: {
        PATH: paths.home,
        HOME: paths.home,
        TMPDIR: paths.temporary,
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        ...installed.env,
        ...env,
      },
      deadlineMs: cataloguer.deadlineMs,
      memoryBytes: cataloguer.memoryBytes,
      outputBytes,
      isolated: true,
      hidden: request.hidden,
      watched: paths.cyclonedx,
    })
    const { end, stderr } = result
    if (end.type !== 'exited') throw explainEnd(cataloguer, end, stderr, { deadlineMs: cataloguer.deadlineMs })
    const failure = cataloguer.explain({ stderr, exit: end.code, root: source.path })
    if (failure !== undefined) throw explainStderr(titleOf(cataloguer), stderr) ?? failure
    const documents = [await readDocument(paths.cyclonedx, ports)]
    if ((await ports.files.stat(paths.spdx)) !== undefined) documents.push(await readDocument(paths.spdx, ports))
    return { type: 'listed', documents, durationMs: result.durationMs }
  } catch (error) {
    return { type: 'failed', problem: toProblem(error), durationMs: ports.clock.monotonicMs() - started }
  }
}

async function openWorkspace(workspace: string, { emptyConfiguration }: Cataloguer, { files }: Ports) {
  const [home, temporary, scratch] = [`${workspace}/home`, `${workspace}/tmp`, `${workspace}/scratch`]
  for (const folder of [home, temporary, scratch]) await files.makeDirectory(folder)
  const configuration = `${workspace}/empty.yaml`
  await files.write(configuration, emptyConfiguration)
  const [cyclonedx, spdx] = [`${workspace}/sbom.cdx.json`, `${workspace}/sbom.spdx.json`]
  return { home, temporary, scratch, configuration, cyclonedx, spdx }
}

async function readDocument(path: string, { files }: Ports): Promise<ListedDocument> {
  const size = (await files.stat(path))?.size ?? 0
  if (size > outputBytes) {
    throw new GatehouseError('OUTPUT_TOO_LARGE', 'An SBOM is larger than 384 MiB, and was not read.', {
      hint: 'List the parts of it one by one.',
    })
  }
  const text = await files.readText(path)
  return { text, sbom: decodeSbom(text) }
}
