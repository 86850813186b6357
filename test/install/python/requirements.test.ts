import { describe, expect, it } from 'vitest'
import { pinnedSets, renderRequirements } from '../../../src/install/python/requirements.js'

const hash = 'a'.repeat(64)

describe('a requirement file', () => {
  it('is rendered as pip and uv read it', () => {
    const pins = [
      { pin: 'first==1.0', sha256: [hash, 'b'.repeat(64)] },
      { pin: 'second==2.0', marker: "python_full_version >= '3.10'", sha256: [hash] },
    ]
    expect(renderRequirements(pins)).toBe(
      `first==1.0 \\\n    --hash=sha256:${hash} \\\n    --hash=sha256:${'b'.repeat(64)}\nsecond==2.0 ; python_full_version >= '3.10' \\\n    --hash=sha256:${hash}\n`,
    )
  })

  it.each([
    ['an option', { pin: '--index-url==1', sha256: [hash] }],
    ['an address', { pin: 'x @ https://example.com/x.whl', sha256: [hash] }],
    ['a version that is not exact', { pin: 'x>=1', sha256: [hash] }],
    ['a second line', { pin: 'x==1\n--index-url x', sha256: [hash] }],
    ['a marker with a second line', { pin: 'x==1', marker: "a == 'b'\nevil==1", sha256: [hash] }],
    ['no hash', { pin: 'x==1', sha256: [] }],
    ['a hash of another kind', { pin: 'x==1', sha256: ['md5'] }],
    ['an unknown key', { pin: 'x==1', sha256: [hash], url: 'x' }],
  ])('never holds %s', (_, pin) => {
    expect(() => renderRequirements([pin])).toThrow()
  })

  it('names no address anywhere', () => {
    const pins = Object.keys(pinnedSets).map((name) => renderRequirements(pinnedSets[name]))
    expect(pins.join('')).not.toMatch(/:\/\/|@|index|find-links|\.(?:org|com|io)\b/)
  })
})
