import { describe, expect, test } from 'vitest'
import { decodeSbom } from '../../../../src/core/sbom/reading/decode-sbom.js'
import { changed, documentNames, recordedDocument, recordedListing } from '../documents.js'
import { schemaFaults } from '../schemas.js'

describe.each(documentNames)('what Syft wrote about %s', (name) => {
  test.each(['cdx', 'spdx'] as const)('is a %s document by its official schema', (format) => {
    expect(schemaFaults(recordedDocument(name, format))).toEqual([])
  })

  test('holds the same packages in both formats', () => {
    const [cyclonedx, spdx] = [decodeSbom(recordedDocument(name, 'cdx')), decodeSbom(recordedDocument(name, 'spdx'))]
    const of = ({ packages }: ReturnType<typeof decodeSbom>) =>
      packages.map(({ name, version, purl }) => `${name} ${version} ${purl}`).sort()
    expect(of(cyclonedx)).toEqual(of(spdx))
  })
})

describe('decodeSbom', () => {
  test('reads packages with version, supplier, licence and purl, and who made the document', () => {
    const sbom = decodeSbom(recordedDocument('debian', 'cdx'))
    expect(sbom).toMatchObject({ format: 'cyclonedx', specVersion: '1.6', authors: [], tools: ['syft'] })
    expect(sbom.packages).toHaveLength(8)
    expect(sbom.packages.find(({ name }) => name === 'openssl')).toEqual({
      id: expect.stringContaining('pkg:deb/debian/openssl@3.0.8-1'),
      name: 'openssl',
      version: '3.0.8-1',
      supplier: 'Nobody <nobody@example.org>',
      purl: 'pkg:deb/debian/openssl@3.0.8-1?arch=amd64&distro=debian-12.1',
      cpe: 'cpe:2.3:a:openssl:openssl:3.0.8-1:*:*:*:*:*:*:*',
      licenses: ['Apache-2.0'],
      places: ['usr/share/doc/openssl/copyright', 'var/lib/dpkg/status'],
    })
  })

  test('reads where a component was found, and nothing that leads out of it', () => {
    const text = changed(recordedDocument('bare', 'cdx'), (document) => {
      const properties = ['/b//c/./d', '../../etc/passwd', 'a\\..\\b', 'x\u0000y', '/', 'y'.repeat(2000)].map(
        (value, at) => ({
          name: `some:location:${at}:path`,
          value,
        }),
      )
      const evidence = { occurrences: [{ location: '/a/package-lock.json' }] }
      document['components'] = [
        { type: 'library', name: 'x', evidence, properties: [...properties, { name: 'path' }, { value: '/q' }] },
      ]
    })
    expect(decodeSbom(text).packages.map(({ places }) => places)).toEqual([['a/package-lock.json', 'b/c/d']])
  })

  test('reads of SPDX what it describes, and takes NOASSERTION for nothing', () => {
    const sbom = decodeSbom(recordedDocument('debian', 'spdx'))
    expect(sbom).toMatchObject({
      format: 'spdx',
      specVersion: '2.3',
      authors: ['Anchore, Inc'],
      tools: ['syft-1.54.1'],
    })
    expect(sbom.subject).toMatchObject({ name: 'debian', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) })
    expect(sbom.packages.find(({ name }) => name === 'lodash')).not.toHaveProperty('supplier')
    expect(sbom.relations.filter(({ type }) => type === 'contains')).toHaveLength(8)
  })

  test('reads which package needs which, in the same direction from both formats', () => {
    const of = (format: 'cdx' | 'spdx') => {
      const { packages, relations } = decodeSbom(recordedDocument('packages', format))
      const name = new Map(packages.map((each) => [each.id, each.name]))
      return relations
        .filter(({ type }) => type === 'depends')
        .map(({ from, to }) => `${name.get(from)} needs ${name.get(to)}`)
        .sort()
    }
    expect(of('cdx')).toEqual(['shop needs lodash', 'shop needs minimist'])
    expect(of('spdx')).toEqual(of('cdx'))
  })

  test('reads what another program wrote', () => {
    expect(decodeSbom(recordedListing('debian')).packages.map(({ name }) => name)).toContain('zlib1g')
  })

  test.each([
    ['no JSON', '{"bomFormat":"CycloneDX"', 'The SBOM is not JSON, or not all of it is there.'],
    ['something else', '{"artifacts":[]}', 'This is neither a CycloneDX document nor one of SPDX 2.'],
    ['an array', '[]', 'This is neither a CycloneDX document nor one of SPDX 2.'],
  ])('refuses %s', (_, text, sentence) => {
    expect(() => decodeSbom(text)).toThrow(expect.objectContaining({ code: 'SBOM_INVALID', message: sentence }))
  })
})

const file = { type: 'file', name: 'x' }

describe('a document that the official schema refuses is refused here too', () => {
  test.each([
    ['a serial number that is none', 'cdx', { serialNumber: 'urn:uuid:x' }, 'serialNumber'],
    ['a component without a name', 'cdx', { components: [{ type: 'library' }] }, 'name'],
    ['a component of no known type', 'cdx', { components: [{ type: 'thing', name: 'x' }] }, 'type'],
    ['components that are no list', 'cdx', { components: {} }, 'components'],
    ['a time that is none', 'cdx', { metadata: { timestamp: 'yesterday' } }, 'metadata.timestamp'],
    ['a licence that is a text', 'cdx', { components: [{ ...file, licenses: ['MIT'] }] }, 'licenses.0'],
    [
      'no creators',
      'spdx',
      { creationInfo: { created: '2026-01-01T00:00:00Z', creators: [] } },
      'creationInfo.creators',
    ],
    ['no name', 'spdx', { name: undefined }, 'name'],
    ['a package without a place to get it', 'spdx', { packages: [{ SPDXID: 'SPDXRef-a', name: 'a' }] }, 'packages.0'],
    ['relations that are texts', 'spdx', { relationships: ['a contains b'] }, 'relationships.0'],
  ] as const)('%s', (_, format, change, path) => {
    const text = changed(recordedDocument('alpine', format), (document) => Object.assign(document, change))
    expect(schemaFaults(text)).not.toEqual([])
    expect(() => decodeSbom(text)).toThrow(
      expect.objectContaining({ code: 'SBOM_INVALID', message: expect.stringContaining(`at `) }),
    )
    expect(() => decodeSbom(text)).toThrow(path)
  })
})

describe('a document whose schema is kept, but whose meaning is lost, is refused', () => {
  test.each([
    [
      'two parts of one name',
      'cdx',
      {
        components: [
          { ...file, 'bom-ref': 'a' },
          { ...file, name: 'y', 'bom-ref': 'a' },
        ],
      },
    ],
    ['needing what is not there', 'cdx', { dependencies: [{ ref: 'nobody', dependsOn: ['nothing'] }] }],
    [
      'containing what is not there',
      'spdx',
      {
        relationships: [
          { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-gone', relationshipType: 'CONTAINS' },
        ],
      },
    ],
  ] as const)('%s', (_, format, change) => {
    const text = changed(recordedDocument('bare', format), (document) => Object.assign(document, change))
    expect(schemaFaults(text)).toEqual([])
    expect(() => decodeSbom(text)).toThrow(expect.objectContaining({ code: 'SBOM_INVALID' }))
  })

  test('components inside of components without end', () => {
    let inner: object = file
    for (let depth = 0; depth < 40; depth++) inner = { ...file, components: [inner] }
    const text = changed(recordedDocument('bare', 'cdx'), (document) =>
      Object.assign(document, { components: [inner] }),
    )
    expect(() => decodeSbom(text)).toThrow('more than 16 levels')
  })
})
