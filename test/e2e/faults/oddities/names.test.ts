import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { allJudged } from '../../../../src/core/verdict.js'
import type { Ports } from '../../../../src/ports.js'
import { writeTree } from '../../../temporary.js'
import {
  bucket,
  expectSameVerdict,
  gapsOf,
  judgedIn,
  type Scan,
  scanOfBase,
  scanTree,
  scanWith,
  treeWith,
} from './scene.js'

/** Names that a tool could take for an option, a second line or nothing at all, and links. */

/** Something for both tools to find, and little of it. */
const volume = (name: string): string =>
  `resource "aws_ebs_volume" "${name}" {\n  availability_zone = "eu-west-1a"\n  size = 1\n  encrypted = false\n}\n`

const readable = {
  '-x.tf': volume('dash'),
  '--config=evil.tf': volume('option'),
  'two\nlines.tf': volume('newline'),
  'esc\u001b[2Jape.tf': volume('escape'),
}
const outside = writeTree({ 'elsewhere.tf': bucket('outside') })

function oddTree(): string {
  const root = treeWith(readable)
  writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.tf')]), bucket('latin'))
  symlinkSync('.', join(root, 'loop'))
  mkdirSync(join(root, 'a'))
  symlinkSync('../b/self', join(root, 'a', 'self'))
  mkdirSync(join(root, 'b'))
  symlinkSync('../a/self', join(root, 'b', 'self'))
  symlinkSync(join(outside, 'elsewhere.tf'), join(root, 'linked.tf'))
  symlinkSync(outside, join(root, 'folder'))
  return root
}

describe('odd names and links', () => {
  let odd: Scan
  beforeAll(() => {
    odd = scanTree(oddTree())
  })

  it('change nothing about the other files', () => {
    expectSameVerdict(odd, Object.keys(readable))
  })

  it.each([
    ['-x.tf', 'aws_ebs_volume.dash', '-x.tf:4'],
    ['--config=evil.tf', 'aws_ebs_volume.option', '--config=evil.tf:4'],
    ['two\nlines.tf', 'aws_ebs_volume.newline', 'two\\x0alines.tf:4'],
    ['esc\u001b[2Jape.tf', 'aws_ebs_volume.escape', 'esc\\x1b[2Jape.tf:4'],
  ])('are names like any other: both tools read %j', (path, address, words) => {
    const found = allJudged(odd.verdict).filter(({ finding }) => finding.place.path === path)
    expect(new Set(found.flatMap(({ finding }) => finding.sources.map(({ tool }) => tool)))).toEqual(
      new Set(['checkov', 'trivy']),
    )
    expect(found.every(({ finding }) => finding.subject.resource?.address === address)).toBe(true)
    expect(odd.told).toContain(words)
    for (const name of ['console', 'stdout', 'stderr']) expect(odd.texts[name]).not.toContain('\u001b[2J')
  })

  it('that are not UTF-8 are told', () => {
    expect(gapsOf(odd, 'caf\ufffd.tf')).toEqual([{ path: 'caf\ufffd.tf', reason: 'name-not-utf8' }])
    expect(odd.told).toContain('1 file name is not UTF-8: caf\ufffd.tf')
  })

  it.each(['loop', 'a/self', 'b/self', 'linked.tf', 'folder'])(
    'lead nowhere: the link %s is not followed, and told',
    (path) => {
      expect(gapsOf(odd, path)).toEqual([{ path, reason: 'symbolic-link' }])
      expect(odd.told).toContain('5 symbolic links were not followed: a/self, b/self, folder, linked.tf, loop')
    },
  )

  it('show nothing of what is outside', () => {
    for (const text of Object.values(odd.texts)) expect(text).not.toContain('aws_s3_bucket.outside')
    const paths = allJudged(odd.verdict).map(({ finding }) => finding.place.path)
    expect(paths).not.toContain('linked.tf')
  })
})

/** For root every file is open: then it is the outside that refuses. */
const closing =
  (path: string) =>
  (ports: Ports): Ports => {
    const denied = (): Promise<never> =>
      Promise.reject(Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES' }))
    const guard =
      <Rest extends readonly unknown[], T>(call: (path: string, ...rest: Rest) => Promise<T>) =>
      (asked: string, ...rest: Rest): Promise<T> =>
        asked === path ? denied() : call(asked, ...rest)
    const { files } = ports
    return {
      ...ports,
      files: {
        ...files,
        read: guard(files.read),
        readText: guard(files.readText),
        sha256: guard(files.sha256),
        linkOrCopy: guard(files.linkOrCopy),
      },
    }
  }

describe('a file that may not be opened', () => {
  it('is told, and costs no tool its report', async () => {
    const root = treeWith({ 'closed.tf': bucket('closed') })
    chmodSync(join(root, 'closed.tf'), 0o000)
    const odd = await scanWith(root, process.getuid?.() === 0 ? closing(join(root, 'closed.tf')) : (ports) => ports)
    expectSameVerdict(odd)
    expect(gapsOf(odd, 'closed.tf')).toEqual([{ path: 'closed.tf', reason: 'unreadable' }])
    expect(odd.told).toContain('1 file may not be opened: closed.tf')
  })
})

describe('a tree without oddities', () => {
  it('has findings of both tools', () => {
    expect(judgedIn(scanOfBase()).length).toBeGreaterThan(5)
  })
})
