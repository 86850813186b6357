import { GatehouseError } from '../core/errors.js'
import { type Mode, modes } from '../core/verdict.js'
import { type ReportFormat, reportFormats } from '../flow/deliver.js'
import type { ImageScanRequest } from '../flow/image/image-request.js'
import { rememberScan } from '../flow/last-scan.js'
import { type ScanRequest, type ScanResult, scan } from '../flow/scan/scan.js'
import type { StagedResult } from '../flow/staged/scan-staged.js'
import { toolNames } from '../flow/tool-versions.js'
import { resolvePath } from '../host/node/files/resolve-path.js'
import type { Ports } from '../ports.js'
import { oneOf, readArguments } from './arguments.js'
import { imageAsked } from './image/image-asked.js'
import { readOutputs, tellResult } from './tell-result.js'
import { openPorts, printAndExit } from './terminal.js'

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
  const policyFile = given.path('policy')
  const organisationPolicy = given.path('organisation-policy')
  const tools = readTools(given.value('tools'))
  const database = given.path('vulnerability-db')
  const kev = given.path('kev')
  const epss = given.path('epss')
  const since = given.value('since')
  const everything = given.flag('everything')
  const image = imageAsked(given)
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
  const outputs = readOutputs(given)
  const { ports, close } = openPorts()
  try {
    const { result, sentence } = given.flag('staged')
      ? await staged(request, ports)
      : { result: await (image === undefined ? scan(request, ports) : scanOfImage({ ...request, ...image }, ports)) }
    close()
    if (result === undefined) return await printAndExit(`Gatehouse: open. ${sentence}\n`, 0)
    await rememberScan(request.path, result.verdict, ports)
    return await tellResult(result, { format, outputs, plain: given.flag('no-color'), sentence }, ports)
  } finally {
    close()
  }
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

const readTools = (list: string | undefined): readonly string[] | undefined =>
  list?.split(',').map((name) => oneOf('--tools', name.trim().toLowerCase(), toolNames))
