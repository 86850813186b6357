import { describe, expect, test } from 'vitest'
import { identify } from '../../../src/core/finding/identity.js'
import { mergeFindings } from '../../../src/core/merge/merge.js'
import { judgeLicenses } from '../../../src/core/sbom/judge-licenses.js'
import type { SbomSubject } from '../../../src/core/sbom/judge-sbom.js'
import { decodeSbom } from '../../../src/core/sbom/reading/decode-sbom.js'
import type { SbomPackage } from '../../../src/core/sbom/sbom.js'
import { knownLicense } from '../../../src/knowledge/license-categories.js'
import { placeInImage } from '../../../src/repository/image/place-in-image.js'
import { parseImage } from '../../../src/tools/trivy/image/parse.js'
import { parsePackages } from '../../../src/tools/trivy/parse.js'
import { recorded } from '../../tools/recorded.js'
import { recordedDocument } from './documents.js'

const image = { name: 'ghcr.io/acme/shop' }
const inImage: SbomSubject = { image, path: 'image/ghcr.io/acme/shop' }
const inFolder: SbomSubject = { path: 'sbom.cdx.json' }

const judged = (packages: readonly Partial<SbomPackage>[], subject = inImage) =>
  judgeLicenses(
    { packages: packages.map((each, at) => ({ id: `${at}`, name: `p${at}`, licenses: [], ...each })) },
    subject,
    knownLicense,
    'syft',
  )
const said = ({ findings }: ReturnType<typeof judged>) =>
  findings.map(({ severity, severitySource, message }) => `${severity} (${severitySource}): ${message}`)

describe('licences of an SBOM', () => {
  test('are findings where somebody should know of them, as grave as their category; all are counted', () => {
    const licenses = ['AGPL-3.0-only', 'GPL-3.0-only', 'MPL-2.0', 'LicenseRef-acme', 'MIT', 'ISC', '0BSD']
    const all = judged([...licenses.map((each) => ({ licenses: [each] })), { licenses: [] }, { licenses: [''] }])
    expect(said(all)).toEqual([
      'critical (tool): p0 is licensed under AGPL-3.0-only (forbidden).',
      'high (tool): p1 is licensed under GPL-3.0-only (restricted).',
      'medium (default): p3 is licensed under LicenseRef-acme (unknown).',
      'medium (tool): p2 is licensed under MPL-2.0 (reciprocal).',
    ])
    expect(all.counts).toEqual([
      { category: 'forbidden', count: 1 },
      { category: 'notice', count: 2 },
      { category: 'reciprocal', count: 1 },
      { category: 'restricted', count: 1 },
      { category: 'unencumbered', count: 1 },
      { category: 'unknown', count: 1 },
    ])
  })

  test('that are said twice of one package count once', () => {
    expect(judged([{ licenses: ['GPL-2.0', 'GPL-2.0-only'] }])).toMatchObject({
      findings: [{ subject: { license: { spdx: 'GPL-2.0-only' } } }],
      counts: [{ category: 'restricted', count: 1 }],
    })
  })

  test('of a package of the system are told apart where they hold together; elsewhere the expression is one', () => {
    const licenses = ['GPL-2.0-only AND MIT AND AGPL-3.0-only']
    const spdx = (purl: string) => judged([{ purl, licenses }]).findings.map(({ subject }) => subject.license?.spdx)
    expect(spdx('pkg:apk/alpine/x@1')).toEqual(['AGPL-3.0-only', 'GPL-2.0-only'])
    expect(spdx('pkg:npm/x@1')).toEqual(licenses)
  })

  test('of two versions in one place are one finding', () => {
    const purl = (version: string) => ({ name: 'x', purl: `pkg:npm/x@${version}`, version, licenses: ['GPL-3.0'] })
    const { findings } = judged([purl('2.0.0'), purl('1.0.0')])
    expect(findings.map(({ subject }) => subject.package)).toEqual([
      { purl: 'pkg:npm/x', name: 'x', installed: ['1.0.0', '2.0.0'] },
    ])
  })

  test('stand at the manifest in a folder, one for each folder with one, from the root of the run', () => {
    const places = ['a/package-lock.json', 'b/package-lock.json', 'b/package.json']
    const own = { name: 'x', purl: 'pkg:npm/x@1.0.0', licenses: ['GPL-3.0'], places }
    const pathsIn = (subject: SbomSubject) => judged([own], subject).findings.map(({ place }) => place.path)
    expect(pathsIn(inFolder)).toEqual(['a/package-lock.json', 'b/package-lock.json'])
    expect(pathsIn({ ...inFolder, within: 'services/api' })).toEqual([
      'services/api/a/package-lock.json',
      'services/api/b/package-lock.json',
    ])
    expect(new Set(judged([own], inFolder).findings.map(({ identity }) => identity.logical)).size).toBe(2)
    expect(judged([{ licenses: ['GPL-3.0'] }], inFolder).findings[0]?.place.path).toBe('sbom.cdx.json')
  })

  test('of somebody hostile stay short, and half a character is none', () => {
    const [finding] = judged([
      { name: `\ud800${'x'.repeat(5000)}`, purl: 'no purl', licenses: ['y'.repeat(9999)] },
    ]).findings
    expect(JSON.stringify(finding).length).toBeLessThan(2500)
    expect(finding?.subject.package?.purl).toMatch(/^pkg:generic\/%EF%BF%BDx+$/)
  })
})

describe('what Trivy found in the same run', () => {
  const toolsOf = (findings: ReturnType<typeof mergeFindings>) =>
    findings
      .filter(({ kind }) => kind === 'license')
      .map(({ rule, subject, sources }) => [rule.id, subject.package?.purl, sources.map(({ tool }) => tool)])

  test('is the same finding in an image', () => {
    const trivy = placeInImage(parseImage(recorded('trivy', 'debian', 'image')).findings, 'trivy', { image })
    const { packages } = decodeSbom(recordedDocument('debian', 'cdx'))
    const { findings } = judgeLicenses({ packages }, inImage, knownLicense, 'syft')
    expect(toolsOf(mergeFindings([...trivy, ...findings]))).toEqual([
      ['GPL-2.0-or-later', 'pkg:deb/debian/mount', ['syft', 'trivy']],
    ])
  })

  test('is the same finding in a folder', () => {
    const trivy = parsePackages(recorded('trivy', 'packages', 'packages')).findings.flatMap((found) =>
      found.kind === 'license' ? [found] : [],
    )
    const { packages } = decodeSbom(recordedDocument('packages', 'cdx'))
    const { findings, counts } = judgeLicenses({ packages }, inFolder, knownLicense, 'syft')
    const identityOf = ({ ruleId, path, package: dependency, license }: (typeof trivy)[number]) =>
      identify({
        kind: 'license',
        format: 'lockfile',
        ruleId,
        path,
        subject: { ...(dependency && { package: dependency }), ...(license && { license }) },
      }).logical
    expect(findings.map(({ identity }) => identity.logical).sort()).toEqual(trivy.map(identityOf).sort())
    expect(findings.map(({ place, rule }) => [place.path, rule.id])).toEqual([
      ['npm/package-lock.json', 'GPL-3.0-only'],
      ['php/composer.lock', 'GPL-3.0-or-later'],
    ])
    expect(counts).toEqual([
      { category: 'notice', count: 2 },
      { category: 'restricted', count: 2 },
    ])
  })

  test('is the same finding where npm wrote brackets around an expression', () => {
    const purl = 'pkg:npm/x'
    const license = { spdx: '(GPL-3.0 OR AGPL-3.0)', category: 'restricted' }
    const subject = { package: { purl, name: 'x', installed: ['1'] }, license, image }
    const trivy = identify({ kind: 'license', format: 'image', ruleId: license.spdx, path: '', subject })
    const [own] = judged([{ name: 'x', purl: `${purl}@1`, licenses: [license.spdx] }]).findings
    expect(own?.identity.also).toContain(trivy.logical)
    expect(own?.subject.license?.spdx).toBe('GPL-3.0 OR AGPL-3.0')
  })
})
