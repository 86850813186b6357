// What Gatehouse costs: npm run bench -- [--cli FILE] [--rounds N] [DIR ...]
//   start     `--help` and `--version` against bare node
//   own time  parse to verdict to SARIF for 1,000 / 5,000 / 25,000 findings: seconds and peak memory
//   scans     each DIR: Gatehouse against Trivy + Checkov one after the other with their defaults, and Checkov alone
// Medians of rounds in which everything takes its turn, so that a machine that grows slow does so for all. Beside wall time stands
// processor time, which other work on the machine disturbs less.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compile, load, root } from './compiled.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: join(root, 'dist', 'cli.js') },
    rounds: { type: 'string', default: '3' },
    'vulnerability-db': { type: 'string', default: join(root, 'examples', 'vulnerability-db') },
    'own-time': { type: 'string' },
  },
})
const cli = resolve(values.cli)
const rounds = Number(values.rounds)
const database = resolve(values['vulnerability-db'])

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const row = (...cells) =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(15))).join(''))

/** Wall and processor seconds of a command and everything it started, as the shell counts them. */
function time(command, args, options = {}) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1'
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bench', command, ...args], {
    encoding: 'utf8',
    ...options,
  })
  const [wall, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { wall, cpu: user + system, status }
}

function benchStart() {
  const commands = {
    'bare node': ['-e', '0'],
    'gatehouse --help': [cli, '--help'],
    'gatehouse --version': [cli, '--version'],
  }
  const samples = Array.from({ length: 25 }, () =>
    Object.values(commands).map((args) => time(process.execPath, args).wall * 1000),
  )
  row('start', 'ms', 'x bare node')
  const medians = Object.keys(commands).map((_, index) => median(samples.map((sample) => sample[index])))
  for (const [index, name] of Object.keys(commands).entries())
    row(name, medians[index].toFixed(0), (medians[index] / medians[0]).toFixed(2))
}

/** What Trivy 0.74.0 prints: one half vulnerabilities, the other misconfigurations, of a file with as many buckets. */
function writeReports(findings, folder) {
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
    CauseMetadata: { Resource: `aws_s3_bucket.b${index}`, StartLine: index * 3 + 1, EndLine: index * 3 + 3 },
  }))
  const write = (name, result) =>
    writeFileSync(join(folder, name), JSON.stringify({ SchemaVersion: 2, Results: [result] }))
  write('config.json', { Target: 'main.tf', Class: 'config', Type: 'terraform', Misconfigurations: misconfigurations })
  write('packages.json', {
    Target: 'package-lock.json',
    Class: 'lang-pkgs',
    Type: 'npm',
    Vulnerabilities: vulnerabilities,
  })
  const block = (_, index) => `resource "aws_s3_bucket" "b${index}" {\n  bucket = "b${index}"\n}\n`
  writeFileSync(join(folder, 'main.tf'), misconfigurations.map(block).join(''))
}

const bareRun = (scanner, findings) => ({
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
  findings,
})

/** In a process of its own, so that its peak memory is its own. The modules are loaded before the clock starts. */
async function ownTime(folder) {
  const { trivyConfig, trivyPackages } = await load('tools/trivy/index.js')
  const { placeFindings } = await load('repository/place-findings.js')
  const { createSkips } = await load('repository/apply-skips.js')
  const { openSources } = await load('repository/sources.js')
  const { nodePorts } = await load('host/node/ports.js')
  const { judgeScan } = await load('flow/scan/scan.js')
  const { renderSarif } = await load('report/sarif/sarif.js')
  const { encodeEvidence } = await load('core/codec/evidence-codec.js')
  const { defaultPolicy } = await load('core/policy/policy.js')
  const scanners = [
    { scanner: trivyConfig, file: 'config.json' },
    { scanner: trivyPackages, file: 'packages.json' },
  ]
  const started = performance.now()
  const reports = []
  for (const { scanner, file } of scanners) {
    const report = await nodePorts.files.readText(join(folder, file))
    const { findings } = scanner.parse({ report, stderr: '', exit: 0, root: folder })
    reports.push({ scanner: scanner.name, tool: 'trivy', reported: findings })
  }
  const sources = openSources(folder, nodePorts.files)
  const tree = { sources, terraform: ['main.tf'], skips: createSkips([], new Set()) }
  const { runs: located } = await placeFindings(reports, tree)
  const evidence = {
    schema: 1,
    subject: {},
    inputs: { lock: '' },
    inventory: { files: 1, formats: [], gaps: [], skips: [] },
    head: located.map(({ findings }, index) => bareRun(scanners[index].scanner, findings)),
    timings: {},
  }
  const found = { policy: defaultPolicy, waivers: [], origin: { layer: 'default', source: 'bench', problems: [] } }
  const verdict = judgeScan(evidence, found, undefined, nodePorts)
  renderSarif(verdict)
  const seconds = (performance.now() - started) / 1000
  const megabytes = process.resourceUsage().maxRSS / 1024
  encodeEvidence(evidence)
  const withEvidence = (performance.now() - started) / 1000
  const findings = located.reduce((sum, one) => sum + one.findings.length, 0)
  console.log(JSON.stringify({ seconds, megabytes, withEvidence, findings }))
}

function benchOwnTime() {
  row('\nown time', 's', 'peak MB', 's with evidence')
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  try {
    for (const findings of [1000, 5000, 25000]) {
      writeReports(findings, folder)
      const args = [fileURLToPath(import.meta.url), '--own-time', folder]
      const runs = Array.from({ length: 5 }, () =>
        JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout),
      )
      if (runs.some((run) => run.findings !== findings)) throw new Error(`not all of ${findings} findings came through`)
      const middle = (key) => median(runs.map((run) => run[key]))
      const [seconds, withEvidence] = [middle('seconds'), middle('withEvidence')]
      row(`${findings} findings`, seconds.toFixed(2), middle('megabytes').toFixed(0), withEvidence.toFixed(2))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Our own process alone: what it used of the processor, and for how long it was there. */
const tellUsage = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: process.cpuUsage(), mb: process.resourceUsage().maxRSS / 1024 })))`,
)}`

function runGatehouse(folder, work) {
  const [evidence, usage] = [join(work, 'evidence.json'), join(work, 'usage.json')]
  const args = [
    '--import',
    tellUsage,
    cli,
    'scan',
    '--everything',
    folder,
    '--vulnerability-db',
    database,
    '--evidence',
    evidence,
  ]
  const run = time(process.execPath, args, { env: { ...process.env, BENCH_USAGE: usage } })
  if (run.status !== 0) throw new Error(`gatehouse ends with ${run.status}`)
  const { stage: _stage, locate: _locate, ...scanners } = JSON.parse(readFileSync(evidence, 'utf8')).timings
  const { cpu, mb } = JSON.parse(readFileSync(usage, 'utf8'))
  const own = (cpu.user + cpu.system) / 1e6
  return { ...run, own, mb, longest: Math.max(...Object.values(scanners)) / 1000 }
}

async function benchScans(folders) {
  const { installTool } = await load('install/install-tool.js')
  const { nodePorts } = await load('host/node/ports.js')
  const { openDatabase } = await load('install/database/vulnerability-database.js')
  const [trivy, checkov] = [await installTool('trivy', nodePorts, {}), await installTool('checkov', nodePorts, {})]
  const work = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  try {
    const { folder: cache } = await openDatabase(database, join(work, 'data'), nodePorts)
    mkdirSync(join(work, 'empty'))
    mkdirSync(join(work, 'tmp'))
    const options = {
      cwd: join(work, 'empty'),
      env: { ...process.env, HOME: join(work, 'empty'), TMPDIR: join(work, 'tmp'), ...checkov.env },
    }
    // Without a network their own downloads would only make them wait.
    const offline = [
      '--skip-db-update',
      '--skip-check-update',
      '--skip-version-check',
      '--offline-scan',
      '--disable-telemetry',
    ]
    const trivyArgs = ['fs', '--scanners=vuln,misconfig,secret', '--format=json', `--cache-dir=${cache}`, ...offline]
    // As its own command starts it, not as our lock does; but without the start-up hooks of this Python, which may change the set.
    const start = 'from checkov.main import Checkov; sys.exit(Checkov().run())'
    const prepare = 'import sys, site; site.setquit(); sys.argv[0] = "checkov"'
    const checkovArgs = [
      '-S',
      '-W',
      'ignore::SyntaxWarning',
      '-c',
      `${prepare}; ${start}`,
      '--output=json',
      '--skip-download',
    ]
    row(
      '\nscans',
      'gatehouse s',
      'trivy s',
      'checkov s',
      'both/gatehouse',
      'ckv/gatehouse',
      'own wall %',
      'own cpu %',
      'cpu s',
      'cpu s both',
    )
    for (const folder of folders) {
      const runs = Array.from({ length: rounds + 1 }, () => ({
        ours: runGatehouse(folder, work),
        trivy: time(trivy.file, [...trivyArgs, folder], options),
        checkov: time(checkov.file, [...checkovArgs, `--directory=${folder}`], options),
      })).slice(1)
      const middle = (of) => median(runs.map(of))
      row(
        folder.split('/').slice(-1)[0],
        middle(({ ours }) => ours.wall).toFixed(1),
        middle((run) => run.trivy.wall).toFixed(1),
        middle((run) => run.checkov.wall).toFixed(1),
        middle((run) => (run.trivy.wall + run.checkov.wall) / run.ours.wall).toFixed(2),
        middle((run) => run.checkov.wall / run.ours.wall).toFixed(2),
        middle(({ ours }) => ((ours.wall - ours.longest) / ours.longest) * 100).toFixed(1),
        middle(({ ours }) => (ours.own / (ours.cpu - ours.own)) * 100).toFixed(1),
        middle(({ ours }) => ours.cpu).toFixed(1),
        middle((run) => run.trivy.cpu + run.checkov.cpu).toFixed(1),
      )
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const tellLoad = () =>
  console.log(
    `\n${cpus().length} processors (${cpus()[0].model}), load ${loadavg()[0].toFixed(1)}, Node ${process.versions.node}`,
  )

if (values['own-time'] !== undefined) await ownTime(values['own-time'])
else {
  compile()
  tellLoad()
  benchStart()
  benchOwnTime()
  const folders = positionals.length > 0 ? positionals : [join(root, 'examples', 'insecure-shop')]
  await benchScans(folders.map((folder) => resolve(folder)))
  tellLoad()
}
