import { describe, expect, it } from 'vitest'
import { adviceInWords, reasonInWords } from '../../../../src/report/words/finding/describe.js'
import { finding, judged, minimist, place, rule } from '../../sample.js'

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

describe('why a vulnerability matters', () => {
  const reason = (epss: number, kev?: { readonly added: string; readonly due?: string }) => {
    const advisory = { ids: ['CVE-1'], cwe: [], epss, ...(kev === undefined ? {} : { kev }) }
    return reasonInWords(judged('block', { ...minimist, message: 'It is bad', advisory }))
  }

  it('is that it is exploited, and until when it is to be mended', () => {
    expect(reason(0, { added: '2025-02-03', due: '2025-02-24' })).toBe(
      'It is bad. Known to be exploited since 2025-02-03, due 2025-02-24 (CISA KEV).',
    )
    expect(reason(0, { added: '2025-02-03' })).toBe('It is bad. Known to be exploited since 2025-02-03 (CISA KEV).')
  })

  it('is that exploitation is likely, as a percentage; what is unlikely is not told', () => {
    expect(reason(0.543)).toBe('It is bad. Probability of exploitation within 30 days: 54 % (EPSS).')
    expect(reason(0.05)).toBe('It is bad')
  })
})
