// Runs each tool alone on the staged files of a folder and compares, by rule and file, with what Gatehouse's evidence holds.
//   node scripts/compare.mjs DIR [--vulnerability-db DIR] [--checkov-default]
// --checkov-default also runs Checkov with all its frameworks, to see whether the chosen formats miss anything.
// Exit 1 when a tool alone reports something that the evidence does not hold.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'vulnerability-db': { type: 'string', default: join(root, 'examples', 'vulnerability-db') },
    'checkov-default': { type: 'boolean', default: false },
  },
})
const target = resolve(positionals[0] ?? '.')
execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', join(root, 'tsconfig.json')])
const load = (path) => import(join(root, 'build', 'js', path))
const { nodePorts } = await load('host/node/ports.js')
const { takeInventory } = await load('repository/inventory.js')
const { buildStage } = await load('repository/stage.js')
const { scanners, allSkipRules } = await load('tools/index.js')
const { planScans } = await load('tools/plan.js')
const { installTool } = await load('install/install-tool.js')
const { openDatabase } = await load('install/vulnerability-database.js')

const work = mkdtempSync(join(tmpdir(), 'gatehouse-compare-'))
const key = (tool, rule, path) => `${tool} ${rule} ${path}`
const count = (keys) => keys.reduce((counts, one) => counts.set(one, (counts.get(one) ?? 0) + 1), new Map())

/** Keys of a raw report, read without any of our own parsers. */
const rawKeys = {
  trivy: (text) =>
    (JSON.parse(text).Results ?? []).flatMap((result) => [
      ...(result.Misconfigurations ?? [])
        .filter((one) => one.Status === 'FAIL')
        .map((one) => key('trivy', one.ID, placeOf(result, one))),
      ...(result.Secrets ?? []).map((one) => key('trivy', one.RuleID, result.Target)),
      ...(result.Vulnerabilities ?? []).map((one) => key('trivy', one.VulnerabilityID, result.Target)),
      ...(result.Licenses ?? []).map((one) => key('trivy', one.Name, one.FilePath || result.Target)),
    ]),
  checkov: (text) =>
    [JSON.parse(text)]
      .flat()
      .flatMap((report) =>
        [...(report.results?.failed_checks ?? []), ...(report.results?.skipped_checks ?? [])].map((one) =>
          key('checkov', one.check_id, one.file_path.replace(/^\//, '')),
        ),
      ),
}

/** A finding in a remote module is placed at the call in this repository. */
function placeOf(result, finding) {
  if (existsSync(join(target, result.Target))) return result.Target
  const call = (finding.CauseMetadata?.Occurrences ?? []).find(
    (one) => one.Filename && existsSync(join(target, one.Filename)),
  )
  return call?.Filename ?? result.Target
}

function runTool(installed, command, report, name) {
  const folder = join(work, name)
  for (const part of ['cwd', 'home', 'tmp']) mkdirSync(join(folder, part), { recursive: true })
  const started = process.hrtime.bigint()
  const result = spawnSync(installed.file, [...installed.args, ...command.args], {
    cwd: join(folder, 'cwd'),
    env: {
      PATH: join(folder, 'cwd'),
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'tmp'),
      LANG: 'C.UTF-8',
      HTTPS_PROXY: 'http://127.0.0.1:1',
      HTTP_PROXY: 'http://127.0.0.1:1',
      ...installed.env,
      ...command.env,
    },
    stdio: ['ignore', command.reportOn === 'stdout' ? openSync(report, 'w') : 'ignore', 'ignore'],
  })
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, exit: result.status }
}

try {
  const evidenceFile = join(work, 'evidence.json')
  const ours = spawnSync(
    process.execPath,
    [
      join(root, 'dist', 'cli.js'),
      'scan',
      target,
      '--mode',
      'audit',
      '--vulnerability-db',
      values['vulnerability-db'],
      '--evidence',
      evidenceFile,
      '--format',
      'json',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  )
  if (ours.status !== 0) throw new Error(`gatehouse exits ${ours.status}: ${ours.stderr}`)
  const evidence = JSON.parse(readFileSync(evidenceFile, 'utf8'))
  const held = count(
    evidence.head.flatMap((run) =>
      run.findings.flatMap((finding) =>
        finding.sources.map((source) => key(source.tool, source.ruleId, finding.place.path)),
      ),
    ),
  )
  const verdict = JSON.parse(ours.stdout)
  console.log(
    `gatehouse: ${verdict.verdict}, ${[...held.values()].reduce((sum, one) => sum + one, 0)} reports held, ${verdict.problems.length} problems`,
  )

  const inventory = await takeInventory(
    { root: target, untracked: true, exclude: [], skipRules: allSkipRules },
    nodePorts,
  )
  const plan = planScans(inventory.formats)
  const stage = await buildStage(
    inventory,
    {
      root: join(work, 'tree'),
      ownConfig: scanners.flatMap((one) => one.ownConfig),
      skipRules: allSkipRules,
      canaries: [],
    },
    nodePorts.files,
  )
  let missing = 0
  const tell = (name, raw, seconds) => {
    const lost = [...count(raw)].filter(([one, times]) => (held.get(one) ?? 0) < times)
    console.log(`${name}: ${raw.length} reports alone in ${seconds.toFixed(1)} s, ${lost.length} not held`)
    for (const [one, times] of lost.slice(0, 20)) console.log(`  missing: ${one} (${held.get(one) ?? 0} of ${times})`)
    missing += lost.length
  }
  for (const { scanner, formats } of plan) {
    const installed = await installTool(scanner.tool, nodePorts, { offline: false })
    const database = scanner.needsDatabase
      ? await openDatabase(values['vulnerability-db'], join(work, 'data'), nodePorts)
      : undefined
    const name = scanner.name.replace('/', '-')
    const scratch = join(work, name, 'scratch')
    mkdirSync(scratch, { recursive: true })
    const report = join(work, `${name}.json`)
    const command = scanner.command({
      root: stage.root,
      formats,
      scratch,
      report,
      ...(database === undefined ? {} : { database: database.folder }),
    })
    const { seconds } = runTool(installed, command, report, name)
    tell(scanner.name, rawKeys[scanner.tool](readFileSync(report, 'utf8')), seconds)
    if (scanner.tool === 'checkov' && values['checkov-default']) {
      const all = join(work, 'checkov-default.json')
      const args = command.args.filter(
        (word, index) => !word.startsWith('--framework') && !(command.args[index - 1] === '--framework'),
      )
      const run = runTool(installed, { ...command, args }, all, 'checkov-default')
      tell('checkov with its default frameworks', rawKeys.checkov(readFileSync(all, 'utf8')), run.seconds)
    }
  }
  process.exitCode = missing === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
