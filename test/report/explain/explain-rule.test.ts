import { describe, expect, it } from 'vitest'
import { renderRule } from '../../../src/report/explain/explain-rule.js'
import type { RuleFacts } from '../../../src/report/explain/facts-of-rule.js'
import { closed } from '../sample.js'

const plain: RuleFacts = {
  name: 'AWS-0086',
  what: 'rule',
  title: 'Public ACLs are blocked',
  aliases: ['block-public-acls'],
  concepts: ['s3-block-public-acls'],
  groups: ['public-storage'],
  tools: [
    { tool: 'checkov', ids: ['CKV_AWS_53'], formats: ['terraform'] },
    { tool: 'trivy', ids: ['AWS-0086'], formats: ['terraform'] },
  ],
  relations: [
    { kind: 'related', checkov: 'CKV2_AWS_6', trivy: 'AWS-0086', why: 'the same block' },
    { kind: 'wider', checkov: 'CKV_X_1', trivy: 'AWS-0086', why: '' },
  ],
  severities: [{ id: 'AWS-0086', severity: 'high', whose: 'the tool' }],
  source: '.gatehouse/policy.yml of the working tree',
  outlooks: [
    {
      layer: 'organisation',
      rules: [{ id: 'strict', action: 'block', when: ['path is infra/**', 'age is >30d'] }],
      floor: 'noted',
    },
    { layer: 'repository', rules: [{ id: 'all', action: 'warn', when: [] }] },
  ],
}
const render = (given: Partial<RuleFacts> = {}, width = 100): string =>
  renderRule({ ...plain, ...given }, { width, colour: false })

describe('a rule', () => {
  it('is told with its names, its severity and who decides', () => {
    expect(render()).toBe(`AWS-0086: Public ACLs are blocked

also       block-public-acls
tests      s3-block-public-acls
groups     public-storage
tools      Checkov CKV_AWS_53 (terraform)
           Trivy AWS-0086 (terraform)
near it    Checkov CKV2_AWS_6 is related to Trivy AWS-0086: the same block
           Checkov CKV_X_1 is wider than Trivy AWS-0086
severity   high for AWS-0086 (the tool)
decided    by .gatehouse/policy.yml of the working tree
           organisation: rule strict: block where path is infra/** and age is >30d
           organisation: else noted
           repository: rule all: warn

No scan is remembered, so nothing is known of findings.

To decide otherwise on all of it, add to .gatehouse/policy.yml, before rules that fit it too:

   rules:
     - id: on-aws-0086
       match: { rule: "AWS-0086" }
       action: warn      # or block, or note
       why: ""

What the organisation's policy decides, this can only make stricter.

To accept it in one place for a while, fill in and add .gatehouse/waivers/AWS-0086.yml:

   id: W-AWS-0086
   match: { rule: "AWS-0086", path: "" }
   reason: ""
   owner: ""
   expires: ""
`)
  })

  it('lists its findings, and counts those beyond ten', () => {
    const [one] = closed.blocking
    const text = render({ found: Array.from({ length: 12 }, () => one).flatMap((each) => each ?? []) })
    expect(text.split('\n').filter((line) => line.includes(`   ${one?.id}`))).toHaveLength(10)
    expect(text).toContain('   and 2 more\n')
    expect(render({ found: [] })).toContain('The last scan found nothing by this rule.')
  })

  it('keeps within the width, whatever it holds', () => {
    for (const width of [40, 80, 120])
      for (const line of render({ title: 'long '.repeat(60) }, width)
        .split('\n')
        .slice(0, 20))
        expect(line.length).toBeLessThanOrEqual(Math.max(width, 60))
  })
})
