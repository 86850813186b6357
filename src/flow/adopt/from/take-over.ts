import type { Day } from '../../../core/finding/finding.js'
import { compileGlobs } from '../../../core/policy/glob.js'
import type { Files, Ports } from '../../../ports.js'
import { takeInventory } from '../../../repository/inventory.js'
import { allSkipRules } from '../../../tools/index.js'
import { recallVerdict } from '../../last-scan.js'
import { heardSkips } from '../../scan/heard-skips.js'
import { readCheckovBaseline } from './checkov-baseline.js'
import { readCheckovConfig } from './checkov-config.js'
import { findPlaces } from './find-places.js'
import type { Foreign, Scene } from './foreign.js'
import { readInlineSkips } from './inline-skips.js'
import { type Taken, type TakenWaiver, together } from './taken.js'
import { readTrivyConfig } from './trivy-config.js'
import { readTrivyIgnore, readTrivyIgnoreYaml } from './trivy-ignore.js'

type Reader = (foreign: Foreign, scene: Scene) => Taken

/** Files of other tools that silence something, as the tools look for them at the root. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.checkov.yaml', readCheckovConfig],
  ['.checkov.yml', readCheckovConfig],
  ['.checkov.baseline', readCheckovBaseline],
  ['trivy.yaml', readTrivyConfig],
  ['.trivyignore', readTrivyIgnore],
  ['.trivyignore.yaml', readTrivyIgnoreYaml],
  ['.trivyignore.yml', readTrivyIgnoreYaml],
])

/** A configuration is written by people; a baseline of this size has tens of thousands of entries. */
const mostBytes = 5_000_000

/** Which of them are there. */
export async function findForeign(root: string, files: Files): Promise<readonly string[]> {
  const found = await Promise.all(
    [...readers.keys()].map(async (name) => ((await files.stat(`${root}/${name}`)) === undefined ? [] : [name])),
  )
  return found.flat()
}

/** Reads what other tools were told to keep quiet about. Nothing in these files is followed or run. */
export async function takeOver(root: string, today: Day, ports: Ports): Promise<Taken> {
  const inventory = await takeInventory({ root, untracked: true, exclude: [], skipRules: allSkipRules }, ports)
  const scene = { today, files: inventory.files }
  const names = await findForeign(root, ports.files)
  const configured = await Promise.all(names.map((name) => readOne(root, name, scene, ports.files)))
  const commented = heardSkips(inventory.files).filter(({ skips }) => skips.length > 0)
  const inline = await Promise.all(
    commented.map(async (file) => readInlineSkips(file, await ports.files.readText(`${root}/${file.path}`), scene)),
  )
  const taken = together([...configured, ...inline])
  const last = taken.everywhere.length === 0 ? undefined : await recallVerdict(root, ports).catch(() => undefined)
  return withoutExcluded(together([taken, findPlaces(taken.everywhere, last)]))
}

/** A file that no tool looks at needs no waiver. */
function withoutExcluded(taken: Taken): Taken {
  const isExcluded = compileGlobs(taken.excludes.map(({ glob }) => glob))
  const isNeeded = ({ match: { path = [] } }: TakenWaiver): boolean => path.length === 0 || !path.every(isExcluded)
  return { ...taken, waivers: taken.waivers.filter(isNeeded) }
}

async function readOne(root: string, file: string, scene: Scene, files: Files): Promise<Partial<Taken>> {
  const stat = await files.stat(`${root}/${file}`)
  const refused = (why: string): Partial<Taken> => ({ left: [{ file, line: 1, what: 'the whole file', why }] })
  if (stat?.type !== 'file') return refused('It is no file: links are not followed.')
  if (stat.size > mostBytes) return refused('It is larger than 5 MB.')
  const text = await files.readText(`${root}/${file}`).catch(() => undefined)
  return text === undefined ? refused('This user may not read it.') : (readers.get(file)?.({ file, text }, scene) ?? {})
}
