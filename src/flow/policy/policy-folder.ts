import { compareText } from '../../core/order.js'
import type { Files } from '../../ports.js'
import { isCheckFile } from './checks/custom-checks.js'

/** Where a repository keeps its policy and waivers, so that one line of CODEOWNERS guards both. */
export const policyFolder = '.gatehouse'
const mostFiles = 1000
const mostCheckBytes = 1_048_576

/** Files by their path; without a text what is there but cannot be opened, so that nobody takes it for missing. */
export type PolicyFiles = ReadonlyMap<string, string | undefined>

/** The policy folder of the working tree. Links are not followed: they may lead out of the repository. */
export async function readPolicyFolder(root: string, files: Files): Promise<PolicyFiles> {
  const listed = await Promise.all([policyFolder, `${policyFolder}/waivers`].map((path) => listIn(root, path, files)))
  const entries = listed
    .flat()
    .sort((a, b) => compareText(a.path, b.path))
    .slice(0, mostFiles)
  const texts = entries.map(async ({ path, isLink }) => {
    const text = isLink ? undefined : await files.readText(`${root}/${path}`).catch(() => undefined)
    return [path, text] as const
  })
  return new Map(await Promise.all(texts))
}

/** Everything below the folders that is a check file; a link is there without a text, and so is what is beyond the limits. */
export async function readCheckFolders(root: string, folders: Iterable<string>, files: Files): Promise<PolicyFiles> {
  const wanted = [...folders]
  const listed = await files.survey(`${root}/${policyFolder}`).catch(() => [])
  const entries = listed
    .map((entry) => ({ ...entry, path: `${policyFolder}/${entry.path}` }))
    .filter(({ path }) => isCheckFile(wanted, path))
    .sort((a, b) => compareText(a.path, b.path))
    .slice(0, mostFiles)
  const texts = entries.map(async ({ path, type, size }) => {
    const isPlain = type === 'file' && size <= mostCheckBytes
    return [path, isPlain ? await files.readText(`${root}/${path}`).catch(() => undefined) : undefined] as const
  })
  return new Map(await Promise.all(texts))
}

interface Listed {
  readonly path: string
  readonly isLink: boolean
}

async function listIn(root: string, path: string, files: Files): Promise<Listed[]> {
  const type = (await files.stat(`${root}/${path}`))?.type
  if (type === 'link' && path === policyFolder) return [{ path: `${path}/policy.yml`, isLink: true }]
  if (type !== 'directory') return []
  const entries = await files.list(`${root}/${path}`).catch(() => [])
  return entries
    .filter(({ type, openable }) => (type === 'file' || type === 'link') && openable)
    .map(({ name, type }) => ({ path: `${path}/${name}`, isLink: type === 'link' }))
}
