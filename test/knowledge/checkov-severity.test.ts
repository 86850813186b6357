import { describe, expect, test } from 'vitest'
import { isSeverity } from '../../src/core/finding/severity.js'
import { vendorSeverity } from '../../src/knowledge/checkov-severity.js'
import table from '../../src/knowledge/data/checkov-severity.json' with { type: 'json' }
import source from '../../src/knowledge/data/sources/checkov-severity.json' with { type: 'json' }

describe('severities that the vendor of Checkov publishes', () => {
  test('every entry of the source is found with its severity, and nothing else is', () => {
    const entries = Object.entries(source.severity)
    expect(entries).toHaveLength(1273)
    expect(entries.filter(([id, severity]) => vendorSeverity(id) !== severity)).toEqual([])
    expect(Object.values(table.severity).flat()).toHaveLength(entries.length)
  })

  test('they are words of our own scale', () => {
    expect(Object.keys(table.severity).every(isSeverity)).toBe(true)
  })

  test('a check without an entry has no severity', () => {
    expect(vendorSeverity('CKV_NONE_1')).toBeUndefined()
    expect(vendorSeverity('__proto__')).toBeUndefined()
  })

  test('where the sources differ, the one that was kept counts', () => {
    expect(vendorSeverity('CKV_AWS_87')).toBe('medium')
  })
})
