import { registerHooks } from 'node:module'
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action'
import type { ValidationConfig } from '@actions/languageservice/validate'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { actionFiles, readRoot, recipeFiles } from './action-files.js'

/** The packages import JSON without saying so, which Node refuses. */
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    return found.url.endsWith('.json') ? { ...found, format: 'json', importAttributes: { type: 'json' } } : found
  },
})
const { validate } = await import('@actions/languageservice/validate')
const { clearCache } = await import('@actions/languageservice/utils/workflow-cache')
const { validateAction } = await import('@actions/languageservice/validate-action')

export const ownRepository = 'gatehouse/gatehouse'

/** Actions of others that our workflows use: at which commit, and what we give them (their `action.yml`, read 2026-11-28). */
const others: Readonly<Record<string, { readonly ref: string; readonly inputs: readonly string[] }>> = {
  'actions/checkout': {
    ref: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    inputs: ['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository'],
  },
  'github/codeql-action/upload-sarif': {
    ref: '8aad20d150bbac5944a9f9d289da16a4b0d87c1e',
    inputs: ['checkout_path', 'ref', 'sarif_file', 'sha', 'token', 'wait-for-processing'],
  },
}

const ownMetadata: ReadonlyMap<string, ActionMetadata> = new Map(
  [...actionFiles, ...recipeFiles].map(({ path }) => [path, parse(readRoot(path))]),
)

const metadataOf = ({ owner, name, path, ref }: ActionReference): ActionMetadata | undefined => {
  const repository = `${owner}/${name}`
  if (repository === ownRepository) {
    const file = path === undefined ? 'action.yml' : `${path}/action.yml`
    return ownMetadata.get(file)
  }
  const known = others[path === undefined ? repository : `${repository}/${path}`]
  if (known?.ref !== ref) return undefined
  const inputs = Object.fromEntries(known.inputs.map((input) => [input, { description: input }]))
  return { name: repository, description: repository, inputs }
}

const config: ValidationConfig = {
  actionsMetadataProvider: { fetchActionMetadata: async (reference) => metadataOf(reference) },
  fileProvider: {
    getFileContent: async (reference) => {
      if ('owner' in reference && `${reference.owner}/${reference.repository}` !== ownRepository) {
        throw new Error(`There is no ${reference.owner}/${reference.repository} here.`)
      }
      return { name: reference.path, content: readRoot(reference.path) }
    },
  },
}

/** What GitHub's own language service says about a workflow, or an `action.yml`; one line each. */
export async function findingsIn(path: string, text: string): Promise<readonly string[]> {
  clearCache() // It remembers an answer by the name of the file alone.
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text)
  const found = await (path.endsWith('action.yml') ? validateAction : validate)(document, config)
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`)
}
