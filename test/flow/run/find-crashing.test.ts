import { expect, it } from 'vitest'
import { findCrashing } from '../../../src/flow/run/find-crashing.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import { takeInventory } from '../../../src/repository/inventory.js'
import { buildStage } from '../../../src/repository/stage.js'
import { checkov } from '../../../src/tools/checkov/index.js'
import { makeFolder, writeTree } from '../../temporary.js'

const template = (type: string): string => `AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A:\n    Type: ${type}\n`

it('names the files that would end the tool, among those of formats that it is given', async () => {
  const root = writeTree({ 'bad.yaml': template('!Rain::Module x'), 'good.yaml': template('AWS::S3::Bucket') })
  const inventory = await takeInventory({ root, untracked: true, exclude: [], skipRules: [] }, nodePorts)
  const options = { root: `${makeFolder()}/tree`, ownConfig: [], skipRules: [], canaries: [] }
  const stage = await buildStage(inventory, options, nodePorts.files)
  expect(await findCrashing(checkov, ['cloudformation', 'secrets'], stage, nodePorts.files)).toEqual([
    {
      path: 'bad.yaml',
      reason: 'crashed-tool',
      tool: 'checkov',
      detail: 'the Type of A is no text, which ends Checkov',
    },
  ])
  expect(await findCrashing(checkov, ['secrets'], stage, nodePorts.files)).toEqual([])
  const { crashesOn: _, ...unknown } = checkov
  expect(await findCrashing(unknown, ['cloudformation'], stage, nodePorts.files)).toEqual([])
})
