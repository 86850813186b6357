import { describe, expect, it } from 'vitest'
import { readPredicate } from '../../../../src/core/supply-chain/predicates/read-predicate.js'
import { digest } from '../../builders.js'
import { image, verdictOf } from '../samples.js'

const context = { digests: [image.digest, ...image.platforms] }
const read = (name: string, predicate: unknown, by?: 'actions/attest') =>
  readPredicate(name, predicate, { ...context, ...(by === undefined ? {} : { by }) })

const cyclonedx = (version: string) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { timestamp: '2026-11-20T00:00:00Z', component: { type: 'container', name: 'app', version } },
  components: [],
})

const spdx = (versionInfo: string) => ({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  creationInfo: { created: '2026-11-20T00:00:00Z' },
  packages: [
    { SPDXID: 'SPDXRef-Root', versionInfo },
    { SPDXID: 'SPDXRef-lodash', versionInfo: digest('of a package') },
  ],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-Root' },
  ],
})

const openvex = { '@context': 'https://openvex.dev/ns/v0.2.0', timestamp: '2026-11-20T00:00:00Z', statements: [] }

const provenance = (buildType: string) => ({
  buildDefinition: { buildType },
  runDetails: {
    builder: { id: 'https://github.com/actions/runner' },
    metadata: { finishedOn: '2026-11-20T00:00:00Z' },
  },
})

describe('the content of an attestation', () => {
  it('is taken for what it is, with the time that it states', () => {
    const time = '2026-11-20T00:00:00Z'
    expect(read('cyclonedx', cyclonedx(image.digest))).toEqual({ time })
    expect(read('spdxjson', spdx(image.digest))).toEqual({ time })
    expect(read('openvex', openvex)).toEqual({ time })
    expect(read('slsaprovenance1', provenance('https://example.org/make'))).toEqual({ time })
    expect(read('gatehouse-verdict', verdictOf())).toEqual({ time: '2026-11-24T10:00:00Z' })
    expect(read('vuln', { scanner: { uri: 'x', result: {} }, metadata: { scanFinishedOn: time } })).toEqual({ time })
    expect(read('https://example.org/own/v1', { anything: true })).toEqual({})
  })

  it.each(['cyclonedx', 'slsaprovenance1', 'spdxjson', 'vuln', 'gatehouse-verdict'])(
    'is not believed when an OpenVEX file is filed as %s, which the signer does not notice',
    (name) => {
      expect(read(name, openvex)).toEqual({ fault: 'other-content' })
    },
  )

  it.each([null, [], 'text', 1, {}])('is not believed when it is %j', (predicate) => {
    expect(read('cyclonedx', predicate).fault).toBe('other-content')
  })

  it('is refused when an SBOM describes another image', () => {
    expect(read('cyclonedx', cyclonedx(digest('another'))).fault).toBe('other-image')
    expect(read('spdxjson', spdx(digest('another'))).fault).toBe('other-image')
    const purl = `pkg:oci/app@sha256%3A${'0'.repeat(64)}?arch=amd64`
    const byPurl = { bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { purl } } }
    expect(read('cyclonedx', byPurl).fault).toBe('other-image')
  })

  it('may describe one platform of an index, or be made from something without a digest', () => {
    expect(read('cyclonedx', cyclonedx(digest('linux/arm64'))).fault).toBeUndefined()
    expect(read('cyclonedx', cyclonedx('1.2.3')).fault).toBeUndefined()
  })

  it('is from the step that the policy names', () => {
    const actions = provenance('https://actions.github.io/buildtypes/workflow/v1')
    expect(read('slsaprovenance1', actions, 'actions/attest').fault).toBeUndefined()
    expect(read('slsaprovenance1', provenance('https://example.org/make'), 'actions/attest').fault).toBe(
      'other-producer',
    )
  })

  it('is a verdict only if it lets this image through', () => {
    expect(read('gatehouse-verdict', verdictOf({ verdict: 'warn' })).fault).toBeUndefined()
    expect(read('gatehouse-verdict', verdictOf({ verdict: 'block' })).fault).toBe('not-passed')
    expect(read('gatehouse-verdict', verdictOf({ verdict: 'error' })).fault).toBe('not-passed')
    expect(read('gatehouse-verdict', verdictOf({ extra: 1 })).fault).toBe('other-content')
    const other = { image: { name: image.name, digest: digest('another') } }
    expect(read('gatehouse-verdict', verdictOf(other)).fault).toBe('other-image')
  })
})
