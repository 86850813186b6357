import { sha256Hex } from '../../core/hash.js'
import { compareText } from '../../core/order.js'
import type { Ports } from '../../ports.js'
import type { PythonSet } from '../lock.js'
import type { Keeper, Parcel } from '../origins/keeper.js'
import type { Patience } from '../origins/patience.js'
import { fetchingArgs, type PipSettings, runPip } from './pip.js'
import type { Python } from './python.js'

/** The wheels of some sets, as they outlive a run on a runner: each is one of those that the lock names, or it is removed. */
export interface Wheels {
  readonly parcel: Parcel
  readonly sets: readonly PythonSet[]
}

/** What to look for, and where: the folder is named by the pins of the sets, the Python and the machine. */
export function wheelsOf(sets: readonly PythonSet[], { major, minor }: Python, cache: string, ports: Ports): Wheels {
  const pins = sha256Hex(sets.map(({ digest }) => digest).join(' '))
  const place = `${sets[0]?.name ?? ''}-${pins}-${major}.${minor}-${ports.platform}-${ports.architecture}`
  return { parcel: { key: `gatehouse-wheels-${place}`, path: `${cache}/wheels/${place}`, isPassing: false }, sets }
}

/** What lets a package manager install from the folder alone. */
export const onlyFrom = (folder: string | undefined): readonly string[] =>
  folder === undefined ? [] : ['--no-index', '--find-links', folder]

const pinned = ({ sets }: Wheels): ReadonlySet<string> =>
  new Set(sets.flatMap(({ text }) => [...text.matchAll(/--hash=sha256:([0-9a-f]{64})/g)].map(([, hash = '']) => hash)))

/**
 * True when there are wheels, in the cache or with the keeper. What is none of the locked ones is removed and told, so that the package
 * manager, which checks the hashes again, finds the right one in its index.
 */
export async function findWheels(
  wheels: Wheels,
  keeper: Keeper | undefined,
  step: string,
  ports: Ports,
): Promise<boolean> {
  const folder = wheels.parcel.path
  if ((await ports.files.stat(folder)) === undefined) await keeper?.fetch(wheels.parcel)
  const stat = await ports.files.stat(folder)
  if (stat === undefined) return false
  if (stat.type !== 'directory') {
    await ports.files.remove(folder)
    return false
  }
  const known = pinned(wheels)
  const refused: string[] = []
  const entries = await ports.files.list(folder)
  for (const { name, type } of [...entries].sort((a, b) => compareText(a.name, b.name))) {
    const path = `${folder}/${name}`
    if (type === 'file' && name.endsWith('.whl') && known.has(await ports.files.sha256(path))) continue
    await ports.files.remove(path)
    refused.push(name)
  }
  if (refused.length > 0) ports.progress.step(step, 'failed', tellRefused(refused))
  return entries.length > refused.length
}

const tellRefused = ([first = '', ...more]: readonly string[]): string =>
  `${first}${more.length === 0 ? '' : ` and ${more.length} more`} among the kept wheels was none of the locked ones; it was removed.`

/** pip looks at one package after the other, half a second each, whether it downloads or not: several together take less. */
const together = 4

/** Downloads what is missing of the wheels; those that are there already are not fetched again. */
export async function fillWheels(
  { parcel, sets }: Wheels,
  request: { readonly python: Python; readonly settings: PipSettings; readonly cwd: string },
  ports: Ports,
  patience: Patience,
): Promise<void> {
  const { python, settings, cwd } = request
  await ports.files.makeDirectory(parcel.path)
  const pins = sets.flatMap(({ text }) => text.trim().split(/\n(?=\S)/))
  const shares = Array.from({ length: together }, (_, share) => pins.filter((_pin, at) => at % together === share))
  await settleAll(
    shares.map(async (share, index) => {
      const file = `${cwd}/wheels-${index}.txt`
      await ports.files.write(file, `${share.join('\n')}\n`)
      const args = ['download', '--quiet', ...fetchingArgs(settings), '--requirement', file, '--dest', parcel.path]
      await runPip({ python, args, cwd }, ports, patience)
    }),
  )
}

/** Rejects as the first that failed, but only when none is at work any more: they write into a folder that will be removed. */
async function settleAll(work: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
