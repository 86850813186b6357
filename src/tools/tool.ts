import type { ErrorCode, Problem } from '../core/errors.js'
import type { Gap, LicenseCount } from '../core/evidence.js'
import type { Reported } from '../core/finding/reported.js'
import type { ImageFacts } from '../core/image/subject.js'
import type { PolicyProblem } from '../core/policy/reading/problem.js'

/** A planted known-bad file set for one format: a scanner that does not find it has looked at nothing. */
export interface Canary {
  readonly format: string
  /** File names relative to the canary's own folder. */
  readonly files: Readonly<Record<string, string>>
  /** Canonical id of a rule that must fire on one of these files. */
  readonly expects: string
}

/** How comments ask this tool to keep quiet about a rule. */
export interface SkipSyntax {
  /** First group: comma- or space-separated rule ids (or `*`); second group, if any: the reason. Linear time only. */
  readonly pattern: RegExp
  /** Canonical form of an id as written in a comment. */
  canonical(id: string): string
  /**
   * The day that ends the comment, as it is written: on that day it means nothing any more. From the whole match and the rest of its
   * line. Absent: this tool's comments never expire.
   */
  expires?(comment: string): string | undefined
  /** True when the tool drops such findings without a trace, so that the stage must take the words out. */
  readonly neutralise: boolean
}

/** What a scanner is started with. All paths are absolute. */
export interface CommandOptions {
  readonly root: string
  /** The formats of the scanner that are there. */
  readonly formats: readonly string[]
  /** Only these files (relative to `root`); absent: the whole tree. */
  readonly only?: readonly string[]
  /** Files of the tree (relative to `root`) that the tool must not open. */
  readonly without?: readonly string[]
  /** Empty, private to this run: for caches and whatever the tool wants to write. */
  readonly scratch: string
  /** Where the report goes. */
  readonly report: string
  /** The folder with `db/trivy.db`, for scanners that need it. */
  readonly database?: string
  /** The folder with the repository's own checks; nothing else is in it. */
  readonly checks?: string
}

export interface Command {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Where the report appears: in `options.report`, or on standard output (which the flow sends to that file). */
  readonly reportOn: 'file' | 'stdout'
}

/** How a run ended, as text. */
export interface ToolRun {
  readonly report: string
  readonly stderr: string
  readonly exit: number
  /** The absolute path that the tool was given as the root. */
  readonly root: string
  /** Every path given, relative to the root, canaries included. Absent: what the tool calls a file of the tree is believed to be one. */
  readonly files?: ReadonlySet<string>
}

/** What the tool said, decoded. Paths are relative to the root. */
export interface Parsed {
  readonly findings: readonly Reported[]
  readonly gaps: readonly Gap[]
  /** Files that the tool itself lists as read, for formats in `listsByFile`. */
  readonly listed: ReadonlySet<string>
  /** The run as a whole cannot be trusted; empty when it can. */
  readonly problems: readonly Problem[]
  /** What packages are licensed under, by category; absent where the scanner does not ask. */
  readonly licenses?: readonly LicenseCount[]
  /** Of an image: what it says of itself. Its findings' paths are those in the image, empty for the image as a whole. */
  readonly image?: ImageFacts
}

/** How a scanner takes checks of the repository's own. */
export interface CustomCheckRules {
  /** True for a file with this text that the tool would take for a check. */
  isCheck(path: string, text: string): boolean
  /** True for a check that is a program: it can do whatever the tool can. */
  isProgram(path: string): boolean
  /** Empty files that the tool wants beside the checks. */
  beside(paths: readonly string[]): readonly string[]
  /** Mistakes that are certain from the text alone: the tool could not use this file. Nothing is run. */
  mistakes(path: string, text: string): readonly PolicyProblem[]
  /** Lines in which the tool says that it left a check out, without the path; the first group is the file's name, if it tells it. */
  readonly complaints: readonly RegExp[]
}

/** One way of running a tool, with its own evidence, canaries and deadline. Values only: no disk, no process. */
export interface Scanner {
  /** `trivy/config`, `trivy/packages`, `checkov`. */
  readonly name: string
  readonly tool: string
  readonly reads: readonly string[]
  /** Formats whose files the tool names in its report even when it finds nothing. */
  readonly listsByFile: readonly string[]
  /**
   * Whether the tool may open a file of this path, whatever its format: Terraform reads values and other files, charts have values. Over-
   * approximated: what is false here cannot change a result, so that a change of it asks for no new run.
   */
  readonly mayOpen: (path: string) => boolean
  /**
   * True for a file of a format it reads that the tool leaves out in silence by rules of its own (name, folder, size): such a file was
   * not looked at, whatever the run says. `size` in bytes. Absent: it reads every file of its formats.
   */
  readonly leavesOut?: (format: string, path: string, size: number) => boolean
  /**
   * Files that end the tool's whole run: `reason` says from a file's text why it would. They are kept from this tool alone, by name.
   * Absent: none is known.
   */
  readonly crashesOn?: {
    readonly formats: readonly string[]
    readonly reason: (format: string, text: string) => string | undefined
  }
  /** Globs of configuration that the tool would load from the tree: never staged. */
  readonly ownConfig: readonly string[]
  /** Absent: it takes no checks of the repository. */
  readonly checks?: CustomCheckRules
  readonly skips?: SkipSyntax
  readonly canaries: readonly Canary[]
  readonly needsDatabase: boolean
  /** Default limits; the policy may change them. */
  readonly deadlineMs: number
  readonly memoryBytes: number
  /** Formats whose files mean something alone, so that a crash can be narrowed down to the file. */
  readonly standsAlone: readonly string[]
  command(options: CommandOptions): Command
  parse(run: ToolRun): Parsed
}

/** A scanner whose root is a docker archive, or the folder of an OCI layout that holds one image. */
export interface ImageScanner extends Scanner {
  /** Images can hold nothing planted: the same program looks at this one of ours, with the same data. */
  readonly canaryImage: {
    archive(): Uint8Array
    /** Rules that must fire on it, by the part of the work that they prove. */
    readonly expects: readonly Pick<Canary, 'format' | 'expects'>[]
  }
  /** Files without which it goes on, by name (`without`), when it ended with this code because of them. */
  readonly spares: { readonly code: ErrorCode; readonly files: readonly string[] }
}
