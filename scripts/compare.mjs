// Runs each tool alone on the staged files of a folder and compares, by rule and file, with what Gatehouse's evidence holds.
//   node scripts/compare.mjs DIR [--cli FILE] [--vulnerability-db DIR] [--checkov-default]
// --checkov-default also runs Checkov with all its frameworks, to see whether the chosen formats miss anything. Its frameworks for
// kustomize and Helm run programs of the machine, which neither run is given, so both drop out.
// Exit 1 when a tool alone reports something that the evidence does not hold, or the verdict loses a source.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compile, load, root } from './compiled.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: join(root, 'dist', 'cli.js') },
    'vulnerability-db': { type: 'string', default: join(root, 'examples', 'vulnerability-db') },
    'checkov-default': { type: 'boolean', default: false },
  },
})
const target = resolve(positionals[0] ?? '.')
const database = resolve(values['vulnerability-db'])
compile()
const { nodePorts } = await load('host/node/ports.js')
const { takeInventory } = await load('repository/inventory.js')
const { buildStage } = await load('repository/stage.js')
const { scanners, allSkipRules } = await load('tools/index.js')
const { planScans } = await load('tools/plan.js')
const { installTool } = await load('install/install-tool.js')
const { openDatabase } = await load('install/database/vulnerability-database.js')

const key = (tool, rule, path) => `${tool} ${rule} ${path}`
const count = (keys) => keys.reduce((counts, one) => counts.set(one, (counts.get(one) ?? 0) + 1), new Map())
const isHere = (path) => !path.startsWith('/') && !path.split('/').includes('..') && existsSync(join(target, path))

/** Rule and file of everything in a report, read without any parser of ours. */
const rawKeys = {
  trivy: (text, scanner) =>
    (JSON.parse(text).Results ?? []).flatMap((result) =>
      scanner === 'trivy/packages'
        ? [
            ...(result.Vulnerabilities ?? []).map((one) =>
              key('trivy', one.VulnerabilityID, one.PkgPath || result.Target),
            ),
            ...(result.Licenses ?? []).map((one) => key('trivy', one.Name, one.FilePath || result.Target)),
          ]
        : [
            ...(result.Misconfigurations ?? [])
              .filter((one) => one.Status === 'FAIL')
              .map((one) => key('trivy', one.ID, trivyPath(result, one))),
            ...(result.Secrets ?? []).map((one) => key('trivy', one.RuleID, result.Target)),
          ],
    ),
  checkov: (text, _scanner, looked) =>
    [JSON.parse(text)]
      .flat()
      .flatMap((report) => [...(report.results?.failed_checks ?? []), ...(report.results?.skipped_checks ?? [])])
      .map((one) => key('checkov', one.check_id, checkovPath(one, looked))),
}

/** A finding in a remote module is placed at the call in this repository; Trivy names an Ansible role's file without its ending. */
function trivyPath(result, finding) {
  if (isHere(result.Target)) return result.Target
  const [named] = ['.yml', '.yaml'].map((ending) => `${result.Target}${ending}`).filter(isHere)
  const call = (finding.CauseMetadata?.Occurrences ?? []).find((one) => one.Filename && isHere(one.Filename))
  return named ?? call?.Filename ?? result.Target
}

const checkovPath = (record, looked) =>
  record.file_abs_path?.startsWith(`${looked}/`)
    ? record.file_abs_path.slice(looked.length + 1)
    : record.file_path.replace(/^\/+/, '')

const work = mkdtempSync(join(tmpdir(), 'gatehouse-compare-'))

/** Starts a tool as the gate does: empty folder, empty home, nothing inherited, no network by proxies. */
function runTool(installed, command, report, name) {
  const folder = join(work, name)
  for (const part of ['cwd', 'home', 'tmp']) mkdirSync(join(folder, part), { recursive: true })
  const started = performance.now()
  const result = spawnSync(installed.file, [...installed.args, ...command.args], {
    cwd: join(folder, 'cwd'),
    env: {
      PATH: join(folder, 'cwd'),
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'tmp'),
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      HTTPS_PROXY: 'http://127.0.0.1:1',
      HTTP_PROXY: 'http://127.0.0.1:1',
      ...installed.env,
      ...command.env,
    },
    stdio: ['ignore', command.reportOn === 'stdout' ? openSync(report, 'w') : 'ignore', 'ignore'],
  })
  if (result.status !== 0) throw new Error(`${name} alone ends with ${result.status ?? result.signal}`)
  return (performance.now() - started) / 1000
}

function runGatehouse() {
  const evidenceFile = join(work, 'evidence.json')
  const args = ['scan', '--everything', target, '--mode', 'audit', '--vulnerability-db', database, '--format', 'json']
  const run = spawnSync(process.execPath, [resolve(values.cli), ...args, '--evidence', evidenceFile], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (run.status !== 0) throw new Error(`gatehouse ends with ${run.status}: ${run.stderr}`)
  return { evidence: JSON.parse(readFileSync(evidenceFile, 'utf8')), verdict: JSON.parse(run.stdout) }
}

const heldBy = (findings) =>
  findings.flatMap((finding) => finding.sources.map((source) => key(source.tool, source.ruleId, finding.place.path)))

let missing = 0

/** Says what `raw` has more of than `held`. */
function tell(title, raw, held) {
  const lost = [...count(raw)].filter(([one, times]) => (held.get(one) ?? 0) < times)
  console.log(`${title}: ${raw.length} reports, ${lost.length} not held`)
  for (const [one, times] of lost.slice(0, 50)) console.log(`  missing: ${one} (${held.get(one) ?? 0} of ${times})`)
  missing += lost.length
}

function tellVerdict(verdict, evidence) {
  const merged = ['blocking', 'warnings', 'noted', 'waived'].flatMap((list) => verdict[list]).map((one) => one.finding)
  const sources = merged.reduce((sum, finding) => sum + finding.sources.length, 0)
  const reported = evidence.head.reduce((sum, run) => sum + run.findings.length, 0)
  const both = merged.filter((finding) => new Set(finding.sources.map((source) => source.tool)).size > 1)
  console.log(`gatehouse: ${verdict.verdict}, ${verdict.problems.length} problems`)
  console.log(
    `  ${reported} reports -> ${merged.length} findings with ${sources} sources, ${both.length} by both tools`,
  )
  if (reported !== sources) missing += 1
}

async function stageTree() {
  const inventory = await takeInventory(
    { root: target, untracked: true, exclude: [], skipRules: allSkipRules },
    nodePorts,
  )
  const ownConfig = scanners.flatMap((one) => one.ownConfig)
  const options = { root: join(work, 'tree'), ownConfig, skipRules: allSkipRules, canaries: [] }
  return { plan: planScans(inventory.formats), stage: await buildStage(inventory, options, nodePorts.files) }
}

/** As a person starts it: all its frameworks, its own environment, the folder itself. */
const checkovByDefault = {
  args: [`--directory=${target}`, '--output=json', '--skip-download', '--soft-fail'],
  env: {},
  reportOn: 'stdout',
}

async function compareScanner({ scanner, formats }, stage, held) {
  const installed = await installTool(scanner.tool, nodePorts, {})
  const name = scanner.name.replace('/', '-')
  const data = scanner.needsDatabase ? await openDatabase(database, join(work, 'data'), nodePorts) : undefined
  const scratch = join(work, name, 'scratch')
  mkdirSync(scratch, { recursive: true })
  const report = join(work, `${name}.json`)
  const command = scanner.command({ root: stage.root, formats, scratch, report, database: data?.folder })
  const compareRun = (title, asked, folder) => {
    const seconds = runTool(installed, asked, report, folder)
    const looked = asked === checkovByDefault ? target : stage.root
    const raw = rawKeys[scanner.tool](readFileSync(report, 'utf8'), scanner.name, looked)
    tell(`${title} alone, ${seconds.toFixed(1)} s`, raw, held)
  }
  compareRun(scanner.name, command, name)
  if (scanner.tool === 'checkov' && values['checkov-default'])
    compareRun('checkov with its default frameworks', checkovByDefault, 'checkov-default')
}

try {
  const { evidence, verdict } = runGatehouse()
  tellVerdict(verdict, evidence)
  const held = count(heldBy(evidence.head.flatMap((run) => run.findings)))
  const { plan, stage } = await stageTree()
  for (const planned of plan) await compareScanner(planned, stage, held)
  process.exitCode = missing === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
