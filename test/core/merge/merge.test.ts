import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Source } from '../../../src/core/finding/finding.js'
import { meets } from '../../../src/core/finding/identity.js'
import { mergeFindings } from '../../../src/core/merge/merge.js'
import { arbitraryFindings, arbitraryOrders } from '../arbitrary-findings.js'

const sourcesOf = (findings: readonly Finding[]): string[] =>
  findings
    .flatMap((finding) => finding.sources)
    .map((source: Source) => JSON.stringify(source))
    .sort()

describe('merging any findings', () => {
  it('loses no source and invents none', () => {
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        expect(sourcesOf(mergeFindings(findings))).toEqual(sourcesOf(findings))
      }),
    )
  })

  it('does not depend on the order they come in', () => {
    fc.assert(
      fc.property(arbitraryOrders, ([findings, shuffled]) => {
        expect(mergeFindings(shuffled)).toEqual(mergeFindings(findings))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every identity', () => {
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const hashes = new Set(mergeFindings(findings).flatMap(({ identity }) => [identity.logical, ...identity.also]))
        for (const { identity } of findings) expect([...hashes]).toContain(identity.logical)
      }),
    )
  })

  it('is found again by identity when only one of the tools runs', () => {
    fc.assert(
      fc.property(arbitraryFindings, fc.constantFrom('trivy', 'checkov', 'sarif'), (findings, tool) => {
        const all = mergeFindings(findings)
        const alone = mergeFindings(findings.filter(({ sources }) => sources[0]?.tool === tool))
        for (const one of alone) expect(all.some((other) => meets(one.identity, other.identity))).toBe(true)
      }),
    )
  })

  it('changes nothing when done again on what two tools say', () => {
    const bySarif = (finding: Finding): boolean => finding.sources.some(({ tool }) => tool === 'sarif')
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const once = mergeFindings(findings.filter((finding) => !bySarif(finding)))
        expect(mergeFindings(once)).toEqual(once)
      }),
      { numRuns: 300 },
    )
  })

  it('never splits or loses what is merged already', () => {
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const once = mergeFindings(findings)
        const twice = mergeFindings(once)
        expect(twice.length).toBeLessThanOrEqual(once.length)
        expect(sourcesOf(twice)).toEqual(sourcesOf(once))
      }),
    )
  })
})
