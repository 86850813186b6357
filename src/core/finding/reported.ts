import type { Advisory, Kind, License, Package, Skip } from './finding.js'
import type { Severity, SeveritySource } from './severity.js'

/** Where a module was called, as the tool says; inner call first. */
export interface ModuleCall {
  readonly path: string
  readonly startLine?: number
  readonly endLine?: number
}

/**
 * What one tool said about one thing, in our words but with no judgement of ours: no identity, no snippet, no subject.
 * Paths are relative to the staged tree, with `/`. The file itself, read by a locator, decides the rest.
 */
export interface Reported {
  readonly kind: Kind
  /** Canonical: the form that every version of the tool is mapped to. */
  readonly ruleId: string
  /** The format the tool read the file as; rule ids mean something only within it. */
  readonly format: string
  readonly concept?: string
  readonly severity?: Severity
  readonly severitySource: SeveritySource
  readonly title: string
  readonly message: string
  readonly help?: string
  readonly url?: string
  readonly tags: readonly string[]
  readonly path: string
  /** Absent when the tool names the file only. */
  readonly startLine?: number
  readonly endLine?: number
  /** The tool counted these lines without the `---` between documents, each of which makes them one too small. */
  readonly linesOmitSeparators?: true
  /** The tool's own name for the resource: a hint for a file without lines, never the identity. */
  readonly resourceHint?: string
  /** What no file holds: `module.a.module.b["x"]`, without count indexes. */
  readonly modulePath?: string
  /** What no file holds: the `for_each` key of the resource itself, with brackets: `["k1"]`. */
  readonly instanceKey?: string
  readonly calls: readonly ModuleCall[]
  readonly package?: Package & { readonly path?: string }
  readonly advisory?: Advisory
  readonly license?: License
  /** For secrets: the masked line or the first characters that the tool shows, from which the span is found again. */
  readonly secretHint?: string
  readonly skip?: Skip
}
