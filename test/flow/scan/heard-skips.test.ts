import { describe, expect, it } from 'vitest'
import { heardSkips } from '../../../src/flow/scan/heard-skips.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import { takeInventory } from '../../../src/repository/inventory.js'
import { allSkipRules } from '../../../src/tools/index.js'
import { writeTree } from '../../temporary.js'

async function heard(tree: Readonly<Record<string, string>>) {
  const options = { root: writeTree(tree), untracked: true, exclude: [], skipRules: allSkipRules }
  const { files } = await takeInventory(options, nodePorts)
  return heardSkips(files).flatMap(({ path, skips }) => skips.map(({ tool }) => `${path} ${tool}`))
}

const comments = '# checkov:skip=CKV_AWS_20:why\n# trivy:ignore:AWS-0086\n'

describe('heardSkips', () => {
  it('keeps comments in files that the tool they speak to opens', async () => {
    expect(await heard({ 'main.tf': comments, Dockerfile: comments })).toEqual([
      'Dockerfile checkov',
      'Dockerfile trivy',
      'main.tf checkov',
      'main.tf trivy',
    ])
  })

  it('drops those in documentation, which are examples', async () => {
    expect(await heard({ 'README.md': comments, 'site/METADATA': '# checkov:skip=CKV_AWS_20\n' })).toEqual([])
  })
})
