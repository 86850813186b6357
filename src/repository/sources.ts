import { linesOf } from '../core/document/lines.js'
import type { Reported } from '../core/finding/reported.js'
import { groupBy } from '../core/order.js'
import type { Files } from '../ports.js'
import { mapConcurrently } from './concurrently.js'
import { createLineMap, outlineOf } from './locate/index.js'
import type { Outline } from './locate/locator.js'
import { moduleCalls } from './locate/terraform/terraform.js'
import { folderOf, followSource, type StackCall } from './locate/terraform/terraform-stacks.js'

export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
}

/** The original files that findings are about. Each is read and outlined once, whenever that is. */
export interface Sources {
  /** Reads those of these files that were not read before. One that cannot be read is left out. */
  read(paths: Iterable<string>): Promise<void>
  file(path: string): SourceFile | undefined
  /** The file as one format's locator reads it. */
  outline(file: SourceFile, format: string): Outline
  /** The real line of one that was counted without the `---` between documents. */
  lineCounted(file: SourceFile, counted: number): number
  /** The module calls between Terraform folders that stand in these files. */
  callsIn(paths: readonly string[]): readonly StackCall[]
}

/** A larger file is not outlined: its findings keep their lines and are identified by the file. */
const readableBytes = 16 * 1024 * 1024
const atOnce = 16

export function openSources(root: string, files: Files): Sources {
  const reading = new Map<string, Promise<void>>()
  const byPath = new Map<string, SourceFile>()
  const outlines = new Map<string, Outline>()
  const lineMaps = new Map<string, ReturnType<typeof createLineMap>>()
  const readOnce = (path: string): Promise<void> => {
    const already = reading.get(path)
    if (already !== undefined) return already
    const now = readSource(root, path, files).then((file) => {
      if (file !== undefined) byPath.set(path, file)
    })
    reading.set(path, now)
    return now
  }
  return {
    read: async (paths) => {
      await mapConcurrently([...new Set(paths)].filter(isInside).sort(), atOnce, readOnce)
    },
    file: (path) => byPath.get(path),
    outline(file, format) {
      const key = `${format}\u001f${file.path}`
      const outline = outlines.get(key) ?? outlineOf(format, file.text, file.path)
      outlines.set(key, outline)
      return outline
    },
    lineCounted(file, counted) {
      const lineMap = lineMaps.get(file.path) ?? createLineMap(file.text)
      lineMaps.set(file.path, lineMap)
      return lineMap(counted)
    },
    callsIn: (paths) => paths.flatMap((path) => callsOf(byPath.get(path))),
  }
}

/** Reads and outlines what these reports are about while other scanners still run, file by file, so that whatever else happens gets its turn. */
export async function prepareSources(sources: Sources, reports: readonly Reported[]): Promise<void> {
  const wanted = groupBy(
    reports.filter(({ kind }) => kind === 'misconfiguration'),
    ({ path }) => path,
  )
  for (const [path, group] of wanted) {
    await sources.read([path])
    const file = sources.file(path)
    if (file === undefined) continue
    for (const format of new Set(group.map((report) => report.format))) sources.outline(file, format)
  }
}

/** A path that a tool reports is somebody else's text: it must not lead out of the root. */
const isInside = (path: string): boolean => path !== '' && !path.startsWith('/') && !path.split('/').includes('..')

async function readSource(root: string, path: string, files: Files): Promise<SourceFile | undefined> {
  const stat = await files.stat(`${root}/${path}`).catch(() => undefined)
  if (stat?.type !== 'file' || stat.size > readableBytes) return undefined
  const text = await files.readText(`${root}/${path}`).catch(() => undefined)
  return text === undefined ? undefined : { path, text, lines: linesOf(text) }
}

function callsOf(file: SourceFile | undefined): StackCall[] {
  if (file === undefined) return []
  return moduleCalls(file.text, file.path).flatMap(({ name, source }) => {
    const target = followSource(folderOf(file.path), source)
    return target === undefined ? [] : [{ name, path: file.path, target }]
  })
}
