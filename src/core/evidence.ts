import type { Problem } from './errors.js'
import type { Finding } from './finding/finding.js'
import type { ImageSubject } from './image/subject.js'

/** `sha256:` and 64 hex digits. */
export type Digest = string

/** Why something was not looked at, or only in part. A closed list, because each needs its own sentence. */
export const gapReasons = [
  'not-parsed',
  'not-read',
  'left-out',
  'unreadable',
  'symbolic-link',
  'name-not-utf8',
  'not-checked-out',
  'too-large',
  'excluded',
  'crashed-tool',
  'crashed-rule',
  'module-not-loaded',
  'no-scanner',
  'rendered-elsewhere',
  'own-config-ignored',
  'changed-while-scanning',
] as const
export type GapReason = (typeof gapReasons)[number]

/** Something that was not looked at, by name. Without a tool: no tool was given it. */
export interface Gap {
  readonly path: string
  readonly reason: GapReason
  readonly tool?: string
  readonly line?: number
  readonly detail?: string
}

/** The tool did not get at what is in the file. Other gaps are told, but the file itself was read. */
export const keepsUnread = (gap: Gap): boolean =>
  gap.reason === 'not-parsed' || gap.reason === 'not-read' || gap.reason === 'crashed-tool'

export interface FormatCount {
  readonly format: string
  readonly files: number
}

export interface Target {
  readonly type: 'tree' | 'image' | 'sbom' | 'sarif'
  /** For a tree the path of the root relative to the repository, `.` for the whole; for an image its repository without tag and digest. */
  readonly name: string
  /** Of an image: what was looked at, by its content. */
  readonly digest?: Digest
  /** Of an image: `linux/arm64/v8`. */
  readonly platform?: string
  /** Of an image: the tag that was resolved to the digest, or that an archive carries. Never part of an identity. */
  readonly tag?: string
}

/** How many statements of licences of one category there were: those that are no finding are coverage. */
export interface LicenseCount {
  readonly category: string
  readonly count: number
}

export interface ToolIdentity {
  readonly name: string
  readonly version: string
  /** Of what was executed: the binary, or the manifest of the installed set. */
  readonly digest: Digest
  /** Which origin delivered it: path, cache, release, wheel. */
  readonly origin: string
}

/** Why data is not known to be the newest: the user chose it, nobody could be asked, or whoever was asked did not give any. */
export const noticeKinds = ['given', 'offline', 'unavailable'] as const

/** What a person should know about data that was used. No age: that depends on the day on which it is read. */
export interface Notice {
  readonly kind: (typeof noticeKinds)[number]
  readonly sentence: string
}

/** Something with an age, such as a vulnerability database. */
export interface Data {
  readonly name: string
  readonly digest: Digest
  /** ISO 8601 instant of its last update, as it says itself. */
  readonly updated: string
  /** ISO 8601 instant from which there should be a newer one, as it says itself. */
  readonly nextUpdate?: string
  readonly notice?: Notice
}

export interface EvidenceInputs {
  /** sha256 over the sorted `path US sha256(bytes)` of the files given, after neutralising, without canaries. */
  readonly tree: Digest
  /** sha256 over everything that decides how the tool runs: arguments, formats, limits. */
  readonly options: Digest
  readonly data: readonly Data[]
  /** Of the repository's own checks, where it was given some. */
  readonly rules?: Digest
}

export type Outcome = 'complete' | 'partial' | 'failed'

export interface CanaryResult {
  readonly format: string
  readonly seen: boolean
}

/** What one scanner brought back from one target. */
export interface Evidence {
  readonly scanner: string
  readonly tool: ToolIdentity
  readonly target: Target
  readonly inputs: EvidenceInputs
  readonly outcome: Outcome
  readonly problems: readonly Problem[]
  /** What it was given, per format it reads. */
  readonly planned: readonly FormatCount[]
  /** What it is known to have read: planned, its canary seen, and not named in a gap. */
  readonly examined: readonly FormatCount[]
  readonly gaps: readonly Gap[]
  readonly canaries: readonly CanaryResult[]
  /** What packages are licensed under, findings included; absent where licences are not this scanner's business. */
  readonly licenses?: readonly LicenseCount[]
  readonly findings: readonly Finding[]
}

/** A comment in a file that asks a tool to keep quiet. One that fits no finding is told, since it protects nothing. */
export interface InlineSkip {
  readonly path: string
  readonly line: number
  readonly tool: string
  readonly rules: readonly string[]
  readonly reason?: string
  /** The day, as the comment writes it, since when it means nothing. */
  readonly expired?: string
  readonly matched: boolean
}

/** What was scanned. */
export interface ScanSubject {
  /** `owner/name` on a runner, else the address of the remote. */
  readonly repository?: string
  readonly commit?: string
  readonly ref?: string
  /** The branch that a change is made for; absent when the tree itself is judged. */
  readonly base?: string
  /** From the root of the repository to the root of the run, without slashes at the ends; absent when they are one. */
  readonly prefix?: string
  /** What tells this run's alerts and comment from another's in the same repository; absent for `repository`. */
  readonly scope?: string
  /** The image, where it is one that was looked at and not the tree. */
  readonly image?: ImageSubject
}

/** Where the findings of the base come from: the head, since the scanner reads the same files in both; a scan; evidence of the default branch. */
export const baseOrigins = ['head', 'scan', 'artifact'] as const

/** What one scanner found in the tree that a change is compared with: same tool, rules and data as for the head. */
export interface BaseRun {
  readonly scanner: string
  readonly from: (typeof baseOrigins)[number]
  /** Empty where they are those of the head. */
  readonly findings: readonly Finding[]
}

/** What a change is compared with. */
export interface Base {
  /** Absent when it is not known: then nothing can be compared. */
  readonly commit?: string
  /** Scanners that are not here have nothing to be compared with: what they found counts as introduced. */
  readonly runs: readonly BaseRun[]
  /** Why something cannot be compared. */
  readonly problems: readonly Problem[]
  /** Files that are not the same in both, sorted; those that only the base holds are left out. */
  readonly touched: readonly string[]
  /** Files that only the base holds, sorted: what was in them may have moved. */
  readonly gone?: readonly string[]
}

/** `evidence.json`: everything a judge needs, from scan to judge. Same input, same bytes, except `timings`. */
export interface EvidenceFile {
  readonly schema: 1
  readonly subject: ScanSubject
  readonly inputs: {
    readonly policy?: Digest
    /** Of what the policy says about the scan itself: what is excluded, which tools run and their limits. */
    readonly plan?: Digest
    readonly lock: Digest
  }
  readonly inventory: {
    readonly files: number
    readonly formats: readonly FormatCount[]
    readonly gaps: readonly Gap[]
    readonly skips: readonly InlineSkip[]
  }
  readonly head: readonly Evidence[]
  /** Absent when the tree itself is judged. */
  readonly base?: Base
  /** Milliseconds per scanner and step; the only key that may differ between two runs on the same input. */
  readonly timings: Readonly<Record<string, number>>
}
