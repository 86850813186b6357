import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../src/core/policy/policy.js'
import { readPolicy } from '../../../src/core/policy/reading/read-policy.js'
import { initialise } from '../../../src/flow/adopt/initialise.js'
import { tellAdopted } from '../../../src/flow/adopt/tell.js'
import { policyNames } from '../../../src/tools/index.js'
import { problemOf } from '../../install/outside.js'
import { makeFolder, writeTree } from '../../temporary.js'
import { init, makeRepository, pin, ports } from './scene.js'

const policyFile = '.gatehouse/policy.yml'
const workflowFile = '.github/workflows/gatehouse.yml'
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
const becameOf = ({ outcomes }: Awaited<ReturnType<typeof init>>) =>
  Object.fromEntries(outcomes.map(({ path, became }) => [path, became]))

describe('gatehouse init', () => {
  it('writes a policy that blocks what the default one would, enforced, and a workflow for the default branch', async () => {
    const folder = makeRepository()
    expect(becameOf(await init(folder))).toEqual({ [policyFile]: 'written', [workflowFile]: 'written' })
    expect(readPolicy(read(folder, policyFile), policyNames)).toEqual({
      policy: { ...defaultPolicy, mode: 'enforce' },
      problems: [],
      warnings: [],
    })
    expect(read(folder, policyFile).split('\n')[0]).toBe(
      `# yaml-language-server: $schema=https://raw.githubusercontent.com/gatehouse/gatehouse/${pin}/schema/policy.schema.json`,
    )
    expect(read(folder, workflowFile)).toContain('    branches: [main]\n')
  })

  it('writes nothing over, and says of each file that it is there', async () => {
    const folder = makeRepository({
      [policyFile]: 'version: 1\n',
      [workflowFile]: 'name: Ours\n',
      CODEOWNERS: '* @a\n',
    })
    const adopted = await init(folder)
    expect(becameOf(adopted)).toEqual({ [policyFile]: 'left', [workflowFile]: 'left' })
    expect([read(folder, policyFile), read(folder, workflowFile), read(folder, 'CODEOWNERS')]).toEqual([
      'version: 1\n',
      'name: Ours\n',
      '* @a\n',
    ])
    expect(tellAdopted(adopted)).toMatch(/^Gatehouse: everything was there already in /)
  })

  it('takes policy.yaml for a policy', async () => {
    const folder = makeRepository({ '.gatehouse/policy.yaml': 'version: 1\n' })
    expect(becameOf(await init(folder))).toMatchObject({ '.gatehouse/policy.yaml': 'left' })
    expect(existsSync(join(folder, policyFile))).toBe(false)
  })

  it('writes nothing in a dry run, and shows every line that it would write', async () => {
    const folder = makeRepository()
    const told = tellAdopted(await init(folder, { dry: true, owner: '@acme/web' }))
    expect(existsSync(join(folder, '.gatehouse')) || existsSync(join(folder, '.github'))).toBe(false)
    expect(told).toContain('   | mode: enforce\n')
    expect(told).toContain('   | /.gatehouse/ @acme/web\n')
  })

  it('goes through no link, whether it is the folder or the file', async () => {
    const outside = makeFolder()
    const folder = makeRepository()
    symlinkSync(outside, join(folder, '.gatehouse'))
    mkdirSync(join(folder, '.github', 'workflows'), { recursive: true })
    symlinkSync(join(outside, 'w.yml'), join(folder, workflowFile))
    symlinkSync(join(outside, 'owners'), join(folder, 'CODEOWNERS'))
    const adopted = await init(folder, { owner: '@acme/web' })
    expect(becameOf(adopted)).toEqual({ [policyFile]: 'left', [workflowFile]: 'left', CODEOWNERS: 'left' })
    expect(adopted.outcomes[0]?.note).toBe('.gatehouse is a link; links are not followed')
    expect(['policy.yml', 'w.yml', 'owners'].filter((name) => existsSync(join(outside, name)))).toEqual([])
  })

  it('puts the policy into the folder that is scanned, and workflow and owners to the top', async () => {
    const folder = makeRepository({ 'infra/prod/main.tf': '' })
    expect(becameOf(await init(join(folder, 'infra/prod'), { owner: '@acme/web' }))).toEqual({
      'infra/prod/.gatehouse/policy.yml': 'written',
      [workflowFile]: 'written',
      '.github/CODEOWNERS': 'written',
    })
    expect(read(folder, workflowFile)).toContain('          path: infra/prod\n')
    expect(read(folder, '.github/CODEOWNERS')).toContain('/infra/prod/.gatehouse/ @acme/web\n')
  })

  it('leaves the workflow out where no release says what to pin, and tells it', async () => {
    const folder = makeRepository()
    const adopted = await initialise({ path: folder, from: false, dry: false }, ports)
    expect(becameOf(adopted)).toEqual({ [policyFile]: 'written' })
    expect(tellAdopted(adopted)).toContain('The workflow was left out')
  })

  it('says what git does not say: the default branch, or that there is no repository', async () => {
    const told = tellAdopted(await init(writeTree({ 'main.tf': '' })))
    expect(told).toContain('git does not say which branch is the default: main is assumed in the workflow.')
    expect(told).toContain('1. This is no git repository yet: git init')
  })

  it('names configuration of other tools in one line', async () => {
    const told = tellAdopted(await init(makeRepository({ '.trivyignore': '', '.checkov.yaml': '' })))
    expect(told).toContain('.checkov.yaml, .trivyignore: Gatehouse does not obey them.')
  })

  it.each([
    [{ owner: 'acme' }, '--owner cannot be acme.'],
    [{ owner: '@acme/web\n* @evil' }, '--owner cannot be @acme/web\n* @evil.'],
    [{ expires: '2026-02-30' }, '--expires cannot be 2026-02-30.'],
    [{ expires: '2026-11-27' }, '--expires cannot be 2026-11-27.'],
  ])('refuses %j before anything is written', async (request, sentence) => {
    const folder = makeRepository()
    expect(await problemOf(init(folder, request))).toMatchObject({ code: 'ARGUMENT_INVALID', sentence })
    expect(existsSync(join(folder, '.gatehouse'))).toBe(false)
  })

  it('refuses a folder that is not there', async () => {
    expect(await problemOf(init(join(makeFolder(), 'none')))).toMatchObject({ code: 'TARGET_MISSING' })
  })
})
