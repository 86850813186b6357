import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { scanStaged } from '../../../src/flow/staged/scan-staged.js'
import { createGitIndex } from '../../../src/host/node/git/git-index.js'
import { problemOf } from '../../install/outside.js'
import { makeFolder } from '../../temporary.js'
import { makeRepository, ports } from '../adopt/scene.js'

const staged = (path: string) =>
  scanStaged(
    { path, untracked: true, offline: true },
    { ...ports, index: createGitIndex(ports.exec, ports.environment) },
  )

describe('a scan of what is staged', () => {
  it('asks no tool where nothing is', async () => {
    expect(await staged(makeRepository())).toEqual({ sentence: 'Nothing is staged here.' })
  })

  it('says what it looked at where all that is staged goes away', async () => {
    const folder = makeRepository({ 'a.txt': '' })
    execFileSync('git', ['-C', folder, 'rm', '--quiet', 'a.txt'])
    const { sentence, result } = await staged(folder)
    expect(sentence).toBe('1 file is staged, in a.txt. A subset: the whole tree is judged in CI.')
    expect(result?.verdict.verdict).toBe('pass')
    expect(result?.evidence.base?.commit).toMatch(/^[0-9a-f]{40}$/)
  })

  it('is told outside of a work tree that there is no index', async () => {
    expect(await problemOf(staged(makeFolder()))).toMatchObject({ code: 'TARGET_MISSING' })
  })
})
