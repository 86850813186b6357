import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/core/hash.js'

describe('sha256Hex', () => {
  it('hashes text as UTF-8, and bytes as they are', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256Hex('ä')).toBe(sha256Hex(new Uint8Array([0xc3, 0xa4])))
    expect(sha256Hex('\ud800')).toBe(sha256Hex('\ufffd'))
  })
})
