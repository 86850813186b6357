import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { nodePorts } from '../../src/host/node/ports.js'
import { type Installed, installTool } from '../../src/install/install-tool.js'
import { makeFolder } from '../temporary.js'
import { cache } from './gatehouse.js'

/** What a tool says by itself, obeying its own configuration, as `tool rule resource`. */
export type Said = ReadonlySet<string>

const ports = { ...nodePorts, environment: { ...process.env, GATEHOUSE_CACHE: cache } }

function run({ file, env }: Installed, words: readonly string[], cwd: string): string {
  const { stdout, stderr } = spawnSync(file, words, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: makeFolder(), LOG_LEVEL: 'ERROR', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (stdout === '') throw new Error(`Nothing on standard output: ${stderr}`)
  return stdout
}

const record = z.object({ check_id: z.string(), resource: z.string(), file_path: z.string() })
const checkovReport = z.object({ results: z.object({ failed_checks: z.array(record) }) })

/** Checkov as a team runs it in its repository. */
export async function askCheckov(folder: string): Promise<Said> {
  const tool = await installTool('checkov', ports)
  const start = 'import sys; sys.argv[0] = "checkov"; from checkov.main import Checkov; sys.exit(Checkov().run())'
  const words = ['-s', '-c', start, '-d', '.', '-o', 'json', '--quiet', '--skip-download', '--framework', 'terraform']
  const said: unknown = JSON.parse(run(tool, words, folder))
  const reports = z.array(checkovReport).parse([said].flat())
  return new Set(
    reports.flatMap(({ results }) =>
      results.failed_checks.map((one) => `checkov ${one.check_id} ${one.file_path.slice(1)} ${one.resource}`),
    ),
  )
}

const trivyReport = z.object({
  Results: z.array(
    z.object({
      Target: z.string(),
      Misconfigurations: z
        .array(z.object({ ID: z.string(), CauseMetadata: z.object({ Resource: z.string().default('') }) }))
        .default([]),
    }),
  ),
})

/** Trivy as a team runs it in its repository. */
export async function askTrivy(folder: string): Promise<Said> {
  const tool = await installTool('trivy', ports)
  const words = ['config', '--format', 'json', '--quiet', '--skip-check-update', '--cache-dir', makeFolder(), '.']
  const { Results } = trivyReport.parse(JSON.parse(run(tool, words, folder)))
  return new Set(
    Results.flatMap(({ Target, Misconfigurations }) =>
      Misconfigurations.map(({ ID, CauseMetadata }) => `trivy ${ID} ${Target} ${CauseMetadata.Resource}`),
    ),
  )
}
