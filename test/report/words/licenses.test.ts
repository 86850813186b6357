import { expect, test } from 'vitest'
import type { ScannerReport } from '../../../src/core/verdict.js'
import { licensesInWords } from '../../../src/report/words/licenses.js'

const scanner = (...licenses: readonly (readonly [category: string, count: number])[]): ScannerReport => ({
  scanner: 'trivy/packages',
  tool: { name: 'trivy', version: '0.74.0', digest: '', origin: 'path' },
  outcome: 'complete',
  examined: [],
  data: [],
  licenses: licenses.map(([category, count]) => ({ category, count })),
})

test('licences that are no finding are counted in one sentence', () => {
  expect(licensesInWords([scanner(['notice', 2], ['restricted', 9]), scanner(['permissive', 1], ['notice', 1])])).toBe(
    '3 licences notice, 1 permissive: no finding',
  )
})

test('one licence is told in the singular', () => {
  expect(licensesInWords([scanner(['notice', 1])])).toBe('1 licence notice: no finding')
})

test('nothing is said where every licence is a finding', () => {
  expect(licensesInWords([scanner(['restricted', 9])])).toBeUndefined()
})

test('what two tools say of the same packages is not twice as much', () => {
  const other = {
    ...scanner(['notice', 5], ['permissive', 1]),
    tool: { name: 'syft', version: '1', digest: '', origin: '' },
  }
  expect(licensesInWords([scanner(['notice', 2]), other, scanner(['notice', 2])])).toBe(
    '5 licences notice, 1 permissive: no finding',
  )
})
