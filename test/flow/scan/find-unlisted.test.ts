import { describe, expect, it } from 'vitest'
import { findUnlisted } from '../../../src/flow/scan/find-unlisted.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import { takeInventory } from '../../../src/repository/inventory.js'
import { buildStage } from '../../../src/repository/stage.js'
import { scanners } from '../../../src/tools/index.js'
import { makeFolder, writeTree } from '../../temporary.js'

/** What Trivy's misconfiguration scanner would be said to have missed, were it to list only these files. */
async function missed(tree: Readonly<Record<string, string>>, listed: readonly string[]) {
  const scanner = scanners.find(({ name }) => name === 'trivy/config')
  if (scanner === undefined) throw new Error('there is no such scanner')
  const root = writeTree(tree)
  const inventory = await takeInventory({ root, untracked: true, exclude: [], skipRules: [] }, nodePorts)
  const options = { root: `${makeFolder()}/tree`, ownConfig: [], skipRules: [], canaries: [] }
  const stage = await buildStage(inventory, options, nodePorts.files)
  const formats = inventory.formats.map(({ format }) => format).filter((format) => scanner.reads.includes(format))
  const gaps = await findUnlisted(scanner, formats, new Set(listed), stage, nodePorts.files)
  return gaps.filter(({ reason }) => reason !== 'left-out')
}

const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n'

describe('findUnlisted', () => {
  it('tells a file that does not parse from one that was passed over', async () => {
    const tree = { 'a.yaml': pod, 'b.yaml': `${pod}  bad: [\n`, 'c.yaml': pod }
    expect(await missed(tree, ['c.yaml'])).toEqual([
      { path: 'a.yaml', reason: 'not-read', tool: 'trivy' },
      { path: 'b.yaml', reason: 'not-parsed', tool: 'trivy' },
    ])
  })

  it('says of the template of a chart that it was not rendered: it is no YAML by itself', async () => {
    const tree = {
      'chart/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 0.1.0\n',
      'chart/templates/ingress.yaml': `{{- if .Values.ingress }}\n${pod}{{- end }}\n`,
    }
    expect(await missed(tree, [])).toEqual([
      {
        path: 'chart/templates/ingress.yaml',
        reason: 'not-read',
        tool: 'trivy',
        detail: "not part of the chart with the chart's own values",
      },
    ])
  })
})
