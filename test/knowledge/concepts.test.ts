import { describe, expect, test } from 'vitest'
import { conceptOf, isConcept, relationsOf } from '../../src/knowledge/concepts.js'
import table from '../../src/knowledge/data/concepts.json' with { type: 'json' }
import source from '../../src/knowledge/data/sources/concepts.json' with { type: 'json' }

describe('concepts', () => {
  test('every id is a unique slug', () => {
    const ids = table.concepts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  test('no rule of a tool belongs to two concepts in one framework', () => {
    const claims = table.concepts.flatMap(({ id, trivy, checkov, frameworks }) =>
      frameworks.flatMap((framework) => [...trivy, ...checkov].map((rule) => ({ key: `${framework} ${rule}`, id }))),
    )
    const keys = claims.map(({ key }) => key)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('all and only the proven equal ones are taken over', () => {
    expect(table.concepts.map(({ id }) => id)).toEqual(
      source.concepts.filter(({ kind }) => kind === 'equal').map(({ id }) => id),
    )
    expect(table.concepts).toHaveLength(221)
  })

  test('two tools that test one control find one concept', () => {
    const concept = { id: 's3-block-public-acls', title: conceptOf('trivy', 'terraform', 'AWS-0086')?.title }
    expect(conceptOf('trivy', 'terraform', 'AWS-0086')).toEqual(concept)
    expect(conceptOf('checkov', 'terraform', 'CKV_AWS_53')).toEqual(concept)
  })

  test('CKV_K8S_12 and CKV_K8S_13 mean what they mean in Kubernetes, and nothing in Terraform, where they are swapped', () => {
    expect(conceptOf('checkov', 'kubernetes', 'CKV_K8S_12')?.id).toBe('k8s-memory-request')
    expect(conceptOf('checkov', 'kubernetes', 'CKV_K8S_13')?.id).toBe('k8s-memory-limit')
    expect(conceptOf('checkov', 'terraform', 'CKV_K8S_12')).toBeUndefined()
    expect(conceptOf('checkov', 'terraform', 'CKV_K8S_13')).toBeUndefined()
  })

  test.each(['helm', 'kustomize'])('%s is read with the rules of Kubernetes', (format) => {
    expect(conceptOf('trivy', format, 'KSV-0017')).toEqual(conceptOf('trivy', 'kubernetes', 'KSV-0017'))
    expect(conceptOf('trivy', format, 'KSV-0017')?.id).toBe('k8s-no-privileged')
  })

  test('nothing is proven for a format that was not compared, or for words that are no rule', () => {
    expect(conceptOf('checkov', 'bicep', 'CKV_AZURE_3')).toBeUndefined()
    expect(conceptOf('trivy', 'constructor', 'AWS-0086')).toBeUndefined()
    expect(conceptOf('trivy', 'terraform', 'no rule')).toBeUndefined()
  })

  test('a concept is known by its id, a rule is not a concept', () => {
    expect(isConcept('s3-block-public-acls')).toBe(true)
    expect(isConcept('AWS-0086')).toBe(false)
  })

  test('relations are told from both sides and never make two rules equal', () => {
    const [relation] = relationsOf('trivy', 'AWS-0004')
    expect(relation).toMatchObject({ kind: 'wider', trivy: 'AWS-0004', checkov: 'CKV_AWS_59' })
    expect(relationsOf('checkov', 'CKV_AWS_59')).toContainEqual(relation)
    expect(relationsOf('trivy', 'none')).toEqual([])
  })
})
