import { describe, expect, it } from 'vitest'
import { createActionPorts } from '../../../src/host/actions/ports.js'
import { makeFolder } from '../../temporary.js'

const opens = {
  INPUT_TOKEN: 'ghs_input',
  'INPUT_OUTPUT-DIRECTORY': 'ghs_other-input',
  GITHUB_TOKEN: 'ghs_token',
  GH_TOKEN: 'ghs_gh',
  GH_ENTERPRISE_TOKEN: 'ghs_ghe',
  GITHUB_ENTERPRISE_TOKEN: 'ghs_github-enterprise',
  ACTIONS_RUNTIME_TOKEN: 'ghs_runtime',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ghs_identity',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://ghs_identity.example',
  ACTIONS_RESULTS_URL: 'https://ghs_results.example',
  ACTIONS_CACHE_URL: 'https://ghs_cache.example',
  GITHUB_ENV: '/ghs_env',
  GITHUB_OUTPUT: '/ghs_output',
  GITHUB_PATH: '/ghs_path',
  GITHUB_STATE: '/ghs_state',
  GITHUB_STEP_SUMMARY: '/ghs_summary',
}
const needed = {
  PATH: process.env['PATH'],
  HOME: '/home/runner',
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: '/srv/shop',
  RUNNER_TOOL_CACHE: '/opt/hostedtoolcache',
  PIP_INDEX_URL: 'https://packages.example/simple',
  HTTPS_PROXY: 'http://proxy.example:3128',
}

const open = (environment: Readonly<Record<string, string | undefined>> = { ...needed, ...opens }) => {
  let log = ''
  const ports = createActionPorts({ environment, write: (text) => (log += text) })
  return { ports, log: () => log }
}

describe('the ports in a step', () => {
  it('know what package managers need, and nothing that opens something', () => {
    expect(open().ports.environment).toEqual(needed)
  })

  it('start a program with that environment, which then sees no token', async () => {
    const { exec, environment } = open().ports
    const env = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, value ?? '']))
    const file = (await exec.find('env')) ?? ''
    const request = { file, args: [], cwd: makeFolder(), env, deadlineMs: 10_000, outputBytes: 1e6, isolated: false }
    const { stdout } = await exec.run(request)
    expect(stdout).toContain('GITHUB_WORKSPACE=/srv/shop')
    expect(stdout).not.toContain('ghs_')
  })

  it('write one line per step into the log, when it ends', () => {
    const { ports, log } = open()
    ports.progress.step('Trivy config', 'started')
    ports.progress.step('download', 'moving', '3 of 47 MB')
    ports.progress.step('Trivy config', 'finished')
    expect(log()).toMatch(/^ {2}Trivy config {13}\d+\.\d s\n$/)
  })

  it('let no tool command the runner through what it said', () => {
    const { ports, log } = open()
    ports.progress.step('Checkov', 'failed', 'It said:\n::error::a\r\n##[error]b\u001b[31m')
    expect(log()).toBe('  Checkov                  failed   It said: ::error::a  ## [error]b [31m\n')
  })
})
