import { execFileSync } from 'node:child_process'
import { type InitRequest, initialise } from '../../../src/flow/adopt/initialise.js'
import { createPorts } from '../../../src/host/node/ports.js'
import type { Ports } from '../../../src/ports.js'
import { writeTree } from '../../temporary.js'

export const pin = '0123456789abcdef0123456789abcdef01234567'
export const today = '2026-11-28'

/** The real outside on a day that never changes. */
export const ports: Ports = {
  ...createPorts({ progress: { step: () => undefined } }),
  clock: { now: () => new Date(`${today}T12:00:00Z`), monotonicMs: () => 0, wait: async () => undefined },
}

const git = (folder: string, ...words: readonly string[]): void => {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'init.defaultBranch=main']
  execFileSync('git', ['-C', folder, ...identity, ...words], { stdio: 'ignore' })
}

/** A repository with these files, all of them committed. */
export function makeRepository(files: Readonly<Record<string, string | Uint8Array>> = { 'main.tf': '' }): string {
  const folder = writeTree(files)
  git(folder, 'init')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--allow-empty', '-m', 'Begin')
  return folder
}

export const init = (path: string, request: Partial<InitRequest> = {}) =>
  initialise({ path, from: false, dry: false, pin, ...request }, ports)
