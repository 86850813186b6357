import { describe, expect, test } from 'vitest'
import { checkovCommand } from '../../../src/tools/checkov/command.js'

const options = { root: '/stage', formats: ['terraform', 'secrets', 'helm'], scratch: '/scratch', report: '/report' }

describe('the command of Checkov', () => {
  test("the root is one word: any other form loads the repository's own configuration, which can run Python", () => {
    const { args } = checkovCommand(options)
    expect(args.filter((word) => word.includes('/stage'))).toEqual(['--directory=/stage'])
    expect(args).not.toContain('-d')
    expect(args).not.toContain('--directory')
  })

  test('single files take the place of the root, one word each, whatever their name', () => {
    const { args } = checkovCommand({ ...options, only: ['-x.tf', 'a b.tf'] })
    expect(args.filter((word) => word.includes('/stage'))).toEqual(['--file=/stage/-x.tf', '--file=/stage/a b.tf'])
  })

  test('only frameworks whose files are there, never helm or kustomize', () => {
    expect(checkovCommand(options).args).toContain('--framework=secrets,terraform,terraform_json')
    expect(checkovCommand({ ...options, formats: ['github-actions'] }).args).toContain('--framework=github_actions')
  })

  test('skips and parsing errors are wanted, and findings are no failure', () => {
    const { args, reportOn } = checkovCommand(options)
    expect(args).not.toContain('--quiet')
    expect(args).toEqual(expect.arrayContaining(['--soft-fail', '--skip-download', '--output=json']))
    expect(reportOn).toBe('stdout')
  })

  test('hidden folders are read, in one process', () => {
    expect(checkovCommand(options).env).toMatchObject({
      CHECKOV_PARALLELIZATION_TYPE: 'none',
      CKV_IGNORED_DIRECTORIES: '//',
      CKV_IGNORE_HIDDEN_DIRECTORIES: 'FALSE',
      LOG_LEVEL: 'WARNING',
      MALLOC_ARENA_MAX: '1',
    })
  })
})

test('checks of the repository are one folder, and their bytecode is not kept', () => {
  const { args, env } = checkovCommand({ ...options, checks: '/checks' })
  expect(args).toContain('--external-checks-dir=/checks')
  expect(args).toContain('--directory=/stage')
  expect(env['PYTHONDONTWRITEBYTECODE']).toBe('1')
  expect(checkovCommand(options).args.join(' ')).not.toContain('external-checks')
  expect(checkovCommand(options).env['PYTHONDONTWRITEBYTECODE']).toBe(undefined)
})
