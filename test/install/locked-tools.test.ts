import { describe, expect, it } from 'vitest'
import { lock } from '../../src/install/lock.js'
import { lockedTools } from '../../src/install/locked-tools.js'

describe('the tools of the lock', () => {
  it('are those of the lock as it is decoded, in their versions', () => {
    const startable = lock.sets.filter(({ start }) => start !== undefined)
    expect(lockedTools.map(({ name, version }) => `${name} ${version}`)).toEqual(
      [...lock.builds, ...startable].map(({ name, version }) => `${name} ${version}`),
    )
  })
})
