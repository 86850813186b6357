import { type Mode, modes } from '../../core/verdict.js'
import { type ReportFormat, reportFormats } from '../../flow/deliver.js'
import { verify } from '../../flow/verify/verify.js'
import { resolvePath } from '../../host/node/files/resolve-path.js'
import { oneOf, readArguments } from '../arguments.js'
import { readOutputs, tellResult } from '../tell-result.js'
import { openPorts } from '../terminal.js'

const options = {
  path: 'value',
  policy: 'value',
  'organisation-policy': 'value',
  mode: 'value',
  'trusted-root': 'value',
  'docker-config': 'value',
  'base-images': 'flag',
  offline: 'flag',
  format: 'value',
  output: 'values',
  evidence: 'value',
  'no-color': 'flag',
} as const

const mostImages = 100

/** `gatehouse verify IMAGE...`: proves what the policy asks of images, and exits with what the mode makes of it. */
export async function verifyVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, options, mostImages)
  const mode = given.value('mode')
  const [policyFile, organisationPolicy, trustedRoot, dockerConfig] = [
    'policy',
    'organisation-policy',
    'trusted-root',
    'docker-config',
  ].map((name) => given.path(name))
  const request = {
    references: given.positionals,
    path: resolvePath(given.value('path') ?? '.'),
    offline: given.flag('offline'),
    bases: given.flag('base-images'),
    ...(mode === undefined ? {} : { mode: oneOf<Mode>('--mode', mode, modes) }),
    ...(policyFile === undefined ? {} : { policyFile }),
    ...(organisationPolicy === undefined ? {} : { organisationPolicy }),
    ...(trustedRoot === undefined ? {} : { trustedRoot }),
    ...(dockerConfig === undefined ? {} : { dockerConfig }),
  }
  const format = oneOf<ReportFormat>('--format', given.value('format') ?? 'console', reportFormats)
  const outputs = readOutputs(given)
  const { ports, close } = openPorts()
  try {
    const result = await verify(request, ports)
    close()
    return await tellResult(result, { format, outputs, plain: given.flag('no-color') }, ports)
  } finally {
    close()
  }
}
