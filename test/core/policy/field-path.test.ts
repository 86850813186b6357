import { describe, expect, it } from 'vitest'
import { type FieldPath, fieldReader } from '../../../src/core/policy/field-path.js'
import { aFinding, aVulnerability } from './samples.js'

describe('a field path', () => {
  it('reads text, lists of text and text in lists', () => {
    expect(fieldReader('rule.id')(aFinding())).toEqual(['s3-block-public-acls'])
    expect(fieldReader('identity.also')(aFinding())).toHaveLength(2)
    expect(fieldReader('sources.tool')(aFinding())).toEqual(['checkov', 'trivy'])
  })

  it('reads nothing where the finding has no such field', () => {
    expect(fieldReader('subject.resource.address')(aVulnerability())).toEqual([])
    expect(fieldReader('advisory.ids')(aFinding())).toEqual([])
  })

  it('does not compile when no finding has the field, or the field is no text', () => {
    // @ts-expect-error No such field.
    const unknown: FieldPath = 'subject.nothing'
    // @ts-expect-error A number.
    const number: FieldPath = 'advisory.cvss'
    // @ts-expect-error A whole object.
    const object: FieldPath = 'subject.resource'
    expect([unknown, number, object]).toHaveLength(3)
  })
})
