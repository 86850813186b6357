import type { Problem } from '../../core/errors.js'
import type { CanaryResult } from '../../core/evidence.js'
import type { Installed } from '../../install/installed.js'
import type { Ports } from '../../ports.js'
import type { CatalogueOptions, Cataloguer } from '../../tools/cataloguer.js'
import { type Catalogued, runCataloguer } from './run-cataloguer.js'

type Source = CatalogueOptions['source']

export interface Listing {
  readonly cataloguer: Cataloguer
  readonly installed: Installed
  readonly name: string
  readonly sources: readonly Source[]
  readonly workspace: string
  readonly hidden: readonly string[]
}

/** What a program listed of each target, and whether it can list anything. */
export interface Listed {
  readonly results: readonly Catalogued[]
  readonly canary: CanaryResult
  /** Why the canary was not even looked at. */
  readonly trouble?: Problem
}

export const sbomFormat = 'sbom'

/** Lists one target after the other and, meanwhile, a thing of ours whose packages are known: the same program in the same run. */
export async function listTargets(listing: Listing, ports: Ports): Promise<Listed> {
  const canary = listCanary(listing, ports)
  const results: Catalogued[] = []
  for (const [at, source] of listing.sources.entries()) {
    results.push(await runCataloguer({ ...listing, source, workspace: `${listing.workspace}/run-${at}` }, ports))
  }
  return { results, ...(await canary) }
}

async function listCanary(listing: Listing, ports: Ports): Promise<Pick<Listed, 'canary' | 'trouble'>> {
  const { cataloguer, workspace, sources } = listing
  const isFolder = sources[0]?.type === 'folder'
  const expected = cataloguer.canary.expects[isFolder ? 'folder' : 'image']
  const source = isFolder ? await plantFolder(listing, ports) : await plantArchive(listing, ports)
  const own = { ...listing, source, name: 'canary', workspace: `${workspace}/canary` }
  const result = await runCataloguer(own, ports)
  if (result.type === 'failed') return { canary: { format: sbomFormat, seen: false }, trouble: result.problem }
  const licenses = isFolder ? [] : [cataloguer.canary.license].flatMap((each) => each ?? [])
  const seen = result.documents.every(({ sbom: { packages } }) => {
    const names = new Set(packages.map(({ name }) => name))
    const stated = new Set(packages.flatMap((each) => each.licenses))
    return expected.every((name) => names.has(name)) && licenses.every((license) => stated.has(license))
  })
  return { canary: { format: sbomFormat, seen } }
}

async function plantArchive({ cataloguer, workspace }: Listing, { files }: Ports): Promise<Source> {
  const path = `${workspace}/canary.tar`
  await files.write(path, cataloguer.canary.archive())
  return { type: 'archive', path }
}

async function plantFolder({ cataloguer, workspace }: Listing, { files }: Ports): Promise<Source> {
  const path = `${workspace}/canary-folder`
  for (const [name, text] of Object.entries(cataloguer.canary.folder)) await files.write(`${path}/${name}`, text)
  return { type: 'folder', path }
}
