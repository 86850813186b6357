import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatsPage } from '../../scripts/docs/formats-page.mjs'
import { formatNames, formats, secretsFormat } from '../../src/repository/formats.js'
import { locators } from '../../src/repository/locate/index.js'
import { scanners } from '../../src/tools/index.js'

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8')

describe('docs/formats.md', () => {
  it('is what the code says; `npm run docs` writes it', () => {
    expect(page).toBe(formatsPage({ formats, secretsFormat, scanners, locators }))
  })

  it('has one row for every format', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` /gm)].map((match) => match[1])
    expect(rows.sort()).toEqual(formatNames)
  })

  it('knows every format that a scanner reads or proves', () => {
    const named = scanners.flatMap(({ reads, canaries }) => [...reads, ...canaries.map(({ format }) => format)])
    expect(named.filter((name) => !formatNames.includes(name))).toEqual([])
  })
})
