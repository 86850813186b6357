import { describe, expect, test } from 'vitest'
import { judgeParity, judgeSbom } from '../../../src/core/sbom/judge-sbom.js'
import { coverFields } from '../../../src/core/sbom/minimum-fields.js'
import { packageKey } from '../../../src/core/sbom/package-key.js'
import { compareWithScan } from '../../../src/core/sbom/parity.js'
import { decodeSbom } from '../../../src/core/sbom/reading/decode-sbom.js'
import { changed, recordedDocument, recordedListing } from './documents.js'

const subject = { image: { name: 'ghcr.io/acme/shop' }, path: 'image/ghcr.io/acme/shop' }
const both = (name: string) => (['cdx', 'spdx'] as const).map((format) => decodeSbom(recordedDocument(name, format)))

const seenIn = (name: string) =>
  decodeSbom(recordedListing(name)).packages.flatMap(({ purl, name, version }) =>
    purl === undefined ? [] : [{ purl, name, version: version ?? '' }],
  )

describe('coverFields', () => {
  test('counts each minimum field over the packages that the real Syft found', () => {
    const [cyclonedx] = both('debian')
    const counts = cyclonedx === undefined ? [] : coverFields(cyclonedx).map(({ field, have, of }) => [field, have, of])
    expect(counts).toEqual([
      ['author', 1, 1],
      ['timestamp', 1, 1],
      ['name', 8, 8],
      ['version', 8, 8],
      ['supplier', 5, 8],
      ['identifier', 8, 8],
      ['relationship', 8, 8],
    ])
  })
})

describe('judgeSbom', () => {
  test('names the packages without a supplier, once for both documents', () => {
    const findings = judgeSbom(both('debian'), subject, 'syft')
    expect(findings).toMatchObject([
      {
        kind: 'integrity',
        severity: 'low',
        rule: { id: 'sbom-minimum-fields' },
        subject: { image: { name: 'ghcr.io/acme/shop' }, requirement: 'sbom supplier' },
        sources: [{ tool: 'syft' }],
      },
    ])
    expect(findings[0]?.message).toBe(
      '3 of 8 packages in the CycloneDX document have no supplier (at least 95 of 100 must have one): lodash 4.17.15, lodash 4.17.4, requests 2.25.0.',
    )
  })

  test('says so when too few packages have a purl, also if only one document lacks them', () => {
    const [cyclonedx] = both('alpine')
    const spdx = decodeSbom(recordedDocument('alpine', 'spdx').replaceAll('"purl"', '"other"'))
    const findings = judgeSbom([cyclonedx ?? spdx, spdx], subject, 'syft')
    expect(findings.map(({ rule, severity, message }) => [rule.id, severity, message])).toContainEqual([
      'sbom-purls',
      'medium',
      '1 of 1 package in the SPDX document has no purl (at least 95 of 100 must have one): libssl3 3.1.0-r0.',
    ])
  })

  test('takes a purl that cannot be read for none', () => {
    const text = changed(recordedDocument('alpine', 'cdx'), (document) => {
      document['components'] = [{ type: 'library', name: 'x', version: '1', publisher: 'y', purl: 'not a purl' }]
      document['dependencies'] = []
    })
    const ids = judgeSbom([decodeSbom(text)], subject, 'syft').map(({ rule }) => rule.id)
    expect(ids).toContain('sbom-purls')
  })

  test('takes a document without packages for no SBOM, and says nothing else of it', () => {
    const findings = judgeSbom(both('bare'), subject, 'syft')
    expect(findings.map(({ rule, severity }) => [rule.id, severity])).toEqual([['sbom-empty', 'high']])
  })

  test('keeps the identity of a finding when counts change', () => {
    const [a] = judgeSbom(both('debian'), subject, 'syft')
    const [b] = judgeSbom(both('packages'), subject, 'syft').filter(({ rule }) => rule.id === 'sbom-minimum-fields')
    expect(a?.message).not.toBe(b?.message)
    expect(a?.identity).toEqual(b?.identity)
  })
})

describe('compareWithScan', () => {
  test.each([
    ['debian', 8],
    ['alpine', 1],
    ['canary', 2],
  ])('finds nothing missing in what the real tools say of %s', (name, compared) => {
    for (const document of both(name)) {
      expect(compareWithScan(document, seenIn(name))).toEqual({ compared, lacks: [] })
    }
  })

  test('names what the SBOM lacks, sorted', () => {
    const [full] = both('debian')
    const lacking = { packages: (full?.packages ?? []).filter(({ name }) => !['zlib1g', 'lodash'].includes(name)) }
    const parity = compareWithScan(
      { ...(full ?? both('debian')[1]), ...lacking } as NonNullable<typeof full>,
      seenIn('debian'),
    )
    expect(parity.lacks.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'zlib1g 1:1.2.13.dfsg-1',
      'lodash 4.17.15',
      'lodash 4.17.4',
    ])
    const [only] = judgeParity({ ...parity, compared: 1, lacks: parity.lacks.slice(0, 1) }, subject, 'trivy')
    expect(only?.message).toContain('lacks 1 of 1 package that a scan')
    const [finding] = judgeParity(parity, subject, 'trivy')
    expect(finding).toMatchObject({ rule: { id: 'sbom-parity' }, subject: { requirement: 'sbom parity' } })
    expect(finding?.message).toBe(
      'The SBOM lacks 3 of 8 packages that a scan of the same image found: zlib1g 1:1.2.13.dfsg-1, lodash 4.17.15, lodash 4.17.4.',
    )
  })
})

describe('packageKey', () => {
  test.each([
    ['an epoch before the version', 'pkg:deb/debian/zlib1g@1%3A1.2-1?arch=amd64', 'deb/zlib1g@1:1.2-1'],
    ['an epoch as a qualifier', 'pkg:deb/debian/zlib1g@1.2-1?epoch=1', 'deb/zlib1g@1:1.2-1'],
    ['another name for the distribution', 'pkg:rpm/rhel/bash@5-1?epoch=0', 'rpm/bash@5-1'],
    ['names of Python in any form', 'pkg:pypi/Ruamel.Yaml_x@1', 'pypi/ruamel-yaml-x@1'],
    ['a scope', 'pkg:npm/%40acme/left@1.0.0', 'npm/@acme/left@1.0.0'],
    ['the standard library of Go', 'pkg:golang/stdlib@v1.21.0', 'golang/stdlib@1.21.0'],
    ['nothing without a version', 'pkg:npm/left', undefined],
    ['nothing for what is no purl', 'left@1', undefined],
    ['nothing for a purl without end', `pkg:npm/${'a'.repeat(5000)}@1`, undefined],
  ])('knows %s', (_, purl, key) => {
    expect(packageKey(purl)).toBe(key)
  })
})
