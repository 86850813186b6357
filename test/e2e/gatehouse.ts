import { spawnSync } from 'node:child_process'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../temporary.js'

/** The repository, and the program as a user has it; `GATEHOUSE_DIST` names another build. */
export const root = fileURLToPath(new URL('../..', import.meta.url))
export const dist = resolve(root, process.env['GATEHOUSE_DIST'] ?? 'dist')
export const example = (name: string): string => join(root, 'examples', name)

/** Shared with the other tests of real tools, so that they are installed once. */
export const cache = process.env['GATEHOUSE_CACHE'] ?? join(homedir(), '.cache', 'gatehouse')

export interface Ran {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Setting {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** A process of its own with an empty home; `env` goes over the environment of the tests. */
export function start(file: string, words: readonly string[], { cwd = makeFolder(), env = {} }: Setting = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(file, words, {
    cwd,
    env: { ...process.env, HOME: makeFolder(), GATEHOUSE_CACHE: cache, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    timeout: 240_000,
  })
  if (error !== undefined) throw error
  return { exit: status, stdout, stderr }
}

/** `gatehouse WORDS`. */
export const gatehouse = (words: readonly string[], setting?: Setting): Ran =>
  start(process.execPath, [join(dist, 'cli.js'), ...words], setting)
