import { describe, expect, test } from 'vitest'
import { decodeSbom } from '../../../../src/core/sbom/reading/decode-sbom.js'
import { type SbomFacts, settleSbom } from '../../../../src/core/sbom/settling/settle.js'
import { readPredicate } from '../../../../src/core/supply-chain/predicates/read-predicate.js'
import { changed, documentNames, recordedDocument } from '../documents.js'
import { schemaFaults } from '../schemas.js'

const digest = `sha256:${'ab'.repeat(32)}`
const facts: SbomFacts = {
  created: '2026-11-28T12:00:00Z',
  name: 'ghcr.io/acme/shop',
  version: '1.0',
  digest,
  author: 'Acme',
  isImage: true,
}
const formats = ['cdx', 'spdx'] as const

/** As a second run of Syft would differ. */
const another = (text: string): string =>
  text.includes('"bomFormat"')
    ? changed(text, (document) => {
        document['serialNumber'] = 'urn:uuid:00000000-0000-4000-8000-000000000000'
        Object.assign(document['metadata'] as object, { timestamp: '2031-01-01T00:00:00Z' })
        if (Array.isArray(document['components'])) document['components'].reverse()
      })
    : changed(text, (document) => {
        document['documentNamespace'] = 'https://anchore.com/syft/image/x-00000000-0000-4000-8000-000000000000'
        Object.assign(document['creationInfo'] as object, { created: '2031-01-01T00:00:00Z' })
        if (Array.isArray(document['relationships'])) document['relationships'].reverse()
        if (Array.isArray(document['packages'])) document['packages'].reverse()
      })

describe.each(documentNames)('the documents about %s', (name) => {
  test.each(formats)('in %s are the same bytes from two runs', (format) => {
    const text = recordedDocument(name, format)
    expect(another(text)).not.toBe(text)
    expect(settleSbom(another(text), facts)).toBe(settleSbom(text, facts))
  })

  test.each(formats)('in %s keep to the official schema, and lose nothing', (format) => {
    const [before, after] = [recordedDocument(name, format), settleSbom(recordedDocument(name, format), facts)]
    expect(schemaFaults(after)).toEqual([])
    const sorted = (text: string) =>
      decodeSbom(text)
        .packages.map((each) => JSON.stringify(each))
        .sort()
    expect(sorted(after)).toEqual(sorted(before))
  })
})

describe('settleSbom', () => {
  test.each(formats)('says in %s what it is of, when it was made and who answers for it', (format) => {
    expect(decodeSbom(settleSbom(recordedDocument('debian', format), facts))).toMatchObject({
      created: '2026-11-28T12:00:00Z',
      authors: ['Acme'],
      subject: { name: 'ghcr.io/acme/shop', version: digest, digest },
    })
  })

  test('gives a CycloneDX document a serial number that follows from its content', () => {
    const serial = (own: Partial<SbomFacts>) =>
      decodeSbom(settleSbom(recordedDocument('alpine', 'cdx'), { ...facts, ...own })).serial
    expect(serial({})).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(serial({})).toBe(serial({}))
    expect(serial({ created: '2026-11-28T12:00:01Z' })).not.toBe(serial({}))
    expect(serial({ name: 'ghcr.io/acme/other' })).not.toBe(serial({}))
  })

  test('gives the image a purl with its digest and its registry', () => {
    const purl = `pkg:oci/shop@sha256%3A${'ab'.repeat(32)}?repository_url=ghcr.io/acme/shop&tag=1.0`
    for (const format of formats)
      expect(settleSbom(recordedDocument('debian', format), facts)).toContain(JSON.stringify(purl))
  })

  test.each(formats)('takes the digest of an archive out of %s: a registry gives the image another one', (format) => {
    const { digest: _, ...own } = facts
    const before = decodeSbom(recordedDocument('debian', format)).subject
    expect(before?.digest).toMatch(/^sha256:/)
    const text = settleSbom(recordedDocument('debian', format), own)
    expect(text).not.toContain(before?.digest?.slice('sha256:'.length))
    expect(decodeSbom(text).subject).toEqual({ id: before?.id, name: 'ghcr.io/acme/shop', version: '1.0' })
  })

  test('takes the path of a folder out of the names of its files', () => {
    const text = recordedDocument('packages', 'cdx')
    expect(text).toContain('"/target/npm/package-lock.json"')
    const settled = settleSbom(text, { created: facts.created, name: 'shop', isImage: false, root: '/target' })
    expect(settled).not.toContain('/target')
    expect(settled).toContain('"/npm/package-lock.json"')
  })

  test('leaves the makers of an SPDX document alone when nobody answers for it', () => {
    const { author: _, ...own } = facts
    expect(decodeSbom(settleSbom(recordedDocument('debian', 'spdx'), own)).authors).toEqual(['Anchore, Inc'])
  })

  test('refuses what is no SBOM', () => {
    expect(() => settleSbom('{}', facts)).toThrow(expect.objectContaining({ code: 'SBOM_INVALID' }))
  })
})

describe('as an attestation', () => {
  const types = { cdx: 'cyclonedx', spdx: 'spdxjson' } as const
  const faultOf = (text: string, format: 'cdx' | 'spdx', digests: readonly string[]) =>
    readPredicate(types[format], JSON.parse(text), { digests }).fault

  test.each(formats)('a document in %s is about its image, and about no other', (format) => {
    const text = settleSbom(recordedDocument('debian', format), facts)
    expect(faultOf(text, format, [digest])).toBeUndefined()
    expect(faultOf(text, format, [`sha256:${'cd'.repeat(32)}`])).toBe('other-image')
  })

  test.each(formats)('a document in %s about an archive names no image that a registry could contradict', (format) => {
    const { digest: _, ...own } = facts
    const text = recordedDocument('debian', format)
    expect(faultOf(settleSbom(text, own), format, [digest])).toBeUndefined()
  })
})
