import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '../compiled.mjs'
import { median, row, time } from './measure.mjs'

/** Our own process alone: what it used of the processor, and for how long it was there. */
const tellUsage = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: process.cpuUsage(), mb: process.resourceUsage().maxRSS / 1024 })))`,
)}`

function runGatehouse(folder, work, { cli, database }) {
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

export async function benchScans(folders, setting) {
  const { installTool } = await load('install/install-tool.js')
  const { nodePorts } = await load('host/node/ports.js')
  const { openDatabase } = await load('install/database/vulnerability-database.js')
  const [trivy, checkov] = [await installTool('trivy', nodePorts, {}), await installTool('checkov', nodePorts, {})]
  const work = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  try {
    const { folder: cache } = await openDatabase(setting.database, join(work, 'data'), nodePorts)
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
      const runs = Array.from({ length: setting.rounds + 1 }, () => ({
        ours: runGatehouse(folder, work, setting),
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
