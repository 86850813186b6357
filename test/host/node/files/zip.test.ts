import { describe, expect, it } from 'vitest'
import { readZip, ZipError } from '../../../../src/host/node/files/zip.js'
import { zipOf } from '../../actions/zips.js'

const limits = { members: 3, bytes: 1000 }
const texts = (archive: Buffer): Readonly<Record<string, string>> =>
  Object.fromEntries([...readZip(archive, limits)].map(([name, content]) => [name, Buffer.from(content).toString()]))

describe('readZip', () => {
  it('gives the files, deflated and stored, and skips folders', () => {
    const archive = zipOf([
      { name: 'evidence.json', content: '{"schema":1}' },
      { name: 'logs/', content: '' },
      { name: 'logs/a b.txt', content: 'text', method: 0 },
    ])
    expect(texts(archive)).toEqual({ 'evidence.json': '{"schema":1}', 'logs/a b.txt': 'text' })
  })

  it('reads an empty file and an empty archive', () => {
    expect(texts(zipOf([{ name: 'a', content: '' }]))).toEqual({ a: '' })
    expect(texts(zipOf([]))).toEqual({})
  })

  const one = (more: object) => zipOf([{ name: 'a', content: 'text', ...more }])
  it.each([
    ['of nothing', Buffer.alloc(0), 'is no ZIP archive, or was cut'],
    ['of other bytes', Buffer.alloc(5000, 'x'), 'is no ZIP archive, or was cut'],
    ['that was cut', one({}).subarray(0, -30), 'is no ZIP archive, or was cut'],
    ['whose list is elsewhere', Buffer.concat([Buffer.alloc(8), one({})]), 'has a broken list of files'],
    [
      'whose list is beyond its end',
      Buffer.concat([one({}).subarray(-22, -6), Buffer.from([255, 255, 0, 0, 0, 0])]),
      'ends too early',
    ],
    ['that climbs out', one({ name: '../a' }), 'holds a file whose name is not plain'],
    ['that climbs out from a folder', one({ name: 'a/../../b' }), 'holds a file whose name is not plain'],
    ['with an absolute name', one({ name: '/etc/passwd' }), 'holds a file whose name is not plain'],
    ['with a name for Windows', one({ name: '..\\a' }), 'holds a file whose name is not plain'],
    ['with a control character', one({ name: 'a\nb' }), 'holds a file whose name is not plain'],
    [
      'with a name twice',
      zipOf([
        { name: 'a', content: '1' },
        { name: 'a', content: '2' },
      ]),
      'holds two files of one name',
    ],
    [
      'with too many files',
      zipOf(['a', 'b', 'c', 'd'].map((name) => ({ name, content: '' }))),
      'holds 4 files, more than 3',
    ],
    ['that is too large', one({ content: 'x'.repeat(1001) }), 'holds 1001 bytes, more than 1000'],
    ['that says it is small', one({ content: 'x'.repeat(100_000), size: 10 }), 'holds a damaged file: a'],
    ['that says it is larger', one({ size: 5 }), 'holds a damaged file: a'],
    ['with another checksum', one({ crc: 1 }), 'holds a damaged file: a'],
    ['that is encrypted', one({ flags: 9 }), 'is encrypted'],
    ['by another method', one({ method: 12 }), 'is packed by method 12'],
  ])('refuses an archive %s', (_, archive, message) => {
    expect(() => readZip(archive, limits)).toThrow(new ZipError(message))
  })
})
