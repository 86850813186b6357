import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Supplies, suppliesOf } from '../../../../src/flow/scan/supply/supplies.js'
import type { Installed } from '../../../../src/install/install-tool.js'
import { listen } from '../../../host/node/servers.js'
import { makeFolder, writeTree } from '../../../temporary.js'
import { example } from '../../gatehouse.js'
import { bucket, expectError, portsWith, quickTrivy, realTool, scanWith, suppliesWith, type Told } from './scene.js'

/** The real Trivy with a vulnerability database that is missing or worth nothing; its other scanner and Checkov are heard. */

beforeAll(async () => {
  await Promise.all(['checkov', 'trivy'].map(realTool))
})

const real = example('vulnerability-db')
const metadata = readFileSync(join(real, 'metadata.json'))
const database = readFileSync(join(real, 'trivy.db'))

const root = (): string =>
  writeTree({
    ...bucket,
    'package-lock.json': JSON.stringify({
      name: 'app',
      lockfileVersion: 3,
      packages: { '': { name: 'app' }, 'node_modules/lodash': { version: '4.17.15' } },
    }),
  })

/** The real one where the database counts. */
async function trivy(): Promise<Installed> {
  const { file } = await realTool('trivy')
  return quickTrivy(`case "$*" in *--scanners=vuln*) exec ${file} "$@";; esac`)
}

const scanBy = (prepare: Supplies['database']): Promise<Told> =>
  scanWith({ root: root(), supplies: { ...suppliesWith({ trivy: trivy() }), database: prepare } })

const scanIn = (folder: string): Promise<Told> =>
  scanBy(suppliesOf({ offline: true, database: folder }, portsWith()).database)

function expectOnlyPackages(told: Told, sentence: string | RegExp): void {
  expectError(told, sentence, 'checkov')
  expectError(told, sentence, 'trivy')
  expect(told.verdict.problems[0]?.scanner).toBe('trivy/packages')
}

/** FNV-1a of 64 bits, by which bbolt checks its first two pages. */
function fnv(bytes: Uint8Array): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash
}

/** A sound database file of bbolt (1.3, page.go and bucket.go) that holds nothing: two heads, a list of free pages, an empty leaf. */
function emptyDatabase(): Buffer {
  const [page, magic, version] = [4096, 0xed0cdaed, 2]
  const file = Buffer.alloc(4 * page)
  for (const [id, flags] of [4, 4, 16, 2].entries()) {
    file.writeBigUInt64LE(BigInt(id), id * page)
    file.writeUInt16LE(flags, id * page + 8)
  }
  for (const id of [0, 1]) {
    const head = file.subarray(id * page + 16, id * page + 80)
    for (const [index, value] of [magic, version, page, 0].entries()) head.writeUInt32LE(value, 4 * index)
    for (const [index, value] of [3n, 0n, 2n, 4n, BigInt(id)].entries()) head.writeBigUInt64LE(value, 16 + 8 * index)
    head.writeBigUInt64LE(fnv(head.subarray(0, 56)), 56)
  }
  return file
}

const withDatabase = (bytes: Uint8Array): string => writeTree({ 'trivy.db': bytes, 'metadata.json': metadata })
const withVersion = (version: number): string =>
  writeTree({
    'trivy.db': database,
    'metadata.json': metadata.toString().replace(/"Version": ?2/, `"Version": ${version}`),
  })

const damaged = 'The vulnerability database is damaged: Trivy could not read it.'

describe('a database that is given', () => {
  it('is sound and finds what it should, so that the rest of these tests mean something', async () => {
    const { verdict } = await scanIn(real)
    expect(verdict).toMatchObject({ verdict: 'pass', problems: [] })
    expect(verdict.noted.map(({ finding }) => finding.rule.id)).toContain('CVE-2021-23337')
  })

  it('holds no advisories, which Trivy takes for good news', async () => {
    expectOnlyPackages(
      await scanIn(withDatabase(emptyDatabase())),
      'Trivy did not find the planted test case for lockfile, so its silence proves nothing.',
    )
  })

  it.each<[string, Uint8Array]>([
    ['is cut off', database.subarray(0, Math.floor(database.length / 2))],
    ['is cut off after its heads', database.subarray(0, 8192)],
    ['is random', randomBytes(65536)],
    ['is text', Buffer.from('<html>Please log in</html>')],
  ])('%s', async (_, bytes) => {
    expectOnlyPackages(await scanIn(withDatabase(bytes)), damaged)
  })

  it('is empty', async () => {
    expectOnlyPackages(await scanIn(withDatabase(Buffer.alloc(0))), /\/trivy\.db is empty\.$/)
  })

  it.each([1, 3])('has version %i', async (version) => {
    expectOnlyPackages(
      await scanIn(withVersion(version)),
      new RegExp(`has version ${version}; this Trivy reads version 2`),
    )
  })

  it('has metadata that cannot be read', async () => {
    const folder = writeTree({ 'trivy.db': database, 'metadata.json': '{"Version":2,' })
    expectOnlyPackages(await scanIn(folder), `The metadata of the vulnerability database in ${folder} cannot be read.`)
  })

  it('is not there', async () => {
    const folder = makeFolder()
    const [missing, half] = [join(folder, 'missing'), writeTree({ 'trivy.db': database })]
    expectOnlyPackages(await scanIn(missing), `There is no folder ${missing} with a vulnerability database.`)
    expectOnlyPackages(
      await scanIn(half),
      `${half} holds no vulnerability database: trivy.db and metadata.json are not both there.`,
    )
  })

  it('is gone when Trivy starts', async () => {
    const data = { name: 'vulnerability-db', digest: `sha256:${'0'.repeat(64)}`, updated: '2026-11-24T00:00:00Z' }
    expectOnlyPackages(
      await scanBy(async (folder) => ({ folder, data, origin: 'given', notices: [] })),
      'Trivy found no vulnerability database in the folder it was given.',
    )
  })
})

describe('a registry that accepts and never answers', () => {
  async function hang() {
    const connected: number[] = []
    const server = createServer((socket) => connected.push(socket.remotePort ?? 0))
    const port = await listen(server)
    const names = ['first', 'second'].map((name) => `127.0.0.1:${port}/${name}/trivy-db:2`)
    const ports = portsWith({ GATEHOUSE_CACHE: makeFolder(), GATEHOUSE_DB_REPOSITORY: names.join(',') })
    return { ports, connected }
  }

  it('is known within 15 seconds, like the one after it', async () => {
    const { ports, connected } = await hang()
    const { database: prepare } = suppliesOf({ offline: false }, ports)
    let known = Number.POSITIVE_INFINITY
    const told = await scanBy(async (folder) => {
      const started = performance.now()
      return prepare(folder).finally(() => {
        known = performance.now() - started
      })
    })
    expectOnlyPackages(
      told,
      /^No vulnerability database could be fetched\.(?: \S+\/trivy-db:2: Could not reach \S+\/manifests\/2: it was not done within \d(?:\.\d)? s\.){2}$/,
    )
    expect(known).toBeLessThan(15_000)
    expect(connected).toHaveLength(2)
  })

  it('is not even asked offline', async () => {
    const { ports, connected } = await hang()
    expectOnlyPackages(
      await scanBy(suppliesOf({ offline: true }, ports).database),
      'There is no vulnerability database on this machine, and none may be fetched (offline).',
    )
    expect(connected).toEqual([])
  })
})
