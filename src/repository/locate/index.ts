import { linesOf } from '../../core/document/lines.js'
import { dockerfile } from './dockerfile/dockerfile.js'
import type { Locator, Outline } from './locator.js'
import { arm } from './templates/arm.js'
import { bicep } from './templates/bicep.js'
import { cloudformation } from './templates/cloudformation.js'
import { serverless } from './templates/serverless.js'
import { terraform } from './terraform/terraform.js'
import { kubernetes } from './yaml/kubernetes.js'
import { workflow } from './yaml/workflow.js'

export { type Found, findByAddress, findOnly, findSpan } from './find-span.js'
export { createLineMap } from './yaml/document-lines.js'

/** Every locator. A format that none of them names is identified by its file. */
export const locators: readonly Locator[] = [
  arm,
  bicep,
  cloudformation,
  dockerfile,
  kubernetes,
  serverless,
  terraform,
  workflow,
]

const byFormat = new Map(locators.flatMap((locator) => locator.formats.map((format) => [format, locator] as const)))

/** The subjects of a file as its format's locator sees them; `path` is relative to the root. Never throws. */
export function outlineOf(format: string, text: string, path: string): Outline {
  return byFormat.get(format)?.outline(text, path) ?? { spans: [], lines: linesOf(text).length, parsed: true }
}
