import { describe, expect, it } from 'vitest'
import { type FieldPath, fieldReader } from '../../../src/core/policy/field-path.js'
import { aFinding, aVulnerability, seen } from './samples.js'

describe('a field path', () => {
  it('reads text, lists of text and text in lists', () => {
    expect(fieldReader('rule.id')(seen(aFinding()))).toEqual(['s3-block-public-acls'])
    expect(fieldReader('identity.also')(seen(aFinding()))).toHaveLength(2)
    expect(fieldReader('sources.tool')(seen(aFinding()))).toEqual(['checkov', 'trivy'])
  })

  it('reads numbers, and what is known of a finding when it is judged', () => {
    const scored = aFinding({ advisory: { ids: ['CVE-2021-23337'], cwe: [], cvss: 7.2 } })
    expect(fieldReader('advisory.cvss')(seen(scored))).toEqual([7.2])
    expect(fieldReader('introduced')(seen(scored, false))).toEqual([false])
  })

  it('reads nothing where the finding has no such field', () => {
    expect(fieldReader('subject.resource.address')(seen(aVulnerability()))).toEqual([])
    expect(fieldReader('advisory.ids')(seen(aFinding()))).toEqual([])
  })

  it('does not compile when no finding has the field, or the field holds something else', () => {
    // @ts-expect-error No such field.
    const unknown: FieldPath = 'subject.nothing'
    // @ts-expect-error A number.
    const number: FieldPath<string> = 'advisory.cvss'
    // @ts-expect-error A text.
    const text: FieldPath<number> = 'severity'
    // @ts-expect-error A whole object.
    const object: FieldPath = 'subject.resource'
    expect([unknown, number, text, object]).toHaveLength(4)
  })
})
