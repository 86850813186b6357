// What Gatehouse costs: npm run bench [DIR ...]
//   start     `--help` and `--version` against bare node
//   own time  parse to verdict to SARIF for 1,000 / 5,000 / 25,000 findings: seconds and peak memory
//   scans     each DIR: Gatehouse against Trivy + Checkov one after the other with their defaults, and Checkov alone
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const cli = join(root, 'dist', 'cli.js')
const database = join(root, 'examples', 'vulnerability-db')
const load = (path) => import(join(root, 'build', 'js', path))
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const row = (...cells) =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(14))).join(''))

function time(command, args, options = {}) {
  const started = process.hrtime.bigint()
  const { status, stdout } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 30,
    ...options,
  })
  return { ms: Number(process.hrtime.bigint() - started) / 1e6, status, stdout: stdout.toString() }
}

function benchStart() {
  const measure = (...args) => median(Array.from({ length: 21 }, () => time(process.execPath, args).ms))
  const bare = measure('-e', '0')
  row('start', 'ms', 'x bare node')
  row('bare node', bare.toFixed(0), '1.0')
  for (const option of ['--help', '--version']) {
    const ms = measure(cli, option)
    row(`gatehouse ${option}`, ms.toFixed(0), (ms / bare).toFixed(1))
  }
}

/** A report as Trivy 0.74.0 prints it, half vulnerabilities and half misconfigurations. */
function syntheticReport(findings) {
  const half = Math.floor(findings / 2)
  const vulnerabilities = Array.from({ length: half }, (_, index) => ({
    VulnerabilityID: `CVE-2024-${10000 + (index % 4000)}`,
    PkgName: `package-${index}`,
    PkgIdentifier: { PURL: `pkg:npm/package-${index}@1.0.0`, UID: `uid${index}` },
    InstalledVersion: '1.0.0',
    FixedVersion: '1.0.1',
    Status: 'fixed',
    Severity: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'][index % 4],
    Title: `Problem ${index}`,
    Description: 'A description of some length. '.repeat(10),
    CweIDs: ['CWE-79'],
    PublishedDate: '2024-01-01T00:00:00Z',
  }))
  const misconfigurations = Array.from({ length: findings - half }, (_, index) => ({
    Type: 'Terraform Security Check',
    ID: `AWS-${String(86 + (index % 40)).padStart(4, '0')}`,
    Title: 'A rule',
    Description: 'Why it matters. '.repeat(10),
    Message: `Bucket ${index} is not as it should be`,
    Resolution: 'Mend it',
    Severity: 'HIGH',
    PrimaryURL: 'https://example.com',
    Status: 'FAIL',
    CauseMetadata: {
      Resource: `aws_s3_bucket.b${index}`,
      StartLine: (index % 20000) * 3 + 1,
      EndLine: (index % 20000) * 3 + 3,
    },
  }))
  return JSON.stringify({
    SchemaVersion: 2,
    Results: [
      { Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities: vulnerabilities },
      { Target: 'main.tf', Class: 'config', Type: 'terraform', Misconfigurations: misconfigurations },
    ],
  })
}

/** Runs in a process of its own, so that its peak memory is its own. */
async function ownTime(findings) {
  const { scanners } = await load('tools/index.js')
  const { placeFindings } = await load('repository/place-findings.js')
  const { createSkips } = await load('repository/apply-skips.js')
  const { nodePorts } = await load('host/node/ports.js')
  const { judgeScan } = await load('flow/scan.js')
  const { renderSarif } = await load('report/sarif.js')
  const { defaultPolicy } = await load('core/policy/policy.js')
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  try {
    const blocks = Array.from(
      { length: Math.min(20000, findings) },
      (_, index) => `resource "aws_s3_bucket" "b${index}" {\n  bucket = "b${index}"\n}\n`,
    ).join('')
    await nodePorts.files.write(join(folder, 'main.tf'), blocks)
    const text = syntheticReport(findings)
    const scanner = scanners.find((one) => one.name === 'trivy/config')
    const started = performance.now()
    const parsed = scanner.parse({ report: text, stderr: '', exit: 0, root: folder })
    const [located] = await placeFindings(
      [{ scanner: scanner.name, tool: 'trivy', reported: parsed.findings }],
      { root: folder, terraform: ['main.tf'], skips: createSkips([], new Set()) },
      nodePorts.files,
    )
    const head = [
      {
        scanner: scanner.name,
        tool: { name: 'trivy', version: '0', digest: '', origin: '' },
        target: { type: 'tree', name: '.' },
        inputs: { tree: '', options: '', data: [] },
        outcome: 'complete',
        problems: [],
        planned: [],
        examined: [],
        gaps: [],
        canaries: [],
        findings: located.findings,
      },
    ]
    const evidence = {
      schema: 1,
      subject: {},
      inputs: { lock: '' },
      inventory: { files: 1, formats: [], gaps: [], skips: [] },
      head,
      timings: {},
    }
    const found = { policy: defaultPolicy, waivers: [], origin: { layer: 'default', source: 'bench', problems: [] } }
    const verdict = judgeScan(evidence, found, undefined, nodePorts)
    const { text: sarif } = renderSarif(verdict)
    const seconds = (performance.now() - started) / 1000
    console.log(
      JSON.stringify({
        seconds,
        megabytes: process.resourceUsage().maxRSS / 1024,
        blocking: verdict.blocking.length,
        sarif: sarif.length,
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function benchOwnTime() {
  row('\nown time: parse to verdict to SARIF', 's', 'peak MB')
  for (const findings of [1000, 5000, 25000]) {
    const { stdout } = time(process.execPath, [fileURLToPath(import.meta.url), '--own-time', String(findings)])
    const { seconds, megabytes } = JSON.parse(stdout)
    row(`${findings} findings`, seconds.toFixed(2), megabytes.toFixed(0))
  }
}

async function benchScans(folders) {
  const { installTool } = await load('install/install-tool.js')
  const { nodePorts } = await load('host/node/ports.js')
  const { openDatabase } = await load('install/vulnerability-database.js')
  const [trivy, checkov] = [await installTool('trivy', nodePorts, {}), await installTool('checkov', nodePorts, {})]
  const work = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  try {
    const { folder: cache } = await openDatabase(database, join(work, 'data'), nodePorts)
    mkdirSync(join(work, 'empty'))
    const options = { cwd: join(work, 'empty'), env: { ...process.env, HOME: join(work, 'empty'), ...checkov.env } }
    row('\nscans (s)', 'gatehouse', 'trivy+checkov', 'checkov', 'own share %')
    for (const folder of folders) {
      const ours = time(process.execPath, [
        cli,
        'scan',
        folder,
        '--vulnerability-db',
        database,
        '--evidence',
        join(work, 'evidence.json'),
        '--format',
        'json',
      ])
      const { timings } = JSON.parse(readFileSync(join(work, 'evidence.json'), 'utf8'))
      const { stage = 0, locate = 0, ...tools } = timings
      const first = time(
        trivy.file,
        [
          'fs',
          '--scanners',
          'vuln,misconfig,secret',
          '--format',
          'json',
          '--cache-dir',
          cache,
          '--skip-db-update',
          '--skip-check-update',
          '--offline-scan',
          folder,
        ],
        options,
      )
      const second = time(
        checkov.file,
        [...checkov.args, '--directory', folder, '-o', 'json', '--skip-download'],
        options,
      )
      const longest = Math.max(...Object.values(tools))
      row(
        folder.split('/').slice(-2).join('/'),
        (ours.ms / 1000).toFixed(1),
        ((first.ms + second.ms) / 1000).toFixed(1),
        (second.ms / 1000).toFixed(1),
        (((ours.ms - longest) / longest) * 100).toFixed(1),
      )
      row(
        '  ratios',
        '1.00',
        `${((first.ms + second.ms) / ours.ms).toFixed(2)} x`,
        `${(second.ms / ours.ms).toFixed(2)} x`,
        `stage+locate ${(((stage + locate) / longest) * 100).toFixed(1)}`,
      )
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

if (process.argv[2] === '--own-time') await ownTime(Number(process.argv[3]))
else {
  execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', join(root, 'tsconfig.json')])
  benchStart()
  benchOwnTime()
  const folders = process.argv.slice(2)
  await benchScans(
    (folders.length > 0 ? folders : [join(root, 'examples', 'insecure-shop')]).map((folder) => resolve(folder)),
  )
}
