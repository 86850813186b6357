/** A part of a file that can be the subject of a finding; nested ones are its children, in file order. */
export interface Span {
  /** What a person calls it: `resource "aws_s3_bucket" "assets"`, `ingress`, `container app`, `FROM`. */
  readonly label: string
  readonly startLine: number
  readonly endLine: number
  /** Present when it names a subject of its own; a nested block without one belongs to its parent. */
  readonly subject?: SpanSubject
  readonly children: readonly Span[]
}

/** The fields of `core` `Resource` that the file alone decides. */
export interface SpanSubject {
  readonly type: string
  readonly address: string
  readonly part?: string
}

/** What a locator knows of one file. */
export interface Outline {
  readonly spans: readonly Span[]
  /** Line of the first character of each span is 1-based; the number of lines of the file. */
  readonly lines: number
  /** False when the file could not be understood: identity is then the whole file. */
  readonly parsed: boolean
}

/** Reads one file of one format. Pure, never throws, linear; `path` is relative to the root. */
export interface Locator {
  readonly formats: readonly string[]
  outline(text: string, path: string): Outline
}
