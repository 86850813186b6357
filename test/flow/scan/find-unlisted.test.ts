import { describe, expect, it } from 'vitest'
import type { Reported } from '../../../src/core/finding/reported.js'
import { findUnlisted, understoodBy } from '../../../src/flow/scan/find-unlisted.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import { takeInventory } from '../../../src/repository/inventory.js'
import { buildStage } from '../../../src/repository/stage.js'
import { scanners } from '../../../src/tools/index.js'
import { makeFolder, writeTree } from '../../temporary.js'

/** What a scanner would be said to have missed, were it to list only these files, and to find something in those others. */
async function missed(
  tree: Readonly<Record<string, string>>,
  {
    by = 'trivy/config',
    listed = [],
    found = [],
  }: { by?: string; listed?: readonly string[]; found?: readonly Reported[] },
) {
  const scanner = scanners.find(({ name }) => name === by)
  if (scanner === undefined) throw new Error('there is no such scanner')
  const root = writeTree(tree)
  const inventory = await takeInventory({ root, untracked: true, exclude: [], skipRules: [] }, nodePorts)
  const options = { root: `${makeFolder()}/tree`, ownConfig: [], skipRules: [], canaries: [] }
  const stage = await buildStage(inventory, options, nodePorts.files)
  const formats = inventory.formats.map(({ format }) => format).filter((format) => scanner.reads.includes(format))
  const parsed = [{ findings: found, gaps: [], listed: new Set(listed), problems: [] }]
  const run = { scanner, formats, reading: { parsed, problems: [], gaps: [], unread: [], durationMs: 0 } }
  const gaps = await findUnlisted(run, understoodBy([run]), stage, nodePorts.files)
  return gaps.filter(({ reason }) => reason !== 'left-out')
}

const foundIn = (path: string, kind: Reported['kind']): Reported => ({
  kind,
  ruleId: 'X-1',
  format: 'kubernetes',
  severitySource: 'tool',
  title: '',
  message: '',
  tags: [],
  path,
  calls: [],
})

const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n'
const broken = `${pod}  bad: [\n`

describe('findUnlisted', () => {
  it('tells a file that does not parse from one that was passed over', async () => {
    const tree = { 'a.yaml': pod, 'b.yaml': broken, 'c.yaml': pod }
    expect(await missed(tree, { listed: ['c.yaml'] })).toEqual([
      { path: 'a.yaml', reason: 'not-read', tool: 'trivy' },
      { path: 'b.yaml', reason: 'not-parsed', tool: 'trivy', line: 5 },
    ])
  })

  it.each([
    ['a manifest', 'pod.yaml', broken],
    ['a template', 'stack.json', '{ "Resources": { "A": { "Type": "AWS::S3::Bucket" }'],
    ['a template of Azure', 'azure.json', '{ "$schema": "x/deploymentTemplate.json#", "resources": [ }'],
    ['a pipeline of GitLab', '.gitlab-ci.yml', 'job:\n  script: [\n'],
    ['a pipeline of CircleCI', '.circleci/config.yml', 'jobs:\n  a: {\n'],
    ['a pipeline of Azure', 'azure-pipelines.yml', 'steps:\n - a\n  - b: [\n'],
    ['a pipeline of Bitbucket', 'bitbucket-pipelines.yml', 'image: "a\n'],
    ['a workflow', '.github/workflows/a.yml', 'on: [push\njobs: {}\n'],
    ['an interface', 'openapi.yaml', 'openapi: 3.0.0\npaths: {\n'],
    ['Terraform in JSON', 'main.tf.json', '{ "resource": '],
  ])('names what a tool without a list skips in silence because it does not parse: %s', async (_, path, text) => {
    const gaps = await missed({ [path]: text, 'whole.yaml': pod }, { by: 'checkov' })
    expect(gaps).toEqual([{ path, reason: 'not-parsed', tool: 'checkov', line: expect.any(Number) }])
  })

  it('believes the tool that found something in the file, unless it is a secret', async () => {
    const tree = { 'a.yaml': broken }
    expect(await missed(tree, { by: 'checkov', found: [foundIn('a.yaml', 'misconfiguration')] })).toEqual([])
    expect(await missed(tree, { by: 'checkov', found: [foundIn('a.yaml', 'secret')] })).toHaveLength(1)
  })

  it('expects nothing of files that are only searched for secrets', async () => {
    expect(await missed({ 'a.yaml': 'a: [\n', 'notes.json': '{' }, { by: 'checkov' })).toEqual([])
  })

  it('says of the template of a chart that it was not rendered: it is no YAML by itself', async () => {
    const tree = {
      'chart/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 0.1.0\n',
      'chart/templates/ingress.yaml': `{{- if .Values.ingress }}\n${pod}{{- end }}\n`,
    }
    expect(await missed(tree, {})).toEqual([
      {
        path: 'chart/templates/ingress.yaml',
        reason: 'not-read',
        tool: 'trivy',
        detail: "not part of the chart with the chart's own values",
      },
    ])
    expect(await missed(tree, { by: 'checkov' })).toEqual([])
  })
})
