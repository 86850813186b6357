import { type Severity, severities } from '../core/finding/severity.js'
import table from './data/checkov-severity.json' with { type: 'json' }

const byCheck: ReadonlyMap<string, Severity> = new Map(
  severities.flatMap((severity) => table.severity[severity].map((id) => [id, severity] as const)),
)

/**
 * The severity that Checkov's vendor publishes for a check; Checkov itself gives none offline. `undefined` for a check without an
 * entry. Source: docs/knowledge.md.
 */
export const vendorSeverity = (checkId: string): Severity | undefined => byCheck.get(checkId)

/** Every check that the vendor gives a severity. */
export const ratedChecks: readonly string[] = [...byCheck.keys()]
