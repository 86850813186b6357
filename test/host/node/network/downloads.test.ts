import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { downloads } from '../../../../src/host/node/network/downloads.js'
import { createHttp } from '../../../../src/host/node/network/http.js'
import { makeFolder } from '../../../temporary.js'
import { breakOff } from '../break-off.js'
import { makeScratch } from '../scratch.js'
import { startOrigin } from '../servers.js'

const folder = makeScratch()
const ignore = (): void => undefined

async function* bodyOf(...parts: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Error) throw part
    yield Buffer.from(part)
  }
}

describe('a download', () => {
  it('is written from the beginning, in a new folder, and counts its bytes', async () => {
    const path = join(folder, 'new', 'part')
    const totals: number[] = []
    expect(await downloads.append(path, 0, bodyOf('abc', '', 'de'), (total) => totals.push(total))).toBe(5)
    expect([readFileSync(path, 'utf8'), totals]).toEqual(['abcde', [3, 3, 5]])
    await downloads.append(path, 0, bodyOf('x'), ignore)
    expect(readFileSync(path, 'utf8')).toBe('x')
  })

  it('goes on from where it was, without what came after', async () => {
    const path = join(folder, 'resumed')
    writeFileSync(path, 'abcXXXXXX')
    expect(await downloads.append(path, 3, bodyOf('de'), ignore)).toBe(5)
    expect(readFileSync(path, 'utf8')).toBe('abcde')
  })

  it('keeps what has come when the body breaks off', async () => {
    const path = join(folder, 'broken')
    const broken = new Error('broken off')
    await expect(downloads.append(path, 0, bodyOf('abc', broken), ignore)).rejects.toBe(broken)
    expect(readFileSync(path, 'utf8')).toBe('abc')
  })

  it('does not go on where there is less than it should go on from', async () => {
    writeFileSync(join(folder, 'short'), 'ab')
    for (const name of ['short', 'absent']) {
      await expect(downloads.append(join(folder, name), 3, bodyOf('de'), ignore)).rejects.toMatchObject({
        code: 'DOWNLOAD_FAILED',
      })
    }
  })

  it.runIf(existsSync('/dev/full'))('says that the disk is full', async () => {
    await expect(downloads.append('/dev/full', 0, bodyOf('abc'), ignore)).rejects.toMatchObject({ code: 'DISK_FULL' })
  })

  it('says that it cannot write there', async () => {
    await expect(downloads.append(folder, 0, bodyOf('abc'), ignore)).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
  })

  it('resumes over the network what a server cut off', async () => {
    const content = 'x'.repeat(200_000) + 'y'.repeat(100_000)
    const parts = makeFolder()
    const origin = await startOrigin((request, response) => {
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
      if (from === 0) void breakOff(response, content, { sent: 200_000, folder: parts })
      else response.writeHead(206, { 'content-length': content.length - from }).end(content.slice(from))
    })
    const http = createHttp({})
    const path = join(parts, 'whole')
    let have = 0
    const attempt = async (): Promise<void> => {
      const headers: Record<string, string> = have === 0 ? {} : { range: `bytes=${have}-` }
      const { body } = await http.get({ url: origin.url, headers, idleMs: 10_000, deadlineMs: 20_000 })
      await downloads.append(path, have, body, (total) => {
        have = total
      })
    }
    await expect(attempt()).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
    expect(have).toBe(200_000)
    await attempt()
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(origin.seen).toHaveLength(2)
  })
})
