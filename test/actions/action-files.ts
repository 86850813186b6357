import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { actionPages } from '../../scripts/docs/action-page.mjs'
import { type ActionName, inputTables } from '../../src/host/actions/inputs/tables.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const readRoot = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

const metadataSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(
    z.string(),
    z.strictObject({ description: z.string(), required: z.boolean().default(false), default: z.string().default('') }),
  ),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
})
export type Metadata = z.output<typeof metadataSchema>

/** An action that is a row of others. */
const recipeSchema = metadataSchema.extend({
  outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
  runs: z.strictObject({
    using: z.literal('composite'),
    steps: z.array(
      z.union([
        z.strictObject({
          id: z.string(),
          if: z.string().optional(),
          uses: z.string(),
          with: z.record(z.string(), z.string()),
        }),
        z.strictObject({
          name: z.string(),
          shell: z.literal('bash'),
          env: z.record(z.string(), z.string()),
          run: z.string(),
        }),
      ]),
    ),
  }),
})
export type RecipeMetadata = z.output<typeof recipeSchema>

export interface ActionFile {
  readonly name: ActionName
  /** `action.yml` from the root of the repository. */
  readonly path: string
  readonly page: string
  readonly metadata: Metadata
}

export interface RecipeFile extends Omit<ActionFile, 'name' | 'metadata'> {
  readonly metadata: RecipeMetadata
}

const isAction = (name: string): name is ActionName => Object.hasOwn(inputTables, name)

const nameOf = (path: string): ActionName => {
  const folder = path.split('/')[1] ?? ''
  return isAction(folder) ? folder : 'root'
}

const files = actionPages.map(({ page, metadata: path }) => ({ page, path, content: parse(readRoot(path)) }))
const isRecipe = z.looseObject({ runs: z.looseObject({ using: z.literal('composite') }) })

/** Every action of this repository that is a program. */
export const actionFiles: readonly ActionFile[] = files
  .filter(({ content }) => !isRecipe.safeParse(content).success)
  .map(({ page, path, content }) => ({ name: nameOf(path), path, page, metadata: metadataSchema.parse(content) }))

/** Every one that is made of others. */
export const recipeFiles: readonly RecipeFile[] = files
  .filter(({ content }) => isRecipe.safeParse(content).success)
  .map(({ page, path, content }) => ({ path, page, metadata: recipeSchema.parse(content) }))

const ownAction = /^gatehouse\/gatehouse(?:\/([\w./-]+))?@[0-9a-f]{40}$/

/** The metadata of the action of ours that a step uses; nothing for another's. */
export function usedMetadata(uses: string): Metadata | RecipeMetadata | undefined {
  const [, folder] = ownAction.exec(uses) ?? [undefined, undefined]
  if (!ownAction.test(uses)) return undefined
  const path = folder === undefined ? 'action.yml' : `${folder}/action.yml`
  return [...actionFiles, ...recipeFiles].find((file) => file.path === path)?.metadata
}
