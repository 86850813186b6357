import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../src/core/finding/finding.js'
import type { Judged } from '../../../../src/core/verdict.js'
import { entriesOf } from '../../../../src/report/words/finding/entry.js'
import {
  adviceOf,
  idsOf,
  reasonsOf,
  seenBy,
  subjectOf,
  titleOf,
} from '../../../../src/report/words/finding/entry-in-words.js'
import {
  bucketOfLogs,
  bucketOfSite,
  dependency,
  finding,
  judged,
  openIngress,
  place,
  rule,
  trivy,
} from '../../sample.js'

const flaw = (id: string, fixed: string | undefined, more: Partial<Finding> = {}): Finding =>
  finding({
    kind: 'vulnerability',
    rule: rule(id, `flaw ${id.slice(-1)}`, { url: `https://example.com/${id}` }),
    place: place('requirements.txt', 1),
    subject: dependency('Django', '3.2.12', fixed),
    sources: [trivy(id, 'high')],
    advisory: { ids: [id], cwe: [] },
    ...more,
  })
const day = { judged: '2026-11-24' }
const blocked = (of: Finding, more: Partial<Judged> = {}): Judged => judged('block', of, more)

const first = flaw('CVE-2022-0001', '2.2.28, 3.2.13, 4.0.4', { severity: 'critical' })
const second = flaw('CVE-2022-0002', '3.2.14, 4.0.6')
const unfixed = flaw('CVE-2022-0003', undefined)
const open = flaw('CVE-2022-0004', '4.0.2')

const onlyEntry = (...findings: readonly Judged[]) => {
  const entries = entriesOf(findings)
  const [entry] = entries
  if (entry === undefined || entries.length > 1) throw new Error(`There are ${entries.length} entries.`)
  return entry
}

describe('the vulnerabilities of one package in one manifest', () => {
  it('are one entry with the worst of them first', () => {
    const entry = onlyEntry(blocked(second), blocked(first))
    expect(entry.judged.finding).toBe(first)
    expect(subjectOf(entry)).toBe('Django 3.2.12 -> 3.2.14')
    expect(titleOf(entry)).toBe('2 vulnerabilities: 1 critical, 1 high')
    expect(reasonsOf(entry, day)).toEqual(['CVE-2022-0001 flaw 1', 'CVE-2022-0002 flaw 2'])
    expect(adviceOf(entry)).toEqual({
      text: 'Upgrade Django to 3.2.14.',
      url: 'https://example.com/CVE-2022-0001',
    })
    expect(seenBy(entry)).toBe('Trivy CVE-2022-0001, CVE-2022-0002')
    expect(idsOf(entry)).toBe(`${first.identity.logical.slice(0, 8)}, ${second.identity.logical.slice(0, 8)}`)
  })

  it('say which of them no version repairs', () => {
    const entry = onlyEntry(blocked(first), blocked(unfixed))
    expect(subjectOf(entry)).toBe('Django 3.2.12')
    expect(adviceOf(entry).text).toBe('Upgrade Django to 3.2.13. No version is known to fix CVE-2022-0003.')
    const none = onlyEntry(blocked(unfixed), blocked(flaw('CVE-2022-0005', undefined)))
    expect(adviceOf(none).text).toBe('No version is known to fix them.')
  })

  it('list what each needs where one version for all cannot be told', () => {
    const entry = onlyEntry(blocked(first), blocked(open))
    expect(subjectOf(entry)).toBe('Django 3.2.12')
    expect(adviceOf(entry).text).toBe(
      'Upgrade Django; fixed in 2.2.28, 3.2.13, 4.0.4 (CVE-2022-0001), 4.0.2 (CVE-2022-0004).',
    )
  })

  it('name three and count the rest, and say which are exploited', () => {
    const kev = flaw('CVE-2022-0009', '3.2.13', {
      severity: 'critical',
      advisory: { ids: ['CVE-2022-0009'], cwe: [], kev: { added: '2025-02-03' } },
    })
    const entry = onlyEntry(...[kev, first, second, unfixed, open].map((each) => blocked(each)))
    expect(reasonsOf(entry, day)).toEqual([
      'CVE-2022-0001 flaw 1',
      'CVE-2022-0009 flaw 9. Known to be exploited since 2025-02-03 (CISA KEV).',
      'CVE-2022-0002 flaw 2',
      'and 2 more',
    ])
    expect(idsOf(entry)).toMatch(/^(?:[0-9a-f]{8}, ){4}…$/)
  })

  it("begin with the policy's own words", () => {
    const more = { why: 'Incident 2026-014.', how: { text: 'Use our base image.' } }
    const entry = onlyEntry(blocked(first, more), blocked(second, more))
    expect(reasonsOf(entry, day)[0]).toBe('Incident 2026-014.')
    expect(adviceOf(entry)).toEqual({ text: 'Use our base image.' })
  })

  it('stay apart in another manifest, version, package or decision', () => {
    const others = [
      flaw('CVE-2022-0002', '3.2.14', { place: place('app/requirements.txt', 1) }),
      flaw('CVE-2022-0002', '3.2.14', { subject: dependency('Django', '3.1.0', '3.2.14') }),
      flaw('CVE-2022-0002', '3.2.14', { subject: dependency('django-x', '3.2.12', '3.2.14') }),
    ]
    for (const other of others) expect(entriesOf([blocked(first), blocked(other)])).toHaveLength(2)
    const ruled = blocked(second, { by: { layer: 'repository', rule: 'r' } })
    expect(entriesOf([blocked(first), ruled])).toHaveLength(2)
  })
})

describe('the addresses of one block', () => {
  it('are one entry, told by their number', () => {
    const entry = onlyEntry(blocked(bucketOfSite), blocked(bucketOfLogs))
    expect(subjectOf(entry)).toMatch(/ \(2 addresses\)$/)
    expect(titleOf(entry)).toBe('Not met: S3 public access block blocks public ACLs')
  })

  it('are as many as differ: what a tool says twice of one is told as such', () => {
    expect(subjectOf(onlyEntry(blocked(bucketOfSite), blocked(bucketOfLogs), blocked(bucketOfLogs)))).toMatch(
      / \(2 addresses\)$/,
    )
    expect(subjectOf(onlyEntry(blocked(bucketOfSite), blocked(bucketOfSite)))).toMatch(/ \(2 times\)$/)
  })

  it('stay apart from other findings', () => {
    expect(entriesOf([blocked(bucketOfSite), blocked(openIngress)])).toHaveLength(2)
  })
})
