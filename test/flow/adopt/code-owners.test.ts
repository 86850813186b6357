import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { init, makeRepository } from './scene.js'

const owned = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

describe('CODEOWNERS', () => {
  it('is written with an owner, and guards itself too', async () => {
    const folder = makeRepository()
    await init(folder, { owner: '@acme/appsec' })
    expect(owned(folder, '.github/CODEOWNERS')).toBe(
      '# Who may change what blocks.\n/.gatehouse/ @acme/appsec\n/.github/workflows/gatehouse.yml @acme/appsec\n/.github/CODEOWNERS @acme/appsec\n',
    )
  })

  it.each(['CODEOWNERS', 'docs/CODEOWNERS', '.github/CODEOWNERS'])('is added to where it is: %s', async (path) => {
    const folder = makeRepository({ [path]: '* @acme/all' })
    await init(folder, { owner: '@acme/appsec' })
    expect(owned(folder, path)).toBe(
      '* @acme/all\n\n# Who may change what blocks.\n/.gatehouse/ @acme/appsec\n/.github/workflows/gatehouse.yml @acme/appsec\n',
    )
  })

  it('is added to once, and keeps an owner that somebody chose', async () => {
    const folder = makeRepository({ CODEOWNERS: '.gatehouse/** @acme/others\n' })
    await init(folder, { owner: '@acme/appsec' })
    await init(folder, { owner: '@acme/appsec' })
    expect(owned(folder, 'CODEOWNERS')).toBe(
      '.gatehouse/** @acme/others\n\n# Who may change what blocks.\n/.github/workflows/gatehouse.yml @acme/appsec\n',
    )
  })

  it('is not touched without an owner: the lines are told', async () => {
    const folder = makeRepository({ CODEOWNERS: '* @acme/all\n' })
    expect((await init(folder)).ownerLines).toEqual(['/.gatehouse/ @OWNER', '/.github/workflows/gatehouse.yml @OWNER'])
    expect(owned(folder, 'CODEOWNERS')).toBe('* @acme/all\n')
  })
})
