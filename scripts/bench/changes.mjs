import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { median, row, time } from './measure.mjs'

/** A repository whose only commit has these files. */
function makeClone(folder, work) {
  const clone = join(work, 'clone')
  rmSync(clone, { recursive: true, force: true })
  cpSync(folder, clone, { recursive: true, filter: (path) => basename(path) !== '.git' })
  const git = (...words) => {
    const { status, stderr } = spawnSync('git', [
      '-C',
      clone,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.com',
      ...words,
    ])
    if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`)
  }
  git('init', '--quiet')
  git('add', '--all', '--force')
  git('commit', '--quiet', '--message', 'All')
  return clone
}

export function benchChanges(folders, { cli, database, rounds }) {
  row('\nchanges', 'everything s', 'a page s', 'ratio', 'a stack s', 'ratio')
  const work = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  try {
    for (const folder of folders) {
      const clone = makeClone(folder, work)
      const scan = (...words) => {
        const { wall, status } = time(process.execPath, [cli, 'scan', clone, '--vulnerability-db', database, ...words])
        if (status !== 0) throw new Error(`gatehouse ends with ${status}`)
        return wall
      }
      const change = (name, text) => {
        writeFileSync(join(clone, name), text)
        const wall = scan('--since', 'HEAD')
        rmSync(join(clone, name))
        return wall
      }
      const runs = Array.from({ length: rounds + 1 }, () => ({
        all: scan('--everything'),
        page: change('BENCH.md', 'A page.\n'),
        stack: change('bench.tf', 'resource "aws_sns_topic" "bench" { name = "bench" }\n'),
      })).slice(1)
      const middle = (of) => median(runs.map(of)).toFixed(2)
      row(
        basename(folder),
        middle(({ all }) => all),
        middle(({ page }) => page),
        middle(({ page, all }) => page / all),
        middle(({ stack }) => stack),
        middle(({ stack, all }) => stack / all),
      )
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
