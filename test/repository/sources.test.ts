import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Reported } from '../../src/core/finding/reported.js'
import { nodePorts } from '../../src/host/node/ports.js'
import { openSources, prepareSources } from '../../src/repository/sources.js'
import { writeTree } from '../temporary.js'

function open(tree: Readonly<Record<string, string>>) {
  const root = writeTree(tree)
  const reads: string[] = []
  const readText: typeof nodePorts.files.readText = (path) => {
    reads.push(path.slice(root.length + 1))
    return nodePorts.files.readText(path)
  }
  return { root, reads, sources: openSources(root, { ...nodePorts.files, readText }) }
}

const report = (path: string, kind: Reported['kind'] = 'misconfiguration'): Reported => ({
  kind,
  ruleId: 'AWS-0001',
  format: 'terraform',
  severitySource: 'default',
  title: '',
  message: '',
  tags: [],
  path,
  calls: [],
})

describe('sources', () => {
  it('are read once, whoever asks and how often, also at the same time', async () => {
    const { sources, reads } = open({ 'a.tf': 'resource "t" "a" {\n}\n', 'b.tf': '' })
    await Promise.all([prepareSources(sources, [report('a.tf'), report('a.tf')]), sources.read(['a.tf', 'b.tf'])])
    await sources.read(['b.tf', 'a.tf'])
    expect(reads.sort()).toEqual(['a.tf', 'b.tf'])
  })

  it('are outlined ahead of time where a block may be the subject', async () => {
    const { sources, reads } = open({ 'a.tf': 'resource "t" "a" {\n}\n', 'package-lock.json': '{}' })
    await prepareSources(sources, [report('a.tf'), report('package-lock.json', 'vulnerability')])
    expect(reads).toEqual(['a.tf'])
    const file = sources.file('a.tf')
    expect(file === undefined ? [] : sources.outline(file, 'terraform').spans.map(({ label }) => label)).toEqual([
      'resource "t" "a"',
    ])
  })

  it('never lie outside of the root, and are no links', async () => {
    const { root, sources } = open({ 'inside/a.tf': '' })
    mkdirSync(join(root, 'links'))
    symlinkSync(join(root, 'inside', 'a.tf'), join(root, 'links', 'a.tf'))
    await sources.read(['../a.tf', '/etc/hostname', 'links/a.tf', 'gone.tf', ''])
    expect(['../a.tf', '/etc/hostname', 'links/a.tf', 'gone.tf', ''].map(sources.file)).toEqual(
      Array.from({ length: 5 }),
    )
  })
})
