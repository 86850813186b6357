import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import type { Ports, ProcessResult } from '../../ports.js'
import type { ModuleOrigin } from '../lock.js'
import { explainFailure } from '../python/manager-failure.js'
import { userEnvironment } from '../python/python.js'
import { sumModule } from './module-sum.js'
import type { Delivery } from './origins.js'
import type { Patience } from './patience.js'

const megabyte = 1024 * 1024

/** What `go mod download -json` says of one module (Go 1.26). */
const downloadedSchema = z.object({ Dir: z.string().startsWith('/') })

/** The user's own Go, its proxy and its caches; what changes a build is ours. No other Go is fetched in its place. */
const fixed: Readonly<Record<string, string>> = {
  CGO_ENABLED: '0',
  GOFLAGS: '-trimpath -buildvcs=false -mod=readonly',
  GOTOOLCHAIN: 'local',
  GOWORK: 'off',
}

/**
 * Builds the executable from a Go module: the user's own `go` brings it, its `h1:` sum is computed here from the files that are built, and
 * they are built as a main module, so that the `go.sum` among them decides everything else.
 * @throws GatehouseError `ORIGIN_UNREACHABLE` without a Go that can, `DIGEST_MISMATCH` for another module, `DOWNLOAD_FAILED`.
 */
export async function deliverModule(
  origin: ModuleOrigin,
  { build, to, step }: Delivery,
  ports: Ports,
  patience: Patience,
): Promise<void> {
  const go = await findGo(origin, ports)
  const cwd = await ports.files.makeTemporary('gatehouse-go-')
  try {
    const called: Call = { go, cwd, deadlineMs: patience.buildMs }
    ports.progress.step(step, 'moving', `go fetches ${nameOf(origin)}`)
    const folder = await fetchModule(origin, called, ports)
    ports.progress.step(step, 'moving', `go builds ${build.name} ${build.version}, which takes minutes the first time`)
    const settings = ['-s', '-w', ...origin.set.map((setting) => `-X ${setting}`)].join(' ')
    const args = ['build', `-ldflags=${settings}`, '-o', to, `./${origin.package}`]
    await runGo({ ...called, cwd: folder, args }, ports)
  } finally {
    await ports.files.remove(cwd)
  }
}

const nameOf = ({ module, version }: ModuleOrigin): string => `${module}@${version}`

interface Call {
  readonly go: string
  readonly cwd: string
  readonly deadlineMs: number
}

async function fetchModule(origin: ModuleOrigin, call: Call, ports: Ports): Promise<string> {
  const { stdout } = await runGo({ ...call, args: ['mod', 'download', '-json', nameOf(origin)] }, ports)
  const said = downloadedSchema.safeParse(parseJson(stdout))
  if (!said.success)
    throw new GatehouseError('DOWNLOAD_FAILED', 'go did not say where it put the module.', {
      hint: 'Try `go mod download` by hand.',
    })
  const { Dir: folder } = said.data
  const sum = await sumModule(folder, nameOf(origin), ports.files)
  if (sum === origin.sum) return folder
  throw new GatehouseError('DIGEST_MISMATCH', `go brought another ${nameOf(origin)} than the locked one (${sum}).`, {
    hint: 'If you use a proxy of your own, it may have replaced it; `go clean -modcache` removes what was changed here.',
  })
}

/** The Go on the PATH, if it is new enough for the module. */
async function findGo({ go: needed }: ModuleOrigin, ports: Ports): Promise<string> {
  const file = await ports.exec.find('go')
  if (file === undefined) throw noGo(`There is no Go on this machine to build it with (${needed} or newer).`)
  const cwd = await ports.files.makeTemporary('gatehouse-go-')
  try {
    const { stdout } = await runGo({ go: file, cwd, deadlineMs: 20_000, args: ['env', 'GOVERSION'] }, ports)
    const version = /^go(\d+(?:\.\d+)*)/.exec(stdout)?.[1] ?? ''
    if (isAtLeast(version, needed)) return file
    throw noGo(
      `The Go on this machine is ${version === '' ? 'of no version we know' : version}; it takes ${needed} or newer.`,
    )
  } finally {
    await ports.files.remove(cwd)
  }
}

const noGo = (sentence: string): GatehouseError =>
  new GatehouseError('ORIGIN_UNREACHABLE', sentence, { hint: 'Install Go, or bring the executable of the release.' })

function isAtLeast(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number))
  for (const [index, part] of (want ?? []).entries()) {
    const own = have?.[index] ?? 0
    if (own !== part) return own > part
  }
  return version !== ''
}

async function runGo(
  { go, args, cwd, deadlineMs }: Call & { readonly args: readonly string[] },
  ports: Ports,
): Promise<ProcessResult> {
  const env = { ...userEnvironment(ports), ...fixed }
  const request = { file: go, args, cwd, env, deadlineMs, outputBytes: 16 * megabyte, isolated: false }
  const result = await ports.exec.run(request)
  if (result.end.type === 'exited' && result.end.code === 0) return result
  throw explainFailure('go', result).error
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
