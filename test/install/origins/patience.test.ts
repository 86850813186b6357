import { describe, expect, it } from 'vitest'
import { defaultPatience } from '../../../src/install/origins/patience.js'

describe('the patience of a release', () => {
  it('knows a host that hangs within 15 s', () => {
    expect(defaultPatience.answerMs).toBeLessThan(15_000)
    expect(defaultPatience.resolveMs).toBeLessThan(15_000)
  })
})
