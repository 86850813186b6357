import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeTree } from '../../../temporary.js'
import { program } from '../binaries.js'
import { type Registry, startRegistry } from '../registry.js'
import { makeDockerArchive, makeLayout } from './archive.js'
import { alpine, debian, jar, nodeApplication, pythonPackage } from './contents.js'
import { makeImage, makeIndex } from './image.js'
import { push } from './push.js'
import { makeTar } from './tar.js'

const application = makeImage({ layers: [debian, { ...nodeApplication, ...pythonPackage }] })

/** What the program `tar` sees. */
const listed = (archive: Uint8Array, ...words: readonly string[]): string =>
  execFileSync('tar', [...words, '-f', '-'], { input: archive, encoding: 'utf8' })

describe('an archive', () => {
  it('is read by tar, names longer than a hundred bytes too', () => {
    const long = `${'a'.repeat(60)}/${'b'.repeat(60)}/file`
    const archive = makeTar({ [long]: 'content', 'etc/empty': '' })
    expect(listed(archive, '-t')).toBe(`${long}\netc/empty\n`)
    expect(listed(archive, '-xO', long)).toBe('content')
  })

  it('refuses a name that no header holds', () => {
    expect(() => makeTar({ ['a'.repeat(101)]: '' })).toThrow('no room for the name')
  })

  it('of the kind zip is read by Python, check sums and all', () => {
    const [[, archive] = ['', '']] = Object.entries(jar('org.apache.logging.log4j', 'log4j-core', '2.14.1'))
    const file = join(writeTree({ 'a.jar': archive }), 'a.jar')
    const script = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())'
    expect(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' })).toBe(
      "None ['META-INF/MANIFEST.MF', 'META-INF/maven/org.apache.logging.log4j/log4j-core/pom.properties']\n",
    )
  })
})

describe('an image', () => {
  it('has the same digest on every machine', () => {
    expect(application.manifest.digest).toMatchInlineSnapshot(
      `"sha256:31df51b1ff92d48abb1a41f5d06585c27f768eabc564cfcbb899afa6a96c6e6e"`,
    )
    expect(makeImage({ layers: [alpine()], family: 'docker' }).manifest.digest).toMatchInlineSnapshot(
      `"sha256:152927e1b3045c2f2ee970cebcc9d092ff4e3f383f94ebb2e79f47a65e9e67cd"`,
    )
  })

  it('differs from another by one byte of one file', () => {
    const other = makeImage({ layers: [debian, { ...nodeApplication, ...pythonPackage, 'etc/motd': '' }] })
    expect(other.manifest.digest).not.toBe(application.manifest.digest)
  })

  it('as a docker archive names its parts by their digests', () => {
    const archive = makeDockerArchive(application, 'example.test/app:1')
    const [{ Config, Layers }] = JSON.parse(listed(archive, '-xO', 'manifest.json'))
    expect(`sha256:${Config}`).toBe(`${application.config.digest}.json`)
    expect(listed(archive, '-t').trim().split('\n').sort()).toEqual([Config, 'manifest.json', ...Layers].sort())
  })

  it('as a layout holds every blob that its index reaches', () => {
    const index = makeIndex([application, makeImage({ layers: [alpine()], platform: 'linux/arm64/v8' })])
    const folder = writeTree(makeLayout(index, '1'))
    const reached = new Set<string>()
    const follow = (digest: string): void => {
      reached.add(digest.slice(7))
      const text = readFileSync(join(folder, 'blobs/sha256', digest.slice(7)), 'utf8')
      const { manifests = [], config, layers = [] } = JSON.parse(text.startsWith('{"schemaVersion"') ? text : '{}')
      for (const next of [...manifests, ...(config === undefined ? [] : [config]), ...layers]) follow(next.digest)
    }
    for (const { digest } of JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).manifests) follow(digest)
    expect([...reached].sort()).toEqual(readdirSync(join(folder, 'blobs/sha256')).sort())
  })
})

describe('a registry', () => {
  let modern: Registry
  let old: Registry
  beforeAll(async () => {
    modern = await startRegistry()
    old = await startRegistry({ referrers: false })
  })
  afterAll(() => Promise.all([modern.stop(), old.stop()]))

  const get = (address: string, path: string) => fetch(`http://${address}/v2/acme/app/${path}`)

  it('gives back what was pushed, by tag and by digest', async () => {
    const reference = await push({ registry: modern.address, repository: 'acme/app' }, application, '1')
    expect(reference).toBe(`${modern.address}/acme/app@${application.manifest.digest}`)
    for (const name of ['1', application.manifest.digest]) {
      const answer = await get(modern.address, `manifests/${name}`)
      expect(answer.headers.get('docker-content-digest')).toBe(application.manifest.digest)
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(application.manifest.bytes)
    }
  })

  it.each(['oci', 'docker'] as const)(
    'is told nothing wrong about an image of the kind %s, says crane',
    async (family) => {
      const image = makeImage({ layers: [debian, alpine()], family, packed: true })
      const reference = await push({ registry: modern.address, repository: 'acme/app' }, image)
      const said = spawnSync(await program('crane'), ['validate', '--remote', reference], { encoding: 'utf8' })
      expect([said.status, said.stdout.trim()]).toEqual([0, `PASS: ${reference}`])
    },
  )

  it('holds several platforms behind one digest', async () => {
    const index = makeIndex([application, makeImage({ layers: [alpine()], platform: 'linux/arm64' })])
    await push({ registry: modern.address, repository: 'acme/app' }, index, 'many')
    const answer = await (await get(modern.address, 'manifests/many')).json()
    expect(answer).toMatchObject({
      manifests: [
        { digest: application.manifest.digest, platform: { os: 'linux', architecture: 'amd64' } },
        { platform: { os: 'linux', architecture: 'arm64' } },
      ],
    })
    for (const { digest } of (answer as { manifests: { digest: string }[] }).manifests) {
      expect((await get(modern.address, `manifests/${digest}`)).status).toBe(200)
    }
  })

  it('offers the referrers API only if it is a modern one', async () => {
    await push({ registry: old.address, repository: 'acme/app' }, application)
    const path = `referrers/${application.manifest.digest}`
    expect((await get(modern.address, path)).status).toBe(200)
    expect((await get(old.address, path)).status).toBe(404)
  })
})
