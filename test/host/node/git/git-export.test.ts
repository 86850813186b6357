import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../../src/core/hash.js'
import { archives } from '../../../../src/host/node/files/archives.js'
import { survey } from '../../../../src/host/node/files/survey.js'
import { createGit } from '../../../../src/host/node/git/git.js'
import { createExec } from '../../../../src/host/node/process/exec.js'
import { makeFolder, writeTree } from '../../../temporary.js'

const git = createGit(createExec(process.env), process.env)
const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
const run = (folder: string, words: readonly string[], input?: Buffer): string =>
  execFileSync('git', ['-C', folder, ...author, ...words], {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    input,
  }).trim()

function commitAll(folder: string): string {
  run(folder, ['-c', 'init.defaultBranch=main', 'init', '--quiet'])
  run(folder, ['add', '--all'])
  run(folder, ['commit', '--quiet', '--message', 'All'])
  return run(folder, ['rev-parse', 'HEAD'])
}

/** What an inventory takes from a folder: its regular files, each with the digest of its bytes. */
async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = (await survey(folder)).filter(({ path, type }) => type === 'file' && !path.startsWith('.git/'))
  const digest = (path: string): string => sha256Hex(readFileSync(join(folder, path)))
  return Object.fromEntries(found.map(({ path }) => [path, digest(path)]))
}

const newFolder = (): string => join(makeFolder(), 'base')

/** One entry of a tree, as it stands in the object. */
const treeEntry = (mode: string, name: string, object: string): Buffer =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(object, 'hex')])

/** A commit of a tree that git itself would not make. */
function commitOf(folder: string, ...entries: readonly Buffer[]): string {
  const words = ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally']
  return run(folder, ['commit-tree', '-m', 'Odd', run(folder, words, Buffer.concat(entries))])
}

describe('the bytes of a base', () => {
  const source = writeTree({
    '.gitattributes': '*.bat text eol=crlf\n*.txt text\n*.id ident\n',
    'a.tf': 'a = 1\n',
    'crlf.tf': 'a = 1\r\n',
    'run.bat': 'echo\n',
    'infra/deep/run.bat': 'echo\n',
    'infra/note.txt': 'one\n',
    'infra/x.id': '$Id$\n',
    'binary.bin': new Uint8Array([0, 13, 10, 255]),
    'näme with space.tf': 'b = 1\n',
  })
  symlinkSync('a.tf', join(source, 'link.tf'))
  symlinkSync('infra', join(source, 'folder'))
  const commit = commitAll(source)

  it('are those of a checkout, from git and from the archive alike, links apart', async () => {
    const clone = makeFolder()
    execFileSync('git', ['clone', '--quiet', source, clone])
    const archive = join(makeFolder(), 'a.tar.gz')
    run(source, ['archive', '--format=tar.gz', '--prefix=acme-shop-1/', '--output', archive, commit])
    const [exported, unpacked] = [newFolder(), newFolder()]
    expect(await git.exportTree(clone, commit, '', exported)).toBe(true)
    await archives.unpack(archive, unpacked, { within: '', maxBytes: 2 ** 20, maxFiles: 100 })
    expect(Object.keys(await filesOf(clone))).toHaveLength(9)
    expect(await filesOf(exported)).toEqual(await filesOf(clone))
    expect(await filesOf(unpacked)).toEqual(await filesOf(clone))
    expect(lstatSync(join(exported, 'folder')).isSymbolicLink()).toBe(true)
    expect(existsSync(join(unpacked, 'folder'))).toBe(false)
  })

  it('are the same where a folder is scanned alone: attributes above it count', async () => {
    const exported = newFolder()
    expect(await git.exportTree(source, commit, 'infra', exported)).toBe(true)
    const clone = makeFolder()
    execFileSync('git', ['clone', '--quiet', source, clone])
    const below = Object.entries(await filesOf(clone)).filter(([path]) => path.startsWith('infra/'))
    expect(below).toHaveLength(3)
    expect(await filesOf(exported)).toEqual(Object.fromEntries(below.map(([path, digest]) => [path.slice(6), digest])))
    expect(readFileSync(join(exported, 'deep/run.bat'), 'utf8')).toBe('echo\r\n')
    expect(readdirSync(join(exported, '..'))).toEqual(['base'])
  })

  it('follow what this clone says of line ends', async () => {
    const clone = makeFolder()
    execFileSync('git', ['clone', '--quiet', '--config', 'core.autocrlf=true', source, clone])
    const exported = newFolder()
    expect(await git.exportTree(clone, commit, '', exported)).toBe(true)
    expect(readFileSync(join(exported, 'a.tf'), 'utf8')).toBe('a = 1\r\n')
    expect(await filesOf(exported)).toEqual(await filesOf(clone))
  })

  it('are none where the commit has a link or a file in place of the folder', async () => {
    for (const within of ['folder', 'folder/deep', 'a.tf', 'nowhere/at/all']) {
      const exported = newFolder()
      expect(await git.exportTree(source, commit, within, exported)).toBe(true)
      expect(readdirSync(exported)).toEqual([])
    }
  })

  it('come from whole folders also where the checkout is sparse, and the clone stays as it is', async () => {
    const clone = makeFolder()
    execFileSync('git', ['clone', '--quiet', '--sparse', source, clone])
    run(clone, ['sparse-checkout', 'set', '--sparse-index', 'nothing'])
    const before = readdirSync(join(clone, '.git')).sort()
    const exported = newFolder()
    expect(await git.exportTree(clone, commit, '', exported)).toBe(true)
    expect(Object.keys(await filesOf(exported))).toHaveLength(9)
    expect(readdirSync(join(clone, '.git')).sort()).toEqual(before)
  })
})

describe('a clone that lacks objects', () => {
  it('is not completed from the network, and gives nothing', async () => {
    const source = writeTree({ 'a.tf': 'a = 1\n' })
    const first = commitAll(source)
    writeTree({ 'a.tf': 'a = 2\n' }, source)
    commitAll(source)
    run(source, ['config', 'uploadpack.allowFilter', 'true'])
    const clone = makeFolder()
    const words = ['clone', '--quiet', '--filter=blob:none', `file://${source}`, clone]
    execFileSync('git', words, { stdio: 'ignore' })
    const marker = join(makeFolder(), 'asked')
    run(clone, ['config', 'remote.origin.uploadpack', `touch ${marker}; git-upload-pack`])
    expect(await git.exportTree(clone, 'HEAD', '', newFolder())).toBe(true)
    expect(await git.exportTree(clone, first, '', newFolder())).toBe(false)
    expect(existsSync(marker)).toBe(false)
    execFileSync('git', ['-C', clone, 'cat-file', 'blob', `${first}:a.tf`], { stdio: 'ignore' })
    expect(existsSync(marker)).toBe(true)
  })
})

describe('a commit that is meant to harm', () => {
  const source = writeTree({ 'a.tf': 'a = 1\n' })
  const good = commitAll(source)
  const blob = run(source, ['rev-parse', `${good}:a.tf`])
  const tree = run(source, ['rev-parse', `${good}^{tree}`])
  const outside = makeFolder()
  const link = run(source, ['hash-object', '-w', '--stdin'], Buffer.from(outside))

  it.each([
    ['a name that leads out', treeEntry('100644', '../out.tf', blob)],
    ['a folder that leads out', treeEntry('40000', '..', tree)],
    ['an absolute name', treeEntry('100644', `${outside}/out.tf`, blob)],
    ['a repository', treeEntry('40000', '.git', tree)],
  ])('is not written when it has %s', async (_, entry) => {
    const folder = newFolder()
    expect(await git.exportTree(source, commitOf(source, entry), '', folder)).toBe(false)
    expect(readdirSync(join(folder, '..'))).toEqual(['base'])
    expect(readdirSync(outside)).toEqual([])
  })

  it('is never written through a link of its own', async () => {
    const both = commitOf(source, treeEntry('120000', 'x', link), treeEntry('40000', 'x', tree))
    await git.exportTree(source, both, '', newFolder())
    const clash = commitOf(source, treeEntry('120000', 'X', link), treeEntry('40000', 'x', tree))
    await git.exportTree(source, clash, '', newFolder())
    expect(readdirSync(outside)).toEqual([])
  })

  it('leaves submodules empty, and passes over nothing else', async () => {
    const folder = newFolder()
    const odd = commitOf(source, treeEntry('100644', 'a.tf', blob), treeEntry('160000', 'module', good))
    expect(await git.exportTree(source, odd, '', folder)).toBe(true)
    expect(Object.keys(await filesOf(folder))).toEqual(['a.tf'])
  })

  it('keeps files whose names differ in case only, and names that are no UTF-8', async () => {
    const folder = newFolder()
    const entries = ['A.tf', 'a.tf', 'b\xff.tf'].map((name) => treeEntry('100644', name, blob))
    expect(await git.exportTree(source, commitOf(source, ...entries), '', folder)).toBe(true)
    expect(readdirSync(folder, { encoding: 'buffer' }).map((name) => name.toString('latin1'))).toEqual(
      expect.arrayContaining(process.platform === 'linux' ? ['A.tf', 'a.tf', 'b\xff.tf'] : []),
    )
  })

  it('can name no program by its attributes or by the configuration of a pointer file', async () => {
    const folder = newFolder()
    const marker = join(outside, 'ran')
    const lfs = writeTree({ '.gitattributes': '*.tf filter=lfs diff=lfs merge=lfs\n', 'a.tf': 'a = 1\n' })
    const commit = commitAll(lfs)
    writeFileSync(join(lfs, '.git', 'evil'), `[filter "lfs"]\n\tprocess = touch ${marker}\n\trequired = true\n`)
    run(lfs, ['config', 'include.path', 'evil'])
    expect(await git.exportTree(lfs, commit, '', folder)).toBe(true)
    expect(existsSync(marker)).toBe(false)
    expect(readFileSync(join(folder, 'a.tf'), 'utf8')).toBe('a = 1\n')
  })

  it('is not written where a program has a name that cannot be switched off', async () => {
    const marker = join(makeFolder(), 'ran')
    const odd = writeTree({ '.gitattributes': '*.tf filter=a=b\n', 'a.tf': 'a = 1\n' })
    const commit = commitAll(odd)
    run(odd, ['config', 'filter.a=b.smudge', `touch ${marker}; cat`])
    expect(await git.exportTree(odd, commit, '', newFolder())).toBe(false)
    expect(existsSync(marker)).toBe(false)
  })
})
