import { GatehouseError } from '../../core/errors.js'
import { type Mode, modes } from '../../core/verdict.js'
import { type ReportFormat, reportFormats } from '../../flow/deliver.js'
import type { SbomRequest } from '../../flow/sbom/request.js'
import { type SbomResult, sbom } from '../../flow/sbom/sbom.js'
import { sbomPaths, writeSboms } from '../../flow/sbom/write-sboms.js'
import { resolvePath } from '../../host/node/files/resolve-path.js'
import { type Arguments, oneOf, readArguments } from '../arguments.js'
import { readOutputs, tellResult } from '../tell-result.js'
import { openPorts } from '../terminal.js'
import { imageAsked } from './image-asked.js'

const options = {
  image: 'value',
  'image-archive': 'value',
  platform: 'value',
  'docker-config': 'value',
  name: 'value',
  author: 'value',
  'output-directory': 'value',
  'no-comparison': 'flag',
  path: 'value',
  policy: 'value',
  'organisation-policy': 'value',
  mode: 'value',
  offline: 'flag',
  format: 'value',
  output: 'values',
  evidence: 'value',
  'no-color': 'flag',
} as const

/** `gatehouse sbom [FOLDER]`: writes both documents, prints the verdict on them, and exits with what the mode makes of it. */
export async function sbomVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, options, 1)
  const request = readRequest(given)
  const format = oneOf<ReportFormat>('--format', given.value('format') ?? 'console', reportFormats)
  const outputs = readOutputs(given)
  const folder = resolvePath(given.value('output-directory') ?? '.')
  const { ports, close } = openPorts()
  try {
    const result = await sbom(request, ports)
    const paths = sbomPaths(folder, result.documents)
    await writeSboms(paths, result.documents, ports.files)
    close()
    const sentence = sentenceOf(
      result,
      paths.flatMap(({ cyclonedx, spdx }) => [cyclonedx, spdx]),
    )
    return await tellResult(result, { format, outputs, plain: given.flag('no-color'), sentence }, ports)
  } finally {
    close()
  }
}

const sentenceOf = ({ documents }: SbomResult, paths: readonly string[]): string | undefined =>
  documents.length === 0 ? undefined : `Written: ${paths.join(', ')}`

function readRequest(given: Arguments): SbomRequest {
  const [author, mode] = [given.value('author'), given.value('mode')]
  const policyFile = given.path('policy')
  const organisationPolicy = given.path('organisation-policy')
  return {
    path: resolvePath(given.value('path') ?? '.'),
    ...targetOf(given),
    compare: !given.flag('no-comparison'),
    offline: given.flag('offline'),
    ...(author === undefined ? {} : { author }),
    ...(mode === undefined ? {} : { mode: oneOf<Mode>('--mode', mode, modes) }),
    ...(policyFile === undefined ? {} : { policyFile }),
    ...(organisationPolicy === undefined ? {} : { organisationPolicy }),
  }
}

/** What is listed, and what it is called where that is said. */
function targetOf(given: Arguments): Pick<SbomRequest, 'target' | 'name'> {
  const [folder] = given.positionals
  const asked = imageAsked(given)
  if (folder !== undefined && asked !== undefined) throw severalTargets()
  const name = given.value('name') ?? asked?.name
  const named = name === undefined ? {} : { name }
  if (asked === undefined) return { target: { type: 'folder', path: resolvePath(folder ?? '.') }, ...named }
  return { target: { type: 'image', ...asked }, ...named }
}

const severalTargets = (): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', 'An SBOM is of a folder or of an image, not of both.', {
    hint: 'Leave out the folder, or --image and --image-archive.',
  })
