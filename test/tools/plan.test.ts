import { describe, expect, test } from 'vitest'
import { planScans } from '../../src/tools/plan.js'

const inventory = (...formats: string[]) => formats.map((format) => ({ format, files: 1 }))
const named = (plan: ReturnType<typeof planScans>) => plan.map(({ scanner, formats }) => [scanner.name, formats])

describe('the plan', () => {
  test('nothing is planned where there is nothing', () => {
    expect(planScans([])).toEqual([])
    expect(planScans([{ format: 'terraform', files: 0 }])).toEqual([])
  })

  test('a scanner gets only those of its formats that are there', () => {
    expect(named(planScans(inventory('terraform', 'bicep', 'helm', 'secrets')))).toEqual([
      ['checkov', ['bicep', 'secrets', 'terraform']],
      ['trivy/config', ['helm', 'secrets', 'terraform']],
    ])
  })

  test('a scanner with nothing to read is not planned', () => {
    expect(named(planScans(inventory('lockfile', 'secrets'))).map(([name]) => name)).toEqual([
      'checkov',
      'trivy/config',
      'trivy/packages',
    ])
    expect(named(planScans(inventory('terraform'), ['trivy'])).map(([name]) => name)).toEqual(['trivy/config'])
  })

  test('any file may hold a secret, also one of no format', () => {
    expect(named(planScans(inventory('prose')))).toEqual([
      ['checkov', ['secrets']],
      ['trivy/config', ['secrets']],
    ])
  })
})
