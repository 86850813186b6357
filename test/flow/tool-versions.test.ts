import { describe, expect, it } from 'vitest'
import { installable, toolNames } from '../../src/flow/tool-versions.js'
import { toolNames as registered } from '../../src/tools/index.js'

describe('the names of tools', () => {
  it('are those of the registry for scans, and those of the lock for the rest', () => {
    expect(toolNames).toEqual(registered)
    expect(installable).toEqual(['checkov', 'cosign', 'syft', 'trivy'])
  })
})
