import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, writeTree } from '../temporary.js'

const author = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', '-c', 'commit.gpgsign=false']

export interface TestRepository {
  /** The repository as GitHub has it. */
  readonly origin: string
  git(...args: readonly string[]): string
  /** Copies folders over what is on a branch, writes files over that, and commits; a file that is `undefined` is removed. Gives the commit. */
  commit(branch: string, change: Change): string
  /** The merge of a branch into main, as GitHub tests it, under `refs/pull/N/merge`; gives the commit. */
  merge(branch: string, number: number): string
  /** A clone at a commit: on a branch of this name where one is given. */
  checkout(commit: string, branch?: string): string
}

export interface Change {
  readonly from?: string
  readonly files?: Readonly<Record<string, string | undefined>>
  readonly folders?: Readonly<Record<string, string>>
  /** Symbolic links, by path: where they lead. */
  readonly links?: Readonly<Record<string, string>>
}

/** A repository of acme/shop with an empty first commit on main. */
export function makeRepository(): TestRepository {
  const origin = makeFolder()
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', origin, ...author, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  git('commit', '--quiet', '--allow-empty', '--message', 'Begin')
  return {
    origin,
    git,
    commit(branch, { from = 'main', files = {}, folders = {}, links = {} }) {
      git('checkout', '--quiet', '-B', branch, branch === 'main' ? 'main' : from)
      for (const [to, source] of Object.entries(folders)) cpSync(source, join(origin, to), { recursive: true })
      for (const [path, text] of Object.entries(files)) {
        if (text === undefined) rmSync(join(origin, path))
        else writeTree({ [path]: text }, origin)
      }
      for (const [path, target] of Object.entries(links)) {
        rmSync(join(origin, path), { force: true })
        symlinkSync(target, join(origin, path))
      }
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', `Change ${branch}`)
      const commit = git('rev-parse', 'HEAD')
      git('checkout', '--quiet', '--detach', 'main')
      return commit
    },
    merge(branch, number) {
      git('checkout', '--quiet', '--detach', 'main')
      git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch)
      const commit = git('rev-parse', 'HEAD')
      git('update-ref', `refs/pull/${number}/merge`, commit)
      git('checkout', '--quiet', '--detach', 'main')
      return commit
    },
    checkout(commit, branch) {
      const folder = makeFolder()
      execFileSync('git', ['clone', '--quiet', '--no-checkout', origin, folder])
      const local = (...args: readonly string[]): void => void execFileSync('git', ['-C', folder, ...args])
      local('fetch', '--quiet', 'origin', commit)
      local('checkout', '--quiet', ...(branch === undefined ? ['--detach'] : ['-B', branch]), commit)
      local('remote', 'set-url', 'origin', 'https://github.com/acme/shop.git')
      return folder
    },
  }
}
