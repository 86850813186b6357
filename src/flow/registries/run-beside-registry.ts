import { GatehouseError } from '../../core/errors.js'
import type { Installed } from '../../install/installed.js'
import type { Ports, ProcessEnd } from '../../ports.js'
import type { Invocation, InvocationRun } from '../../tools/signing.js'

/** Where programs that talk to a registry run: folders of their own, empty at the beginning. */
export interface Workplace {
  readonly cwd: string
  readonly home: string
  readonly temporary: string
  /** With the credentials for registries, and nothing else. */
  readonly dockerConfig: string
}

/** What reaches registries and services through proxies and with authorities of an organisation's own. */
const passed = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
] as const

/** Credentials for key management services, by the scheme of the key: given only where the policy names such a key. */
const ofServices: Readonly<Record<string, RegExp>> = {
  awskms: /^AWS_/,
  gcpkms: /^(?:GOOGLE_APPLICATION_CREDENTIALS|CLOUDSDK_)/,
  azurekms: /^AZURE_/,
  hashivault: /^(?:VAULT_|TRANSIT_SECRET_ENGINE_PATH$)/,
}

/** `dockerConfig` is the text of its `config.json`. @throws GatehouseError `FILE_UNWRITABLE`, `DISK_FULL`. */
export async function openWorkplace(
  folder: string,
  dockerConfig: string,
  { files }: Pick<Ports, 'files'>,
): Promise<Workplace> {
  const place = {
    cwd: `${folder}/cwd`,
    home: `${folder}/home`,
    temporary: `${folder}/tmp`,
    dockerConfig: `${folder}/docker`,
  }
  for (const path of [place.cwd, place.home, place.temporary]) await files.makeDirectory(path)
  await files.write(`${place.dockerConfig}/config.json`, dockerConfig)
  return place
}

/** The environment is exactly this: what an earlier step of a job has set, such as COSIGN_INSECURE_IGNORE_TLOG, weakens nothing. */
export function environmentOf(
  place: Workplace,
  { args, env }: Invocation,
  outside: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const scheme = args.flatMap((arg) => /^--key=([a-z]+):\/\//.exec(arg)?.[1] ?? [])[0] ?? ''
  const service = Object.hasOwn(ofServices, scheme) ? ofServices[scheme] : undefined
  const names = Object.keys(outside).filter(
    (name) => passed.some((own) => own === name) || service?.test(name) === true,
  )
  return {
    PATH: place.cwd,
    HOME: place.home,
    TMPDIR: place.temporary,
    DOCKER_CONFIG: place.dockerConfig,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    ...Object.fromEntries(names.sort().map((name) => [name, outside[name] ?? ''])),
    ...env,
  }
}

export interface Limits {
  readonly deadlineMs: number
  readonly memoryBytes: number
}

/** A predicate of 40 MB is printed as 71 (3.1.3); what is larger belongs elsewhere. */
const outputBytes = 128 * 2 ** 20

/** @throws GatehouseError `TOOL_TIMED_OUT`, `TOOL_KILLED`, `OUTPUT_TOO_LARGE`, `TOOL_MISSING` for a run that did not end by itself. */
export async function runBesideRegistry(
  invocation: Invocation,
  { installed, place, limits }: { readonly installed: Installed; readonly place: Workplace; readonly limits: Limits },
  { exec, environment }: Pick<Ports, 'exec' | 'environment'>,
): Promise<InvocationRun> {
  const { end, stdout, stderr } = await exec.run({
    file: installed.file,
    args: [...installed.args, ...invocation.args],
    cwd: place.cwd,
    env: { ...environmentOf(place, invocation, environment), ...installed.env },
    deadlineMs: limits.deadlineMs,
    memoryBytes: limits.memoryBytes,
    outputBytes,
    isolated: false,
  })
  if (end.type === 'exited') return { stdout, stderr, exit: end.code }
  throw explainEnd(installed.name, end, limits)
}

function explainEnd(tool: string, end: Exclude<ProcessEnd, { type: 'exited' }>, limits: Limits): GatehouseError {
  switch (end.type) {
    case 'timed-out':
      return new GatehouseError(
        'TOOL_TIMED_OUT',
        `${tool} was stopped after ${Math.round(limits.deadlineMs / 1000)}s: the registry or a service did not answer.`,
        { hint: 'Run again; if it stays, look at the registry.' },
      )
    case 'signalled':
      return new GatehouseError('TOOL_KILLED', `${tool} was ended by ${end.signal} before it was done.`, {
        hint: 'The machine may be out of memory. Run again.',
      })
    case 'output-too-large':
      return new GatehouseError('OUTPUT_TOO_LARGE', `${tool} wrote more than 128 MiB and was stopped.`, {
        hint: 'An attestation of the image is far too large: find out who made it.',
      })
    case 'not-started':
      return new GatehouseError('TOOL_MISSING', `${tool} could not be started: ${end.detail}.`, {
        hint: 'Run `gatehouse setup`.',
      })
  }
}
