import { describe, expect, test } from 'vitest'
import { allSkipRules, canonicalRuleId, policyNames, scanners, toolNames } from '../../src/tools/index.js'

describe('the registry', () => {
  test('names its tools and scanners once', () => {
    expect(toolNames).toEqual(['checkov', 'trivy'])
    expect(scanners.map(({ name }) => name)).toEqual(['checkov', 'trivy/config', 'trivy/packages'])
  })

  test('every tool that obeys comments says how, once', () => {
    expect(allSkipRules.map(({ tool, neutralise }) => [tool, neutralise])).toEqual([
      ['checkov', false],
      ['trivy', true],
    ])
  })

  test('a policy may name every format that a tool reads', () => {
    expect(policyNames.formats).toEqual(expect.arrayContaining(['bicep', 'helm', 'lockfile', 'secrets', 'terraform']))
    expect(policyNames.tools).toBe(toolNames)
    expect(policyNames.programs).toEqual(['cosign', 'syft'])
  })

  test.each([
    ['AVD-AWS-0086', ['AWS-0086']],
    ['ds002', ['DS-0002']],
    ['enable-logging', ['AWS-0010', 'AWS-0074', 'AWS-0089']],
    ['ckv_aws_20', ['CKV_AWS_20']],
    ['CKV2_K8S_6', ['CKV2_K8S_6']],
    ['cve-2020-1747', ['CVE-2020-1747']],
    ['ghsa-6757-jp84-gxfx', ['GHSA-6757-jp84-gxfx']],
    ['s3-block-public-acls', []],
    ['', []],
  ])('%j names %j', (text, ids) => {
    expect(canonicalRuleId(text)).toEqual(ids)
  })
})
