// What Gatehouse costs: npm run bench -- [--cli FILE] [--rounds N] [DIR ...]
//   start     `--help` and `--version` against bare node
//   own time  parse to verdict to SARIF for 1,000 / 5,000 / 25,000 findings: seconds and peak memory
//   scans     each DIR: Gatehouse against Trivy + Checkov one after the other with their defaults, and Checkov alone
//   verify    with --images alone (Node 24, Go): twenty signed images, by Gatehouse and by cosign called for each
//   image     with --images alone: an SBOM and a scan of one image, at once and one after the other
//   changes   each DIR as the last commit: everything, a change of documentation, and one more Terraform file, against that commit
// Medians of rounds in which everything takes its turn, so that a machine that grows slow does so for all. Beside wall time stands
// processor time, which other work on the machine disturbs less.
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchChanges } from './bench/changes.mjs'
import { median, row, time } from './bench/measure.mjs'
import { benchOwnTime, ownTime } from './bench/own-time.mjs'
import { benchScans } from './bench/scans.mjs'
import { compile, root } from './compiled.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: join(root, 'dist', 'cli.js') },
    rounds: { type: 'string', default: '3' },
    'vulnerability-db': { type: 'string', default: join(root, 'examples', 'vulnerability-db') },
    'own-time': { type: 'string' },
    images: { type: 'boolean', default: false },
  },
})
const setting = {
  cli: resolve(values.cli),
  rounds: Number(values.rounds),
  database: resolve(values['vulnerability-db']),
}

function benchStart() {
  const commands = {
    'bare node': ['-e', '0'],
    'gatehouse --help': [setting.cli, '--help'],
    'gatehouse --version': [setting.cli, '--version'],
  }
  const samples = Array.from({ length: 25 }, () =>
    Object.values(commands).map((args) => time(process.execPath, args).wall * 1000),
  )
  row('start', 'ms', 'x bare node')
  const medians = Object.keys(commands).map((_, index) => median(samples.map((sample) => sample[index])))
  for (const [index, name] of Object.keys(commands).entries())
    row(name, medians[index].toFixed(0), (medians[index] / medians[0]).toFixed(2))
}

const tellLoad = () =>
  console.log(
    `\n${cpus().length} processors (${cpus()[0].model}), load ${loadavg()[0].toFixed(1)}, Node ${process.versions.node}`,
  )

if (values['own-time'] !== undefined) await ownTime(values['own-time'])
else if (values.images) {
  tellLoad()
  await (await import('./bench/verify.mjs')).benchVerify(setting)
  await (await import('./bench/image.mjs')).benchImage(setting)
  tellLoad()
} else {
  compile()
  tellLoad()
  benchStart()
  benchOwnTime(fileURLToPath(import.meta.url))
  const folders = positionals.length > 0 ? positionals : [join(root, 'examples', 'insecure-shop')]
  const resolved = folders.map((folder) => resolve(folder))
  await benchScans(resolved, setting)
  benchChanges(resolved, setting)
  tellLoad()
}
