import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recallVerdict, rememberScan } from '../../src/flow/last-scan.js'
import { makeOutside, problemOf } from '../install/outside.js'
import { closed, verdict } from '../report/sample.js'
import { makeFolder } from '../temporary.js'

const rootsIn = (last: string): readonly string[] => readdirSync(last).filter((name) => name !== 'latest')

/** So many roots, each scanned an hour after the one before it. */
function makeRoots(last: string, count: number): readonly string[] {
  const names = Array.from({ length: count }, (_, index) => index.toString(16).padStart(16, '0'))
  for (const [index, name] of names.entries()) {
    mkdirSync(join(last, name), { recursive: true })
    writeFileSync(join(last, name, 'verdict.json'), '{}')
    utimesSync(join(last, name), 1_700_000_000 + index * 3600, 1_700_000_000 + index * 3600)
  }
  return names
}

describe('the last scan', () => {
  it('of each root is kept, and the newest of all', async () => {
    const { ports } = makeOutside()
    const [one, two] = [makeFolder(), makeFolder()]
    await rememberScan(one, closed, ports)
    await rememberScan(two, verdict(), ports)
    expect(await recallVerdict(one, ports)).toEqual(closed)
    expect(await recallVerdict(undefined, ports)).toEqual(verdict())
  })

  it('of the fifty newest roots is kept, and what is no root is left alone', async () => {
    const { ports, cache } = makeOutside()
    const last = join(cache, 'last')
    const names = makeRoots(last, 60)
    writeFileSync(join(last, 'notes.txt'), '')
    await rememberScan(makeFolder(), verdict(), ports)
    const kept = rootsIn(last)
    expect(kept).toHaveLength(51)
    expect(kept).toEqual(expect.arrayContaining([...names.slice(-49), 'notes.txt']))
    expect(kept).toContain(readFileSync(join(last, 'latest'), 'utf8'))
  })

  it('is kept when the other roots cannot be removed or are gone', async () => {
    const { ports, cache } = makeOutside()
    const last = join(cache, 'last')
    const names = makeRoots(last, 60)
    const stat = async (path: string) => {
      rmSync(join(last, names[59] ?? ''), { recursive: true, force: true })
      return ports.files.stat(path)
    }
    const remove = async (): Promise<void> => {
      throw Object.assign(new Error('EBUSY: busy'), { code: 'EBUSY' })
    }
    await rememberScan(makeFolder(), verdict(), { ...ports, files: { ...ports.files, stat, remove } })
    expect(await recallVerdict(undefined, ports)).toEqual(verdict())
  })

  it('that cannot be kept fails nothing', async () => {
    const { ports } = makeOutside()
    const write = async (): Promise<void> => {
      throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' })
    }
    await rememberScan(makeFolder(), verdict(), { ...ports, files: { ...ports.files, write } })
    expect(await problemOf(recallVerdict(undefined, ports))).toMatchObject({ code: 'FINDING_UNKNOWN' })
  })

  it('is not read from elsewhere, whatever `latest` says', async () => {
    const { ports, cache } = makeOutside()
    await rememberScan(makeFolder(), verdict(), ports)
    writeFileSync(join(cache, 'last', 'latest'), '../../etc')
    expect(await problemOf(recallVerdict(undefined, ports))).toMatchObject({ code: 'FINDING_UNKNOWN' })
  })
})
