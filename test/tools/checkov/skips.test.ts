import { describe, expect, test } from 'vitest'
import { canonicalCheckovId, canonicalCheckovIds } from '../../../src/tools/checkov/rule-id.js'
import { checkovSkips } from '../../../src/tools/checkov/skips.js'

const skipsIn = (text: string): unknown[] =>
  [...text.matchAll(checkovSkips.pattern)].map((match) => [match[1], match[2]])

describe('comments that Checkov 3.3.30 obeys', () => {
  test.each([
    ['#checkov:skip=CKV_AWS_18:Logs: see SEC-1', 'CKV_AWS_18', 'Logs: see SEC-1'],
    ['// checkov:skip= CKV_AWS_18', 'CKV_AWS_18', undefined],
    ['#bridgecrew:skip=CKV_AWS_18,CKV2_AWS_62:both', 'CKV_AWS_18,CKV2_AWS_62', 'both'],
    ['# cortex:skip=CKV_AWS_18', 'CKV_AWS_18', undefined],
    ['    checkov.io/skip1: CKV_K8S_14=The tag is set', 'CKV_K8S_14', 'The tag is set'],
    ['    "bridgecrew.io/skip1": "CKV_K8S_14"', 'CKV_K8S_14', undefined],
  ])('%s', (text, ids, reason) => {
    expect(skipsIn(text)).toEqual([[ids, reason]])
  })

  test('without an id there is none', () => {
    expect(skipsIn('# checkov:skip=\nCKV_AWS_18')).toEqual([])
  })

  test('the tool reports what it skipped, so nothing is taken out', () => {
    expect(checkovSkips.neutralise).toBe(false)
  })
})

test('ids are written in capitals, other words stay', () => {
  expect(canonicalCheckovId('ckv_aws_20')).toBe('CKV_AWS_20')
  expect(canonicalCheckovId('all')).toBe('all')
  expect(canonicalCheckovIds('AWS-0086')).toEqual([])
})
