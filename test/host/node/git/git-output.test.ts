import { describe, expect, it } from 'vitest'
import { readRemote, readStaged, readTree, splitNul } from '../../../../src/host/node/git/git-output.js'

const sha = '0123456789012345678901234567890123456789'

/** Records as git ends them. */
const records = (...texts: readonly string[]): string => texts.map((text) => `${text}\0`).join('')

describe("git's output", () => {
  it('is cut at NUL, so that names may hold anything else', () => {
    expect(splitNul('a\nb\0c\td\0')).toEqual(['a\nb', 'c\td'])
    expect(splitNul('')).toEqual([])
  })

  it('tells files and links of the index from submodules', () => {
    const text = records(
      `100644 ${sha} 0\ta b`,
      `120000 ${sha} 0\tlink`,
      `160000 ${sha} 0\tmodules/x`,
      `100755 ${sha} 2\ttab\there`,
    )
    expect(readStaged(text)).toEqual({ files: ['a b', 'link', 'tab\there'], submodules: ['modules/x'] })
  })

  it('names the regular files of a tree only', () => {
    const text = records(
      `100644 blob ${sha}\ta/b.yml`,
      `120000 blob ${sha}\tlink`,
      `160000 commit ${sha}\tx`,
      `100755 blob ${sha}\trun`,
    )
    expect(readTree(text)).toEqual([
      { mode: '100644', object: sha, path: 'a/b.yml' },
      { mode: '100755', object: sha, path: 'run' },
    ])
  })
})

describe('the address of a remote', () => {
  it.each([
    ['https://user:token@git.example/acme/app.git?x=secret', 'https://git.example/acme/app.git'],
    ['https://token@git.example/acme/app', 'https://git.example/acme/app'],
    ['git@git.example:acme/app.git', 'git@git.example:acme/app.git'],
    ['ssh://git@git.example/acme/app.git', 'ssh://git.example/acme/app.git'],
    ['../elsewhere', '../elsewhere'],
    ['/srv/git/app.git', '/srv/git/app.git'],
  ])('%s holds no secret as %s', (address, shown) => {
    expect(readRemote(address)).toBe(shown)
  })
})
