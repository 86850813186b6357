import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodePorts } from '../../../src/host/node/ports.js'
import { sumModule } from '../../../src/install/go/module-sum.js'
import { installTool } from '../../../src/install/install-tool.js'
import { writeTree } from '../../temporary.js'
import { hasty, makeLock, makeOutside, platform, problemOf } from '../outside.js'
import { type FakeGo, putGo } from './fake-go.js'

const source = writeTree({ 'go.mod': 'module example.com/acme/scanner\n' })
const sum = (await sumModule(source, 'example.com/acme/scanner@v1.2.3', nodePorts.files)) ?? ''
const lock = makeLock({ module: { sum } })

/** What an installation ends in with a `go` that behaves so; nothing of it may be left. */
async function problemWith(fails: NonNullable<FakeGo['fails']>) {
  const outside = makeOutside()
  putGo(outside.bin, { module: source, fails })
  const patience = { ...hasty, managerMs: 500, buildMs: 500 }
  const problem = await problemOf(installTool('scanner', outside.ports, { lock, patience }))
  expect(existsSync(join(outside.cache, `tools/scanner-1.2.3-${platform}`))).toBe(false)
  return problem
}

const refuses = (words: string): FakeGo['fails'] => ({
  at: 'mod',
  stdout: JSON.stringify({ Path: 'example.com/acme/scanner', Error: `example.com/acme/scanner@v1.2.3: ${words}` }),
})
const breaks = (stderr: string): FakeGo['fails'] => ({ at: 'build', stderr })

/** Of origins that did not deliver, only another content is told apart. */
const installationCode = (code: string): string =>
  code === 'DISK_FULL' || code === 'DIGEST_MISMATCH' ? code : 'ORIGIN_UNREACHABLE'

/** The words of Go 1.26.8, as it was heard to say them. */
describe('a go that fails', () => {
  it.each<[string, FakeGo['fails'], string, string]>([
    [
      'has no network',
      refuses('Get "https://proxy.example.test/x.info": dial tcp: lookup proxy.example.test: no such host'),
      'ORIGIN_UNREACHABLE',
      'go could not reach its module proxy.',
    ],
    [
      'is refused',
      refuses('Get "http://127.0.0.1:1/x.info": dial tcp 127.0.0.1:1: connect: connection refused'),
      'ORIGIN_UNREACHABLE',
      'go could not reach its module proxy.',
    ],
    [
      'may not fetch',
      refuses('module lookup disabled by GOPROXY=off'),
      'ORIGIN_UNREACHABLE',
      'go may not fetch modules: GOPROXY is off.',
    ],
    [
      'has a proxy without it',
      refuses('reading https://proxy.example.test/x.info: 404 Not Found'),
      'DOWNLOAD_FAILED',
      'go did not get all modules from its module proxy.',
    ],
    [
      'has a proxy of files without it',
      refuses('reading file:///srv/x.info: no such file or directory'),
      'DOWNLOAD_FAILED',
      'go did not get all modules from its module proxy.',
    ],
    [
      'is told of another sum',
      refuses('verifying module: checksum mismatch'),
      'DIGEST_MISMATCH',
      'go was given something else than the locked modules.',
    ],
    ['says nothing', { at: 'mod' }, 'DOWNLOAD_FAILED', 'go failed: it said nothing'],
    ['hangs while it fetches', { at: 'mod', hangs: true }, 'ORIGIN_UNREACHABLE', 'go took too long and was stopped.'],
    ['hangs while it builds', { at: 'build', hangs: true }, 'ORIGIN_UNREACHABLE', 'go took too long and was stopped.'],
    [
      'loses the network while it builds',
      breaks(
        'main.go:4:2: example.test/w@v1.0.0: Get "http://127.0.0.1:1/w.zip": dial tcp 127.0.0.1:1: connect: connection refused\n',
      ),
      'ORIGIN_UNREACHABLE',
      'go could not reach its module proxy.',
    ],
    [
      'meets a module that is not the one in go.sum',
      breaks(
        'verifying example.test/w@v1.0.0: checksum mismatch\n\tdownloaded: h1:a\n\tgo.sum: h1:b\n\nSECURITY ERROR\n',
      ),
      'DIGEST_MISMATCH',
      'go was given something else than the locked modules.',
    ],
    [
      'runs out of disk',
      breaks('write /tmp/go-build1/b001/pkg.a: no space left on device\n'),
      'DISK_FULL',
      'go found no space left on the disk.',
    ],
    [
      'runs out of memory',
      breaks('modernc.org/sqlite: compile: signal: killed\n'),
      'DOWNLOAD_FAILED',
      'go ran out of memory.',
    ],
    [
      'is older than the module',
      breaks('go: go.mod requires go >= 1.30.0 (running go 1.26.8; GOTOOLCHAIN=local)\n'),
      'ORIGIN_UNREACHABLE',
      'The Go on this machine is 1.26.8; it takes 1.26.8 or newer.',
    ],
    [
      'cannot compile it',
      breaks('cmd/scanner/main.go:3:1: syntax error \u001b[31mred\u001b[0m\n'),
      'DOWNLOAD_FAILED',
      'go failed: cmd/scanner/main.go:3:1: syntax error red',
    ],
  ])('is told by what it lacks: it %s', async (_, fails, code, words) => {
    const problem = await problemWith(fails ?? { at: 'mod' })
    expect(problem.hint?.length).toBeGreaterThan('Look at the network (HTTPS_PROXY names a proxy).'.length)
    expect(problem).toMatchObject({ code: installationCode(code), sentence: expect.stringContaining(words) })
  })
})
