import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeEvidence } from '../../src/core/codec/evidence-codec.js'
import { decodeVerdict } from '../../src/core/codec/verdict-codec.js'
import type { Judged, Verdict } from '../../src/core/verdict.js'
import { makeFolder, writeTree } from '../temporary.js'
import { gatehouse } from './gatehouse.js'
import { askCheckov, askTrivy, type Said } from './real-tools.js'

/** A team that silenced its tools adopts the gate, and judges what is staged: the real tools with their own files are the oracle. */

const bucket = (name: string, inside = ''): string =>
  `resource "aws_s3_bucket" "${name}" {\n${inside}  bucket = "${name}"\n}\n\n`

const group = (name: string, above = ''): string => `${above}resource "aws_security_group" "${name}" {
  description = "${name}"

  ingress {
    description = "ssh"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

`

const code = {
  'main.tf':
    bucket('assets', '  # checkov:skip=CKV_AWS_21:Pictures have no versions\n') +
    bucket('logs') +
    group('bastion', '# trivy:ignore:AVD-AWS-0107\n') +
    group('web'),
  'infra/main.tf': bucket('data') + bucket('more'),
  'legacy/main.tf': bucket('old'),
}

const silences = {
  '.checkov.yaml': 'skip-check: [CKV_AWS_18]\nskip-path: [legacy/]\nbaseline: .checkov.baseline\n',
  '.checkov.baseline': JSON.stringify({
    failed_checks: [
      {
        file: '/main.tf',
        findings: [{ resource: 'aws_s3_bucket.logs', check_ids: ['CKV2_AWS_61', 'CKV2_AWS_62', 'CKV_AWS_144'] }],
      },
    ],
  }),
  '.trivyignore': '# Our keys are theirs, see SEC-7\nAVD-AWS-0132\nDS002 exp:2020-01-31\n',
}

/** The same code with comments that mean nothing. */
const heard = Object.fromEntries(
  Object.entries(code).map(([path, text]) => [path, text.replace(/(checkov|trivy):(skip|ignore)/g, '$1_$2')]),
)

const without = (all: Said, fewer: Said): Said => new Set([...all].filter((one) => !fewer.has(one)))

/** As the tools say it. */
const sourcesOf = ({ finding }: Judged): readonly string[] =>
  finding.sources.map(
    ({ tool, ruleId }) => `${tool} ${ruleId} ${finding.place.path} ${finding.subject.resource?.address ?? ''}`,
  )

const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

function commitAll(folder: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--message', 'All')
}

describe('a team that silenced its tools', () => {
  let silenced: Said
  let told: string
  let verdict: Verdict
  beforeAll(async () => {
    const [loud, quiet] = [writeTree(heard), writeTree({ ...code, ...silences })]
    silenced = new Set([
      ...without(await askCheckov(loud), await askCheckov(quiet)),
      ...without(await askTrivy(loud), await askTrivy(quiet)),
    ])
    git(quiet, 'init')
    commitAll(quiet)
    const ran = gatehouse(['init', quiet, '--from', '--owner', '@acme/web'])
    told = ran.stdout
    verdict = decodeVerdict(gatehouse(['scan', quiet, '--everything', '--format', 'json']).stdout)
  })

  it('is told what was written, and what was not taken over', () => {
    expect(told).toMatch(/ written +\.gatehouse\/waivers\/checkov-baseline\.yml +1 waiver, until /)
    expect(told).toMatch(/ written +\.gatehouse\/waivers\/inline\.yml +2 waivers, until /)
    expect(told).toContain('Not taken over (1)\n .trivyignore:3  DS002\n   It has ended')
    expect(verdict.policy.problems).toEqual([])
  })

  it('finds everything waived, noted or excluded that its tools were silenced on', () => {
    expect([...silenced].filter((one) => one.startsWith('checkov')).length).toBeGreaterThan(10)
    expect([...silenced].filter((one) => one.startsWith('trivy')).length).toBeGreaterThan(2)
    const loud = new Set([...verdict.blocking, ...verdict.warnings].flatMap(sourcesOf))
    expect([...silenced].filter((one) => loud.has(one))).toEqual([])
    expect(verdict.coverage.gaps).toContainEqual({ path: 'legacy/main.tf', reason: 'excluded' })
  })

  it('finds nothing else waived, and nothing else noted by what was taken over', () => {
    const decided = [...verdict.waived, ...verdict.noted.filter(({ by }) => by.rule !== undefined)]
    expect(decided.length).toBeGreaterThan(6)
    const strange = decided.filter((judged) => !sourcesOf(judged).some((source) => silenced.has(source)))
    expect(strange.map((judged) => [sourcesOf(judged), judged.by])).toEqual([])
  })

  it('still has findings that block where everything counts', () => {
    expect(verdict.blocking.flatMap(sourcesOf)).toContain('trivy AWS-0107 main.tf aws_security_group.web')
  })
})

describe('what is staged', () => {
  let folder: string
  beforeAll(() => {
    folder = writeTree(code)
    git(folder, 'init')
    gatehouse(['init', folder])
    commitAll(folder)
  })

  function scan() {
    const evidence = join(makeFolder(), 'evidence.json')
    const { exit, stdout } = gatehouse(['scan', folder, '--staged', '--tools', 'trivy', '--evidence', evidence])
    return { exit, stdout, evidence: decodeEvidence(readFileSync(evidence, 'utf8')) }
  }

  it('is judged alone, and what was there before blocks nothing', () => {
    writeTree({ 'infra/main.tf': `${code['infra/main.tf']}# a comment\n` }, folder)
    git(folder, 'add', '--all')
    writeTree({ 'infra/loose.tf': group('loose') }, folder)
    const { exit, stdout, evidence } = scan()
    expect([exit, evidence.inventory.files]).toEqual([0, 1])
    expect(stdout).toMatch(/^Gatehouse: open\./)
  })

  it('is blocked for one bad line, and says that it is a subset', () => {
    git(folder, 'add', '--all')
    const { exit, stdout, evidence } = scan()
    expect([exit, evidence.inventory.files]).toEqual([1, 2])
    expect(stdout).toMatch(/^Gatehouse: closed\. 1 finding\b/)
    expect(stdout).toContain('infra/loose.tf')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '2 files are staged, in infra/. A subset: the whole tree is judged in CI.',
    )
  })
})
