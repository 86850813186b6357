import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { archives } from '../../../../src/host/node/files/archives.js'
import { tarEntry, writeBytes } from '../../../install/archives.js'
import { problemOf, sha256 } from '../../../install/outside.js'

const end = Buffer.alloc(1024)
const limits = { maxBytes: 1_000_000, maxFiles: 10, textBytes: 100 }
const survey = (entries: readonly Buffer[], over = {}) =>
  archives.survey(writeBytes('a.tar', Buffer.concat([...entries, end])), { ...limits, ...over })

describe('what an archive holds', () => {
  it('is told by name, size and digest, small documents with their text', async () => {
    const large = JSON.stringify('x'.repeat(200)).replace(/^"/, '["').concat(']')
    const found = await survey([
      tarEntry('a.json', '{"a":1}'),
      tarEntry('folder/', '', '5'),
      tarEntry('large.json', large),
      tarEntry('text', 'hello'),
      tarEntry('empty', ''),
    ])
    expect(Object.fromEntries(found)).toEqual({
      'a.json': { size: 7, sha256: sha256('{"a":1}'), text: '{"a":1}' },
      'large.json': { size: large.length, sha256: sha256(large) },
      text: { size: 5, sha256: sha256('hello') },
      empty: { size: 0, sha256: sha256('') },
    })
  })

  it('is told of packed files twice: as they are, and unpacked', async () => {
    const packed = gzipSync('x'.repeat(500_000))
    const found = await survey([tarEntry('a', packed), tarEntry('b', 'next')])
    expect(found.get('a')).toEqual({
      size: packed.length,
      sha256: sha256(packed),
      unpacked: sha256('x'.repeat(500_000)),
    })
    expect(found.get('b')?.sha256).toBe(sha256('next'))
  })

  it('is told of links, by where they lead in it', async () => {
    const found = await survey([tarEntry('a/b/c', '', '2', '../d'), tarEntry('e', '', '1', './a/d')])
    expect([...found].map(([name, { link }]) => [name, link])).toEqual([
      ['a/b/c', 'a/d'],
      ['e', 'a/d'],
    ])
  })

  it('is told under one spelling of each name', async () => {
    const found = await survey(['./a', '/b', 'c//d', 'e/../f', '././g'].map((name) => tarEntry(name, '')))
    expect([...found.keys()]).toEqual(['a', 'b', 'c/d', 'f', 'g'])
  })

  const record = (text: string): string => `${text.length + 4} ${text}\n`
  const gnuWithPrefix = (prefix: string): Buffer => {
    const entry = tarEntry('a', '')
    entry.write('ustar  \0', 257)
    entry.write(prefix, 345)
    entry.fill(' ', 148, 156)
    entry.write(
      `${entry
        .reduce((total, byte) => total + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    )
    return entry
  }
  it('is told as Go reads it, where what stands before an entry says otherwise than its header', async () => {
    const inner = tarEntry('hidden', 'x')
    const found = await survey([
      tarEntry('pax', record(`size=${inner.length}`), 'x'),
      Buffer.concat([tarEntry('outer', ''), inner]),
      tarEntry('long', 'gnu', 'L'),
      tarEntry('pax', record('path=pax-name'), 'x'),
      tarEntry('header', ''),
      tarEntry('pax', record('path=first-name'), 'x'),
      tarEntry('pax', record('mtime=1234567'), 'x'),
      tarEntry('second', ''),
    ])
    expect([...found].map(([name, { size }]) => [name, size])).toEqual([
      ['outer', inner.length],
      ['gnu', 0],
      ['second', 0],
    ])
  })

  it.each([
    [
      'what unpacks to more than allowed',
      [tarEntry('a', gzipSync(Buffer.alloc(2_000_000)))],
      {},
      'more than 1000000 bytes',
    ],
    ['more than allowed', [tarEntry('a', Buffer.alloc(2_000_000))], {}, 'it unpacks to more than 1 MiB'],
    [
      'more files than allowed',
      ['a', 'b', 'c'].map((name) => tarEntry(name, '')),
      { maxFiles: 2 },
      'more than 2 files',
    ],
    ['a name twice', [tarEntry('a', '1'), tarEntry('a', '2')], {}, 'it holds "a" twice'],
    ['a name in two spellings', [tarEntry('a', '1'), tarEntry('b/../a', '2')], {}, 'it holds "a" twice'],
    ['a name that leads out', [tarEntry('a/../../b', '')], {}, '"a/../../b" leads out of it'],
    ['a sparse file', [tarEntry('p', record('GNU.sparse.major=1'), 'x'), tarEntry('a', '')], {}, 'a sparse file'],
    ['attributes that are none', [tarEntry('p', '99 path=a\n', 'x'), tarEntry('a', '')], {}, 'do not decode'],
    ['a size that is none', [tarEntry('p', record('size=0x10'), 'x'), tarEntry('a', '')], {}, 'do not decode'],
    ['a name that can be read in two ways', [gnuWithPrefix('0')], {}, 'it is no tar archive'],
    ['what only begins like gzip', [tarEntry('a', Buffer.from([0x1f, 0x8b, 1, 2, 3]))], {}, '"a" in it is damaged'],
  ])('is refused for %s', async (_, entries, over, words) => {
    expect(await problemOf(survey(entries, over))).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      sentence: expect.stringContaining(words),
    })
  })
})
