// Writes what is generated for readers: docs/formats.md, the tables of the actions, and through scripts/schema.mjs the JSON Schemas and the table in
// docs/policy.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, load, root } from './compiled.mjs'
import { actionPages, withActionTables } from './docs/action-page.mjs'
import { formatsPage } from './docs/formats-page.mjs'

await import('./schema.mjs')
compile()
const { formats, secretsFormat } = await load('repository/formats.js')
const { locators } = await load('repository/locate/index.js')
const { scanners } = await load('tools/index.js')
writeFileSync(join(root, 'docs', 'formats.md'), formatsPage({ formats, secretsFormat, scanners, locators }))

const read = (path) => readFileSync(join(root, path), 'utf8')
for (const { page, metadata } of actionPages)
  writeFileSync(join(root, page), withActionTables(read(page), read(metadata)))
