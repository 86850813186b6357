import { beforeAll, describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../src/core/evidence.js'
import { writeTree } from '../../../temporary.js'
import { example } from '../../gatehouse.js'
import { expectError, realTool, scanWith, suppliesWith, type Told } from './scene.js'

/** The real Checkov, which catches what it should not: less than everything is never told as everything. */

beforeAll(() => realTool('checkov'))

const scanByCheckov = (root: string, memory: string): Promise<Told> =>
  scanWith({
    root,
    policy: `block: []\ntools: { checkov: { memory: ${memory} } }`,
    supplies: suppliesWith({ checkov: realTool('checkov') }),
  })

function checkovOf({ evidence }: Told): Evidence {
  const found = evidence.head.find(({ scanner }) => scanner === 'checkov')
  if (found === undefined) throw new Error('Checkov was not planned.')
  return found
}

const findingsOf = ({ findings }: Evidence): readonly string[] =>
  findings.map(({ rule, identity }) => `${rule.id} ${identity.logical}`)

describe.runIf(process.platform === 'linux')('Checkov with little memory', () => {
  it('fails, or finds all there is', async () => {
    const root = example('insecure-shop')
    const whole = checkovOf(await scanByCheckov(root, '8g'))
    expect(whole.outcome).toBe('complete')
    for (const memory of ['560m', '700m']) {
      const { outcome, problems, findings } = checkovOf(await scanByCheckov(root, memory))
      if (outcome === 'complete') expect(findings.length).toBe(whole.findings.length)
      else expect(problems.map(({ code }) => code)).toEqual(['TOOL_OUT_OF_MEMORY'])
      expect(findingsOf(whole)).toEqual(expect.arrayContaining([...findingsOf({ ...whole, findings })])) // Nothing else either.
    }
  })

  it('says that it is too little', async () => {
    const told = await scanByCheckov(writeTree({ 'main.tf': 'resource "aws_s3_bucket" "a" {}\n' }), '340m')
    expectError(told, 'Checkov needed more memory than its limit allows.', 'trivy')
  })
})

describe('a file that Checkov gives up on without a word', () => {
  it('is named: rules that crash on a value, a block that is none, and YAML that is nested too deeply', async () => {
    const nested = `${'['.repeat(1_500)}${']'.repeat(1_500)}`
    const root = writeTree({
      'main.tf': 'resource "aws_ami" "a" {\n  name             = "a"\n  ebs_block_device = true\n}\n',
      'none.tf': 'resource = 5\nresource "aws_s3_bucket" "b" {\n  acl = "public-read"\n}\n',
      '.github/workflows/deep.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    env: ${nested}\n`,
    })
    const told = await scanByCheckov(root, '8g')
    const { outcome, gaps } = checkovOf(told)
    expect(outcome).toBe('complete')
    expect(gaps).toEqual(
      expect.arrayContaining([
        { path: '.github/workflows/deep.yml', reason: 'not-parsed', tool: 'checkov' },
        { path: 'main.tf', reason: 'crashed-rule', tool: 'checkov', detail: 'CKV_AWS_204' },
        { path: 'none.tf', reason: 'not-read', tool: 'checkov' },
      ]),
    )
    expect(told.console).toContain(
      '1 file was not judged by every rule, because one crashed (Checkov): main.tf (CKV_AWS_204)',
    )
  })
})
