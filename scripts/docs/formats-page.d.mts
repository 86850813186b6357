import type { Format } from '../../src/repository/formats.js'
import type { Locator } from '../../src/repository/locate/locator.js'
import type { Scanner } from '../../src/tools/tool.js'

export function formatsPage(tables: {
  readonly formats: readonly Format[]
  readonly secretsFormat: string
  readonly scanners: readonly Scanner[]
  readonly locators: readonly Locator[]
}): string
