import type { SpanSubject } from '../locator.js'

/** A `module` block whose source is a plain text. */
export interface ModuleBlock {
  readonly name: string
  readonly source: string
  readonly startLine: number
  readonly endLine: number
}

/** `resource` is left out of the address and `data` is not, as Terraform writes it; the type is the provider's, else the block's. */
export function terraformSubject(block: string, labels: readonly string[]): SpanSubject {
  const [type = ''] = labels
  if (block === 'resource') return { type, address: labels.join('.') }
  const address = [block, ...labels].join('.')
  return { type: block === 'data' || block === 'ephemeral' ? type : block, address }
}
