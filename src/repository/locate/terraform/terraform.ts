import { linesOf } from '../../../core/document/lines.js'
import type { Locator, Outline, Span } from '../locator.js'
import { jsonModuleCalls, terraformJson } from './terraform-json.js'
import { type HclBlock, readHcl } from './terraform-scanner.js'
import { type ModuleBlock, terraformSubject } from './terraform-subject.js'

export type { ModuleBlock }

const isJson = (path: string): boolean => path.endsWith('.json')

/** Terraform and OpenTofu: top-level blocks are subjects, nested blocks their parts. `.json` is read as Terraform's JSON syntax. */
export const terraform: Locator = {
  formats: ['terraform'],
  outline: (text, path) => (isJson(path) ? terraformJson(text) : outlineHcl(text)),
}

/** Every module call of a file with a literal source, in file order. */
export function moduleCalls(text: string, path: string): ModuleBlock[] {
  if (isJson(path)) return jsonModuleCalls(text)
  return readHcl(text).blocks.flatMap(({ type, labels: [name], source, startLine, endLine }) =>
    type === 'module' && name !== undefined && source !== undefined ? [{ name, source, startLine, endLine }] : [],
  )
}

function outlineHcl(text: string): Outline {
  const { blocks, isWhole } = readHcl(text)
  return { spans: blocks.map((block) => spanOf(block, true)), lines: linesOf(text).length, parsed: isWhole }
}

const spanOf = (block: HclBlock, isTop: boolean): Span => ({
  label: labelOf(block),
  startLine: block.startLine,
  endLine: block.endLine,
  ...(isTop ? { subject: terraformSubject(block.type, block.labels) } : {}),
  children: block.blocks.map((child) => spanOf(child, false)),
})

function labelOf({ type, labels }: HclBlock): string {
  if (type === 'dynamic' && labels.length === 1) return `dynamic.${labels[0]}`
  return [type, ...labels.map((label) => `"${label}"`)].join(' ')
}
