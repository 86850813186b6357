import { describe, expect, test } from 'vitest'
import {
  type BaseImage,
  baseDemandsFor,
  baseDemandsForTree,
  judgeBaseImages,
  judgeNamedBases,
} from '../../../src/core/supply-chain/base-images.js'

const image = { name: 'ghcr.io/acme/app', digest: `sha256:${'a'.repeat(64)}`, tag: '1.0' }
const pin = `sha256:${'b'.repeat(64)}`
const base = (reference: string, isPinned = reference.includes('@')): BaseImage => ({
  reference,
  isPinned,
  place: { path: 'Dockerfile', line: 3 },
})
const requirements = (bases: readonly BaseImage[] | undefined, ...demands: Parameters<typeof judgeBaseImages>[2]) =>
  judgeBaseImages(image, bases, demands).map(({ subject }) => subject.requirement)

describe('what an image is built on', () => {
  test.each([
    ['debian:12-slim', 'docker.io/library/debian'],
    ['debian:12-slim', 'debian:12*'],
    ['docker.io/library/debian:12', 'debian'],
    ['docker.io/acme/app:1', 'acme/*'],
    ['docker.io/library/debian:12', 'docker.io/library/debian:12'],
    [`ghcr.io/acme/base/go@${pin}`, 'ghcr.io/acme/base/*'],
  ])('%s is allowed by %s', (reference, glob) => {
    expect(requirements([base(reference)], { allowed: [glob], pinned: false })).toEqual([])
  })

  test.each([
    ['evil.example/library/debian:12', 'docker.io/library/debian*'],
    ['debian:11', 'debian:12*'],
    ['ghcr.io/acme/base/x/y:1', 'ghcr.io/acme/base/*'],
    ['$BASE', '**'],
  ])('%s is not allowed by %s', (reference, glob) => {
    expect(requirements([base(reference)], { allowed: [glob], pinned: false })[0]).toMatch(/^base-image:allowed:/)
  })

  test('has to be allowed by every section that names the image', () => {
    const any = { allowed: ['**'], pinned: false }
    expect(requirements([base('debian:12')], any, { allowed: ['alpine'], pinned: false })).toEqual([
      'base-image:allowed:docker.io/library/debian',
    ])
  })

  test('has to be named by its digest where the policy says so', () => {
    expect(requirements([base('debian:12'), base(`alpine@${pin}`)], { pinned: true })).toEqual([
      'base-image:pinned:docker.io/library/debian',
    ])
  })

  test('has to be known where anything is asked of it', () => {
    expect(requirements(undefined, { pinned: true })).toEqual(['base-image:known'])
    expect(requirements(undefined)).toEqual([])
  })

  test('may be nothing at all', () => {
    expect(requirements([], { allowed: ['debian'], pinned: true })).toEqual([])
  })
})

describe('a finding about it', () => {
  const findings = (of: BaseImage) => judgeBaseImages(image, [of], [{ pinned: true }])

  test('stands where the base is named, and is critical', () => {
    expect(findings(base('debian:12'))).toMatchObject([
      {
        kind: 'integrity',
        severity: 'critical',
        rule: { id: 'base-image' },
        place: { path: 'Dockerfile', region: { startLine: 3, endLine: 3 } },
        subject: { image: { name: 'ghcr.io/acme/app' } },
      },
    ])
  })

  test('stays the same with another tag of the base and another build of the image', () => {
    const [one] = findings(base('debian:12'))
    const [other] = judgeBaseImages(
      { name: image.name, digest: `sha256:${'c'.repeat(64)}`, tag: '2.0' },
      [{ reference: 'debian:13', isPinned: false }],
      [{ pinned: true }],
    )
    expect(other?.identity).toEqual(one?.identity)
  })
})

test('demands hold for the images that a section names', () => {
  const demand = { pinned: true }
  const sections = [{ images: ['ghcr.io/acme/*'], attestations: [], baseImages: demand }, { attestations: [] }]
  expect(baseDemandsFor('ghcr.io/acme/app', sections)).toEqual([demand])
  expect(baseDemandsFor('ghcr.io/other/app', sections)).toEqual([])
})

test('demands hold for Dockerfiles where they hold for every image: nobody knows what theirs is called', () => {
  const [some, all] = [{ pinned: true }, { allowed: ['debian'], pinned: false }]
  const sections = [{ images: ['ghcr.io/acme/*'], attestations: [], baseImages: some }, { attestations: [] }]
  expect(baseDemandsForTree(sections)).toEqual([])
  expect(baseDemandsForTree([...sections, { attestations: [], baseImages: all }])).toEqual([all])
})

describe('what a Dockerfile begins with', () => {
  const named = (reference: string, path = 'Dockerfile') =>
    judgeNamedBases(
      [{ reference, isPinned: reference.includes('@'), place: { path, line: 3, snippet: `FROM ${reference}` } }],
      [{ allowed: ['alpine:3*'], pinned: true }],
    )

  test('is told for each thing that is wrong with it, at its line, without an image', () => {
    expect(named('debian:12')).toMatchObject([
      {
        kind: 'integrity',
        severity: 'critical',
        message: 'An image of this Dockerfile is built on debian:12, which the policy does not allow.',
        place: { path: 'Dockerfile', region: { startLine: 3, endLine: 3 }, snippet: 'FROM debian:12' },
        subject: { requirement: 'base-image:allowed:docker.io/library/debian' },
      },
      {
        message:
          'An image of this Dockerfile is built on debian:12, which can be another image tomorrow: it is not named by its digest.',
        subject: { requirement: 'base-image:pinned:docker.io/library/debian' },
      },
    ])
    expect(named('debian:12').map(({ subject }) => subject.image)).toEqual([undefined, undefined])
    expect(named(`alpine:3.20@${pin}`)).toEqual([])
  })

  const ids = (findings: ReturnType<typeof named>) => findings.map(({ identity }) => identity.logical)

  test('is the same with another tag, and another in another Dockerfile and in an image', () => {
    expect(ids(named('debian:13'))).toEqual(ids(named('docker.io/library/debian:12')))
    const inImage = judgeBaseImages(image, [base('debian:12')], [{ allowed: ['alpine:3*'], pinned: true }])
    const all = [named('debian:12'), named('debian:12', 'api/Dockerfile'), inImage].flatMap(ids)
    expect(new Set(all).size).toBe(6)
  })
})
