import { describe, expect, it } from 'vitest'
import { readEpss } from '../../../src/core/enrich/read-epss.js'
import { readKev } from '../../../src/core/enrich/read-kev.js'
import { digest } from '../builders.js'

const file = (text: string) => ({ text, digest: digest(text), name: 'feed' })
const refused = { code: 'DATA_INVALID' }

const catalogue = {
  title: 'CISA Catalog of Known Exploited Vulnerabilities',
  catalogVersion: '2026.11.20',
  dateReleased: '2026-11-20T18:00:05.1234Z',
  count: 2,
  vulnerabilities: [
    { cveID: 'CVE-2021-44228', vendorProject: 'Apache', dateAdded: '2021-12-10', dueDate: '2021-12-24', cwes: [] },
    { cveID: 'CVE-2024-3094', dateAdded: '2024-04-01' },
  ],
}

describe("CISA's catalogue", () => {
  it('is read as it is published, with its instant and digest', () => {
    const given = file(JSON.stringify(catalogue))
    const { data, entries } = readKev(given)
    expect(data).toEqual({ name: 'kev', digest: given.digest, updated: '2026-11-20T18:00:05.123Z' })
    expect([...entries]).toEqual([
      ['CVE-2021-44228', { added: '2021-12-10', due: '2021-12-24' }],
      ['CVE-2024-3094', { added: '2024-04-01' }],
    ])
  })

  it('is read without its words, by CVE', () => {
    const about = { date: '2026-08-07', count: 1 }
    const compact = { about, cves: { 'CVE-2002-0367': { added: '2022-03-03', due: '2022-03-24', ransomware: false } } }
    const { data, entries } = readKev(file(JSON.stringify(compact)))
    expect(data.updated).toBe('2026-08-07T00:00:00.000Z')
    expect([...entries]).toEqual([['CVE-2002-0367', { added: '2022-03-03', due: '2022-03-24' }]])
  })

  it.each([
    ['is cut off', JSON.stringify(catalogue).slice(0, -9), 'is not JSON, or not all of it is there'],
    ['lacks an entry', JSON.stringify({ ...catalogue, count: 3 }), 'says that it holds 3 entries and holds 2'],
    ['is empty', JSON.stringify({ ...catalogue, count: 0, vulnerabilities: [] }), 'holds 0 entries and holds 0'],
    ['is of no day', JSON.stringify({ ...catalogue, dateReleased: 'soon' }), 'is not'],
    ['is something else', '[]', 'is not in a format that is known'],
    ['has an impossible day', JSON.stringify(catalogue).replace('2024-04-01', '2024-02-30'), 'is not'],
  ])('is refused when it %s', (_, text, message) => {
    expect(() => readKev(file(text))).toThrow(expect.objectContaining(refused))
    expect(() => readKev(file(text))).toThrow(message)
  })
})

const head = '#model_version:v2025.03.14,score_date:2026-11-27T12:00:00+0000\ncve,epss,percentile\n'
const row = { cve: 'CVE-2021-44228', epss: '0.944640000', percentile: '0.999580000', date: '2026-11-27' }
const answer = { status: 'OK', 'status-code': 200, total: 1, offset: 0, limit: 100, data: [row] }

describe("FIRST's scores", () => {
  it('are read from the daily file, with the instant of its first line', () => {
    const { data, entries } = readEpss(file(`${head}CVE-2021-44228,0.94464,0.99958\nCVE-1999-0001,5e-05,0.1\n`))
    expect(data).toMatchObject({ name: 'epss', updated: '2026-11-27T12:00:00.000Z' })
    expect([...entries]).toEqual([
      ['CVE-2021-44228', 0.94464],
      ['CVE-1999-0001', 0.00005],
    ])
  })

  it('are read from an answer of the API that holds every row', () => {
    const { data, entries } = readEpss(file(JSON.stringify(answer)))
    expect(data.updated).toBe('2026-11-27T00:00:00.000Z')
    expect([...entries]).toEqual([['CVE-2021-44228', 0.94464]])
  })

  it.each([
    ['are one page of many', JSON.stringify({ ...answer, total: 290_000 }), 'holds 1 of 290000 rows'],
    ['have no day', 'cve,epss,percentile\nCVE-2021-44228,0.9,0.9\n', 'does not say in its first line of which day'],
    ['have other columns', head.replace('epss,p', 'score,p'), 'has other columns'],
    ['end within a line', `${head}CVE-2021-44228,0.9,0.9\nCVE-2021-4`, 'ends within a line'],
    ['hold nothing', head, 'holds no row'],
    [
      'have no probability',
      `${head}CVE-2021-44228,1.5,0.9\n`,
      'has something else than a CVE and its probability in line 3',
    ],
    ['name no CVE', `${head}CVE-2021-44228,0.5,0.9\nGHSA-1,0.5,0.9\n`, 'in line 4'],
  ])('are refused when they %s', (_, text, message) => {
    expect(() => readEpss(file(text))).toThrow(expect.objectContaining(refused))
    expect(() => readEpss(file(text))).toThrow(message)
  })
})
