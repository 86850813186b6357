import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeVerdict } from '../../src/core/codec/verdict-codec.js'
import { allJudged, type Verdict } from '../../src/core/verdict.js'
import { makeFolder, writeTree } from '../temporary.js'
import { gatehouse } from './gatehouse.js'

/** What the real tools say of two states of a repository, and what of it is new: the work on a branch against main. */
const bucket = (times: string): string => `resource "aws_s3_bucket" "logs" {\n  ${times}\n  bucket = "logs"\n}\n`
const open = '  ingress {\n    from_port   = 22\n    to_port     = 22\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n'
const group = (name: string, rules: string): string =>
  `resource "aws_security_group" "${name}" {\n  description = "${name}"\n${rules}}\n`
const dockerfile = 'FROM alpine:3.20\nRUN apk add curl\nUSER root\n'
const pod = [
  'apiVersion: v1',
  'kind: Pod',
  'metadata: { name: shop, namespace: shop }',
  'spec:',
  '  containers:',
  '    - { name: web, image: "shop:1", securityContext: { privileged: true } }',
  '',
].join('\n')

let folder = ''
const git = (...words: readonly string[]): void =>
  void execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words])

/** The files of main as they are changed, each a working tree of its own. */
function work(files: Readonly<Record<string, string>>, moved: Readonly<Record<string, string>> = {}): Verdict {
  git('checkout', '--quiet', '--force', 'main')
  git('clean', '--quiet', '--force', '-d')
  for (const [from, to] of Object.entries(moved)) {
    mkdirSync(dirname(join(folder, to)), { recursive: true })
    renameSync(join(folder, from), join(folder, to))
  }
  writeTree(files, folder)
  return decodeVerdict(gatehouse(['scan', folder, '--since', 'main', '--format', 'json']).stdout)
}

const introduced = (verdict: Verdict): readonly string[] =>
  allJudged(verdict)
    .filter((one) => one.introduced)
    .map(({ finding }) => `${finding.rule.id} ${finding.subject.resource?.address ?? finding.place.path}`)

describe('what a change introduces, as the real tools see it', () => {
  beforeAll(() => {
    folder = writeTree(
      {
        'main.tf': `${bucket('count = 2')}${group('web', open)}${group('db', '')}`,
        Dockerfile: dockerfile,
        'pod.yaml': pod,
      },
      makeFolder(),
    )
    git('-c', 'init.defaultBranch=main', 'init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Begin')
  })

  it('is asked of the base only where a tool can read what is changed', () => {
    const scanned = (files: Readonly<Record<string, string>>): string => {
      git('checkout', '--quiet', '--force', 'main')
      git('clean', '--quiet', '--force', '-d')
      writeTree(files, folder)
      return gatehouse(['scan', folder, '--since', 'main']).stderr
    }
    const page = scanned({ 'NOTES.md': 'Open on Sundays.\n' })
    expect(page).toMatch(/Checkov +\d/)
    expect(page).not.toContain('on main')
    const stack = scanned({ 'NOTES.md': 'Open on Sundays.\n', 'more.tf': bucket('') })
    expect(stack).toMatch(/Checkov on main +\d/)
  })

  it('is nothing when lines move, files are renamed, and `count` becomes `for_each`', () => {
    const tree = `# Buckets and groups.\n\n${bucket('for_each = toset(["eu", "us"])')}\n${group('web', open)}\n${group('db', '')}`
    const verdict = work({ 'main.tf': tree }, { Dockerfile: 'build/Dockerfile', 'pod.yaml': 'deploy/pod.yaml' })
    expect(verdict.comparison).toMatchObject({ problems: [] })
    expect(introduced(verdict)).toEqual([])
    expect(allJudged(verdict).length).toBeGreaterThan(20)
  })

  it('is the hole that is opened, though another is closed', () => {
    const verdict = work({ 'main.tf': `${bucket('count = 2')}${group('web', '')}${group('db', open)}` })
    const news = introduced(verdict)
    expect(news).toContainEqual(expect.stringMatching(/ aws_security_group\.db$/))
    expect(news.filter((one) => !one.endsWith(' aws_security_group.db'))).toEqual([])
  })

  it('is a copy, and not what it was copied from', () => {
    const verdict = work({ 'copy.tf': group('copy', open) })
    const news = introduced(verdict)
    expect(news.length).toBeGreaterThan(0)
    expect(news.filter((one) => !one.endsWith(' aws_security_group.copy'))).toEqual([])
  })
})
