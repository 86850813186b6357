import { describe, expect, test } from 'vitest'
import { type Problem, toProblem } from '../../../../src/core/errors.js'
import { parseImage } from '../../../../src/tools/trivy/image/parse.js'
import { asGolden, recorded, recordedImages } from '../../recorded.js'

function problemOf(work: () => unknown): Problem | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return toProblem(error)
  }
}

const parsed = (image: (typeof recordedImages)[number]) => parseImage(recorded('trivy', image, 'image'))

describe('what trivy/image 0.74.0 said', () => {
  test.each(recordedImages)('about the %s image', async (image) => {
    await expect(asGolden(parsed(image))).toMatchFileSnapshot(`../../../fixtures/trivy/${image}.image.golden.json`)
  })

  test.each([
    ['java', 'JAVA_DATABASE_MISSING'],
    ['truncated', 'IMAGE_BROKEN'],
  ] as const)('about the %s image is believed to be nothing: %s', async (image, code) => {
    const problem = problemOf(() => parseImage(recorded('trivy', image, 'image')))
    expect(problem).toMatchObject({ code })
    const golden = `${JSON.stringify(problem, undefined, 1)}\n`
    await expect(golden).toMatchFileSnapshot(`../../../fixtures/trivy/${image}.image.golden.json`)
  })
})

describe('an image', () => {
  const debian = parsed('debian')
  const pathsOf = (kind: string) =>
    [...new Set(debian.findings.filter((found) => found.kind === kind).map(({ path }) => path))].sort()

  test('has packages of its operating system as a whole, others at their path in it', () => {
    expect(pathsOf('vulnerability')).toEqual([
      '',
      'app/node_modules/lodash/package.json',
      'srv/old/node_modules/lodash/package.json',
      'usr/lib/python3/dist-packages/requests-2.25.0.dist-info/METADATA',
    ])
  })

  test('has secrets in its files and in its configuration, and no part of them is taken over', () => {
    const secrets = debian.findings.filter(({ kind }) => kind === 'secret')
    expect(secrets.map(({ path, message }) => [path, message]).sort()).toEqual([
      ['', "The image's configuration holds a secret: AWS Access Key ID."],
      ['app/.env', 'The file app/.env of the image, line 1, holds a secret: AWS Access Key ID.'],
    ])
    expect(JSON.stringify(debian.findings)).not.toMatch(/AKIA[A-Z0-9]/)
  })

  test('is judged by its configuration, not by manifests that lie in it', () => {
    const found = debian.findings.filter(({ kind }) => kind === 'misconfiguration')
    expect(found.map(({ ruleId, path, format }) => [ruleId, path, format]).sort()).toEqual([
      ['DS-0002', '', 'image'],
      ['DS-0026', '', 'image'],
    ])
    expect(found.map(({ message }) => message)).toContain("The image's configuration: Image user should not be 'root'")
  })

  test('names its labels, its platform and the tag it was saved under', () => {
    expect(debian.image).toMatchObject({
      tags: ['registry.example/acme/shop:1.0'],
      platform: 'linux/amd64',
      packages: 8,
    })
    expect(debian.image?.labels.get('org.opencontainers.image.base.name')).toBe('docker.io/library/debian:12-slim')
  })

  test('has licences as findings where they matter, with the packages that bear them', () => {
    const found = debian.findings.filter(({ kind }) => kind === 'license')
    expect(
      found.map(({ license, package: dependency }) => [license?.spdx, license?.category, dependency?.installed]),
    ).toEqual([['GPL-2.0-or-later', 'restricted', ['2.38.1-5+b1']]])
    expect(debian.licenses).toEqual([
      { category: 'notice', count: 4 },
      { category: 'restricted', count: 1 },
    ])
  })

  test('whose operating system is at its end is a finding', () => {
    expect(parsed('alpine').findings.filter(({ ruleId }) => ruleId === 'os-end-of-life')).toMatchObject([
      {
        severity: 'high',
        message:
          "The image's operating system (alpine 3.18.0) gets no more security updates, and its advisories may be incomplete.",
      },
    ])
    expect(debian.findings.some(({ ruleId }) => ruleId === 'os-end-of-life')).toBe(false)
  })

  test('in which nothing was recognised says so', () => {
    expect(parsed('bare').gaps).toContainEqual({
      path: '',
      reason: 'not-read',
      detail: 'no operating system and no package was recognised',
    })
    expect(debian.gaps).toEqual([])
  })

  test('whose history names no instruction has a configuration that no rule judged', () => {
    expect(parsed('alpine').gaps).toEqual([
      { path: '', reason: 'not-parsed', detail: 'its configuration: the history names no instruction' },
    ])
  })
})
