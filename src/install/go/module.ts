import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import type { ModuleOrigin } from '../lock.js'
import type { Delivery } from '../origins/origins.js'
import type { Patience } from '../origins/patience.js'
import { findGo, type GoCall, runGo } from './go.js'
import { explainGoFailure } from './go-failure.js'
import { sumModule } from './module-sum.js'

/** What `go mod download -json` says of one module (Go 1.26); why it failed it says here too, and not on standard error. */
const downloadedSchema = z.object({ Dir: z.string().startsWith('/').optional(), Error: z.string().optional() })

/**
 * Builds the executable from a Go module: the user's own `go` brings it, its `h1:` sum is computed here from the files that are built, and
 * they are built as a main module, so that the `go.sum` among them decides everything else.
 * @throws GatehouseError `ORIGIN_UNREACHABLE` without a Go that can, `DIGEST_MISMATCH` for another module, `DOWNLOAD_FAILED`, `DISK_FULL`.
 */
export async function deliverModule(
  origin: ModuleOrigin,
  { build, to, step }: Pick<Delivery, 'build' | 'to' | 'step'>,
  ports: Ports,
  patience: Patience,
): Promise<void> {
  const cwd = await ports.files.makeTemporary('gatehouse-go-')
  try {
    const go = await findGo(origin.go, cwd, ports)
    ports.progress.step(step, 'moving', `go fetches ${nameOf(origin)}`)
    const folder = await fetchModule(origin, { go, cwd, deadlineMs: patience.managerMs }, ports)
    ports.progress.step(step, 'moving', `go builds ${build.name} ${build.version}, which takes minutes the first time`)
    const settings = ['-s', '-w', ...origin.set.map((setting) => `-X ${setting}`)].join(' ')
    const args = ['build', `-ldflags=${settings}`, '-o', to, `./${origin.package}`]
    await buildNext({ go, cwd: folder, deadlineMs: patience.buildMs, args }, origin, ports)
    if ((await ports.files.stat(to))?.type !== 'file')
      throw unlike('go said that it built the program, but there is none.')
  } finally {
    await ports.files.remove(cwd)
  }
}

const nameOf = ({ module, version }: ModuleOrigin): string => `${module}@${version}`

const unlike = (sentence: string): GatehouseError =>
  new GatehouseError('DOWNLOAD_FAILED', sentence, { hint: 'Try go by hand.' })

async function fetchModule(origin: ModuleOrigin, call: Omit<GoCall, 'args'>, ports: Ports): Promise<string> {
  const result = await runGo({ ...call, args: ['mod', 'download', '-json', nameOf(origin)] }, ports)
  const { Dir: folder, Error: error = '' } = downloadedSchema.safeParse(parseJson(result.stdout)).data ?? {}
  if (result.end.type !== 'exited' || result.end.code !== 0) {
    throw explainGoFailure(origin.go, result.end, `${result.stderr}\n${error}`)
  }
  if (folder === undefined) throw unlike('go did not say where it put the module.')
  const sum = await sumModule(folder, nameOf(origin), ports.files)
  if (sum === origin.sum) return folder
  throw new GatehouseError(
    'DIGEST_MISMATCH',
    `go brought another ${nameOf(origin)} than the locked one (${sum ?? 'it holds links'}).`,
    {
      hint: 'If you use a proxy of your own, it may have replaced it; `go clean -modcache` removes what was changed here.',
    },
  )
}

/** Builds that are under way: they share most of their modules, which one after the other compile once. */
const underWay = new WeakMap<Ports['exec'], Promise<unknown>>()

async function buildNext(call: GoCall, { go: needed }: ModuleOrigin, ports: Ports): Promise<void> {
  const building = (underWay.get(ports.exec) ?? Promise.resolve()).then(() => runGo(call, ports))
  underWay.set(ports.exec, building)
  const { end, stderr } = await building
  if (end.type !== 'exited' || end.code !== 0) throw explainGoFailure(needed, end, stderr)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
