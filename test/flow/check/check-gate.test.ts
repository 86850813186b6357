import { describe, expect, it } from 'vitest'
import { checkGate, tellGate } from '../../../src/flow/check/check-gate.js'
import { makeOutside, problemOf } from '../../install/outside.js'
import { makeFolder, writeTree } from '../../temporary.js'

const check = (root: string, pythonChecks = false) =>
  checkGate({ path: root, offline: true, pythonChecks }, makeOutside().ports)
const folder = '.gatehouse/checks/checkov'
const yaml = 'metadata: { id: OWN_1, name: Own, category: IAM }\ndefinition: { cond_type: attribute }\n'

/** Nothing here has examples, so that no tool is started. */
describe('gatehouse check', () => {
  it('says where to begin when there is nothing', async () => {
    const report = await check(makeFolder())
    expect(report.files).toEqual([])
    expect(tellGate(report, { width: 80, colour: false })).toContain('Begin with `gatehouse init`')
  })

  it('tells every mistake of policy, waivers and checks with its place', async () => {
    const root = writeTree({
      '.gatehouse/policy.yml': `version: 1\nchecks: { checkov: ${folder} }\n`,
      '.gatehouse/waivers/a.yml': 'id: W-1\n',
      [`${folder}/own.yaml`]: 'metadata: {}\n',
    })
    const { mistakes, files } = await check(root)
    expect(files).toEqual([`${folder}/own.yaml`, '.gatehouse/policy.yml', '.gatehouse/waivers/a.yml'])
    expect(new Set(mistakes.map(({ path }) => path))).toEqual(
      new Set([`${folder}/own.yaml`, '.gatehouse/waivers/a.yml']),
    )
    const text = tellGate({ files, mistakes, warnings: [], tried: [], trouble: [] }, { width: 80, colour: false })
    expect(text).toContain(`mistake    ${folder}/own.yaml:1:1\n           \`metadata\` has no \`id\`.`)
    expect(text).toContain(`${mistakes.length} mistakes in 3 files of the gate.`)
  })

  it('warns of what does nothing, of checks without examples and of programs that did not run', async () => {
    const root = writeTree({
      '.gatehouse/policy.yml': `version: 1\nchecks: { checkov: ${folder}, trivy: .gatehouse/checks/trivy }\nrules:\n  - { id: a, match: { severity: ">=low" }, action: note }\n  - { id: b, match: { severity: high }, action: block }\n`,
      [`${folder}/own.yaml`]: yaml,
      [`${folder}/own.py`]: 'id = "OWN_2"\n',
    })
    const { mistakes, warnings } = await check(root)
    expect(mistakes).toEqual([])
    expect(warnings.map(({ path, line, sentence }) => `${path}:${line} ${sentence}`)).toEqual([
      `.gatehouse:1 ${folder}/own.py is a program of this repository and did not run.`,
      `${folder}/own.yaml:1 This check has no examples, so it was not tried.`,
      '.gatehouse/policy.yml:2 The policy names .gatehouse/checks/trivy for trivy, but no check of trivy is in it.',
      expect.stringContaining('.gatehouse/policy.yml:5 The rule `b` is never reached'),
    ])
  })

  it('wants a folder', async () => {
    expect(await problemOf(check('/none'))).toMatchObject({ code: 'TARGET_MISSING' })
  })
})
