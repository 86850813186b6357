import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeEvidence, encodeEvidence } from '../../../src/core/codec/evidence-codec.js'
import { imageArchive } from '../../../src/core/image/archive.js'
import type { ImageScanRequest } from '../../../src/flow/image/image-request.js'
import { scanImage } from '../../../src/flow/image/scan-image.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import type { Ports, ProcessEnd, ProcessRequest } from '../../../src/ports.js'
import { images } from '../../image/recipes.js'
import { makeFolder, writeTree } from '../../temporary.js'

/** What the fake Trivy does with one image: what the real one said of it (test/fixtures/trivy), or an end of its own. */
type Answer = string | ProcessEnd

interface Scene {
  readonly canary?: Answer
  readonly image: (request: ProcessRequest) => Answer
}

const optionOf = ({ args }: ProcessRequest, name: string): string =>
  args.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''

/** Ports of this machine with a Trivy that answers from what was recorded. */
function portsOf({ canary = 'canary', image }: Scene): { readonly ports: Ports; readonly started: ProcessRequest[] } {
  const started: ProcessRequest[] = []
  const run: Ports['exec']['run'] = async (request) => {
    started.push(request)
    const input = optionOf(request, 'input')
    const answer = input.endsWith('/canary.tar') ? canary : image(request)
    const measured = { stdout: '', durationMs: 5, isolated: true }
    if (typeof answer !== 'string') return { end: answer, stderr: '', ...measured }
    const file = join('test/fixtures/trivy', `${answer}.image`)
    if (existsSync(`${file}.json`))
      writeFileSync(optionOf(request, 'output'), readFileSync(`${file}.json`, 'utf8').replaceAll('/stage', input))
    const { exit }: { exit: number } = JSON.parse(readFileSync(`${file}.run.json`, 'utf8'))
    return { end: { type: 'exited', code: exit }, stderr: readFileSync(`${file}.stderr`, 'utf8'), ...measured }
  }
  return { ports: { ...nodePorts, exec: { ...nodePorts.exec, run } }, started }
}

const supplies = {
  expect: () => undefined,
  install: async () => ({
    name: 'trivy',
    version: '0.74.0',
    file: '/nowhere/trivy',
    args: [],
    env: {},
    digest: `sha256:${'0'.repeat(64)}`,
    origin: 'path' as const,
    cached: true,
  }),
  database: async (folder: string) => ({
    folder,
    data: { name: 'vulnerability-db', digest: `sha256:${'1'.repeat(64)}`, updated: '2026-11-24T00:00:00Z' },
    origin: 'given',
  }),
}

async function scan(
  scene: Scene,
  request: Partial<ImageScanRequest> = {},
  files: Readonly<Record<string, string>> = {},
) {
  const { ports, started } = portsOf(scene)
  const archive = join(writeTree({ 'image.tar': imageArchive(images.debian) }), 'image.tar')
  const all: ImageScanRequest = {
    path: writeTree(files),
    source: { type: 'file', path: archive },
    offline: true,
    ...request,
  }
  const result = await scanImage(all, ports, supplies)
  expect(decodeEvidence(encodeEvidence(result.evidence))).toEqual(result.evidence)
  return { ...result, started }
}

const debian: Scene = { image: () => 'debian' }
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code)

describe('an image', () => {
  test('is known by the name that its archive says, with its own scope', async () => {
    const { verdict } = await scan(debian)
    expect(verdict.subject).toMatchObject({
      scope: 'image/registry.example/acme/shop',
      image: { name: 'registry.example/acme/shop', tag: '1.0', platform: 'linux/amd64' },
    })
    expect(verdict.verdict).toBe('block')
    expect(verdict.problems).toEqual([])
  })

  test('is known by the name that was given, whatever its archive says', async () => {
    const { verdict } = await scan(debian, { name: 'ghcr.io/acme/app:2' })
    expect(verdict.subject.image).toMatchObject({ name: 'ghcr.io/acme/app', tag: '2' })
    expect(JSON.stringify(verdict)).not.toContain('registry.example')
  })

  test('is scanned without a network, with our own image beside it and the same data', async () => {
    const { started } = await scan(debian)
    expect(started).toHaveLength(2)
    expect(
      new Set(started.map((request) => [request.isolated, request.file, optionOf(request, 'cache-dir')].join(' ')))
        .size,
    ).toBe(1)
    expect(started.every(({ isolated }) => isolated)).toBe(true)
  })

  test('has its findings at the Dockerfile that was named', async () => {
    const { verdict } = await scan(debian, { dockerfile: 'Dockerfile' }, { Dockerfile: 'FROM debian:12\n' })
    expect(new Set(verdict.blocking.map(({ finding }) => finding.place.path))).toEqual(new Set(['Dockerfile']))
  })

  test('has the same evidence twice', async () => {
    const [one, other] = [await scan(debian), await scan(debian)]
    expect(encodeEvidence({ ...one.evidence, timings: {} })).toBe(encodeEvidence({ ...other.evidence, timings: {} }))
  })

  test('has licences that count, and never on the floor', async () => {
    const policy = 'version: 1\nmode: enforce\nblock: [critical, high, medium, low]\n'
    const { verdict } = await scan(debian, {}, { '.gatehouse/policy.yml': policy })
    expect(verdict.noted.filter(({ finding }) => finding.kind === 'license')).toHaveLength(1)
    expect(verdict.blocking.some(({ finding }) => finding.kind === 'license')).toBe(false)
    expect(verdict.scanners[0]?.licenses).toContainEqual({ category: 'notice', count: 4 })
  })
})

describe('nothing passes', () => {
  test.each([
    ['when our own image is not recognised', { canary: 'bare', image: () => 'bare' }, 'CANARY_MISSING'],
    ['when our own image could not be scanned', { canary: 'truncated', image: () => 'bare' }, 'IMAGE_BROKEN'],
    ['when the image is cut off', { image: () => 'truncated' }, 'IMAGE_BROKEN'],
    ['when the scanner hangs', { image: (): Answer => ({ type: 'timed-out' }) }, 'TOOL_TIMED_OUT'],
    ['when the scanner is killed', { image: (): Answer => ({ type: 'signalled', signal: 'SIGKILL' }) }, 'TOOL_KILLED'],
    ['when the scanner writes too much', { image: (): Answer => ({ type: 'output-too-large' }) }, 'OUTPUT_TOO_LARGE'],
  ] satisfies readonly (readonly [string, Scene, string])[])('%s', async (_, scene, code) => {
    const { verdict } = await scan(scene)
    expect([verdict.verdict, codes(verdict.problems)]).toEqual(['error', [code]])
  })

  test('when Java archives could not be looked at, though the rest was', async () => {
    const java = (request: ProcessRequest): Answer => (optionOf(request, 'skip-files') === '' ? 'java' : 'bare')
    const { verdict, started } = await scan({ image: java })
    expect([verdict.verdict, codes(verdict.problems)]).toEqual(['error', ['JAVA_DATABASE_MISSING']])
    expect(started.at(-1)?.args).toEqual(expect.arrayContaining(['--skip-files=**/*.jar', '--skip-files=**/*.war']))
    expect(verdict.coverage.gaps).toContainEqual(
      expect.objectContaining({ path: 'image/registry.example/acme/shop/**/*.jar', reason: 'not-read' }),
    )
  })

  test('when the folder is no layout', async () => {
    const { verdict, started } = await scan(debian, { source: { type: 'file', path: makeFolder() } })
    expect([verdict.verdict, codes(verdict.problems)]).toEqual(['error', ['IMAGE_BROKEN']])
    expect(started).toEqual([])
  })
})

describe('before anything runs', () => {
  test.each([
    ['a file that is not there', { source: { type: 'file', path: '/nowhere/image.tar' } }, 'TARGET_MISSING'],
    ['a name that is none', { name: 'Not A Name' }, 'ARGUMENT_INVALID'],
    ['a registry while offline', { source: { type: 'registry', reference: 'ghcr.io/acme/app:1' } }, 'ARGUMENT_INVALID'],
  ] satisfies readonly (readonly [string, Partial<ImageScanRequest>, string])[])(
    '%s is refused',
    async (_, request, code) => {
      await expect(scan(debian, request)).rejects.toMatchObject({ code })
    },
  )
})

describe('what an image is built on', () => {
  const demand =
    'version: 1\nmode: enforce\nblock: [critical]\nsupply-chain: { base-images: { allowed: ["debian:12*"], pinned: true } }\n'
  const bases = async (files: Readonly<Record<string, string>>, request: Partial<ImageScanRequest> = {}) => {
    const { verdict } = await scan(debian, request, { '.gatehouse/policy.yml': demand, ...files })
    return verdict.blocking.flatMap(({ finding }) => finding.subject.requirement ?? []).sort()
  }

  test('is what its Dockerfile says, each of its stages', async () => {
    const Dockerfile = `FROM golang:1 AS build\nFROM debian:12-slim@sha256:${'a'.repeat(64)}\n`
    expect(await bases({ Dockerfile }, { dockerfile: 'Dockerfile' })).toEqual([
      'base-image:allowed:docker.io/library/golang',
      'base-image:pinned:docker.io/library/golang',
    ])
  })

  test('is what it says itself where nobody knows its Dockerfile', async () => {
    expect(await bases({})).toEqual(['base-image:pinned:docker.io/library/debian'])
  })

  test('is told as evidence of our own, and only where it is asked for', async () => {
    const asked = await scan(debian, {}, { '.gatehouse/policy.yml': demand })
    expect(asked.evidence.head.map(({ scanner }) => scanner)).toEqual(['trivy/image', 'gatehouse/base-images'])
    expect((await scan(debian)).evidence.head.map(({ scanner }) => scanner)).toEqual(['trivy/image'])
  })
})
