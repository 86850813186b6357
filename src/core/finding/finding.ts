import type { Place } from './place.js'
import type { Severity, SeveritySource } from './severity.js'

export const kinds = ['misconfiguration', 'vulnerability', 'secret', 'license', 'integrity'] as const
export type Kind = (typeof kinds)[number]

/** A calendar day in UTC, `YYYY-MM-DD`. */
export type Day = string

export interface Rule {
  /** The concept if there is one, else the only source's canonical id. */
  readonly id: string
  readonly concept?: string
  readonly title: string
  readonly help?: string
  readonly url?: string
  readonly tags: readonly string[]
}

/**
 * What in the file is wrong. Which parts hold what depends on the format (DESIGN 7):
 *
 * | format | stack | address | part |
 * | --- | --- | --- | --- |
 * | terraform | root module directory | resource address without count index | |
 * | kubernetes, helm | chart or directory | kind/namespace/name | container |
 * | cloudformation, arm, bicep | template | logical id | |
 * | dockerfile | file | stage | instruction |
 * | workflow file | file | job | step |
 * | anything else | file | | |
 */
export interface Resource {
  readonly format: string
  readonly type: string
  readonly stack: string
  readonly address: string
  readonly part?: string
}

export interface Package {
  /** purl without version and qualifiers. */
  readonly purl: string
  readonly name: string
  readonly installed: readonly string[]
  readonly fixed?: string
  readonly scope?: string
}

export interface License {
  readonly spdx: string
  readonly category: string
}

export interface Image {
  readonly name: string
  readonly digest?: string
  readonly platform?: string
}

export interface Subject {
  readonly resource?: Resource
  readonly package?: Package
  readonly license?: License
  readonly image?: Image
  readonly requirement?: string
}

export interface Advisory {
  /** Canonical id first (CVE, else GHSA, else the vendor's), then its aliases, sorted. */
  readonly ids: readonly string[]
  readonly cwe: readonly string[]
  readonly published?: Day
  readonly cvss?: number
  readonly kev?: { readonly added: Day; readonly due?: Day }
  readonly epss?: number
}

/** Two findings are the same when any hash of `logical` and `also` meets. */
export interface Identity {
  readonly logical: string
  readonly also: readonly string[]
}

/** Somebody asked in the file itself, by VEX or in SARIF, not to be told; the policy decides whether that counts. */
export interface Skip {
  readonly by: 'inline' | 'vex' | 'sarif'
  readonly reason?: string
}

/** One tool's own statement behind a finding. */
export interface Source {
  readonly tool: string
  readonly ruleId: string
  readonly severity?: Severity
  readonly severitySource: SeveritySource
  readonly skip?: Skip
}

/** One fact, placed in a file of this repository (or an image) and identified. */
export interface Finding {
  readonly kind: Kind
  readonly rule: Rule
  readonly severity: Severity
  readonly severitySource: SeveritySource
  readonly message: string
  readonly place: Place
  readonly subject: Subject
  readonly advisory?: Advisory
  readonly identity: Identity
  readonly sources: readonly Source[]
}

/** Tag of a rule for secrets that only measures randomness: no named detector recognised the secret. */
export const entropyTag = 'entropy'

/** Skipped only when every tool that reports it was asked to. */
export const skipOf = (finding: Finding): Skip | undefined =>
  finding.sources.every((source) => source.skip !== undefined) ? finding.sources[0]?.skip : undefined
