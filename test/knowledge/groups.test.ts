import { describe, expect, it } from 'vitest'
import { isConcept } from '../../src/knowledge/concepts.js'
import { groups } from '../../src/knowledge/groups.js'
import { policyNames } from '../../src/tools/index.js'

describe('groups of concepts', () => {
  it('have names in order, each once, that are no concepts', () => {
    const ids = groups.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids.filter(isConcept)).toEqual([])
    expect(ids.every((id) => /^[a-z0-9-]{1,100}$/.test(id))).toBe(true)
  })

  it.each(groups.map((group) => [group.id, group.concepts]))(
    '%s has at least two concepts, each known and there once',
    (_, concepts) => {
      expect(concepts.filter((id) => !isConcept(id))).toEqual([])
      expect(new Set(concepts).size).toBe(concepts.length)
      expect(concepts.length).toBeGreaterThan(1)
    },
  )

  it('have in `s3-public-access` the four settings of S3 Block Public Access', () => {
    expect(policyNames.groups?.get('s3-public-access')).toEqual([
      's3-block-public-acls',
      's3-block-public-policy',
      's3-ignore-public-acls',
      's3-restrict-public-buckets',
    ])
  })
})
