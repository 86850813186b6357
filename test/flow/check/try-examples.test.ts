import { describe, expect, it } from 'vitest'
import { ownIds } from '../../../src/flow/check/own-ids.js'
import { weigh } from '../../../src/flow/check/try-examples.js'
import { misconfiguration, run } from '../../core/builders.js'

const checks = {
  tool: 'checkov',
  folder: '.gatehouse/checks/checkov',
  files: new Map([
    ['own.yaml', 'metadata: { id: CKV2_OWN_1 }\n'],
    ['own.py', 'super().__init__(name="x", id="CKV_OWN_2")\n'],
    ['lib.py', 'def help(): pass\n'],
  ]),
  digest: 'sha256:0',
}
const examples = { files: new Map(), good: ['good/a.tf'], bad: ['bad/a.tf', 'bad/shop'] }
const found = (ruleId: string, path: string) => misconfiguration({ tool: 'checkov', ruleId, path })
const sentencesOf = (...findings: ReturnType<typeof found>[]): readonly string[] =>
  weigh(checks, examples, [run({ findings })]).mistakes.map(({ path, sentence }) => `${path.slice(26)} ${sentence}`)

describe('custom checks on their examples', () => {
  it('are right when each finds something in what is bad, and none in what is good', () => {
    const findings = [
      found('CKV2_OWN_1', 'bad/a.tf'),
      found('CKV_OWN_2', 'bad/shop/main.tf'),
      found('CKV_AWS_20', 'good/a.tf'),
    ]
    expect(sentencesOf(...findings)).toEqual([])
    expect(weigh(checks, examples, [run({ findings })]).tried).toEqual({ tool: 'checkov', checks: 2, good: 1, bad: 2 })
  })

  it('are told for each example and each check', () => {
    expect(sentencesOf(found('CKV2_OWN_1', 'bad/a.tf'), found('CKV2_OWN_1', 'good/a.tf'))).toEqual([
      'bad/shop No check of this folder finds anything in this bad example.',
      'good/a.tf CKV2_OWN_1 of own.yaml finds something in this good example.',
      'own.py This check finds something in no bad example.',
    ])
  })

  it('that the tool could not use are mistakes; a tool that did not run proves nothing', () => {
    const problem = (code: 'CHECK_INVALID' | 'TOOL_MISSING') => run({ problems: [{ code, sentence: 'No.' }] })
    expect(weigh(checks, examples, [problem('CHECK_INVALID')]).mistakes[0]).toMatchObject({ sentence: 'No.' })
    expect(weigh(checks, examples, [problem('TOOL_MISSING')])).toEqual({
      mistakes: [],
      trouble: [{ code: 'TOOL_MISSING', sentence: 'No.' }],
    })
  })
})

it('the id of a check is read from where its language says it', () => {
  const files = new Map([
    ['a.rego', '# METADATA\n# custom:\n#   id: USR-001\n#   avd_id: AVD-USR-0001\npackage user.a\n'],
    ['b.rego', 'package user.b\n__rego_metadata__ := {\n  "id": "USR002",\n}\n'],
    ['c.json', '{ "metadata": { "id": "CKV2_OWN_3" } }'],
    ['d.txt', 'id = "x"'],
  ])
  expect(Object.fromEntries(ownIds({ files }))).toEqual({
    'a.rego': ['USR-001', 'AVD-USR-0001'],
    'b.rego': ['USR002'],
    'c.json': ['CKV2_OWN_3'],
  })
})
