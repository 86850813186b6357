import type { Gap } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'
import type { Stage } from '../../repository/stage.js'
import type { Scanner } from '../../tools/tool.js'

/** Files that are known to end the tool's whole run, as gaps by name: without them, the rest of the tree counts. */
export async function findCrashing(
  { tool, crashesOn }: Scanner,
  formats: readonly string[],
  stage: Stage,
  files: Ports['files'],
): Promise<readonly Gap[]> {
  if (crashesOn === undefined) return []
  const gaps: Gap[] = []
  for (const { path, formats: own } of stage.files) {
    const known = own.filter((format) => formats.includes(format) && crashesOn.formats.includes(format))
    if (known.length === 0) continue
    const text = await files.readText(`${stage.root}/${path}`)
    const detail = known.map((format) => crashesOn.reason(format, text)).find((reason) => reason !== undefined)
    if (detail !== undefined) gaps.push({ path, reason: 'crashed-tool', tool, detail })
  }
  return gaps
}
