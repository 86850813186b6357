import { describe, expect, test } from 'vitest'
import { mergeFindings } from '../../../src/core/merge/merge.js'
import { finalStage } from '../../../src/repository/image/final-stage.js'
import { placeInImage } from '../../../src/repository/image/place-in-image.js'
import { parseImage } from '../../../src/tools/trivy/image/parse.js'
import { recorded } from '../../tools/recorded.js'

const { findings: reported } = parseImage(recorded('trivy', 'debian', 'image'))
const dockerfile = finalStage('app/Dockerfile', 'FROM golang:1 AS build\nFROM debian:12-slim\nUSER root\n')
const image = { name: 'ghcr.io/acme/shop', digest: `sha256:${'a'.repeat(64)}`, tag: '1.0', platform: 'linux/amd64' }
const apart = placeInImage(reported, 'trivy', { image })
const known = placeInImage(reported, 'trivy', { image, ...(dockerfile === undefined ? {} : { dockerfile }) })
const ids = (findings: typeof apart) => findings.map(({ identity }) => identity.logical).sort()

describe('findings in an image', () => {
  test('stand at the FROM of the last stage of its Dockerfile, with the path in the image beside', () => {
    const lodash = known.find(({ subject }) => subject.package?.installed.includes('4.17.15'))
    expect(lodash?.place).toMatchObject({
      path: 'app/Dockerfile',
      region: { startLine: 2, endLine: 2, startColumn: 1, endColumn: 20 },
      snippet: 'FROM debian:12-slim',
      related: [{ path: 'image/ghcr.io/acme/shop/app/node_modules/lodash/package.json', label: 'in the image' }],
    })
  })

  test('stand at a path without tag and digest where nobody knows it', () => {
    expect(new Set(apart.map(({ place }) => place.path))).toEqual(
      new Set([
        'image/ghcr.io/acme/shop',
        'image/ghcr.io/acme/shop/app/.env',
        'image/ghcr.io/acme/shop/app/node_modules/lodash/package.json',
        'image/ghcr.io/acme/shop/srv/old/node_modules/lodash/package.json',
        'image/ghcr.io/acme/shop/usr/lib/python3/dist-packages/requests-2.25.0.dist-info/METADATA',
      ]),
    )
  })

  test('are the same with and without it, and in another build under another tag', () => {
    const rebuilt = placeInImage(reported, 'trivy', {
      image: { name: image.name, digest: `sha256:${'b'.repeat(64)}`, tag: '2.0', platform: 'linux/arm64' },
    })
    expect(ids(known)).toEqual(ids(apart))
    expect(ids(rebuilt)).toEqual(ids(apart))
  })

  test('are others in another image', () => {
    const other = new Set(ids(placeInImage(reported, 'trivy', { image: { name: 'ghcr.io/acme/other' } })))
    expect(ids(apart).filter((id) => other.has(id))).toEqual([])
  })

  test('name the image without its tag', () => {
    const { tag: _, ...about } = image
    for (const { subject } of apart) expect(subject.image).toEqual(about)
  })

  test('stay two where two secrets are placed at one Dockerfile', () => {
    const secrets = mergeFindings(known).filter(({ kind }) => kind === 'secret')
    expect(secrets.map(({ message }) => message).sort()).toEqual([
      'The file app/.env of the image, line 1, holds a secret: AWS Access Key ID.',
      "The image's configuration holds a secret: AWS Access Key ID.",
    ])
  })

  test('become one for a package that is there in two versions', () => {
    const both = mergeFindings(apart).filter(({ rule }) => rule.id === 'CVE-2020-8203')
    expect(both.map(({ subject, sources }) => [subject.package?.installed, sources.length])).toEqual([
      [['4.17.15', '4.17.4'], 2],
    ])
  })

  test('are as many as were reported', () => {
    expect(apart).toHaveLength(reported.length)
    const sources = (findings: typeof apart) => findings.reduce((sum, one) => sum + one.sources.length, 0)
    expect(sources(mergeFindings(known))).toBe(reported.length)
  })
})
