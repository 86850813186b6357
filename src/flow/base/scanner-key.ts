import type { Evidence, EvidenceInputs, ToolIdentity } from '../../core/evidence.js'

export interface KeyParts {
  readonly scanner: string
  readonly tool: Pick<ToolIdentity, 'name' | 'version' | 'digest'>
  readonly inputs: EvidenceInputs
}

/**
 * Everything that decides what a scanner finds: its files, how it is started, the tool, its own and the repository's rules, and its data.
 * Two runs of one key find the same. Where the tool was not brought there is no key.
 */
export function scannerKey({ scanner, tool, inputs }: KeyParts): string | undefined {
  if (tool.digest === '') return undefined
  const data = inputs.data.map(({ name, digest }) => [name, digest])
  return JSON.stringify([
    scanner,
    [tool.name, tool.version, tool.digest],
    inputs.tree,
    inputs.options,
    inputs.rules ?? null,
    data,
  ])
}

/** A run that may stand in for another of the same key: it is complete, and its canaries were seen. */
export const isProven = ({ outcome, problems, canaries }: Evidence): boolean =>
  outcome === 'complete' && problems.length === 0 && canaries.every(({ seen }) => seen)
