import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, writeTree } from '../../../temporary.js'
import { example, start } from '../../gatehouse.js'
import { judgedIn, scanTree, treeWith } from './scene.js'

describe('a repository without files', () => {
  it.each([
    ['an empty folder', makeFolder],
    [
      'a repository without a commit',
      () => {
        const root = makeFolder()
        start('git', ['init', '-q', root])
        return root
      },
    ],
    [
      'a folder of empty folders',
      () => {
        const root = makeFolder()
        start('mkdir', ['-p', join(root, 'a', 'b')])
        return root
      },
    ],
  ])('passes, and says that there is nothing to scan: %s', (_, make) => {
    const { exit, verdict, told, evidence } = scanTree(make(), ['--mode', 'enforce'])
    expect(exit).toBe(0)
    expect(verdict).toMatchObject({ verdict: 'pass', reason: 'There is nothing to scan here.', problems: [] })
    expect(told).toMatch(/^Gatehouse: open\. There is nothing to scan here\.\n/)
    expect(evidence.head).toEqual([])
  })
})

describe('a stale database', () => {
  const lock = {
    name: 'a',
    lockfileVersion: 3,
    packages: { '': { name: 'a', dependencies: { minimist: '1.2.5' } }, 'node_modules/minimist': { version: '1.2.5' } },
  }
  const tree = writeTree({ 'package-lock.json': JSON.stringify(lock) }, treeWith({}))

  function databaseOf(day: string): string {
    const folder = makeFolder()
    copyFileSync(example(join('vulnerability-db', 'trivy.db')), join(folder, 'trivy.db'))
    const [updated, next] = [`${day}T00:00:00Z`, `${day}T06:00:00Z`]
    const metadata = { Version: 2, UpdatedAt: updated, NextUpdate: next, DownloadedAt: updated }
    writeFileSync(join(folder, 'metadata.json'), JSON.stringify(metadata))
    return folder
  }

  it('gives the same verdict, and is told with its date and its age', () => {
    const [fresh, stale] = [new Date().toISOString().slice(0, 10), '2020-01-02'].map((day) =>
      scanTree(tree, ['--vulnerability-db', databaseOf(day)]),
    )
    if (fresh === undefined || stale === undefined) throw new Error('there are two')
    expect(judgedIn(stale)).toEqual(judgedIn(fresh))
    expect(judgedIn(stale).join('\n')).toContain('CVE-2021-44906')
    expect([stale.verdict.verdict, stale.verdict.problems]).toEqual([fresh.verdict.verdict, []])
    expect(stale.told).toMatch(/vulnerability database of 2020-01-02[^\n]*, \d{4} days old/)
    expect(fresh.told).not.toMatch(/vulnerability database[^\n]*days old/)
    expect(stale.evidence.head.flatMap(({ inputs }) => inputs.data.map(({ updated }) => updated))).toEqual([
      '2020-01-02T00:00:00Z',
    ])
  })
})
