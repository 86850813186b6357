import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GatehouseError } from '../../../src/core/errors.js'
import { imageArchive } from '../../../src/core/image/archive.js'
import { decodeSbom } from '../../../src/core/sbom/reading/decode-sbom.js'
import type { SbomRequest } from '../../../src/flow/sbom/request.js'
import { sbom } from '../../../src/flow/sbom/sbom.js'
import { changed } from '../../core/sbom/documents.js'
import { images } from '../../image/recipes.js'
import { makeFolder, writeTree } from '../../temporary.js'
import { type Faults, replaying, supplies } from './replay.js'

type Own = Partial<SbomRequest> & { readonly policy?: string; readonly environment?: Record<string, string> }

async function sbomOf(name: keyof typeof images, { policy, environment, ...own }: Own = {}, faults?: Faults) {
  const files = policy === undefined ? {} : { '.gatehouse/policy.yml': policy }
  const path = writeTree({ ...files, 'image.tar': imageArchive(images[name]) })
  const { ports, started } = replaying(name, faults, environment)
  const source = { type: 'file' as const, path: join(path, 'image.tar') }
  const request: SbomRequest = { path, target: { type: 'image', source }, compare: true, offline: true, ...own }
  return { ...(await sbom(request, ports, supplies)), started }
}

describe('an SBOM of an image', () => {
  test('is two documents that name the image as it was saved, and not the folder', async () => {
    const { documents, verdict, evidence } = await sbomOf('debian')
    expect(documents).toHaveLength(1)
    for (const text of [documents[0]?.cyclonedx ?? '', documents[0]?.spdx ?? '']) {
      expect(decodeSbom(text)).toMatchObject({
        created: '2026-11-28T12:00:00Z',
        subject: { name: 'registry.example/acme/shop', version: '1.0' },
      })
      expect(decodeSbom(text).packages).toHaveLength(8)
    }
    expect(verdict.verdict).toBe('pass')
    expect(evidence.subject).toMatchObject({ scope: 'image/registry.example/acme/shop', image: { tag: '1.0' } })
  })

  test('is dated by SOURCE_DATE_EPOCH', async () => {
    const { documents } = await sbomOf('alpine', { environment: { SOURCE_DATE_EPOCH: '1700000000' } })
    expect(decodeSbom(documents[0]?.cyclonedx ?? '').created).toBe('2023-11-14T22:13:20Z')
  })

  test.each(['yesterday', '1e9', '-1', '9999999999999'])('is refused with SOURCE_DATE_EPOCH=%s', async (epoch) => {
    await expect(sbomOf('alpine', { environment: { SOURCE_DATE_EPOCH: epoch } })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    })
  })

  test('leaves its proof: a thing of ours was listed in the same run by both programs', async () => {
    const { evidence, started } = await sbomOf('debian')
    expect(evidence.head.map(({ scanner, canaries, outcome }) => [scanner, canaries, outcome])).toEqual([
      ['syft', [{ format: 'sbom', seen: true }], 'complete'],
      ['trivy/listing', [{ format: 'sbom', seen: true }], 'complete'],
    ])
    expect(started).toHaveLength(4)
  })

  test('starts the programs with nothing of the environment, an empty HOME and no network', async () => {
    const { started } = await sbomOf('alpine', { environment: { SYFT_EXCLUDE: '**', GITHUB_TOKEN: 'x' } })
    for (const { env, isolated, cwd } of started) {
      expect(isolated).toBe(true)
      const names = ['HOME', 'LANG', 'LC_ALL', 'PATH', 'SYFT_CHECK_FOR_APP_UPDATE', 'TMPDIR']
      expect(Object.keys(env).filter((name) => !names.includes(name))).toEqual([])
      expect(cwd).toBe(env['HOME'])
    }
  })

  test('is listed within the limits of the policy', async () => {
    const policy = 'version: 1\ntools: { syft: { timeout: 7m, memory: 2g }, trivy: { timeout: 90s } }\n'
    const { started } = await sbomOf('alpine', { policy })
    const limitsOf = (tool: string) =>
      started
        .filter(({ file }) => file === `/tools/${tool}`)
        .map(({ deadlineMs, memoryBytes }) => [deadlineMs, memoryBytes])
    expect(limitsOf('syft')).toEqual(Array(2).fill([7 * 60_000, 2 * 1024 ** 3]))
    expect(limitsOf('trivy').map(([deadlineMs]) => deadlineMs)).toEqual([90_000, 90_000])
  })

  test('is judged by the policy, and a waiver or rule speaks of it by its rule', async () => {
    const policy =
      'version: 1\nmode: enforce\nblock: [critical]\nrules:\n  - { id: s, match: { kind: integrity, rule: sbom-minimum-fields }, action: block }\n'
    const { verdict } = await sbomOf('debian', { policy })
    expect(verdict.verdict).toBe('block')
    expect(verdict.blocking.map(({ finding }) => finding.rule.id)).toEqual(['sbom-minimum-fields'])
  })

  test('without packages blocks by the default policy', async () => {
    const { verdict } = await sbomOf('bare')
    expect(verdict.verdict).toBe('block')
    expect(verdict.blocking[0]?.finding.message).toBe('The SBOM names no package at all.')
  })

  test('that lacks what Trivy sees says which packages', async () => {
    const without = (text: string): string =>
      changed(text, (document) => {
        for (const key of ['components', 'packages']) {
          const list = document[key]
          if (Array.isArray(list)) document[key] = list.filter(({ name }) => name !== 'lodash')
        }
        document['relationships'] = undefined
      })
    const { verdict } = await sbomOf('debian', {}, (program, isCanary) =>
      program === 'syft' && !isCanary ? { write: without } : undefined,
    )
    const parity = verdict.noted.find(({ finding }) => finding.rule.id === 'sbom-parity')
    expect(parity?.finding.message).toContain('lacks 2 of 8 packages')
    expect(parity?.finding.sources).toMatchObject([{ tool: 'trivy' }])
  })

  test('has licences that are findings by their category, which no floor blocks, and counts the others', async () => {
    const { verdict, evidence } = await sbomOf('debian', { policy: 'version: 1\nmode: enforce\nblock: [low]\n' })
    const licenses = [...verdict.noted, ...verdict.blocking].filter(({ finding }) => finding.kind === 'license')
    expect(licenses.map(({ action, finding }) => [action, finding.message, finding.place.path])).toEqual([
      ['note', 'mount is licensed under GPL-2.0-or-later (restricted).', 'image/registry.example/acme/shop'],
    ])
    expect(evidence.head.map(({ scanner, licenses: counts }) => [scanner, counts])).toEqual([
      [
        'syft',
        [
          { category: 'notice', count: 4 },
          { category: 'restricted', count: 1 },
        ],
      ],
      ['trivy/listing', undefined],
    ])
  })

  test('has licences that a rule may block', async () => {
    const policy =
      'version: 1\nmode: enforce\nblock: [critical]\nrules:\n  - { id: l, match: { license: restricted }, action: block }\n'
    const { verdict } = await sbomOf('debian', { policy })
    expect(verdict.blocking.map(({ finding }) => finding.rule.id)).toEqual(['GPL-2.0-or-later'])
  })

  test('is compared with nothing when that is not wanted', async () => {
    const { evidence } = await sbomOf('debian', { compare: false })
    expect(evidence.head.map(({ scanner }) => scanner)).toEqual(['syft'])
  })
})

describe('an SBOM that cannot be believed is no SBOM', () => {
  test.each<[string, string, ReturnType<Faults>]>([
    ['is cut off', 'SBOM_INVALID', { write: (text) => text.slice(0, text.length / 2) }],
    ['is empty', 'SBOM_INVALID', { write: () => '' }],
    ['is only one of two', 'OUTPUT_EMPTY', { write: (text) => (text.includes('SPDXRef') ? undefined : text) }],
    ['is something else', 'SBOM_INVALID', { write: () => '{"matches":[]}' }],
    ['never came', 'TOOL_TIMED_OUT', { end: { type: 'timed-out' } }],
    ['has no end', 'OUTPUT_TOO_LARGE', { end: { type: 'output-too-large' } }],
    [
      'was not written by a program that crashed',
      'TOOL_CRASHED',
      { end: { type: 'exited', code: 2 }, stderr: 'panic: x\n' },
    ],
    ['found no space', 'DISK_FULL', { end: { type: 'exited', code: 1 }, stderr: 'write: no space left on device\n' }],
  ])('that %s', async (_, code, fault) => {
    const { verdict, documents } = await sbomOf('debian', {}, (program, isCanary) =>
      program === 'syft' && !isCanary ? fault : undefined,
    )
    expect(verdict.verdict).toBe('error')
    expect(verdict.problems.map((problem) => problem.code)).toContain(code)
    expect(documents).toEqual([])
  })

  test('by a program that does not find what it must find', async () => {
    const { verdict } = await sbomOf('debian', {}, (program, isCanary) =>
      program === 'syft' && isCanary ? { write: (text) => text.replaceAll('lodash', 'left') } : undefined,
    )
    expect(verdict.verdict).toBe('error')
    expect(verdict.problems.map(({ code }) => code)).toContain('CANARY_MISSING')
  })

  test('by a program that does not tell the licence it must tell', async () => {
    const { verdict } = await sbomOf('debian', {}, (program, isCanary) =>
      program === 'syft' && isCanary ? { write: (text) => text.replaceAll('"MIT"', '"ISC"') } : undefined,
    )
    expect(verdict.problems.map(({ code }) => code)).toContain('CANARY_MISSING')
  })

  test('nor is a comparison that failed one without a difference', async () => {
    const { verdict, documents } = await sbomOf('debian', {}, (program) =>
      program === 'trivy' ? { end: { type: 'timed-out' } } : undefined,
    )
    expect(verdict.verdict).toBe('error')
    expect(documents).toHaveLength(1)
  })

  test('of an archive that is cut off, which no tool is given', async () => {
    const path = writeTree({ 'image.tar': imageArchive(images.debian).slice(0, 9000) })
    const { ports } = replaying('truncated')
    const target = { type: 'image', source: { type: 'file', path: join(path, 'image.tar') } } as const
    const { verdict, documents } = await sbom({ path, target, compare: true, offline: true }, ports, supplies)
    expect([verdict.verdict, documents]).toEqual(['error', []])
    expect(verdict.problems.map(({ code, sentence }) => [code, sentence])).toEqual([
      ['IMAGE_BROKEN', expect.stringContaining('image.tar cannot be used as an image: it breaks off')],
    ])
  })

  test('of an archive that the real tools find cut off', async () => {
    const path = writeTree({ 'image.tar': imageArchive(images.debian) })
    const { ports } = replaying('truncated')
    const target = { type: 'image', source: { type: 'file', path: join(path, 'image.tar') } } as const
    const { verdict, documents } = await sbom({ path, target, compare: true, offline: true }, ports, supplies)
    expect([verdict.verdict, documents]).toEqual(['error', []])
    expect(verdict.problems.map(({ code }) => code)).toEqual(['IMAGE_BROKEN', 'IMAGE_BROKEN'])
  })

  test('without the program', async () => {
    const { ports } = replaying('debian')
    const path = writeTree({ 'image.tar': imageArchive(images.debian) })
    const target = { type: 'image', source: { type: 'file', path: join(path, 'image.tar') } } as const
    const missing = () => Promise.reject(new GatehouseError('TOOL_MISSING', 'It is not there.'))
    const { verdict } = await sbom({ path, target, compare: true, offline: true }, ports, {
      ...supplies,
      install: missing,
    })
    expect(verdict.verdict).toBe('error')
    expect(verdict.problems.map(({ code }) => code)).toContain('TOOL_MISSING')
  })
})

describe('an SBOM of a folder', () => {
  test('is made in the folder, without its configuration, and names no path of the machine', async () => {
    const path = writeTree({ 'package-lock.json': '{}', '.syft.yaml': 'exclude: ["./**"]' })
    const { ports, started } = replaying('packages')
    const request = { path, target: { type: 'folder', path }, name: 'shop', compare: true, offline: true } as const
    const { documents, verdict, evidence } = await sbom(request, ports, supplies)
    expect(verdict.verdict).toBe('pass')
    expect(evidence.head.map(({ scanner, target }) => [scanner, target])).toEqual([
      ['syft', { type: 'tree', name: '.' }],
    ])
    const [own] = started.filter(({ cwd }) => cwd === path)
    expect(own?.args.at(-1)).toBe('dir:.')
    expect(own?.args.find((word) => word.startsWith('--config='))).not.toContain(path)
    expect(decodeSbom(documents[0]?.spdx ?? '').subject?.name).toBe('shop')
  })

  test('has licences at their manifests, from the root of the repository', async () => {
    const path = writeTree({ 'services/api/package-lock.json': '{}' })
    const { ports } = replaying('packages')
    const target = { type: 'folder', path: join(path, 'services/api') } as const
    const { evidence } = await sbom({ path, target, compare: false, offline: true }, ports, supplies)
    const licenses = evidence.head.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'license'))
    expect(licenses.map(({ place, message }) => [place.path, message])).toEqual([
      ['services/api/npm/package-lock.json', 'minimist is licensed under GPL-3.0-only (restricted).'],
      ['services/api/php/composer.lock', 'acme/gpl is licensed under GPL-3.0-or-later (restricted).'],
    ])
  })

  test('that is not there is refused before anything ran', async () => {
    const { ports, started } = replaying('packages')
    const target = { type: 'folder', path: join(makeFolder(), 'gone') } as const
    const request = { path: makeFolder(), target, compare: true, offline: true }
    await expect(sbom(request, ports, supplies)).rejects.toMatchObject({ code: 'TARGET_MISSING' })
    expect(started).toEqual([])
  })
})
