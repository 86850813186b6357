import { describe, expect, it } from 'vitest'
import { makeVerdictPredicate } from '../../../../src/core/supply-chain/predicates/make-verdict-predicate.js'
import { readPredicate } from '../../../../src/core/supply-chain/predicates/read-predicate.js'
import { judged } from '../../builders.js'
import { image } from '../samples.js'

const own = { name: image.name, digest: image.digest }

describe('what is attested about an image that was judged', () => {
  const verdict = judged([])
  const predicate = makeVerdictPredicate(verdict, own)

  it('is read as what it is, and lets the image through that it is about', () => {
    const context = { digests: [image.digest] }
    expect(readPredicate('gatehouse-verdict', predicate, context)).toEqual({ time: `${verdict.judged}T00:00:00Z` })
    expect(readPredicate('gatehouse-verdict', JSON.parse(JSON.stringify(predicate)), context).fault).toBeUndefined()
  })

  it('is as old as the begin of the day on which it was judged, never younger', () => {
    expect(predicate.judgedAt).toBe(`${verdict.judged}T00:00:00Z`)
  })

  it('counts what the verdict counts, and names each tool and waiver once', () => {
    const tool = { name: 'trivy', version: '0.74.0', digest: image.digest, origin: 'release' }
    const report = { scanner: 'trivy/image', tool, outcome: 'complete', examined: [], data: [] } as const
    const made = makeVerdictPredicate({ ...verdict, scanners: [report, report] }, own)
    expect(made.tools).toEqual([{ name: 'trivy', version: '0.74.0', digest: image.digest }])
    expect(made.counts).toEqual({ blocking: 0, warnings: 0, noted: 0, waived: 0 })
    expect(made.image).toEqual(own)
  })
})
