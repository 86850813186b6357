import { compareText } from '../../core/order.js'
import type { Files } from '../../ports.js'

/** Where a repository keeps its policy and waivers, so that one line of CODEOWNERS guards both. */
export const policyFolder = '.gatehouse'
const mostFiles = 1000

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
