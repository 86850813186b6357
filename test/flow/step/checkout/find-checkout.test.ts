import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCheckout } from '../../../../src/flow/step/checkout/find-checkout.js'
import { nodePorts } from '../../../../src/host/node/ports.js'
import { makeFolder, writeTree } from '../../../temporary.js'
import { commitAll } from '../scene.js'

const find = (workspace: string, path = '') =>
  findCheckout(path === '' ? workspace : join(workspace, path), workspace, nodePorts)

describe('the checkout that a run is in', () => {
  it('is the workspace, or a clone below it', async () => {
    const workspace = writeTree({ 'infra/prod/a.txt': '', 'side/infra/a.txt': '' })
    const below = commitAll(join(workspace, 'side'))
    expect(await find(workspace)).toMatchObject({ prefix: '' })
    expect(await find(workspace, 'side/infra')).toMatchObject({ prefix: 'infra', commit: below })
    const commit = commitAll(workspace)
    expect(await find(workspace)).toMatchObject({ prefix: '', commit })
    expect(await find(workspace, 'infra/prod')).toMatchObject({ prefix: 'infra/prod', commit })
    expect(await find(workspace, 'side')).toMatchObject({ prefix: '', commit: below })
  })

  it('is not a submodule, which a change may bring', async () => {
    const [inner, workspace] = [makeFolder(), makeFolder()]
    commitAll(inner)
    commitAll(workspace)
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'infra']
    execFileSync('git', ['-C', workspace, ...add])
    const commit = commitAll(workspace)
    expect(await find(workspace, 'infra')).toMatchObject({ prefix: 'infra', commit })
  })

  it('is the workspace where it was fetched without git', async () => {
    expect(await find(writeTree({ 'infra/a.txt': '' }), 'infra')).toMatchObject({ prefix: 'infra' })
  })
})
