import { GatehouseError } from '../../core/errors.js'
import type { Ports, ProcessResult } from '../../ports.js'
import { userEnvironment } from '../python/python.js'

/** Node's names of architectures, as Go writes them. */
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

/**
 * The user's own Go, its proxy and its caches; what changes a build is ours, so that no setting of a machine makes it for another one,
 * with C, with code of the user's in between (`-toolexec`), or with other modules. No other Go is fetched in its place.
 */
export const goEnvironment = ({
  platform,
  architecture,
}: Pick<Ports, 'platform' | 'architecture'>): Readonly<Record<string, string>> => ({
  CGO_ENABLED: '0',
  GO111MODULE: 'on',
  GOAMD64: 'v1',
  GOARCH: architectures[architecture] ?? architecture,
  GOARM64: 'v8.0',
  GOEXPERIMENT: '',
  GOFIPS140: 'off',
  GOFLAGS: '-trimpath -buildvcs=false -mod=readonly',
  GOOS: platform,
  GOTOOLCHAIN: 'local',
  GOWORK: 'off',
})

export interface GoCall {
  readonly go: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly deadlineMs: number
}

/** Never rejects. */
export const runGo = ({ go, ...call }: GoCall, ports: Ports): Promise<ProcessResult> =>
  ports.exec.run({
    ...call,
    file: go,
    env: { ...userEnvironment(ports), ...goEnvironment(ports) },
    outputBytes: 16 * 1024 * 1024,
    isolated: false,
  })

/** The Go on the PATH, if it is new enough. `cwd` is an empty folder. @throws GatehouseError `ORIGIN_UNREACHABLE`. */
export async function findGo(needed: string, cwd: string, ports: Ports): Promise<string> {
  const go = await ports.exec.find('go')
  if (go === undefined) throw noGo('There is no Go on this machine to build it with', needed)
  const { stdout } = await runGo({ go, cwd, deadlineMs: 20_000, args: ['env', 'GOVERSION'] }, ports)
  const version = /^go(\d+(?:\.\d+)*)/.exec(stdout)?.[1] ?? ''
  if (isAtLeast(version, needed)) return go
  throw noGo(`The Go on this machine is ${version === '' ? 'of no version we know' : version}`, needed)
}

/** Why no Go will do, and which one would. */
export const noGo = (sentence: string, needed: string): GatehouseError =>
  new GatehouseError('ORIGIN_UNREACHABLE', `${sentence}; it takes ${needed} or newer.`, {
    hint: `Install Go ${needed} or newer to build it here.`,
  })

function isAtLeast(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number))
  for (const [index, part] of (want ?? []).entries()) {
    const own = have?.[index] ?? 0
    if (own !== part) return own > part
  }
  return version !== ''
}
