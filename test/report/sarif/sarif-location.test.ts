import { describe, expect, it } from 'vitest'
import { locationOf, regionOf, relatedLocations, uriOf } from '../../../src/report/sarif/sarif-location.js'
import { place, region } from '../sample.js'

describe('the URI of a path', () => {
  it.each([
    ['infra/main.tf', 'infra/main.tf'],
    ['a b/100%/#1.tf', 'a%20b/100%25/%231.tf'],
    ['größe/世.tf', 'gr%C3%B6%C3%9Fe/%E4%B8%96.tf'],
    ['C:\\x?.tf', 'C%3A%5Cx%3F.tf'],
    ['git::https://example.com/a.git', 'git%3A%3Ahttps%3A/example.com/a.git'],
    ['./a/../../etc/passwd', 'a/etc/passwd'],
    ['-x\n.tf', '-x%0A.tf'],
    ['\ud800.tf', '%EF%BF%BD.tf'],
    ['/abs', 'abs'],
    ['', '.gatehouse/policy.yml'],
  ])('of %j is %s', (path, uri) => {
    expect(uriOf(path, {})).toBe(uri)
  })

  it.each([
    ['main.tf', 'apps/web', 'apps/web/main.tf'],
    ['../../main.tf', 'a b/#1', 'a%20b/%231/main.tf'],
    ['', 'apps/web', 'apps/web/.gatehouse/policy.yml'],
    ['main.tf', '../outside', 'outside/main.tf'],
  ])('of %j in a run that begins at %s is %s', (path, prefix, uri) => {
    expect(uriOf(path, { prefix })).toBe(uri)
  })
})

describe('a region', () => {
  it('has four numbers as the place says', () => {
    expect(locationOf(place('a.tf', undefined, { region: region(3, 5, 7, 9) }), {}).physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 7,
      endLine: 5,
      endColumn: 9,
    })
  })

  it('ends with the last line of the snippet when nobody says where', () => {
    expect(regionOf({ startLine: 3, endLine: 4 }, 'first\r\n  second')).toEqual({
      startLine: 3,
      startColumn: 1,
      endLine: 4,
      endColumn: 9,
    })
  })

  it('is the first line when the finding is about the file', () => {
    expect(regionOf(undefined, undefined)).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 })
  })

  it('is repaired when a tool counts from zero or backwards', () => {
    expect(regionOf({ startLine: 0, endLine: -1 }, undefined)).toMatchObject({ startLine: 1, endLine: 1 })
    expect(regionOf({ startLine: 4, endLine: 4, startColumn: 9, endColumn: 2 }, undefined)).toMatchObject({
      endColumn: 9,
    })
  })
})

describe('related places', () => {
  it('are told once each, with their label', () => {
    const related = { path: 'main.tf', label: 'module call' }
    expect(relatedLocations(place('a.tf', 1, { related: [related, related] }), { prefix: 'apps' })).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'apps/main.tf' } }, message: { text: 'module call' } },
    ])
  })
})
