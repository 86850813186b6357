import { readDocuments } from '../../core/document/document.js'
import type { Gap } from '../../core/evidence.js'
import { compareText } from '../../core/order.js'
import type { Files } from '../../ports.js'
import type { InventoryFile } from '../../repository/inventory.js'
import type { Stage } from '../../repository/stage.js'
import type { Scanner } from '../../tools/tool.js'

/** Larger documents are not read again only to say why a tool skipped them. */
const readableBytes = 1024 * 1024

/**
 * Files that a tool was given and does not list as read, although it lists such files even when it finds nothing: it skipped them
 * in silence, with exit 0. Whether they parse is told, so that the reader knows what to mend.
 */
export async function findUnlisted(
  scanner: Scanner,
  formats: readonly string[],
  listed: ReadonlySet<string>,
  stage: Stage,
  files: Files,
): Promise<Gap[]> {
  const expected = formats.filter((format) => scanner.listsByFile.includes(format))
  const missing = stage.files.filter(
    (file) => file.formats.some((format) => expected.includes(format)) && !listed.has(file.path),
  )
  const gaps = await Promise.all(
    missing.map(
      async (file): Promise<Gap> => ({
        path: file.path,
        tool: scanner.tool,
        ...(file.formats.includes('helm') ? notRendered : { reason: await reasonFor(file, stage.root, files) }),
      }),
    ),
  )
  return [...gaps, ...leftOut(scanner, formats, stage)].sort((a, b) => compareText(a.path, b.path))
}

/** A template is no YAML until the chart is rendered, and what a condition of the chart leaves out is not there to be read. */
const notRendered: Pick<Gap, 'reason' | 'detail'> = {
  reason: 'not-read',
  detail: "not part of the chart with the chart's own values",
}

/** What the tool skips by rules of its own (names, folders, sizes), which nothing in its report tells. */
const leftOut = (scanner: Scanner, formats: readonly string[], stage: Stage): Gap[] =>
  formats.flatMap((format) =>
    stage.files
      .filter((file) => isLeftOut(scanner, format, file))
      .map(({ path }): Gap => ({ path, reason: 'left-out', tool: scanner.tool, detail: format })),
  )

/** True for a file of this format that the tool does not look at, whatever its run says. */
export const isLeftOut = (scanner: Scanner, format: string, file: InventoryFile): boolean =>
  file.formats.includes(format) && scanner.leavesOut?.(format, file.path, file.size) === true

async function reasonFor(
  { path, size }: InventoryFile,
  root: string,
  files: Files,
): Promise<'not-parsed' | 'not-read'> {
  if (size > readableBytes || !/\.(?:ya?ml|json|template)$/.test(path)) return 'not-read'
  const text = await files.readText(`${root}/${path}`).catch(() => undefined)
  return text !== undefined && readDocuments(text).problems.length > 0 ? 'not-parsed' : 'not-read'
}
