import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '../compiled.mjs'
import { median, row } from './measure.mjs'

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
export async function ownTime(folder) {
  const { trivyConfig, trivyPackages } = await load('tools/trivy/index.js')
  const { placeFindings } = await load('repository/place-findings.js')
  const { createSkips } = await load('repository/apply-skips.js')
  const { openSources } = await load('repository/sources.js')
  const { nodePorts } = await load('host/node/ports.js')
  const { judgeEvidence } = await load('flow/judge-evidence.js')
  const { openFeeds } = await load('flow/feeds/open-feeds.js')
  const { foundPolicy } = await load('flow/policy/found-policy.js')
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
  const found = foundPolicy({
    layers: [{ layer: 'default', policy: defaultPolicy }],
    waivers: [],
    origin: { layer: 'default', source: 'bench', problems: [] },
  })
  const verdict = judgeEvidence(evidence, found, { feeds: await openFeeds({}, nodePorts) }, nodePorts.clock)
  renderSarif(verdict)
  const seconds = (performance.now() - started) / 1000
  const megabytes = process.resourceUsage().maxRSS / 1024
  encodeEvidence(evidence)
  const withEvidence = (performance.now() - started) / 1000
  const findings = located.reduce((sum, one) => sum + one.findings.length, 0)
  console.log(JSON.stringify({ seconds, megabytes, withEvidence, findings }))
}

/** `script` measures one folder when it is started with `--own-time`. */
export function benchOwnTime(script) {
  row('\nown time', 's', 'peak MB', 's with evidence')
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  try {
    for (const findings of [1000, 5000, 25000]) {
      writeReports(findings, folder)
      const args = [script, '--own-time', folder]
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
