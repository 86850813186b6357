import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cataloguers, scanners, verifier } from '../../src/tools/index.js'
import type { ToolRun } from '../../src/tools/tool.js'
import { recorded } from './recorded.js'

const folders = readdirSync('src/tools', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe.each(folders)('src/tools/%s', (tool) => {
  const own = scanners.filter((scanner) => scanner.tool === tool)

  const files = ['index.ts', 'command.ts', 'canary.ts']
  const reading = tool === cataloguers.documents.tool ? [] : ['schema.ts', 'parse.ts'] // SBOMs are read by core/sbom.

  test.each([...files, ...reading])('has %s', (file) => {
    expect(existsSync(join('src/tools', tool, file))).toBe(true)
  })

  test('is in the registry, and its scanners are named after it', () => {
    expect(own.length > 0 || [verifier.tool, cataloguers.documents.tool].includes(tool)).toBe(true)
    expect(own.filter(({ name }) => name !== tool && !name.startsWith(`${tool}/`))).toEqual([])
  })

  test('knows no other tool and never the disk', () => {
    const imports = filesBelow(join('src/tools', tool)).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, target = '']) =>
        target.startsWith('.') ? relative('src', join(dirname(file), target)) : target,
      ),
    )
    const allowed = [
      `tools/${tool}/`,
      'tools/tool.js',
      'tools/signing.js',
      'tools/cataloguer.js',
      'core/',
      'knowledge/',
      'zod',
    ]
    expect(imports.filter((target) => !allowed.some((prefix) => target.startsWith(prefix)))).toEqual([])
  })

  test.runIf(own.length > 0)('has real reports to be tested with, each with what it is read as', () => {
    const reports = readdirSync(join('test/fixtures', tool)).filter((name) => name.endsWith('.run.json'))
    expect(reports.length).toBeGreaterThan(3)
    const goldens = reports.map((name) => join('test/fixtures', tool, name.replace('.run.json', '.golden.json')))
    expect(goldens.filter((name) => !existsSync(name))).toEqual([])
  })
})

describe.each(scanners)('$name', (scanner) => {
  const run: ToolRun = recorded(scanner.tool, 'canaries', scanner.name.replace(/^.*\//, ''))
  const { findings } = scanner.parse(run)
  const folder = `gatehouse-canary/${scanner.name.replace('/', '-')}`

  test('every canary was found by the real tool, all in one run', () => {
    const unseen = scanner.canaries.filter(
      ({ format, expects }) =>
        !findings.some(
          ({ ruleId, path, advisory }) =>
            path.startsWith(`${folder}/${format}/`) && (ruleId === expects || advisory?.ids.includes(expects)),
        ),
    )
    expect(unseen.map(({ format }) => format)).toEqual([])
  })

  test('every format it claims has one canary, but charts', () => {
    const formats = scanner.canaries.map(({ format }) => format).sort()
    expect(formats).toEqual(scanner.reads.filter((format) => format !== 'helm').sort())
  })

  test('what it lists by file was listed in that run', () => {
    const { listed } = scanner.parse(run)
    const files = scanner.canaries
      .filter(({ format }) => scanner.listsByFile.includes(format))
      .flatMap(({ format, files }) => Object.keys(files).map((name) => `${folder}/${format}/${name}`))
    expect(files.filter((path) => !listed.has(path))).toEqual([])
  })

  test('no canary is left out by the rules it declares', () => {
    const left = scanner.canaries.flatMap(({ format, files }) =>
      Object.entries(files).filter(([name, text]) =>
        scanner.leavesOut?.(format, `${folder}/${format}/${name}`, text.length),
      ),
    )
    expect(left).toEqual([])
  })

  test('file names of canaries stay in their folder', () => {
    const names = scanner.canaries.flatMap(({ files }) => Object.keys(files))
    expect(names.filter((name) => name.startsWith('/') || name.split('/').includes('..'))).toEqual([])
  })

  test('the command names the root in one place and gives no path of the repository as an option', () => {
    const { args } = scanner.command({
      root: '/stage',
      formats: scanner.reads,
      scratch: '/s',
      report: '/r',
      database: '/d',
    })
    expect(args.filter((word) => word.includes('/stage'))).toHaveLength(1)
  })

  test('it has limits', () => {
    expect([scanner.deadlineMs, scanner.memoryBytes]).toEqual([600_000, 8 * 1024 ** 3])
  })
})

test('no recorded report holds a raw secret or a path of the machine it was made on', () => {
  const texts = ['trivy', 'checkov'].flatMap((tool) => filesBelow(join('test/fixtures', tool)))
  const telling = texts.filter((file) => /AKIA[A-Z0-9]{16}|kR7vT2x|\/tmp\/|\/root\//.test(readFileSync(file, 'utf8')))
  expect(telling).toEqual([])
})
