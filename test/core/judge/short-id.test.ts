import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortIds } from '../../../src/core/judge/short-id.js'
import { misconfiguration } from '../builders.js'

const withHash = (logical: string) => ({ ...misconfiguration(), identity: { logical, also: [logical] } })
const idsOf = (...hashes: readonly string[]): readonly string[] => {
  const findings = hashes.map(withHash)
  return findings.map(shortIds(findings))
}

describe('short ids', () => {
  it('are the first eight digits', () => {
    expect(idsOf('7f3a91c2d4e5f607', '0123456789abcdef')).toEqual(['7f3a91c2', '01234567'])
  })

  it('are longer where two identities share them, for those two alone', () => {
    expect(idsOf('7f3a91c2d4e5f607', '7f3a91c2d4000000', '0123456789abcdef')).toEqual([
      '7f3a91c2d4e',
      '7f3a91c2d40',
      '01234567',
    ])
  })

  it('are the same for two findings of one identity', () => {
    expect(idsOf('7f3a91c2d4e5f607', '7f3a91c2d4e5f607')).toEqual(['7f3a91c2', '7f3a91c2'])
  })

  it('name one identity each', () => {
    const hash = fc.string({ unit: fc.constantFrom('0', '1'), minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(fc.array(hash), (hashes) => {
        const ids = idsOf(...hashes)
        hashes.forEach((own, index) => {
          const id = ids[index] ?? ''
          expect(new Set(hashes.filter((other) => other.startsWith(id)))).toEqual(new Set([own]))
        })
      }),
    )
  })
})
