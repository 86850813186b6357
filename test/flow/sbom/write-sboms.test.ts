import { expect, test } from 'vitest'
import { sbomPaths } from '../../../src/flow/sbom/write-sboms.js'

const documents = { cyclonedx: '{}', spdx: '{}' }

test('one thing has two files', () => {
  expect(sbomPaths('/out', [{ ...documents, platform: 'linux/amd64' }])).toEqual([
    { cyclonedx: '/out/sbom.cdx.json', spdx: '/out/sbom.spdx.json', platform: 'linux/amd64' },
  ])
})

test('each platform of an image has two of its own, and no name leads out of the folder', () => {
  const several = ['linux/arm64/v8', '../../x', undefined].map((platform) =>
    platform === undefined ? documents : { ...documents, platform },
  )
  expect(sbomPaths('/out', several).map(({ cyclonedx }) => cyclonedx)).toEqual([
    '/out/sbom.linux-arm64-v8.cdx.json',
    '/out/sbom.-x.cdx.json',
    '/out/sbom.3.cdx.json',
  ])
})
