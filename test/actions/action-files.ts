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

export interface ActionFile {
  readonly name: ActionName
  /** `action.yml` from the root of the repository. */
  readonly path: string
  readonly page: string
  readonly metadata: Metadata
}

const isAction = (name: string): name is ActionName => Object.hasOwn(inputTables, name)

const nameOf = (path: string): ActionName => {
  const folder = path.split('/')[1] ?? ''
  return isAction(folder) ? folder : 'root'
}

/** Every action of this repository. */
export const actionFiles: readonly ActionFile[] = actionPages.map(({ page, metadata }) => ({
  name: nameOf(metadata),
  path: metadata,
  page,
  metadata: metadataSchema.parse(parse(readRoot(metadata))),
}))
