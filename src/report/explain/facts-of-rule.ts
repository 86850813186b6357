import type { Severity } from '../../core/finding/severity.js'
import type { Judged, LayerName } from '../../core/verdict.js'

/** What is known of a rule, a concept or a group, and what the policy of a folder would do with it. */
export interface RuleFacts {
  readonly name: string
  readonly what: 'rule' | 'concept' | 'group'
  readonly title?: string
  /** Other names of a rule, in words. */
  readonly aliases: readonly string[]
  /** What a rule tests, or a group holds. */
  readonly concepts: readonly string[]
  readonly groups: readonly string[]
  readonly tools: readonly {
    readonly tool: string
    readonly ids: readonly string[]
    readonly formats: readonly string[]
  }[]
  readonly relations: readonly {
    readonly kind: 'narrower' | 'wider' | 'related'
    readonly checkov: string
    readonly trivy: string
    readonly why: string
  }[]
  readonly severities: readonly { readonly id: string; readonly severity: Severity; readonly whose: string }[]
  readonly source: string
  readonly outlooks: readonly LayerOutlook[]
  /** Findings of the last verdict; absent when there is none. */
  readonly found?: readonly Judged[]
}

/** What one layer would decide, as far as it is certain before a scan. */
export interface LayerOutlook {
  readonly layer: LayerName
  /** In the order of the policy; one without `when` decides for certain, and is the last. */
  readonly rules: readonly { readonly id: string; readonly action: string; readonly when: readonly string[] }[]
  /** What becomes of what no rule decides; absent when one decides for certain. */
  readonly floor?: string
}
