import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { EvidenceFile } from '../../../../src/core/evidence.js'
import { allJudged, type Verdict } from '../../../../src/core/verdict.js'
import { type ScanRequest, scan } from '../../../../src/flow/scan/scan.js'
import type { Supplies } from '../../../../src/flow/scan/supply/supplies.js'
import { createPorts } from '../../../../src/host/node/ports.js'
import { type Installed, installTool } from '../../../../src/install/install-tool.js'
import type { Ports } from '../../../../src/ports.js'
import { renderConsole } from '../../../../src/report/console/console.js'
import { makeFolder, writeTree } from '../../../temporary.js'
import { cache } from '../../gatehouse.js'

/** Whole scans with one thing wrong: real tools unless the fault is a tool's, in which case a small script poses as it. */

/** Both tools have something to say about it; nothing is critical. */
export const bucket = {
  'main.tf': 'resource "aws_s3_bucket" "site" {\n  bucket = "site"\n  acl    = "public-read"\n}\n',
}

/** Scripts of the tests start real tools that may lie in the home folder, where a scanner may read nothing. */
const home = makeFolder()

export const portsWith = (environment: Readonly<Record<string, string>> = {}, steps: string[] = []): Ports =>
  createPorts({
    progress: { step: (name, state, detail = '') => steps.push(`${name} ${state} ${detail}`.trim()) },
    environment: { ...process.env, HOME: home, GATEHOUSE_CACHE: cache, ...environment },
  })

const opened = new Map<string, Promise<Installed>>()

/** The real tool, checked once for all tests of a file. */
export function realTool(name: string): Promise<Installed> {
  const tool = opened.get(name) ?? installTool(name, portsWith({ HOME: process.env['HOME'] ?? home }))
  opened.set(name, tool)
  return tool
}

/** A script that poses as a tool, with the name and version of the real one. */
export async function fakeTool(name: string, text: string): Promise<Installed> {
  const file = join(makeFolder(), name)
  writeFileSync(file, text.startsWith('#!') ? text : `#!/bin/sh\n${text}\n`)
  chmodSync(file, 0o755)
  return { ...(await realTool(name)), file, args: [], env: {} }
}

const record = (check_id: string, file_path: string): unknown => ({
  check_id,
  check_name: 'Anybody may read it',
  check_result: { result: 'FAILED' },
  code_block: [[1, 'a']],
  severity: null,
  file_path,
  file_line_range: [1, 4],
  resource: 'aws_s3_bucket.site',
})

const report = (check_type: string, ...failed_checks: readonly unknown[]): unknown => ({
  check_type,
  results: { failed_checks, skipped_checks: [], parsing_errors: [] },
})

/** Checkov's words about the bucket and the canaries beside it, for the tests of another tool's fault: the real one takes seconds. */
export async function quickCheckov(before = ''): Promise<Installed> {
  const canary = '/gatehouse-canary/checkov'
  const said = [
    report('terraform', record('CKV_AWS_20', '/main.tf'), record('CKV_AWS_20', `${canary}/terraform/main.tf`)),
    report('secrets', record('CKV_SECRET_2', `${canary}/secrets/canary.yaml`)),
  ]
  const folder = writeTree({ 'report.json': JSON.stringify(said) })
  return fakeTool('checkov', `${before}\nexec /bin/cat ${join(folder, 'report.json')}`)
}

/** A shell's words that find the file in which Trivy's report is wanted. */
export const findReport = 'for word in "$@"; do case $word in --output=*) report=${word#--output=};; esac; done'

const bad = (Target: string): unknown => ({
  Target,
  Class: 'config',
  Type: 'terraform',
  Misconfigurations: [{ ID: 'AWS-0092', Severity: 'HIGH', CauseMetadata: { StartLine: 3, EndLine: 3 } }],
})

/** Trivy's words about the same. */
export async function quickTrivy(before = ''): Promise<Installed> {
  const canary = 'gatehouse-canary/trivy-config'
  const secret = { RuleID: 'aws-access-key-id', Severity: 'CRITICAL', StartLine: 1, EndLine: 1 }
  const Results = [
    bad('main.tf'),
    bad(`${canary}/terraform/main.tf`),
    { Target: `${canary}/secrets/canary.yaml`, Class: 'secret', Secrets: [secret] },
  ]
  const folder = writeTree({ 'report.json': JSON.stringify({ SchemaVersion: 2, Results }) })
  return fakeTool('trivy', `${before}\n${findReport}\nexec /bin/cp ${join(folder, 'report.json')} "$report"`)
}

/** The real tool behind a script, which starts it by `"$@"`. */
export async function wrappedTool(name: string, text: string): Promise<Installed> {
  const real = await realTool(name)
  const { file } = await fakeTool(name, text)
  return { ...real, file, args: [real.file, ...real.args] }
}

export type Tools = Readonly<Record<string, Installed | Promise<Installed>>>

/** These tools, and quick fakes of the others; no database. */
export const suppliesWith = (tools: Tools = {}): Supplies => ({
  expect: () => undefined,
  install: async (name) => tools[name] ?? (name === 'checkov' ? quickCheckov() : quickTrivy()),
  database: () => Promise.reject(new Error('no database was prepared')),
})
export interface Setting {
  readonly root?: string
  /** Lines of the policy besides version and mode; nothing but what is critical blocks unless they say so. */
  readonly policy?: string
  readonly ports?: Ports
  /** Quick fakes of both tools unless others are given. */
  readonly supplies?: Supplies
  readonly request?: Partial<ScanRequest>
}

export interface Told {
  readonly verdict: Verdict
  readonly evidence: EvidenceFile
  /** What the console says, no line broken. */
  readonly console: string
}

const writePolicy = (lines: string): string =>
  join(writeTree({ 'policy.yml': `version: 1\nmode: enforce\n${lines}\n` }), 'policy.yml')

export async function scanWith(setting: Setting): Promise<Told> {
  const {
    root = writeTree(bucket),
    policy = 'block: [critical]',
    ports = portsWith(),
    supplies = suppliesWith(),
    request,
  } = setting
  const asked = {
    path: root,
    untracked: true,
    offline: true,
    policyFile: request?.policyFile ?? writePolicy(policy),
    ...request,
  }
  const { verdict, evidence } = await scan(asked, ports, supplies)
  const { text } = renderConsole(verdict, { width: 100, colour: false })
  return { verdict, evidence, console: text.replace(/\n {3}/g, ' ') }
}

const toolsOf = (verdict: Verdict): readonly string[] =>
  allJudged(verdict).flatMap(({ finding }) => finding.sources.map(({ tool }) => tool))

/** The verdict is `error` for this reason alone, in these words, everywhere; what the other tool found is judged all the same. */
export function expectError({ verdict, console }: Told, sentence: string | RegExp, judged: string): void {
  const words = typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)
  expect(verdict.problems.map((problem) => problem.sentence)).toEqual([words])
  expect(verdict).toMatchObject({ verdict: 'error', enforced: true, reason: verdict.problems[0]?.sentence })
  expect(console).toContain(`Gatehouse: could not decide. Not your code: ${verdict.problems[0]?.sentence}`)
  expect(console).toContain('Enforce: this exits 2.')
  expect(toolsOf(verdict)).toContain(judged)
}
