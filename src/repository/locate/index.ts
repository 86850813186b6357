import { linesOf } from '../../core/lines.js'
import { arm } from './arm.js'
import { bicep } from './bicep.js'
import { cloudformation } from './cloudformation.js'
import { dockerfile } from './dockerfile.js'
import { kubernetes } from './kubernetes.js'
import type { Locator, Outline } from './locator.js'
import { serverless } from './serverless.js'
import { terraform } from './terraform.js'
import { workflow } from './workflow.js'

export { createLineMap } from './document-lines.js'
export { type Found, findByAddress, findOnly, findSpan } from './find-span.js'

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
