import { GatehouseError } from '../core/errors.js'
import { type Mode, modes, type Verdict } from '../core/verdict.js'
import { deliver, type Output, type ReportFormat, renderReport, reportFormats, tellLeftOut } from '../flow/deliver.js'
import type { ImageScanRequest } from '../flow/image/image-request.js'
import { rememberScan } from '../flow/last-scan.js'
import { describeProblem } from '../flow/run/describe-problem.js'
import { type ScanRequest, type ScanResult, scan } from '../flow/scan/scan.js'
import type { StagedResult } from '../flow/staged/scan-staged.js'
import { toolNames } from '../flow/tool-versions.js'
import { resolvePath } from '../host/node/files/resolve-path.js'
import type { Ports } from '../ports.js'
import { oneOf, readArguments } from './arguments.js'
import { imageAsked } from './image-asked.js'
import { appearanceOf, lostReport, openPorts, print, printAndExit } from './terminal.js'

const options = {
  policy: 'value',
  'organisation-policy': 'value',
  mode: 'value',
  tools: 'value',
  format: 'value',
  output: 'values',
  evidence: 'value',
  'vulnerability-db': 'value',
  kev: 'value',
  epss: 'value',
  offline: 'flag',
  since: 'value',
  everything: 'flag',
  staged: 'flag',
  image: 'value',
  'image-archive': 'value',
  platform: 'value',
  dockerfile: 'value',
  'docker-config': 'value',
  'python-checks': 'flag',
  'no-color': 'flag',
} as const

/** `gatehouse scan [PATH]`: prints the verdict, writes the files, and exits with what the mode makes of it. */
export async function scanVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, options, 1)
  const mode = given.value('mode')
  const policyFile = absolute(given.value('policy'))
  const organisationPolicy = absolute(given.value('organisation-policy'))
  const tools = readTools(given.value('tools'))
  const database = absolute(given.value('vulnerability-db'))
  const kev = absolute(given.value('kev'))
  const epss = absolute(given.value('epss'))
  const since = given.value('since')
  const everything = given.flag('everything')
  const image = imageAsked(given, absolute)
  const asked = [since !== undefined, everything, given.flag('staged')].filter(Boolean).length
  if (asked > 1) throw bothAsked()
  if (asked > 0 && image !== undefined) throw noChangeInImage()
  const request = {
    path: resolvePath(given.positionals[0] ?? '.'),
    untracked: true,
    offline: given.flag('offline'),
    pythonChecks: given.flag('python-checks'),
    everything,
    ...(since === undefined ? {} : { since }),
    ...(policyFile === undefined ? {} : { policyFile }),
    ...(organisationPolicy === undefined ? {} : { organisationPolicy }),
    ...(mode === undefined ? {} : { mode: oneOf<Mode>('--mode', mode, modes) }),
    ...(tools === undefined ? {} : { tools }),
    ...(database === undefined ? {} : { database }),
    ...(kev === undefined ? {} : { kev }),
    ...(epss === undefined ? {} : { epss }),
  }
  const format = oneOf<ReportFormat>('--format', given.value('format') ?? 'console', reportFormats)
  const evidence = absolute(given.value('evidence'))
  const outputs: readonly Output[] = [
    ...(evidence === undefined ? [] : [{ format: 'evidence' as const, path: evidence }]),
    ...given.values('output').map(readOutput),
  ]
  const { ports, close } = openPorts()
  try {
    const { result, sentence } = given.flag('staged')
      ? await staged(request, ports)
      : { result: await (image === undefined ? scan(request, ports) : scanOfImage({ ...request, ...image }, ports)) }
    close()
    if (result === undefined) return await printAndExit(`Gatehouse: open. ${sentence}\n`, 0)
    const report = renderReport(format, result.verdict, appearanceOf(given.flag('no-color')))
    const unprinted = await print(
      format === 'console' && sentence !== undefined ? `${report.text}\n${sentence}\n` : report.text,
    )
    const { notices, problems: unwritten } = await deliver(result, outputs, ports.files)
    const problems = [...unprinted, ...unwritten]
    await rememberScan(request.path, result.verdict, ports)
    const told = [...tellLeftOut(format, 'Standard output', report), ...notices].map((sentence) => ({ sentence }))
    for (const each of [...told, ...problems]) process.stderr.write(`gatehouse: ${describeProblem(each)}`)
    return problems.length > 0 ? lostReport : exitCode(result.verdict)
  } finally {
    close()
  }
}

/** `audit` 0; `enforce` 0, 1 for block, 2 for error (DESIGN 6). */
export function exitCode(verdict: Pick<Verdict, 'enforced' | 'verdict'>): number {
  if (!verdict.enforced) return 0
  return verdict.verdict === 'error' ? 2 : 1
}

const bothAsked = (): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', 'Only one of --since, --everything and --staged can be asked for.', {
    hint: '--since REF counts what is newer; --everything counts all of it; --staged what the next commit brings.',
  })

const noChangeInImage = (): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', 'Of an image everything counts: there is no change to compare it with.', {
    hint: 'Leave out --since, --everything and --staged.',
  })

/** Loaded when it is asked for. */
const scanOfImage = async (request: ImageScanRequest, ports: Ports): Promise<ScanResult> =>
  (await import('../flow/image/scan-image.js')).scanImage(request, ports)

/** Loaded when it is asked for. */
async function staged(request: ScanRequest, ports: Ports): Promise<StagedResult> {
  const [{ scanStaged }, { createGitIndex }] = await Promise.all([
    import('../flow/staged/scan-staged.js'),
    import('../host/node/git/git-index.js'),
  ])
  return scanStaged(request, { ...ports, index: createGitIndex(ports.exec, ports.environment) })
}

const absolute = (path: string | undefined): string | undefined => (path === undefined ? undefined : resolvePath(path))

const readTools = (list: string | undefined): readonly string[] | undefined =>
  list?.split(',').map((name) => oneOf('--tools', name.trim().toLowerCase(), toolNames))

function readOutput(text: string): Output {
  const equals = text.indexOf('=')
  const path = absolute(text.slice(equals + 1))
  if (equals < 1 || path === undefined || text.length === equals + 1) {
    throw new GatehouseError('ARGUMENT_INVALID', `--output ${text} is not FORMAT=FILE.`, {
      hint: 'For example --output sarif=gatehouse.sarif.',
    })
  }
  return { format: oneOf<ReportFormat>('--output', text.slice(0, equals), reportFormats), path }
}
