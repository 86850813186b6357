import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { breaches, laws, longFiles, readModules } from './laws.js'

const source = join(import.meta.dirname, '..', 'src')
const planted = mkdtempSync(join(tmpdir(), 'gatehouse-laws-'))
afterAll(() => rmSync(planted, { recursive: true, force: true }))

/** A house with one file that does not belong. */
function plant(path: string, text: string): string[] {
  const root = mkdtempSync(join(planted, 'house-'))
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return breaches(readModules(root))
}

describe('the laws of the house', () => {
  it('hold in every file of src', () => {
    expect(breaches(readModules(source))).toEqual([])
  })

  it('look at every source file, so that none is outside a room', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    expect(readModules(source).map((module) => module.path)).toEqual(
      files.map((name) => relative('', name).split('\\').join('/')).sort(),
    )
  })

  it('give every law a reason', () => {
    for (const law of laws) expect(law.reason.length).toBeGreaterThan(20)
  })

  it.each([
    ['core/judge.ts', "import { readFile } from 'node:fs/promises'", 'core/judge.ts imports node:fs/promises'],
    ['core/judge.ts', "import type { Ports } from '../ports.js'", 'core/judge.ts imports ports.ts'],
    [
      'core/judge.ts',
      "export const load = () => import('../report/console.js')",
      'core/judge.ts imports report/console.ts',
    ],
    ['core/judge.ts', "export { x } from '../flow/scan.js'", 'core/judge.ts imports flow/scan.ts'],
    ['knowledge/concepts.ts', "import '../tools/tool.js'", 'knowledge/concepts.ts imports tools/tool.ts'],
    ['repository/stage.ts', "import 'node:fs'", 'repository/stage.ts imports node:fs'],
    ['tools/trivy/parse.ts', "import '../checkov/parse.js'", 'tools/trivy/parse.ts imports tools/checkov/parse.ts'],
    ['tools/trivy/parse.ts', "import '../../ports.js'", 'tools/trivy/parse.ts imports ports.ts'],
    ['tools/trivy/parse.ts', "import { readFileSync } from 'fs'", 'tools/trivy/parse.ts imports fs'],
    ['ports/machine/git.ts', "import '../github.js'", 'ports/machine/git.ts imports ports/github.ts'],
    ['repository/tree.ts', "import '../ports/runner.js'", 'repository/tree.ts imports ports/runner.ts'],
    ['registry/resolve.ts', "import '../install/lock.js'", 'registry/resolve.ts imports install/lock.ts'],
    ['install/lock.ts', "import '../host/node/http.js'", 'install/lock.ts imports host/node/http.ts'],
    [
      'report/console.ts',
      "import '../core/judge.js'\nimport '../flow/scan.js'",
      'report/console.ts imports flow/scan.ts',
    ],
    ['report/console.ts', "import chalk from 'chalk'", 'report/console.ts imports chalk'],
    ['flow/scan.ts', "import '../cli/main.js'", 'flow/scan.ts imports cli/main.ts'],
    ['host/node/exec.ts', "import '../../install/lock.js'", 'host/node/exec.ts imports install/lock.ts'],
    ['cli/scan.ts', "import '../tools/trivy/parse.js'", 'cli/scan.ts imports tools/trivy/parse.ts'],
    ['attic/old.ts', "import '../core/finding/severity.js'", 'attic/old.ts is in no room of the house'],
  ])('catch a violation planted in %s: %s', (path, text, breach) => {
    const found = plant(path, text)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(breach)
  })

  it('say the reason of the law that is broken', () => {
    expect(plant('core/judge.ts', "import 'node:fs'")[0]).toContain('values in, values out')
  })

  it('let a clean file pass', () => {
    expect(
      plant(
        'core/judge.ts',
        "import { z } from 'zod'\nimport { createHash } from 'node:crypto'\nimport { a } from './severity.js'",
      ),
    ).toEqual([])
  })
})

describe('the size of files', () => {
  it('stays on a few screens: at most 300 lines each', () => {
    expect(longFiles(source, 300)).toEqual([])
  })

  it('is really measured', () => {
    const root = mkdtempSync(join(planted, 'long-'))
    writeFileSync(join(root, 'long.ts'), 'export {}\n'.repeat(301))
    expect(longFiles(root, 300)).toEqual(['long.ts has 301 lines'])
  })
})
