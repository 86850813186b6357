import { linesOf } from '../core/lines.js'
import type { Files } from '../ports.js'
import { mapConcurrently } from './concurrently.js'
import { createLineMap, outlineOf } from './locate/index.js'
import type { Outline } from './locate/locator.js'
import { moduleCalls } from './locate/terraform.js'
import { folderOf, followSource, type StackCall } from './locate/terraform-stacks.js'

export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
}

/** The original files that findings are about, and the module calls between Terraform folders. */
export interface Sources {
  file(path: string): SourceFile | undefined
  /** The file as one format's locator reads it, made once. */
  outline(file: SourceFile, format: string): Outline
  /** The real line of one that was counted without the `---` between documents. */
  lineCounted(file: SourceFile, counted: number): number
  readonly calls: readonly StackCall[]
}

/** A larger file is not outlined: its findings keep their lines and are identified by the file. */
const readableBytes = 16 * 1024 * 1024

/** Reads each file once. `terraform`: the files whose module calls matter. A file that cannot be read is left out. */
export async function readSources(
  root: string,
  paths: readonly string[],
  terraform: readonly string[],
  files: Files,
): Promise<Sources> {
  const wanted = [...new Set([...paths, ...terraform])].filter(isInside).sort()
  const read = await mapConcurrently(wanted, 16, (path) => readSource(root, path, files))
  const byPath = new Map(read.flatMap((file) => (file === undefined ? [] : [[file.path, file] as const])))
  const outlines = new Map<string, Outline>()
  const lineMaps = new Map<string, ReturnType<typeof createLineMap>>()
  return {
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
    calls: terraform.flatMap((path) => callsOf(byPath.get(path))),
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
