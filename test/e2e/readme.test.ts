import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../temporary.js'
import { dist, type Ran, root, start } from './gatehouse.js'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const [, commands = ''] = /```sh\n([\s\S]*?)```/.exec(readme) ?? []
const [, output = ''] = /<!-- output:begin -->\n```text\n([\s\S]*?)```/.exec(readme) ?? []

/** What somebody has after `git clone`: the tracked files, without what is installed. */
function clone(): string {
  const [work, cloned] = [makeFolder(), makeFolder()]
  const git = (cwd: string, ...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], { cwd, encoding: 'utf8' })
  const tracked = git(root, 'ls-files', '-z').split('\0')
  for (const path of tracked.filter(
    (each) => each !== '' && !each.startsWith('dist/') && existsSync(join(root, each)),
  )) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    cpSync(join(root, path), join(work, path))
  }
  cpSync(dist, join(work, 'dist'), { recursive: true })
  git(work, '-c', 'init.defaultBranch=main', 'init', '--quiet')
  git(work, 'add', '--all', '--force')
  git(work, 'commit', '--quiet', '--message', 'all')
  git(cloned, 'clone', '--quiet', work, '.')
  return cloned
}

describe('the README', () => {
  let ran: Ran
  beforeAll(() => {
    const folder = clone()
    expect(existsSync(join(folder, 'node_modules'))).toBe(false)
    const env = { PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}` }
    ran = start('sh', ['-c', commands.split('\n')[0] ?? ''], { cwd: folder, env })
  })

  it('does all set-up by two commands', () => {
    expect(commands).toBe(
      'node dist/cli.js scan --everything examples/insecure-shop --vulnerability-db examples/vulnerability-db\nnpm cit\n',
    )
    expect(ran.exit).toBe(0)
  })

  it('quotes what the first of them prints, from the first line to the last', () => {
    const parts = output.split(/^…\n/m)
    const lines = ran.stdout.split(/(?<=\n)/)
    let from = 0
    for (const part of parts) {
      const quoted = part.split(/(?<=\n)/)
      const at = lines.findIndex((_, index) => index >= from && quoted.every((line, n) => lines[index + n] === line))
      expect({ part, found: at >= 0 }).toEqual({ part, found: true })
      from = at + quoted.length
    }
    expect(parts.length).toBeGreaterThan(1)
    expect(ran.stdout.startsWith(parts[0] ?? ' ')).toBe(true)
    expect(ran.stdout.endsWith(parts.at(-1) ?? ' ')).toBe(true)
  })

  it('quotes nothing that differs from day to day or from machine to machine', () => {
    expect(output).not.toMatch(/\d days? old|\d m?s\b|(?:^|\s)\/\w/m)
  })
})
