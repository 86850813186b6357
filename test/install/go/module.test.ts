import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodePorts } from '../../../src/host/node/ports.js'
import { sumModule } from '../../../src/install/go/module-sum.js'
import { installTool } from '../../../src/install/install-tool.js'
import { decodeLock } from '../../../src/install/lock.js'
import { startOrigin } from '../../host/node/servers.js'
import { writeTree } from '../../temporary.js'
import { hasty, makeLock, makeOutside, type Outside, problemOf, sha256 } from '../outside.js'
import { type FakeGo, putGo } from './fake-go.js'

const program = '#!/bin/sh\necho scanner 1.2.3\n'
const source = writeTree({ 'go.mod': 'module example.com/acme/scanner\n', 'cmd/scanner/main.go': 'package main\n' })
const sum = (await sumModule(source, 'example.com/acme/scanner@v1.2.3', nodePorts.files)) ?? ''
const withLink = writeTree({ 'go.mod': 'module example.com/acme/scanner\n' })
symlinkSync('/etc/passwd', join(withLink, 'link.go'))
const nowhere = { url: 'http://127.0.0.1:1/scanner.tar.gz', sha256: sha256('r') }
const lock = makeLock({ executable: sha256('the official one'), release: nowhere, module: { sum } })

const install = ({ ports }: Outside, chosen = lock) => installTool('scanner', ports, { lock: chosen, patience: hasty })
const outsideWith = (go: Partial<FakeGo> = {}) => {
  const outside = makeOutside()
  return { outside, calls: putGo(outside.bin, { module: source, program, ...go }) }
}

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
    ['a folder with links', { module: withLink }, 'DIGEST_MISMATCH', 'it holds links'],
    ['nothing, though it says that it built', { program: '' }, 'ORIGIN_UNREACHABLE', 'but there is none'],
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
      sentence: expect.stringContaining('There is no Go on this machine to build it with; it takes 1.26.8 or newer.'),
      hint: expect.stringContaining('Install Go 1.26.8 or newer to build it here.'),
    })
  })

  it('is built as we say, whatever the environment says, and fetched as the user says', async () => {
    const outside = makeOutside({
      GOFLAGS: '-toolexec=/tmp/evil -mod=mod',
      CGO_ENABLED: '1',
      GOOS: 'plan9',
      GOARCH: 'mips',
      GOWORK: '/tmp/go.work',
      GOPROXY: 'https://proxy.example.com',
    })
    const calls = putGo(outside.bin, { module: source, program })
    await install(outside)
    expect(calls().at(-1)).toContain(`${source} -trimpath -buildvcs=false -mod=readonly local 0 build`)
    const architecture = process.arch === 'x64' ? 'amd64' : process.arch
    expect(readFileSync(join(outside.bin, 'go.calls.environment'), 'utf8')).toContain(
      `${process.platform}/${architecture} work=off proxy=https://proxy.example.com`,
    )
  })

  it('is built one after the other where two are wanted at once', async () => {
    const { outside } = outsideWith({ isAlone: true })
    const [first] = lock.builds
    if (first === undefined) throw new Error('the lock is empty')
    const two = decodeLock({ ...lock, builds: [first, { ...first, name: 'second' }] })
    const both = ['scanner', 'second'].map((name) => installTool(name, outside.ports, { lock: two, patience: hasty }))
    expect(await Promise.all(both)).toMatchObject([{ origin: 'module' }, { origin: 'module' }])
  })

  it('is refused when what was built is denied', async () => {
    const { outside } = outsideWith()
    const denied = [{ name: 'scanner', versions: [], executables: [sha256(program)], reason: 'it steals', source: 'a' }]
    expect(await problemOf(install(outside, { ...lock, denied }))).toMatchObject({ code: 'TOOL_DENIED' })
  })

  it('is not built offline, and what would bring it is said', async () => {
    const { outside, calls } = outsideWith()
    expect(await problemOf(installTool('scanner', outside.ports, { lock, offline: true }))).toEqual({
      code: 'ORIGIN_UNREACHABLE',
      sentence: 'scanner 1.2.3 is not on this machine, and nothing may be fetched (offline).',
      hint: 'Run gatehouse setup scanner while there is a network.',
    })
    expect(calls()).toEqual([])
  })

  it('lets its executable be named by the user only while the lock names its module', async () => {
    const { outside } = outsideWith()
    const unstated = makeLock({ release: nowhere, module: { sum } })
    const { file } = await install(outside, unstated)
    const given = { file, patience: hasty }
    expect(await installTool('scanner', outside.ports, { ...given, lock: unstated })).toMatchObject({ origin: 'path' })
    const other = makeLock({ release: nowhere, module: { sum: `h1:${'A'.repeat(43)}=` } })
    expect(await problemOf(installTool('scanner', outside.ports, { ...given, lock: other }))).toMatchObject({
      code: 'DIGEST_MISMATCH',
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
