import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refuseOwnFile } from '../../../../src/flow/step/checkout/organisation-file.js'
import { nodePorts } from '../../../../src/host/node/ports.js'
import { writeTree } from '../../../temporary.js'
import { commitAll, contextOf } from '../scene.js'

describe("the file of an organisation's policy", () => {
  const policy = 'version: 1\n'
  const workspace = writeTree({ 'org/policy.yml': policy, 'infra/a.txt': '' })
  commitAll(workspace)
  commitAll(writeTree({ 'policy.yml': policy }, join(workspace, 'clone')))
  writeTree({ 'fetched/policy.yml': policy }, workspace)
  const refuse = (given: string | undefined) =>
    refuseOwnFile({ input: 'organisation-policy', given }, join(workspace, 'infra'), {
      context: contextOf({ workspace }),
      ...nodePorts,
    })

  it.each(['org/policy.yml', './org/../org/policy.yml', ` ${workspace}/org/policy.yml`])(
    'is none of the repository itself, which a change could rewrite: %s',
    async (given) => {
      await expect(refuse(given)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
    },
  )

  it.each([undefined, '', policy, '/etc/policy.yml', 'clone/policy.yml', 'fetched/policy.yml', 'missing.yml'])(
    'is text, or comes from elsewhere: %j',
    async (given) => {
      await expect(refuse(given)).resolves.toBeUndefined()
    },
  )
})
