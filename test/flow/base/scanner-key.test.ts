import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/core/evidence.js'
import { isProven, scannerKey } from '../../../src/flow/base/scanner-key.js'
import { digest, run } from '../../core/builders.js'

describe('the key of a run', () => {
  const plain = run()
  const data = [{ name: 'vulnerability-db', digest: digest('db'), updated: '2026-11-24T06:00:00Z' }]
  const differing: readonly [string, Evidence][] = [
    ['another scanner', { ...plain, scanner: 'checkov' }],
    ['another version', { ...plain, tool: { ...plain.tool, version: '0.75.0' } }],
    ['another executable', { ...plain, tool: { ...plain.tool, digest: digest('other') } }],
    ['other files', { ...plain, inputs: { ...plain.inputs, tree: digest('other') } }],
    ['other options', { ...plain, inputs: { ...plain.inputs, options: digest('other') } }],
    ['checks of the repository', { ...plain, inputs: { ...plain.inputs, rules: digest('rules') } }],
    ['data', { ...plain, inputs: { ...plain.inputs, data } }],
  ]

  it.each(differing)('differs with %s', (_, other) => {
    expect(scannerKey(other)).not.toBe(scannerKey(plain))
  })

  it('is the same wherever the tool came from, and however old its data says to be', () => {
    const delivered: Evidence = { ...plain, tool: { ...plain.tool, origin: 'wheel' } }
    expect(scannerKey(delivered)).toBe(scannerKey(plain))
    const [one, two] = ['2026-11-24', '2026-11-25'].map((updated) =>
      scannerKey({ ...plain, inputs: { ...plain.inputs, data: [{ ...data[0], name: 'db', digest: 'd', updated }] } }),
    )
    expect(one).toBe(two)
  })

  it('is none where the tool was not brought', () => {
    expect(scannerKey({ ...plain, tool: { ...plain.tool, digest: '' } })).toBeUndefined()
  })

  it('stands for another run only when that one proved itself', () => {
    expect(isProven(plain)).toBe(true)
    expect(isProven({ ...plain, outcome: 'partial' })).toBe(false)
    expect(isProven({ ...plain, canaries: [{ format: 'terraform', seen: false }] })).toBe(false)
    expect(isProven({ ...plain, problems: [{ code: 'TOOL_CRASHED', sentence: 'It ended.' }] })).toBe(false)
  })
})
