import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodePorts } from '../../src/host/node/ports.js'
import { installTool } from '../../src/install/install-tool.js'
import { sumModule } from '../../src/install/origins/module-sum.js'
import { startOrigin } from '../host/node/servers.js'
import { writeTree } from '../temporary.js'
import { type FakeGo, putGo } from './fake-go.js'
import { hasty, makeLock, makeOutside, type Outside, problemOf, sha256 } from './outside.js'

const program = '#!/bin/sh\necho scanner 1.2.3\n'
const source = writeTree({ 'go.mod': 'module example.com/acme/scanner\n', 'cmd/scanner/main.go': 'package main\n' })
const sum = await sumModule(source, 'example.com/acme/scanner@v1.2.3', nodePorts.files)
const nowhere = { url: 'http://127.0.0.1:1/scanner.tar.gz', sha256: sha256('r') }
const lock = makeLock({ executable: sha256('the official one'), release: nowhere, module: { sum } })

const install = ({ ports }: Outside, chosen = lock) => installTool('scanner', ports, { lock: chosen, patience: hasty })
const outsideWith = (go: Partial<FakeGo> = {}) => {
  const outside = makeOutside()
  return { outside, calls: putGo(outside.bin, { module: source, program, ...go }) }
}

describe('the sum of a Go module', () => {
  it('is that of golang.org/x/mod/sumdb/dirhash', async () => {
    const lines = `${sha256('x\n')}  m@v1.0.0/a\n${sha256('y\n')}  m@v1.0.0/b/c\n`
    const folder = writeTree({ 'b/c': 'y\n', a: 'x\n' })
    expect(await sumModule(folder, 'm@v1.0.0', nodePorts.files)).toBe(
      `h1:${Buffer.from(sha256(lines), 'hex').toString('base64')}`,
    )
  })
})

describe('a tool that is built from a Go module', () => {
  it("comes from the user's own go where the release is out of reach, and is recorded as built", async () => {
    const { outside, calls } = outsideWith()
    const installed = await install(outside)
    expect(installed).toMatchObject({ origin: 'module', digest: `sha256:${sha256(program)}`, cached: false })
    expect(readFileSync(installed.file, 'utf8')).toBe(program)
    const [, fetched = '', built = ''] = calls()
    expect(fetched).toContain('mod download -json example.com/acme/scanner@v1.2.3')
    expect(built).toContain(
      `${source} -trimpath -buildvcs=false -mod=readonly local 0 build -ldflags=-s -w -X main.version=1.2.3`,
    )
    expect(built).toMatch(/ \.\/cmd\/scanner$/)
    expect(outside.steps.at(-1)).toContain(
      '1.2.3 from the module example.com/acme/scanner, built here; release did not',
    )
  })

  it('is built once', async () => {
    const { outside, calls } = outsideWith()
    await install(outside)
    expect(await install(outside)).toMatchObject({ origin: 'module', cached: true })
    expect(calls().filter((line) => line.includes(' build '))).toHaveLength(1)
  })

  it('is built again when it was changed in the cache', async () => {
    const { outside, calls } = outsideWith()
    const { file } = await install(outside)
    chmodSync(file, 0o755)
    writeFileSync(file, 'changed')
    const again = await install(outside)
    expect(again).toMatchObject({ digest: `sha256:${sha256(program)}`, cached: false })
    expect(calls().filter((line) => line.includes(' build '))).toHaveLength(2)
  })

  it('is not taken for built from a module that the lock names no more', async () => {
    const { outside } = outsideWith()
    await install(outside)
    const other = makeLock({ release: nowhere, module: { sum: `h1:${'A'.repeat(43)}=` } })
    expect(await problemOf(install(outside, other))).toMatchObject({ code: 'DIGEST_MISMATCH' })
  })

  it.each<[string, Partial<FakeGo>, string, string]>([
    ['another module', { module: writeTree({ 'go.mod': 'module evil\n' }) }, 'DIGEST_MISMATCH', 'go brought another'],
    ['nothing that it can name', { said: 'ok' }, 'ORIGIN_UNREACHABLE', 'did not say where'],
    [
      'no module, since its proxy is out of reach',
      { fails: { at: 'mod', stderr: 'dial tcp: lookup proxy.example.com: no such host' } },
      'ORIGIN_UNREACHABLE',
      'go could not reach its package index',
    ],
    [
      'a module that the checksum database does not know so',
      { fails: { at: 'mod', stderr: 'verifying module: checksum mismatch' } },
      'DIGEST_MISMATCH',
      'something else than the locked packages',
    ],
    [
      'a module that does not build',
      { fails: { at: 'build', stderr: 'cmd/scanner/main.go:1:1: syntax error' } },
      'ORIGIN_UNREACHABLE',
      'syntax error',
    ],
    ['nothing, being too old', { version: '1.26.7' }, 'ORIGIN_UNREACHABLE', 'is 1.26.7; it takes 1.26.8 or newer'],
    ['nothing, being of no version', { version: 'devel' }, 'ORIGIN_UNREACHABLE', 'of no version we know'],
  ])('is not there when go brings %s', async (_, go, code, words) => {
    const { outside } = outsideWith(go)
    const problem = await problemOf(install(outside))
    expect(problem).toMatchObject({ code, sentence: expect.stringContaining(words) })
  })

  it('is not there without a go, which is said', async () => {
    const problem = await problemOf(install(makeOutside()))
    expect(problem).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: expect.stringContaining('There is no Go on this machine to build it with (1.26.8 or newer).'),
    })
  })

  it('takes a go that is newer', async () => {
    const { outside } = outsideWith({ version: '1.27' })
    expect(await install(outside)).toMatchObject({ origin: 'module' })
  })
})

describe('a release that is the executable itself', () => {
  it('is taken as it is', async () => {
    const origin = await startOrigin((_, response) => response.end(program))
    const release = { url: `${origin.url}/scanner`, sha256: sha256(program), member: undefined }
    const installed = await install(makeOutside(), makeLock({ executable: sha256(program), release }))
    expect(installed).toMatchObject({ origin: 'release', digest: `sha256:${sha256(program)}` })
    expect(readFileSync(installed.file, 'utf8')).toBe(program)
  })
})
