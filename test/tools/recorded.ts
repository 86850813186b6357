import { existsSync, readFileSync } from 'node:fs'
import type { ToolRun } from '../../src/tools/tool.js'

export const trees = ['broken', 'canaries', 'clean', 'formats', 'modules', 'packages'] as const
export type Tree = (typeof trees)[number]

/** Images that a real Trivy was run over, by their recipes in test/image; the last two end badly. */
export const recordedImages = ['canary', 'debian', 'alpine', 'bare'] as const
export type RecordedImage = (typeof recordedImages)[number] | 'java' | 'truncated'

/** What a real tool said about a tree or an image (test/fixtures/README.md), as its parser gets it. */
export function recorded(tool: string, tree: Tree | RecordedImage, scanner: string): ToolRun {
  const read = (ending: string): string => readFileSync(`test/fixtures/${tool}/${tree}.${scanner}.${ending}`, 'utf8')
  const { exit, files }: { exit: number; files: string[] } = JSON.parse(read('run.json'))
  const hasReport = existsSync(`test/fixtures/${tool}/${tree}.${scanner}.json`)
  return { report: hasReport ? read('json') : '', stderr: read('stderr'), exit, root: '/stage', files: new Set(files) }
}

/** As a file to compare with: sorted where the tool's own order means nothing. */
export const asGolden = (parsed: {
  findings: readonly unknown[]
  gaps: readonly unknown[]
  listed: ReadonlySet<string>
}): string =>
  `${JSON.stringify({ listed: [...parsed.listed].sort(), gaps: parsed.gaps.map((gap) => JSON.stringify(gap)).sort(), findings: parsed.findings.map((found) => JSON.stringify(found)).sort() }, undefined, 1)}\n`
