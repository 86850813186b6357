import { expect, test } from 'vitest'
import { sha256Hex } from '../../../../src/core/hash.js'
import { canaryImage } from '../../../../src/tools/trivy/image/canary.js'
import { parseImage } from '../../../../src/tools/trivy/image/parse.js'
import { recorded } from '../../recorded.js'

const parsed = parseImage(recorded('trivy', 'canary', 'image'))

test.each(canaryImage.expects)('the real Trivy finds what proves $format', ({ expects }) => {
  const ids = parsed.findings.flatMap(({ ruleId, advisory }) => [ruleId, ...(advisory?.ids ?? [])])
  expect(ids).toContain(expects)
})

test('what was recorded is this very image, whose bytes never change', () => {
  const text = Buffer.from(canaryImage.archive()).toString('latin1')
  expect(parsed.image?.id).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(text).toContain(`${parsed.image?.id?.slice('sha256:'.length)}.json`)
  expect(sha256Hex(canaryImage.archive())).toBe(sha256Hex(canaryImage.archive()))
})
