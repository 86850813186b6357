import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stepOutputs } from '../../src/ports/step-outputs.js'
import { makeFolder } from '../temporary.js'
import { type FakeGitHub, startGitHub } from '../workflows/github/github.js'
import { makeRepository, type TestRepository } from '../workflows/repository.js'
import { type StartedStep, startStep } from './started-step.js'

describe('the program that a runner starts', () => {
  let github: FakeGitHub
  let repository: TestRepository
  let workspace: string
  beforeAll(async () => {
    repository = makeRepository()
    github = await startGitHub({ repository: 'acme/shop', folder: repository.origin })
    workspace = repository.checkout(repository.commit('main', {}), 'main')
  })
  afterAll(() => github?.close())

  /** There is nothing for a scanner. */
  const step = (
    action: keyof typeof stepOutputs,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string | undefined>> = {},
  ): Promise<StartedStep> =>
    startStep({ workspace, commit: repository.git('rev-parse', 'main'), api: github.url }, action, inputs, env)
  const token = (): Readonly<Record<string, string>> => ({ token: github.token({ permissions: { contents: 'read' } }) })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['an input that it does not have', { polcy: 'a.yml' }, 'There is no input polcy. Did you mean policy?'],
    ['a misspelt value', { mode: 'enforced' }, 'It is one of audit, enforce. Did you mean enforce?'],
    ['a tool that there is not', { tools: 'trivi' }, 'Did you mean trivy?'],
    ['a folder outside of the checkout', { path: '../other' }, 'It is a path inside the workspace'],
  ])('ends before anything runs with %s', async (_, inputs, sentence) => {
    const before = github.received.length
    const { exit, log, outputs, folder } = await step('root', { ...token(), ...inputs })
    expect(exit).toBe(1)
    const lines = log.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^::error title=Gatehouse::/)
    expect(lines[0]).toContain(sentence)
    expect(outputs).toMatchObject({ verdict: 'error', enforced: 'true' })
    expect(github.received.length).toBe(before)
    expect(existsSync(join(folder, 'gatehouse'))).toBe(false)
  })

  it('sets every output before it fails, and ends its log with the verdict', async () => {
    const { exit, outputs, log, summary } = await step('root', {
      ...token(),
      transport: 'none',
      'require-publish': 'true',
    })
    expect(exit, log).toBe(1)
    expect(Object.keys(outputs).sort()).toEqual([...stepOutputs.root].sort())
    expect(outputs).toMatchObject({
      verdict: 'pass',
      enforced: 'false',
      published: 'false',
      'publish-reason': 'not-wanted',
    })
    for (const name of ['evidence', 'verdict-file', 'sarif', 'summary-file'])
      expect(existsSync(outputs[name] ?? '')).toBe(true)
    expect(log).toMatch(/^::error title=Gatehouse::Publishing is required here\./m)
    expect(log.slice(log.lastIndexOf('\n\n'))).toContain('Details: the Summary page of this run')
    expect(summary).toMatch(/^## Gatehouse: open$/m)
  })

  it('does not show its token', async () => {
    const given = token()
    const { log, folder, outputs } = await step('root', { ...given, transport: 'none' })
    const secret = given['token'] ?? ''
    expect(log.split('\n').filter((line) => line.includes(secret))).toEqual([`::add-mask::${secret}`])
    for (const name of ['gatehouse/evidence.json', 'gatehouse/verdict.json', 'summary'])
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain(secret)
    expect(JSON.stringify(outputs)).not.toContain(secret)
  })

  it('refuses a scope that a step before it in the job has scanned', async () => {
    const first = await step('root', { ...token(), transport: 'none' })
    expect(first.exit, first.log).toBe(0)
    const second = await step('scan', token(), first.exported)
    expect(second.exit).toBe(1)
    expect(second.log).toContain('A step before this one in the same job has scanned the scope repository.')
    expect((await step('scan', { ...token(), scope: 'shop' }, first.exported)).exit).toBe(0)
  })

  it('carries a verdict through the three steps of one job', async () => {
    const scanned = await step('scan', token())
    expect(scanned.exit, scanned.log).toBe(0)
    const judged = await step(
      'gate',
      {
        ...token(),
        evidence: scanned.outputs['evidence'] ?? '',
        'evidence-digest': scanned.outputs['evidence-digest'] ?? '',
      },
      scanned.exported,
    )
    expect(judged.exit, judged.log).toBe(0)
    expect(Object.keys(judged.outputs).sort()).toEqual([...stepOutputs.gate].sort())
    const published = await step(
      'publish',
      { ...token(), 'verdict-file': judged.outputs['verdict-file'] ?? '', transport: 'none' },
      scanned.exported,
    )
    expect(published.exit, published.log).toBe(0)
    expect(Object.keys(published.outputs).sort()).toEqual([...stepOutputs.publish].sort())
    expect(published.outputs['reason']).toBe(judged.outputs['reason'])
  })

  it.each([
    ['push', 'refs/heads/main'],
    ['push', 'refs/tags/v1'],
    ['release', 'refs/tags/v1'],
    ['workflow_dispatch', 'refs/heads/main'],
    ['schedule', 'refs/heads/main'],
  ])('on %s tells code scanning that nothing is open at %s', async (event, ref) => {
    github.setRef('refs/tags/v1', repository.git('rev-parse', 'main'))
    const { exit, log, outputs } = await step(
      'root',
      { token: github.token({ permissions: { contents: 'read', 'security-events': 'write' } }) },
      { GITHUB_EVENT_NAME: event, GITHUB_REF: ref },
    )
    expect(exit, log).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'pass', published: 'true', 'publish-reason': 'uploaded' })
    expect(github.uploads.at(-1)).toMatchObject({ ref })
    expect(outputs['sarif-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('leaves alone what it may not write, and says which permission is missing', async () => {
    const before = github.uploads.length
    const { exit, log, outputs } = await step('root', token())
    expect(exit, log).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'pass', published: 'false', 'publish-reason': 'no-permission' })
    expect(log).toContain("Add `security-events: write` to the job's `permissions`.")
    expect(github.uploads.length).toBe(before)
  })

  it('takes an empty folder for a forgotten checkout', async () => {
    const { exit, log, outputs } = await step('root', token(), { GITHUB_WORKSPACE: makeFolder() })
    expect(exit).toBe(1)
    expect(log).toContain(
      '::error title=Gatehouse::There is no checkout here, and nothing to scan. Put a step with actions/checkout before this one.',
    )
    expect(outputs).toEqual({
      verdict: 'error',
      enforced: 'true',
      reason: 'There is no checkout here, and nothing to scan.',
    })
  })

  it('says where it belongs when no runner started it', async () => {
    const { exit, log } = await step('root', {}, { GITHUB_EVENT_NAME: undefined })
    expect(exit).toBe(1)
    expect(log).toBe(
      '::error title=Gatehouse::GITHUB_EVENT_NAME is not set. Gatehouse reads what the runner writes before a step. Start it as a step of a workflow; on a laptop use `gatehouse scan`.\n',
    )
  })
})
