import { describe, expect, test } from 'vitest'
import concepts from '../../src/knowledge/data/concepts.json' with { type: 'json' }
import { isTrivyCheck, trivyChecksNamed } from '../../src/knowledge/trivy-aliases.js'

describe("other names of Trivy's checks", () => {
  test('a long id names one check, a short code may name several', () => {
    expect(trivyChecksNamed('aws-s3-block-public-acls')).toEqual(['AWS-0086'])
    expect(trivyChecksNamed('no-healthcheck')).toEqual(['DS-0026'])
    expect(trivyChecksNamed('enable-logging')).toEqual(['AWS-0010', 'AWS-0074', 'AWS-0089'])
  })

  test('a word that is no name of a check names none', () => {
    expect(trivyChecksNamed('constructor')).toEqual([])
    expect(isTrivyCheck('toString')).toBe(false)
  })

  test('every rule of a concept is a check of this release', () => {
    expect(concepts.concepts.flatMap(({ trivy }) => trivy).filter((id) => !isTrivyCheck(id))).toEqual([])
  })
})
