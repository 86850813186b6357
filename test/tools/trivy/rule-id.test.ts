import { describe, expect, test } from 'vitest'
import { canonicalTrivyId, canonicalTrivyIds } from '../../../src/tools/trivy/rule-id.js'

describe('ids of rules of Trivy', () => {
  test.each([
    ['AWS-0086', 'AWS-0086'],
    ['AVD-AWS-0086', 'AWS-0086'],
    ['avd-aws-0086', 'AWS-0086'],
    ['aws-0086', 'AWS-0086'],
    ['https://avd.aquasec.com/misconfig/aws-0086', 'AWS-0086'],
    ['DS002', 'DS-0002'],
    ['KSV001', 'KSV-0001'],
    ['KSV-01010', 'KSV-01010'],
    ['AVD-KSV-01010', 'KSV-01010'],
    ['AWS-9999', 'AWS-9999'],
    ['aws-s3-block-public-acls', 'AWS-0086'],
    ['docker-no-healthcheck', 'DS-0026'],
    ['enable-logging', 'enable-logging'],
    ['aws-access-key-id', 'aws-access-key-id'],
    ['*', '*'],
    ['CVE-2020-1747', 'CVE-2020-1747'],
  ])('%s is %s', (text, id) => {
    expect(canonicalTrivyId(text)).toBe(id)
  })

  test('a short code may name several checks', () => {
    expect(canonicalTrivyIds('enable-logging')).toEqual(['AWS-0010', 'AWS-0074', 'AWS-0089'])
  })

  test.each(['CKV_AWS_20', 'XYZ-0001', 'CVE-2020', '', 'toString'])('%j is none', (text) => {
    expect(canonicalTrivyIds(text)).toEqual([])
  })
})
