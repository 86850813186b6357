import { compareAll, compareText } from '../../core/order.js'
import type { Git } from '../../ports/machine/git.js'
import type { Files } from '../../ports.js'
import { formatsOf } from '../formats.js'
import { openSources } from '../sources.js'
import { listTree } from '../tree.js'
import { finalStage } from './final-stage.js'

/** An image that a Dockerfile of the tree begins with. */
export interface NamedBase {
  readonly reference: string
  readonly path: string
  readonly line: number
}

/** Every image that Dockerfiles of the tree name, each once, where it comes first; what arguments without a value decide is none. */
export async function findBases(
  root: string,
  ports: { readonly files: Files; readonly git: Git },
): Promise<readonly NamedBase[]> {
  const { paths } = await listTree(root, true, ports)
  const wanted = paths.filter((path) => formatsOf(path, undefined).includes('dockerfile'))
  const sources = openSources(root, ports.files)
  await sources.read(wanted)
  const all = wanted.flatMap((path) => {
    const file = sources.file(path)
    const stage = file === undefined ? undefined : finalStage(path, file.text)
    return (stage?.bases ?? []).flatMap(({ reference, line }) =>
      reference === undefined ? [] : [{ reference, path, line }],
    )
  })
  const sorted = all.sort((a, b) => compareAll(compareText(a.path, b.path), a.line - b.line))
  const first = new Map<string, NamedBase>()
  for (const base of sorted) if (!first.has(base.reference)) first.set(base.reference, base)
  return [...first.values()]
}
