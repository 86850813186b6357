import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../src/core/hash.js'
import { openFeeds } from '../../../src/flow/feeds/open-feeds.js'
import { archives } from '../../../src/host/node/files/archives.js'
import { files } from '../../../src/host/node/files/files.js'

const folder = mkdtempSync(join(tmpdir(), 'feeds-'))
afterAll(() => rmSync(folder, { recursive: true }))
const ports = { files, archives }
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const scores = '#model_version:v1,score_date:2026-11-27T00:00:00+0000\ncve,epss,percentile\nCVE-2021-44906,0.2,0.9\n'

describe('the feeds of a run', () => {
  it('are the catalogue of this release with its day where nothing is given, and no EPSS', async () => {
    const { kev, epss } = await openFeeds({}, ports)
    expect(epss).toBeUndefined()
    expect(kev?.data).toMatchObject({ name: 'kev', updated: '2026-08-07T00:00:00.000Z' })
    expect(kev?.entries.size).toBe(1662)
    expect(kev?.entries.get('CVE-2002-0367')).toEqual({ added: '2022-03-03', due: '2022-03-24' })
  })

  it('are the files that are given, packed or not, by the digest of their bytes', async () => {
    const packed = gzipSync(scores)
    const [plain, gz] = await Promise.all(
      [write('a.csv', scores), write('a.csv.gz', packed)].map((epss) => openFeeds({ epss }, ports)),
    )
    expect(gz?.epss?.entries).toEqual(plain?.epss?.entries)
    expect([plain, gz].map((of) => of?.epss?.data.digest)).toEqual([
      `sha256:${sha256Hex(scores)}`,
      `sha256:${sha256Hex(packed)}`,
    ])
  })

  it('are the source of our own table, too', async () => {
    const kev = join(import.meta.dirname, '../../../src/knowledge/data/sources/kev.json')
    const [given, own] = [await openFeeds({ kev }, ports), await openFeeds({}, ports)]
    expect(given).toEqual(own)
  })

  it('refuse a file that is not there, is broken, or would fill the memory', async () => {
    const large = write('large', '')
    truncateSync(large, 2 ** 27 + 1)
    const bomb = write('bomb.gz', gzipSync(new Uint8Array(2 ** 27 + 1)))
    const half = write('half.gz', gzipSync(scores).subarray(0, 40))
    for (const [epss, words] of [
      [join(folder, 'none'), 'is not there'],
      [folder, 'cannot be read'],
      [large, 'has more than 134217728 bytes'],
      [bomb, 'cannot be unpacked, or holds more than 134217728 bytes'],
      [half, 'cannot be unpacked'],
    ] as const)
      await expect(openFeeds({ epss }, ports)).rejects.toMatchObject({
        code: 'DATA_INVALID',
        message: expect.stringContaining(words),
      })
  })
})
