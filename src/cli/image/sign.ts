import { GatehouseError } from '../../core/errors.js'
import { sign, tellSigned } from '../../flow/sign/sign.js'
import { resolvePath } from '../../host/node/files/resolve-path.js'
import { type Arguments, readArguments } from '../arguments.js'
import { openPorts, printAndExit } from '../terminal.js'

const options = {
  sbom: 'values',
  verdict: 'value',
  key: 'value',
  'no-log': 'flag',
  'signing-config': 'value',
  'trusted-root': 'value',
  'docker-config': 'value',
  offline: 'flag',
} as const

/** `gatehouse sign IMAGE@sha256:…`: signs an image and attests its SBOM and verdict. */
export async function signVerb(words: readonly string[]): Promise<number> {
  const given = readArguments(words, options, 1)
  const [reference] = given.positionals
  if (reference === undefined) {
    throw new GatehouseError('ARGUMENT_INVALID', 'Say which image to sign.', {
      hint: 'By its digest: gatehouse sign ghcr.io/acme/app@sha256:…',
    })
  }
  const [verdict, dockerConfig, key] = [given.path('verdict'), given.path('docker-config'), given.value('key')]
  const services = servicesOf(given)
  const { ports, close } = openPorts()
  try {
    const request = {
      reference,
      sboms: given.values('sbom').map(resolvePath),
      offline: given.flag('offline'),
      ...(verdict === undefined ? {} : { verdict }),
      ...(key === undefined ? {} : { key }),
      ...(services === undefined ? {} : { services }),
      ...(dockerConfig === undefined ? {} : { dockerConfig }),
    }
    const signed = await sign(request, ports)
    close()
    return await printAndExit(tellSigned(signed), 0)
  } finally {
    close()
  }
}

/** Both or none: cosign signs with one alone and then asks the public roots. */
function servicesOf(given: Arguments) {
  const [signingConfig, trustedRoot] = [given.path('signing-config'), given.path('trusted-root')]
  if (given.flag('no-log') && signingConfig === undefined && trustedRoot === undefined) return 'none' as const
  if (signingConfig === undefined && trustedRoot === undefined) return undefined
  if (signingConfig !== undefined && trustedRoot !== undefined && !given.flag('no-log'))
    return { signingConfig, trustedRoot }
  throw new GatehouseError(
    'ARGUMENT_INVALID',
    '--signing-config and --trusted-root belong together, and not with --no-log.',
    {
      hint: 'Give both for a Sigstore of your own, none for the public one, or --no-log for a key alone.',
    },
  )
}
