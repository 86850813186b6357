import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../src/core/version.js'
import { makeFolder, writeTree } from '../temporary.js'
import { gatehouse } from './gatehouse.js'

/** Wrong words, and machines on which something is missing, through `dist/cli.js`. */

const trivy = 'trivy 0.74.0'
const checkov = 'checkov 3.3.30'

beforeAll(() => {
  expect(gatehouse(['setup']).exit).toBe(0)
})

describe('words that mean nothing', () => {
  it.each<[string, readonly string[], string]>([
    ['an unknown command', ['scna'], 'There is no command scna.\nDid you mean `gatehouse scan`?\n'],
    ['an unknown option', ['scan', '--polcy', 'x'], 'There is no option --polcy.\nDid you mean --policy?\n'],
    ['an unknown mode', ['scan', '--mode', 'enforced'], '--mode cannot be enforced.\nDid you mean enforce?\n'],
    ['an unknown tool', ['scan', '--tools', 'trivi'], '--tools cannot be trivi.\nDid you mean trivy?\n'],
    ['an unknown format', ['scan', '--format', 'xml'], '--format cannot be xml.\nIt is one of console, json, sarif.\n'],
    ['an output without a file', ['scan', '--output', 'sarif'], '--output sarif is not FORMAT=FILE.\n'],
    ['an unknown tool to install', ['setup', 'cosgin'], 'gatehouse setup cannot be cosgin.\nDid you mean cosign?\n'],
    ['two folders', ['scan', 'a', 'b'], 'There is one word too many: b.\n'],
    ['no finding', ['explain'], 'Say which finding to explain.\n'],
  ])('are told before anything runs, with the likely word: %s', (_, words, sentence) => {
    const { exit, stdout, stderr } = gatehouse(words)
    expect([exit, stdout]).toEqual([64, ''])
    expect(stderr.startsWith(`gatehouse: ${sentence}`)).toBe(true)
  })

  it('are a folder or a policy that is not there', () => {
    const missing = join(makeFolder(), 'missing')
    for (const words of [
      ['scan', missing],
      ['scan', '.', '--policy', missing],
    ]) {
      const { exit, stdout, stderr } = gatehouse(words)
      expect([exit, stdout]).toEqual([64, ''])
      expect(stderr).toContain(missing)
    }
  })
})

describe('a first look', () => {
  it('fits a screen of 24 lines of 80 columns', () => {
    for (const words of [['--help'], ['help'], [], ['scan', '--help']]) {
      const { exit, stdout } = gatehouse(words)
      const lines = stdout.trimEnd().split('\n')
      expect(exit).toBe(0)
      expect(lines.length).toBeLessThanOrEqual(24)
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
    }
  })

  it('gives the versions of everything', () => {
    expect(gatehouse(['--version'])).toEqual({
      exit: 0,
      stdout: [`gatehouse ${version}`, checkov, 'cosign 3.1.3', 'syft 1.54.1', trivy, ''].join('\n'),
      stderr: '',
    })
  })

  it('installs and names versions, digests and origins', () => {
    const { exit, stdout } = gatehouse(['setup'])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^checkov 3\.3\.30\n {2}digest {2}sha256:[0-9a-f]{64}\n {2}origin {2}\S+/)
    expect(stdout).toMatch(
      /^trivy 0\.74\.0\n {2}digest {2}sha256:d89bcc6510a267f11b773398cbf1be5520ce39f9e8b6633178c4487f05b7d791\n/m,
    )
  })
})

/** A folder with these programs of the machine and no other. */
function programs(...names: readonly string[]): string {
  const folder = makeFolder()
  for (const name of names) {
    const found = (process.env['PATH'] ?? '').split(delimiter).find((path) => existsSync(join(path, name)))
    if (found !== undefined) symlinkSync(join(found, name), join(folder, name))
  }
  return folder
}

const open = { 'main.tf': 'resource "aws_s3_bucket" "a" {\n  bucket = "a"\n}\n' }
const closed = { 'main.tf': 'locals {\n  a = 1\n}\n' }

describe('a machine without Python', () => {
  const env = { PATH: programs('git', 'unshare', 'prlimit') }
  const sentence = 'checkov 3.3.30 needs Python 3.9 to 3.14, and there is none on the PATH.'

  it('cannot decide where Trivy finds nothing, and says what to install', () => {
    const { exit, stdout } = gatehouse(['scan', writeTree(closed), '--mode', 'enforce'], { env })
    expect(exit).toBe(2)
    expect(stdout.replace(/\n {3}/g, ' ')).toContain(`Gatehouse: could not decide. Not your code: ${sentence}`)
    expect(stdout).toContain('Trivy finished: nothing blocks.')
    expect(stdout.replace(/\n {3}/g, ' ')).toContain('Install one (Debian, Ubuntu: apt install python3')
  })

  it('closes on what Trivy finds', () => {
    const { exit, stdout } = gatehouse(['scan', writeTree(open), '--mode', 'enforce'], { env })
    expect(exit).toBe(1)
    expect(stdout).toContain('There may be more: not everything was looked at.')
    expect(stdout.replace(/\n {3}/g, ' ')).toContain(` ! ${sentence}`)
    expect(stdout).toContain('Trivy AWS-0086')
  })
})

describe('a machine without tools and without a network', () => {
  it('cannot decide, and says the next step', () => {
    const env = { PATH: programs('git'), GATEHOUSE_CACHE: makeFolder(), GATEHOUSE_TRIVY: '' }
    const { exit, stdout } = gatehouse(['scan', writeTree(open), '--offline', '--mode', 'enforce'], { env })
    const text = stdout.replace(/\n {3}/g, ' ')
    expect(exit).toBe(2)
    expect(text).toMatch(/^Gatehouse: could not decide\. Not your code: /)
    expect(text).toContain(`${trivy} is not on this machine, and nothing may be fetched (offline).`)
    expect(text).toContain('Run gatehouse setup trivy while there is a network.')
  })
})

describe('a file that cannot be written', () => {
  it('does not cost the verdict', () => {
    const folder = writeTree(closed)
    const { exit, stdout, stderr } = gatehouse([
      ...['scan', folder, '--tools', 'trivy'],
      ...['--output', `json=${join(folder, 'ok.json')}`, '--output', `sarif=${join(folder, 'main.tf', 'x')}`],
    ])
    expect(exit).toBe(2)
    expect(stdout).toMatch(/^Gatehouse: open\./)
    expect(stderr).toContain('gatehouse: Could not write ')
    expect(readFileSync(join(folder, 'ok.json'), 'utf8')).toContain('"verdict": "pass"')
  })
})
