import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createPorts } from '../../src/host/node/ports.js'
import { installTool } from '../../src/install/install-tool.js'
import type { Ports } from '../../src/ports.js'
import { hasty, makeLock, problemOf, sha256 } from '../install/outside.js'
import { makeFolder, writeTree } from '../temporary.js'

/** The real `go` with a module proxy of files that this test writes. */

/**
 * The `h1:` sum of files whose names get a prefix, by its definition (golang.org/x/mod/sumdb/dirhash): not the one of `src/`, and the real
 * client checks it.
 */
function sumOf(prefix: string, files: Readonly<Record<string, string>>): string {
  const lines = Object.keys(files)
    .sort()
    .map((name) => `${sha256(files[name] ?? '')}  ${prefix}${name}\n`)
  return `h1:${Buffer.from(sha256(lines.join('')), 'hex').toString('base64')}`
}

interface Published {
  readonly name: string
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

/** The first build of a machine compiles what belongs to Go, too. */
const patience = { ...hasty, buildMs: 240_000 }

const zip = [
  'import os, sys, zipfile',
  'with zipfile.ZipFile(sys.argv[1], "w") as z:',
  '  for n in sys.argv[4:]: z.write(os.path.join(sys.argv[2], n), sys.argv[3] + "/" + n)',
].join('\n')

/** A module proxy as `GOPROXY=file://` wants it (go.dev/ref/mod, "GOPROXY protocol"). */
function publish(...modules: readonly Published[]): string {
  const proxy = makeFolder()
  for (const { name, version, files } of modules) {
    const stem = join(proxy, name, '@v', version)
    mkdirSync(dirname(stem), { recursive: true })
    writeFileSync(`${stem}.info`, JSON.stringify({ Version: version }))
    writeFileSync(`${stem}.mod`, files['go.mod'] ?? '')
    execFileSync('python3', ['-c', zip, `${stem}.zip`, writeTree(files), `${name}@${version}`, ...Object.keys(files)])
  }
  return proxy
}

const words: Published = {
  name: 'example.com/acme/words',
  version: 'v1.0.0',
  files: {
    'go.mod': 'module example.com/acme/words\n\ngo 1.21\n',
    'words.go': 'package words\n\nfunc Hello() string { return "hello" }\n',
  },
}

/** A program that needs those words, and pins them. */
const scanner: Published = {
  name: 'example.com/acme/scanner',
  version: 'v1.2.3',
  files: {
    'go.mod': 'module example.com/acme/scanner\n\ngo 1.21\n\nrequire example.com/acme/words v1.0.0\n',
    'go.sum': [
      `example.com/acme/words v1.0.0 ${sumOf('example.com/acme/words@v1.0.0/', words.files)}\n`,
      `example.com/acme/words v1.0.0/go.mod ${sumOf('', { 'go.mod': words.files['go.mod'] ?? '' })}\n`,
    ].join(''),
    'cmd/scanner/main.go': [
      'package main',
      'import "example.com/acme/words"',
      'var version = "none"',
      'func main() { print(words.Hello(), " ", version, "\\n") }',
      '',
    ].join('\n'),
  },
}

const sum = sumOf('example.com/acme/scanner@v1.2.3/', scanner.files)
const lock = makeLock({ module: { sum, go: '1.21' } })

const caches: string[] = []

/** The real outside, in which `go` knows this proxy alone and has fetched nothing from it. */
function outsideOf(proxy: string): Ports {
  const folder = makeFolder()
  caches.push(folder)
  const own = { GOPROXY: `file://${proxy}`, GONOSUMDB: '*', GOMODCACHE: join(folder, 'modules'), GOTOOLCHAIN: 'local' }
  return portsWith({ ...own, GATEHOUSE_CACHE: join(folder, 'cache') })
}

const portsWith = (own: Readonly<Record<string, string>>): Ports =>
  createPorts({ progress: { step: () => undefined }, environment: { ...process.env, ...own } })

/** As a step starts it: an empty environment, an empty folder. */
async function start(file: string, args: readonly string[], ports: Ports) {
  const cwd = makeFolder()
  const env = { PATH: cwd, HOME: cwd }
  return ports.exec.run({ file, args, cwd, env, deadlineMs: 60_000, outputBytes: 1e7, isolated: true })
}

/** The cache of modules is read-only: `rm` needs its folders writable. */
afterAll(() => {
  for (const folder of caches) execFileSync('chmod', ['-R', 'u+w', folder])
})

describe('the real go', () => {
  it('builds the locked module with what its go.sum pins, and uses it from the cache', async () => {
    const ports = outsideOf(publish(words, scanner))
    const installed = await installTool('scanner', ports, { lock, patience })
    expect(installed).toMatchObject({ origin: 'module', cached: false })
    expect(await start(installed.file, [], ports)).toMatchObject({ stderr: 'hello 1.2.3\n' })
    expect(await installTool('scanner', ports, { lock, offline: true })).toEqual({ ...installed, cached: true })
  })

  it('gives the same bytes on two machines that share nothing but the Go', async () => {
    const proxy = publish(words, scanner)
    const both = [outsideOf(proxy), outsideOf(proxy)].map((ports) => installTool('scanner', ports, { lock, patience }))
    const [first, second] = await Promise.all(both)
    expect(first?.digest).toBe(second?.digest)
  })

  it('is given another module under the same name, and nothing is built', async () => {
    const files = { ...scanner.files, 'cmd/scanner/main.go': 'package main\n\nfunc main() { print("evil") }\n' }
    const ports = outsideOf(publish(words, { ...scanner, files }))
    expect(await problemOf(installTool('scanner', ports, { lock, patience }))).toMatchObject({
      code: 'DIGEST_MISMATCH',
      sentence: expect.stringContaining(`go brought another example.com/acme/scanner@v1.2.3 than the locked one `),
    })
  })

  it('is given another module that the locked one needs, and nothing is built, with no checksum database asked', async () => {
    const files = { ...words.files, 'words.go': 'package words\n\nfunc Hello() string { return "evil" }\n' }
    const ports = outsideOf(publish({ ...words, files }, scanner))
    expect(await problemOf(installTool('scanner', ports, { lock, patience }))).toMatchObject({
      code: 'DIGEST_MISMATCH',
      sentence: expect.stringContaining('go was given something else than the locked modules.'),
    })
  })

  it.each<[string, () => string, string]>([
    ['does not have it', () => publish(words), 'go did not get all modules from its module proxy.'],
    ['does not have what it needs', () => publish(scanner), 'go did not get all modules from its module proxy.'],
  ])('says kindly that the proxy %s', async (_, proxy, sentence) => {
    expect(await problemOf(installTool('scanner', outsideOf(proxy()), { lock, patience }))).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: expect.stringContaining(sentence),
    })
  })

  it('says kindly that it is too old', async () => {
    const newer = makeLock({ module: { sum, go: '1.999.0' } })
    const problem = await problemOf(installTool('scanner', outsideOf(publish()), { lock: newer, patience }))
    expect(problem.sentence).toMatch(/The Go on this machine is 1\.[0-9.]+; it takes 1\.999\.0 or newer\./)
  })
})
