import { describe, expect, it } from 'vitest'
import { installAll } from '../../src/install/setup.js'
import { startOrigin } from '../host/node/servers.js'
import { makeArchive } from './archives.js'
import { hasty, makeLock, makeOutside, sha256 } from './outside.js'

describe('setting up', () => {
  it('tells of every tool that is asked for whether it is ready, and one that fails keeps no other from it', async () => {
    const archive = makeArchive({ scanner: '#!/bin/sh\n' })
    const origin = await startOrigin((_, response) => response.end(archive))
    const lock = makeLock({ release: { url: `${origin.url}/a`, sha256: sha256(archive) } })
    const results = await installAll(['scanner', 'checkov'], makeOutside().ports, { lock, patience: hasty })
    expect(results).toMatchObject([
      { type: 'failed', name: 'checkov', problem: { code: 'PYTHON_MISSING' } },
      {
        type: 'installed',
        name: 'scanner',
        installed: { version: '1.2.3', origin: 'release', digest: `sha256:${sha256('#!/bin/sh\n')}` },
      },
    ])
  })
})
