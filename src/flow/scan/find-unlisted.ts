import { readDocuments } from '../../core/document/document.js'
import type { Gap } from '../../core/evidence.js'
import { compareText } from '../../core/order.js'
import type { Files } from '../../ports.js'
import { secretsFormat } from '../../repository/formats.js'
import type { InventoryFile } from '../../repository/inventory.js'
import type { Stage } from '../../repository/stage.js'
import type { Scanner } from '../../tools/tool.js'
import type { ScannerRun } from './assemble-evidence.js'

/** Larger documents are not read again only to say why a tool skipped them. */
const readableBytes = 4 * 1024 * 1024

/**
 * Files that a tool was given and is not known to have read. Some it skipped in silence, with exit 0, as its list of files tells. Where
 * it keeps no list, YAML and JSON that do not parse are what it skips in silence: these are read here once more, unless some tool read
 * them (`understood`).
 */
export async function findUnlisted(
  { scanner, formats, reading }: Pick<ScannerRun, 'scanner' | 'formats' | 'reading'>,
  understood: ReadonlySet<string>,
  stage: Stage,
  files: Files,
): Promise<Gap[]> {
  const listed = new Set(reading.parsed.flatMap((parsed) => [...parsed.listed]))
  const gaps: Gap[] = []
  for (const file of stage.files) {
    if (listed.has(file.path)) continue
    const gap = await missed(scanner, formats, file, (unread) =>
      understood.has(unread.path) ? undefined : mistakeIn(unread, stage.root, files),
    )
    if (gap !== undefined) gaps.push({ path: file.path, tool: scanner.tool, ...gap })
  }
  return [...gaps, ...leftOut(scanner, formats, stage)].sort((a, b) => compareText(a.path, b.path))
}

/**
 * Files that some tool is known to have understood: it lists them, or found something in them. A secret proves nothing: those are found
 * line by line, whether the rest makes sense or not.
 */
export function understoodBy(runs: readonly Pick<ScannerRun, 'reading'>[]): ReadonlySet<string> {
  const parsed = runs.flatMap(({ reading }) => reading.parsed)
  const proofs = parsed.flatMap(({ findings }) => findings.filter(({ kind }) => kind !== 'secret'))
  return new Set([...parsed.flatMap(({ listed }) => [...listed]), ...proofs.map(({ path }) => path)])
}

type Miss = Pick<Gap, 'reason' | 'line' | 'detail'>

async function missed(
  scanner: Scanner,
  formats: readonly string[],
  file: InventoryFile,
  mistake: (file: InventoryFile) => Promise<Miss | undefined> | undefined,
): Promise<Miss | undefined> {
  const own = file.formats.filter((format) => formats.includes(format) && !isLeftOut(scanner, format, file))
  const isExpected = own.some((format) => scanner.listsByFile.includes(format))
  if (isExpected) {
    if (file.formats.includes('helm')) return notRendered
    return (await mistake(file)) ?? { reason: 'not-read' }
  }
  const isTakenApart = own.some((format) => format !== secretsFormat)
  return isTakenApart && !file.formats.includes('helm') ? mistake(file) : undefined
}

/** A template is no YAML until the chart is rendered, and what a condition of the chart leaves out is not there to be read. */
const notRendered: Miss = {
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

async function mistakeIn({ path, size }: InventoryFile, root: string, files: Files): Promise<Miss | undefined> {
  if (size > readableBytes || !/\.(?:ya?ml|json|template)$/.test(path)) return undefined
  const text = await files.readText(`${root}/${path}`).catch(() => undefined)
  const mistake =
    text === undefined ? undefined : readDocuments(text).problems.find((problem) => problem.code === 'syntax')
  return mistake === undefined ? undefined : { reason: 'not-parsed', line: mistake.line }
}
