import { expect, it } from 'vitest'
import { decodeManifest } from '../../src/registry/manifest.js'

const index = 'application/vnd.oci.image.index.v1+json'
const decode = (rest: unknown) =>
  decodeManifest(JSON.stringify({ schemaVersion: 2, mediaType: index, ...Object(rest) }), index)

it.each([[[]], [null]])('an index may list nothing as %j', (manifests) => {
  expect(decode({ manifests })).toEqual({ type: 'index', mediaType: index, manifests: [] })
})

it('an index that does not list at all is none', () => {
  expect(() => decode({})).toThrow('a manifest does not decode')
})

it('nothing is an index and an image at once, though its list be empty', () => {
  expect(() => decode({ manifests: null, layers: [] })).toThrow('an image and an index of images at once')
})
