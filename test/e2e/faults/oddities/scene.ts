import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { decodeEvidence, encodeEvidence } from '../../../../src/core/codec/evidence-codec.js'
import { decodeVerdict } from '../../../../src/core/codec/verdict-codec.js'
import type { EvidenceFile, Gap } from '../../../../src/core/evidence.js'
import { allJudged, type Verdict } from '../../../../src/core/verdict.js'
import { scan } from '../../../../src/flow/scan/scan.js'
import { suppliesOf } from '../../../../src/flow/scan/supply/supplies.js'
import { createPorts } from '../../../../src/host/node/ports.js'
import type { Ports, ProcessResult } from '../../../../src/ports.js'
import { renderConsole } from '../../../../src/report/console/console.js'
import { renderJson } from '../../../../src/report/json.js'
import { renderSarif } from '../../../../src/report/sarif/sarif.js'
import { makeFolder, writeTree } from '../../../temporary.js'
import { cache, gatehouse } from '../../gatehouse.js'

export const bucket = (name: string): string => `resource "aws_s3_bucket" "${name}" {\n  bucket = "${name}"\n}\n`

/** What every oddity is put into: findings of both tools in one file, and nothing to say about the other. */
const base: Readonly<Record<string, string>> = {
  'main.tf': `${bucket('site')}\nresource "aws_s3_bucket_acl" "site" {\n  bucket = aws_s3_bucket.site.id\n  acl    = "public-read"\n}\n`,
  'variables.tf': 'variable "region" {\n  type = string\n}\n',
}

/** The tree with these files as well. */
export const treeWith = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  writeTree(files, writeTree(base))

const reports = ['console', 'json', 'sarif'] as const

export interface Scan {
  readonly exit: number | null
  readonly evidence: EvidenceFile
  readonly verdict: Verdict
  /** Everything that was printed or written, by what it is. */
  readonly texts: Readonly<Record<string, string>>
  /** What a person reads, with its lines joined again. */
  readonly told: string
}

const joined = (console: string): string => console.replace(/\n {2,}/g, ' ')

/** The program as a user has it, with every output that there is. */
export function scanTree(
  root: string,
  words: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Scan {
  const folder = makeFolder()
  const outputs = reports.flatMap((format) => ['--output', `${format}=${join(folder, format)}`])
  const ran = gatehouse(['scan', root, ...words, ...outputs, '--evidence', join(folder, 'evidence')], { env })
  const files = Object.fromEntries(
    [...reports, 'evidence'].map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
  return {
    exit: ran.exit,
    evidence: decodeEvidence(files['evidence'] ?? ''),
    verdict: decodeVerdict(files['json'] ?? ''),
    texts: { ...files, stdout: ran.stdout, stderr: ran.stderr },
    told: joined(files['console'] ?? ''),
  }
}

const environment: Ports['environment'] = { ...process.env, GATEHOUSE_CACHE: cache }
const silent: Ports['progress'] = { step: () => undefined }

/** The same in this process, with an outside that is not what it is elsewhere. */
export async function scanWith(root: string, change: (ports: Ports) => Ports): Promise<Scan> {
  const steps: string[] = []
  const progress: Ports['progress'] = { step: (...words) => steps.push(words.join(' ')) }
  const ports = change(createPorts({ progress, environment }))
  const { evidence, verdict } = await scan({ path: root, untracked: true, offline: true }, ports)
  const console = renderConsole(verdict, { width: 100, colour: false }).text
  return {
    exit: 0,
    evidence,
    verdict,
    texts: {
      console,
      json: renderJson(verdict).text,
      sarif: renderSarif(verdict).text,
      evidence: encodeEvidence(evidence),
      steps: steps.join('\n'),
    },
    told: joined(console),
  }
}

/** What was judged and how, by identity; without what stands in files that were added on purpose. */
export const judgedIn = ({ verdict }: Scan, besides: readonly string[] = []): readonly string[] =>
  allJudged(verdict)
    .filter(({ finding }) => !besides.includes(finding.place.path))
    .map(({ action, finding }) => `${action} ${finding.rule.id} ${finding.place.path} ${finding.identity.logical}`)
    .sort()

let plain: Scan | undefined

/** The scan without any oddity. */
export function scanOfBase(): Scan {
  plain ??= scanTree(writeTree(base))
  expect(plain.verdict).toMatchObject({ verdict: 'block', problems: [] })
  expect(plain.verdict.coverage.gaps).toEqual([])
  return plain
}

/** The verdict is what it is without the oddity, and its trouble with it none of the gate's own. */
export function expectSameVerdict(odd: Scan, besides: readonly string[] = []): void {
  const without = scanOfBase()
  expect(judgedIn(odd, besides)).toEqual(judgedIn(without))
  expect([odd.verdict.verdict, odd.verdict.problems]).toEqual([without.verdict.verdict, []])
}

/** What is said of a file that was not looked at, or not by every tool. */
export const gapsOf = ({ verdict }: Scan, path: string): readonly Gap[] =>
  verdict.coverage.gaps.filter((gap) => gap.path === path)

/** A tool as Gatehouse installs it, but started without any of its precautions. */
export async function runTool(tool: string, words: readonly string[], cwd: string): Promise<ProcessResult> {
  const ports = createPorts({ progress: silent, environment })
  const installed = await suppliesOf({ offline: true }, ports).install(tool)
  return ports.exec.run({
    file: installed.file,
    args: [...installed.args, ...words],
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: makeFolder(), ...installed.env },
    deadlineMs: 120_000,
    outputBytes: 64 * 1024 ** 2,
    isolated: false,
  })
}
