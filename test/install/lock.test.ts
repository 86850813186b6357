import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { toProblem } from '../../src/core/errors.js'
import { decodeLock, findSet, lock, lockDigest, lockedVersion, refuseDenied } from '../../src/install/lock.js'
import { writeTree } from '../temporary.js'

const codeOf = (work: () => unknown): string => {
  try {
    work()
    return 'none'
  } catch (error) {
    return toProblem(error).code
  }
}

const hash = (digit: string): string => digit.repeat(64)
const build = {
  name: 'scanner',
  version: '1.2.3',
  platform: 'linux-x64',
  executable: { sha256: hash('a'), source: 'a test' },
  origins: [
    { type: 'release', url: 'https://example.com/a.tgz', sha256: hash('b'), member: 'scanner', source: 'a test' },
  ],
}
const module = {
  type: 'module',
  module: 'example.com/acme/scanner/v2',
  version: 'v1.2.3',
  sum: `h1:${'A'.repeat(43)}=`,
  package: 'cmd/scanner',
  set: ['main.version=1.2.3'],
  go: '1.26.0',
  source: 'a test',
}
const denied = {
  name: 'scanner',
  versions: ['1.2.2'],
  executables: [hash('c')],
  reason: 'it steals',
  source: 'CVE-0000-0000',
}
const lockWith = (changes: object): unknown => ({ schema: 1, denied: [denied], builds: [build], sets: [], ...changes })

describe('the lock of this release', () => {
  it('chooses Trivy 0.74.0 by the digest of what is executed', () => {
    const trivy = lock.builds.find(({ platform }) => platform === 'linux-x64')
    expect(trivy).toMatchObject({
      name: 'trivy',
      version: '0.74.0',
      executable: { sha256: 'd89bcc6510a267f11b773398cbf1be5520ce39f9e8b6633178c4487f05b7d791' },
    })
    expect(trivy?.origins.map(({ type }) => type)).toEqual(['release', 'wheel'])
  })

  it('knows every platform it promises', () => {
    const promised = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']
    for (const tool of ['trivy', 'cosign', 'syft']) {
      const builds = lock.builds.filter(({ name }) => name === tool)
      expect(builds.map(({ platform }) => platform)).toEqual(promised)
    }
  })

  it('denies the builds of Trivy that an attacker published', () => {
    for (const version of ['0.69.4', '0.69.5', '0.69.6']) {
      expect(codeOf(() => refuseDenied(lock, 'trivy', { version }))).toBe('TOOL_DENIED')
    }
    expect(codeOf(() => refuseDenied(lock, 'trivy', { version: '0.69.3' }))).toBe('none')
  })

  it('says where every digest comes from', () => {
    const sources = [...lock.builds.flatMap(({ origins }) => origins), ...lock.sets, ...lock.denied].map(
      ({ source }) => source,
    )
    expect(sources.filter((source) => source.length < 20)).toEqual([])
  })

  it('names versions, and nothing for a tool that it does not hold', () => {
    expect(lockedVersion('trivy')).toBe('0.74.0')
    expect(lockedVersion('checkov')).toBe('3.3.30')
    expect(lockedVersion('nmap')).toBe('')
  })

  it('has a digest for the evidence', () => {
    expect(lockDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
})

describe('a Python set', () => {
  it('is a requirement file of exact pins with hashes, without an index or an option', () => {
    const { text } = findSet(lock, 'checkov')
    const lines = text.trimEnd().split('\n')
    const pins = lines.filter((line) => !line.startsWith(' '))
    expect(pins).toContain('checkov==3.3.30 \\')
    expect(pins.every((line) => /^[a-z0-9][a-z0-9._-]*==\S+( ; [^;#]+)? \\$/.test(line))).toBe(true)
    expect(
      lines.filter((line) => line.startsWith(' ')).every((line) => /^ {4}--hash=sha256:[0-9a-f]{64}( \\)?$/.test(line)),
    ).toBe(true)
  })

  it('starts Checkov without looking for garbage among its modules, and looks for it in the run', () => {
    const tool = `import gc
imported = gc.isenabled()
class Checkov:
    def run(self):
        print(imported, gc.isenabled(), gc.get_freeze_count() > 1000)
        return 3
`
    const folder = writeTree({ 'checkov/__init__.py': '', 'checkov/main.py': tool })
    const { start = '' } = findSet(lock, 'checkov')
    const { status, stdout } = spawnSync('python3', ['-c', `import sys; ${start}`], {
      env: { PATH: process.env['PATH'], PYTHONPATH: folder },
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'False True True\n' })
  })

  it('is refused when its pins are not those of the lock', () => {
    const sets = lock.sets.map((set) => ({ ...set, requirements: hash('0') }))
    expect(codeOf(() => findSet({ sets }, 'checkov'))).toBe('INTERNAL')
    expect(codeOf(() => findSet(lock, 'nmap'))).toBe('INTERNAL')
  })
})

describe('decoding a lock', () => {
  it('accepts a good one', () => {
    expect(decodeLock(lockWith({})).builds).toHaveLength(1)
  })

  it('refuses a build that is denied by version or by digest', () => {
    expect(codeOf(() => decodeLock(lockWith({ builds: [{ ...build, version: '1.2.2' }] })))).toBe('TOOL_DENIED')
    const executable = { sha256: hash('c'), source: 'a test' }
    expect(codeOf(() => decodeLock(lockWith({ builds: [{ ...build, executable }] })))).toBe('TOOL_DENIED')
    const set = { name: 'scanner', version: '1.2.2', requirements: hash('a'), source: 'a test' }
    expect(codeOf(() => decodeLock(lockWith({ builds: [], sets: [set] })))).toBe('TOOL_DENIED')
  })

  it.each([
    ['sum', 'h1:short='],
    ['sum', `go.sum:${'A'.repeat(43)}=`],
    ['module', '-o=/tmp/evil'],
    ['module', 'example.com/scanner@latest'],
    ['version', 'latest'],
    ['package', '/etc'],
    ['package', '../../evil'],
    ['package', '-toolexec=evil'],
    ['set', ['main.version=1.2.3 -X main.evil=1']],
    ['set', ['-extld=evil']],
    ['go', 'latest'],
  ])('refuses a module whose %s is %s, which could mean something else to go', (key, value) => {
    const builds = (origin: object) => lockWith({ builds: [{ ...build, origins: [origin] }] })
    expect(codeOf(() => decodeLock(builds(module)))).toBe('none')
    expect(codeOf(() => decodeLock(builds({ ...module, [key]: value })))).toBe('INTERNAL')
  })

  it.each([
    ['a digest that is none', { builds: [{ ...build, executable: { sha256: 'latest', source: 'x' } }] }],
    ['an unknown key', { surprise: true }],
    ['a build without an origin', { builds: [{ ...build, origins: [] }] }],
    ['a digest without a source', { builds: [{ ...build, executable: { sha256: hash('a') } }] }],
  ])('refuses %s', (_, changes) => {
    expect(codeOf(() => decodeLock(lockWith(changes)))).toBe('INTERNAL')
  })
})
