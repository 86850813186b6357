import { describe, expect, it } from 'vitest'
import { adviceInWords } from '../../../src/report/words/describe.js'
import { finding, judged, place, rule } from '../sample.js'

describe('the address that explains a rule', () => {
  const urlOf = (url: string) =>
    adviceInWords(judged('block', finding({ rule: rule('R', 'R', { url }), place: place('a.tf') }))).url

  it('leads where it seems to', () => {
    expect(urlOf('https://example.com/a?b#c')).toBe('https://example.com/a?b#c')
    for (const url of [
      'http://example.com',
      'javascript:alert(1)',
      'https://github.com@example.com/',
      'https://a b',
      '',
    ])
      expect(urlOf(url)).toBeUndefined()
  })

  it('is whatever the policy says', () => {
    const how = { text: 'Ask.', url: 'http://wiki.example.com' }
    expect(
      adviceInWords({ ...judged('block', finding({ rule: rule('R', 'R'), place: place('a.tf') })), how }).url,
    ).toBe(how.url)
  })
})
