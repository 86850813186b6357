import { describe, expect, it } from 'vitest'
import { decodeVerdict } from '../../src/core/codec/verdict-codec.js'
import type { Verdict } from '../../src/core/verdict.js'
import { writeTree } from '../temporary.js'
import { gatehouse } from './gatehouse.js'

/** Checks of a repository's own, run by the real tools. */

const rego = `# METADATA
# title: Labels name an owner
# scope: package
# schemas:
#   - input: schema["dockerfile"]
# custom:
#   id: USR-001
#   severity: HIGH
#   input:
#     selector:
#       - type: dockerfile
package user.dockerfile.owner

import rego.v1

deny contains res if {
	some cmd in input.Stages[_].Commands
	cmd.Cmd == "label"
	res := result.new("A label names nobody.", cmd)
}
`

const python = `from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck


class QueueName(BaseResourceCheck):
    def __init__(self):
        super().__init__(
            name="Queues have a long name",
            id="OWN_PY_1",
            categories=[CheckCategories.GENERAL_SECURITY],
            supported_resources=["aws_sqs_queue"],
        )

    def scan_resource_conf(self, conf):
        return CheckResult.FAILED if len(conf["name"][0]) < 8 else CheckResult.PASSED


check = QueueName()
`

const yaml = `metadata:
  id: OWN_YAML_1
  name: Queues carry a cost centre
  category: GENERAL_SECURITY
definition:
  cond_type: attribute
  resource_types: [aws_sqs_queue]
  attribute: tags.cost-centre
  operator: exists
`

const tree = {
  Dockerfile: 'FROM alpine:3.19\nLABEL owner=nobody\nUSER app\nHEALTHCHECK CMD true\n',
  'main.tf': 'resource "aws_sqs_queue" "jobs" {\n  name = "jobs"\n}\n',
  '.gatehouse/policy.yml':
    'version: 1\nchecks: { checkov: .gatehouse/checks/checkov, trivy: .gatehouse/checks/trivy }\n',
  '.gatehouse/checks/trivy/owner.rego': rego,
  '.gatehouse/checks/checkov/queue.py': python,
  '.gatehouse/checks/checkov/queue.yaml': yaml,
}

const scan = (more: Readonly<Record<string, string>>, words = ['--python-checks']): Verdict =>
  decodeVerdict(gatehouse(['scan', writeTree({ ...tree, ...more }), '--format', 'json', ...words]).stdout)

const ownIn = ({ blocking, warnings, noted }: Verdict): readonly string[] =>
  [blocking, warnings, noted]
    .flat()
    .map(({ finding }) => `${finding.rule.id} ${finding.severity} ${finding.place.path}`)
    .filter((text) => /^(?:OWN|USR)/.test(text))
    .sort()

const all = ['OWN_PY_1 medium main.tf', 'OWN_YAML_1 medium main.tf', 'USR-001 high Dockerfile']

describe('checks of the repository', () => {
  it('find what they look for, in Rego, Python and YAML', () => {
    const verdict = scan({})
    expect(verdict.problems).toEqual([])
    expect(ownIn(verdict)).toEqual(all)
  })

  it('in Python do not run on a laptop unless somebody says so, and are named', () => {
    const verdict = scan({}, [])
    expect(ownIn(verdict)).toEqual(all.filter((text) => !text.startsWith('OWN_PY')))
    expect(verdict.warningsOfTheGate).toContain(
      '.gatehouse/checks/checkov/queue.py is a program of this repository and did not run.',
    )
  })

  it('that the tool leaves out are an error by name, and what the others found still counts', () => {
    const verdict = scan({
      '.gatehouse/checks/trivy/undefined.rego': rego
        .replace('result.new', 'nosuch.new')
        .replace('dockerfile.owner', 'dockerfile.other'),
      '.gatehouse/checks/checkov/broken.py': 'def broken(:\n',
      '.gatehouse/checks/checkov/operator.yaml': yaml.replace('exists', 'nosuch').replace('YAML_1', 'YAML_2'),
    })
    expect(verdict.problems.map(({ code, sentence }) => `${code} ${sentence}`).sort()).toEqual([
      'CHECK_INVALID Checkov could not use .gatehouse/checks/checkov/broken.py, .gatehouse/checks/checkov/operator.yaml, so what it looks for was not looked for.',
      'CHECK_INVALID Trivy could not use .gatehouse/checks/trivy/undefined.rego, so what it looks for was not looked for.',
    ])
    expect(ownIn(verdict)).toEqual(all)
  })

  it('that end the whole run of a tool are an error by name', () => {
    const verdict = scan({
      '.gatehouse/checks/trivy/syntax.rego': 'package user.syntax\ndeny contains { this is not rego\n',
      '.gatehouse/checks/checkov/syntax.yaml': 'metadata: [\n',
    })
    expect(verdict.verdict).not.toBe('pass')
    expect(verdict.problems.map(({ code, sentence }) => `${code} ${sentence}`).sort()).toEqual([
      'CHECK_INVALID Checkov could not use .gatehouse/checks/checkov/syntax.yaml, so what it looks for was not looked for.',
      'CHECK_INVALID Trivy could not use .gatehouse/checks/trivy/syntax.rego, so what it looks for was not looked for.',
    ])
  })
})
