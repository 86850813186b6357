import { existsSync, readdirSync } from 'node:fs'
import { root } from './action-files.js'

const below = (folder: string, ending: string): readonly string[] =>
  existsSync(`${root}${folder}`)
    ? readdirSync(`${root}${folder}`)
        .filter((name) => name.endsWith(ending))
        .map((name) => `${folder}/${name}`)
        .sort()
    : []

/** Every workflow that runs here or that a user copies, from the root of the repository. */
export const workflowFiles: readonly string[] = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  below(folder, '.yml'),
)

/** Pages that may hold a workflow in a fenced block. */
export const pages: readonly string[] = [
  'README.md',
  ...below('docs', '.md'),
  ...below('actions', '').map((folder) => `${folder}/README.md`),
]

/** The workflows in a page. */
export const workflowsIn = (page: string): readonly string[] =>
  [...page.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map((match) => match[1] ?? '').filter((text) => /^jobs:/m.test(text))
