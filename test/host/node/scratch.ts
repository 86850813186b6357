import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { ProcessRequest } from '../../../src/ports.js'

/** A folder for one test file, removed when it is done. */
export function makeScratch(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-test-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An executable script; the shell unless it names another interpreter. */
export function writeScript(path: string, text: string): string {
  writeFileSync(path, text.startsWith('#!') ? text : `#!/bin/sh\n${text}\n`)
  chmodSync(path, 0o755)
  return path
}

/** A request with roomy limits, to be narrowed by the test. */
export const requestOf = (file: string, changes: Partial<ProcessRequest> = {}): ProcessRequest => ({
  file,
  args: [],
  cwd: '/',
  env: { PATH: process.env['PATH'] ?? '' },
  deadlineMs: 60_000,
  outputBytes: 16 * 1024 * 1024,
  isolated: false,
  ...changes,
})

/** True while a process with this id runs (a zombie does not). */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
