import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, writeTree } from '../../../temporary.js'
import { dist, gatehouse, type Ran, start } from '../../gatehouse.js'
import { bucket } from './scene.js'

/** Real file systems that are full or read-only, mounted in a namespace of their own where the kernel gives one. */

const canMount =
  spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k none "$1"', 'sh', makeFolder()]).status === 0

/** `gatehouse scan` of a folder with Trivy alone, after these words of a shell, in which `$1` is the folder for temporary files. */
function scanAfter(mount: string, root: string, words: readonly string[] = []): Ran & { readonly temporary: string } {
  const temporary = makeFolder()
  const command = [
    process.execPath,
    join(dist, 'cli.js'),
    'scan',
    root,
    '--tools',
    'trivy',
    '--mode',
    'enforce',
    ...words,
  ]
  const script = `${mount} && TMPDIR=$1 && export TMPDIR && shift && exec "$@"`
  const ran = start('unshare', ['-rm', 'sh', '-c', script, 'sh', temporary, ...command])
  return { ...ran, stdout: ran.stdout.replace(/\n {3}/g, ' '), temporary }
}

beforeAll(() => {
  expect(gatehouse(['setup']).exit).toBe(0)
})

describe.runIf(canMount)('a folder for temporary files', () => {
  const small = (size: string): string => `mount -t tmpfs -o size=${size} none "$1"`

  it('has no room for the tree', () => {
    const { exit, stdout, stderr } = scanAfter(
      small('64k'),
      writeTree({ ...bucket, 'b.tf': `# ${'x'.repeat(300_000)}\n` }),
    )
    expect({ exit, stderr }).toMatchObject({ exit: 2 })
    expect(stdout).toMatch(
      /^Gatehouse: could not decide\. Not your code: There is no space left to write \S+\/tree\/\S+\. Free some space, or let TMPDIR /,
    )
  })

  it('has no room for the report', () => {
    const { exit, stdout } = scanAfter(small('72k'), writeTree({ 'main.tf': bucket['main.tf'].repeat(40) }))
    expect(stdout).toContain('Not your code: Trivy could not write its report: the disk is full.')
    expect(exit).toBe(2)
  })

  it('may not be written', () => {
    const { exit, stdout, temporary } = scanAfter(`${small('64k')} && mount -o remount,ro "$1"`, writeTree(bucket))
    expect(stdout).toContain(
      `Not your code: Temporary files cannot be written to ${temporary}: the file system is read-only. Let TMPDIR name`,
    )
    expect(exit).toBe(2)
  })
})

describe.runIf(canMount)('a workspace that may only be read', () => {
  it('is scanned like any other', () => {
    const [root, out] = [writeTree(bucket), makeFolder()]
    const [plain, closed] = [join(out, 'plain.json'), join(out, 'closed.json')]
    const mount = `mount --bind '${root}' '${root}' && mount -o remount,bind,ro '${root}' && ! touch '${root}/x' 2> /dev/null`
    const before = scanAfter('true', root, ['--output', `json=${plain}`])
    const after = scanAfter(mount, root, ['--output', `json=${closed}`])
    expect(before.exit).toBe(1)
    expect(after).toMatchObject({ exit: 1, stdout: before.stdout })
    expect(readFileSync(closed, 'utf8')).toBe(readFileSync(plain, 'utf8'))
  })
})
