import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../../src/core/verdict.js'
import { prepareUpload } from '../../../../src/flow/publish/alerts/prepare-upload.js'
import { githubLimits } from '../../../../src/report/github/limits.js'
import { renderSarif } from '../../../../src/report/sarif/sarif.js'
import type { SarifLog } from '../../../../src/report/sarif/sarif-types.js'
import { anyVerdict } from '../../../report/arbitrary.js'
import { closed } from '../../../report/sample.js'
import { archives } from '../outside.js'

const resultsIn = (text: string): number => (JSON.parse(text) as SarifLog).runs[0].results.length

/** A compression that makes each result a part of the limit, so that a small log is too large. */
const heavy = (fitting: number) => ({
  compress: async (text: string) => {
    const share = Math.ceil(githubLimits.compressedBytes / (fitting + 1))
    return new Uint8Array(Math.max(1, resultsIn(text) * share))
  },
})

describe('the file for GitHub', () => {
  it('says how many results it holds, whatever the verdict', async () => {
    await fc.assert(
      fc.asyncProperty(anyVerdict, async (some) => {
        const scanners = some.scanners.map((each) => ({ ...each, outcome: 'complete' as const }))
        const any: Verdict = { ...some, verdict: 'pass', problems: [], scanners }
        const sarif = renderSarif(any)
        const prepared = await prepareUpload(any, sarif, archives)
        if (prepared.type === 'refused') throw new Error(prepared.fault.sentence)
        expect(prepared.sent).toBe(resultsIn(sarif.text))
        expect(gunzipSync(Buffer.from(prepared.sarif, 'base64')).toString()).toBe(sarif.text)
      }),
      { numRuns: 50 },
    )
  })

  it.each([1, 5, 20, 36])('loses its least important results when only %i fit', async (fitting) => {
    const prepared = await prepareUpload(closed, renderSarif(closed), heavy(fitting))
    if (prepared.type === 'refused') throw new Error(prepared.fault.sentence)
    expect(prepared.sent).toBeLessThanOrEqual(fitting)
    expect(prepared.sent).toBeGreaterThanOrEqual(Math.floor(fitting * 0.7))
    expect(prepared.leftOut).toBe(37 - prepared.sent)
  })

  it('is refused here when not even an empty one fits', async () => {
    const compress = async () => new Uint8Array(githubLimits.compressedBytes + 1)
    expect(await prepareUpload(closed, renderSarif(closed), { compress })).toMatchObject({
      type: 'refused',
      fault: { rule: 'too-large' },
    })
  })
})
