import { describe, expect, it } from 'vitest'
import { compareSeverity, isAtLeast, isSeverity, severities } from '../../../src/core/finding/severity.js'

describe('severities', () => {
  it('sort the worst first', () => {
    expect([...severities].reverse().sort(compareSeverity)).toEqual(['critical', 'high', 'medium', 'low', 'info'])
  })

  it('are at least themselves and all below', () => {
    expect(severities.filter((severity) => isAtLeast(severity, 'medium'))).toEqual(['critical', 'high', 'medium'])
  })

  it('are known by name only', () => {
    expect(['high', 'HIGH', 'none', ''].map(isSeverity)).toEqual([true, false, false, false])
  })
})
