import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../src/core/policy/policy.js'
import type { SupplyChain } from '../../../src/core/supply-chain/requirements.js'
import { basesOfTree } from '../../../src/flow/verify/bases.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import { byWorkflow } from '../../core/supply-chain/samples.js'
import { writeTree } from '../../temporary.js'

const ask = (supplyChain: readonly SupplyChain[]) =>
  basesOfTree(
    writeTree({ Dockerfile: 'ARG BASE\nFROM ghcr.io/acme/base:1 AS a\nFROM debian:12\nFROM $BASE\n' }),
    { layers: [{ layer: 'repository', policy: { ...defaultPolicy, supplyChain } }] },
    nodePorts,
  )

describe('base images', () => {
  it('are asked about where the policy asks something of them, and the others are named with the reason', async () => {
    const { asked, gaps } = await ask([{ images: ['ghcr.io/acme/*'], signature: byWorkflow, attestations: [] }])
    expect(asked).toEqual([{ reference: 'ghcr.io/acme/base:1', path: 'Dockerfile', line: 2 }])
    expect(gaps.map(({ line, reason, detail }) => [line, reason, detail])).toEqual([
      [3, 'excluded', 'the policy asks nothing of docker.io/library/debian'],
      [4, 'not-parsed', 'an argument without a value decides which image it is'],
    ])
  })

  it('are all asked about by a section for every image', async () => {
    const { asked } = await ask([{ signature: byWorkflow, attestations: [] }])
    expect(asked.map(({ reference }) => reference)).toEqual(['ghcr.io/acme/base:1', 'debian:12'])
  })
})
