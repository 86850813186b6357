import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeVerdict } from '../../src/core/codec/verdict-codec.js'
import type { Judged, Verdict } from '../../src/core/verdict.js'
import { writeTree } from '../temporary.js'
import { gatehouse } from './gatehouse.js'

/** What a policy, waivers and comments make of the same findings, through `dist/cli.js`. */

const day = (fromToday: number): string => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10)

const terraform = `resource "aws_s3_bucket" "assets" {
  #checkov:skip=CKV2_AWS_62:Nobody listens
  bucket = "assets"
}

resource "aws_security_group" "web" {
  description = "web"

  #trivy:ignore:AWS-0107
  ingress {
    description = "ssh"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`

const policy = `version: 1
mode: enforce
block: [critical, high, secret]
contact: "#appsec-help"
exclude: ["old/**"]
rules:
  - id: versions
    match: { concept: s3-versioning, path: "*.tf" }
    action: warn
    why: Incident 2026-014.
    how: { text: Use module acme/bucket., url: "https://wiki.example.com/bucket" }
`

const waiver = (id: string, rule: string, expires: string): string =>
  `id: ${id}
match: { rule: ${rule}, resource: "aws_s3_bucket.assets" }
reason: Public website assets.
owner: "@acme/web"
expires: ${expires}
`

const rules = (list: readonly Judged[]): readonly string[] => list.map(({ finding }) => finding.rule.id)
const byRule = (list: readonly Judged[], rule: string): Judged | undefined =>
  list.find(({ finding }) => finding.rule.id === rule)

describe('a policy with rules, waivers and comments in the files', () => {
  let verdict: Verdict
  let console: string
  beforeAll(() => {
    const folder = writeTree({
      'main.tf': terraform,
      'old/main.tf': terraform,
      '.gatehouse/policy.yml': policy,
      '.gatehouse/waivers/active.yml': waiver('W-1', 'AWS-0132', day(90)),
      '.gatehouse/waivers/expired.yml': waiver('W-2', 'AWS-0086', day(-10)),
      '.gatehouse/waivers/broken.yml': waiver('W-3', 'AWS-0087', day(90)).replace('expires', 'expries'),
    })
    const ran = gatehouse(['scan', folder, '--format', 'json', '--output', `console=${join(folder, 'out.txt')}`])
    expect(ran.exit).toBe(1)
    verdict = decodeVerdict(ran.stdout)
    console = gatehouse(['scan', folder, '--tools', 'trivy', '--mode', 'audit']).stdout
  })

  it('fails as it says', () => {
    expect(verdict).toMatchObject({ verdict: 'block', mode: 'enforce', enforced: true })
    expect(verdict.policy).toMatchObject({ layer: 'repository', contact: '#appsec-help' })
  })

  it('warns by a rule that says why and how', () => {
    expect(verdict.warnings).toMatchObject([
      {
        finding: { rule: { id: 's3-versioning' }, place: { path: 'main.tf' } },
        by: { layer: 'repository', rule: 'versions' },
        why: 'Incident 2026-014.',
        how: { text: 'Use module acme/bucket.', url: 'https://wiki.example.com/bucket' },
      },
    ])
  })

  it('does not look at what is excluded, and names it', () => {
    const paths = [verdict.blocking, verdict.warnings, verdict.noted, verdict.waived].flat()
    expect(paths.filter(({ finding }) => finding.place.path.startsWith('old/'))).toEqual([])
    expect(verdict.coverage.gaps).toContainEqual({ path: 'old/main.tf', reason: 'excluded' })
  })

  it('lets a waiver through until it expires, and names what is wrong with the others', () => {
    expect(byRule(verdict.waived, 'AWS-0132')).toMatchObject({
      by: { waiver: 'W-1' },
      why: 'Public website assets.',
    })
    expect(rules(verdict.blocking)).toEqual(expect.arrayContaining(['s3-block-public-acls', 's3-block-public-policy']))
    expect(verdict.waivers).toContainEqual({ waiver: 'W-2', state: 'expired', expires: day(-10) })
    expect(verdict.policy.problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('.gatehouse/waivers/broken.yml:1:1: `expires` is missing in the waiver.'),
      expect.stringContaining('.gatehouse/waivers/broken.yml:5:1: `expries` is not a key of the waiver.'),
    ])
  })

  it('lets a comment lift a note, but not a block', () => {
    expect(byRule(verdict.waived, 'CKV2_AWS_62')).toMatchObject({ by: { skip: 'inline' }, why: 'Nobody listens' })
    expect(byRule(verdict.blocking, 'AWS-0107')?.finding.sources).toMatchObject([
      { ruleId: 'AWS-0107', skip: { by: 'inline' } },
    ])
  })

  it('is read from a console as well', () => {
    expect(console).toMatch(/^Gatehouse: closed \(audit\)\. \d+ findings would block\.\n/)
    expect(console.split('Did you mean `expires`?')).toHaveLength(2)
    expect(console).toContain('Trivy AWS-0107 (a comment asks to skip it)')
    expect(console).toContain('1 file is excluded by the policy: old/main.tf')
    expect(console).toContain('Waiver W-2 expired on ')
    expect(console).toContain('.gatehouse/policy.yml of the working tree: audit')
    expect(console).not.toContain('Checkov')
  })
})

describe('a policy', () => {
  it('may switch a tool off', () => {
    const folder = writeTree({
      'main.tf': terraform,
      '.gatehouse/policy.yml': 'version: 1\nmode: enforce\nblock: [critical]\ntools: { checkov: off }\n',
    })
    const { exit, stdout } = gatehouse(['scan', folder, '--format', 'json'])
    const verdict = decodeVerdict(stdout)
    expect(exit).toBe(0)
    expect(verdict).toMatchObject({ verdict: 'pass', problems: [] })
    expect(verdict.scanners.map(({ scanner }) => scanner)).toEqual(['trivy/config'])
    expect(byRule(verdict.waived, 'AWS-0107')).toMatchObject({ by: { skip: 'inline' } })
  })

  it('that is broken is replaced by the default, named, and nothing passes meanwhile', () => {
    const folder = writeTree({ 'notes.txt': 'nothing', '.gatehouse/policy.yml': 'version: 1\nblok: [critical]\n' })
    const { exit, stdout } = gatehouse(['scan', folder])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^Gatehouse: open, with warnings\. \.gatehouse\/policy\.yml:2:1: `blok` is not a key/)
    expect(stdout).toContain('Did you mean `block`?')
  })

  it('that is named and broken is a mistake of who names it', () => {
    const folder = writeTree({ 'p.yml': 'version: 1\nblok: [critical]\n' })
    const { exit, stdout, stderr } = gatehouse(['scan', folder, '--policy', join(folder, 'p.yml')])
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^gatehouse: .*p\.yml:2:1: `blok` is not a key of the policy\. Did you mean `block`\?\n/)
  })
})
