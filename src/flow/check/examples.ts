import { compareText } from '../../core/order.js'
import type { Files } from '../../ports.js'
import { isExample } from '../policy/checks/custom-checks.js'
import { policyFolder } from '../policy/policy-folder.js'

const mostExamples = 1000
const mostBytes = 1_048_576

/** Files on which the checks of one folder are tried. */
export interface Examples {
  /** Texts by their path in the folder. */
  readonly files: ReadonlyMap<string, string>
  /** Examples by name: a file in `good/` or `bad/`, or a folder with what belongs together. */
  readonly good: readonly string[]
  readonly bad: readonly string[]
}

/** What is below `good/` and `bad/` in a folder of checks; links are not followed. */
export async function readExamples(root: string, folder: string, files: Files): Promise<Examples> {
  const listed = await files.survey(`${root}/${policyFolder}`).catch(() => [])
  const entries = listed
    .map((entry) => ({ ...entry, path: `${policyFolder}/${entry.path}` }))
    .filter(({ path, type, size }) => type === 'file' && size <= mostBytes && path.startsWith(`${folder}/`))
    .map(({ path }) => path.slice(folder.length + 1))
    .filter(isExample)
    .sort(compareText)
    .slice(0, mostExamples)
  const texts = entries.map(async (path) => [path, await files.readText(`${root}/${folder}/${path}`)] as const)
  const contents = new Map(await Promise.all(texts))
  const named = (kind: string) =>
    [...new Set([...contents.keys()].map(exampleOf))].filter((name) => name.split('/').at(-2) === kind)
  return { files: contents, good: named('good'), bad: named('bad') }
}

/** `bad/public/main.tf` belongs to `bad/public`. */
export const exampleOf = (path: string): string => /^(?:.*?\/)?(?:good|bad)\/[^/]+/.exec(path)?.[0] ?? path
