import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTerraformAddress } from '../../../src/core/finding/terraform-address.js'

describe('addresses of Terraform', () => {
  test.each([
    ['aws_s3_bucket.a', { resource: 'aws_s3_bucket.a' }],
    ['data.aws_ami.a', { resource: 'data.aws_ami.a' }],
    ['aws_s3_bucket.a[0]', { resource: 'aws_s3_bucket.a' }],
    ['aws_s3_bucket.a["k1"]', { resource: 'aws_s3_bucket.a', instanceKey: '["k1"]' }],
    ['aws_s3_bucket.a["k.2"]', { resource: 'aws_s3_bucket.a', instanceKey: '["k.2"]' }],
    ['aws_s3_bucket.a["a]b"]', { resource: 'aws_s3_bucket.a', instanceKey: '["a]b"]' }],
    ['aws_s3_bucket.a["a"b"]', { resource: 'aws_s3_bucket.a', instanceKey: '["a"b"]' }],
    ['module.a.aws_s3_bucket.b', { modulePath: 'module.a', resource: 'aws_s3_bucket.b' }],
    [
      'module.c[1].module.inner.x.y["q"]',
      { modulePath: 'module.c.module.inner', resource: 'x.y', instanceKey: '["q"]' },
    ],
    ['module.b["x.y"].x.y[12]', { modulePath: 'module.b["x.y"]', resource: 'x.y' }],
    ['module.a', { modulePath: 'module.a', resource: '' }],
  ])('%s', (address, expected) => {
    expect(parseTerraformAddress(address)).toEqual(expected)
  })

  test.each(['', 'module', '[0]', 'a["b', 'a[x]', 'a]b', `${'a.'.repeat(3000)}b`])(
    'what is no address stays as it is: %j',
    (address) => {
      expect(parseTerraformAddress(address)).toEqual({ resource: address })
    },
  )

  test('any text has an answer', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseTerraformAddress(text).resource === 'string'))
  })
})
