/** What GitHub's API offers for one repository. Nothing rejects: trouble is a value, so that publishing can never change a verdict. */

export const apiFailureKinds = [
  'unauthenticated',
  'no-permission',
  'feature-off',
  'archived',
  'not-found',
  'ref-gone',
  'invalid',
  'too-large',
  'rate-limited',
  'unavailable',
  'timed-out',
  'unreachable',
  'unexpected',
] as const
/**
 * Why a call brought nothing:
 *
 * | kind | answer |
 * | --- | --- |
 * | `unauthenticated` | 401, or there is no token |
 * | `no-permission` | 403 of an integration or a fork's token; the permission that is missing is in `needs` |
 * | `feature-off` | 403: code scanning or Code Security is not enabled, or not licensed |
 * | `archived` | 403: the repository is read-only |
 * | `not-found` | 404 or 410 |
 * | `ref-gone` | 404 or 422 that names a commit or ref GitHub does not know any more |
 * | `invalid` | 400 or 422, or 403 of a conversation that is locked |
 * | `too-large` | 413 |
 * | `rate-limited` | 429, or 403 of a primary or secondary limit |
 * | `unavailable` | 5xx, after retries |
 * | `timed-out` | no whole answer within the deadline |
 * | `unreachable` | no connection, or one that was cut |
 * | `unexpected` | an answer that is not what the API describes |
 */
export type ApiFailureKind = (typeof apiFailureKinds)[number]

export interface ApiFailure {
  readonly kind: ApiFailureKind
  readonly status?: number
  /** GitHub's own words on one line, at most 300 characters; never a header or a body. */
  readonly message: string
  /** The permission as a workflow writes it, such as `security-events: write`. */
  readonly needs?: string
  /** ISO 8601 instant from which it may be asked again. */
  readonly retryAt?: string
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: ApiFailure }

export interface TreeEntry {
  /** Relative to the tree that was asked for. */
  readonly path: string
  readonly type: 'blob' | 'tree' | 'commit'
  /** `100644`, `120000` for a symbolic link. */
  readonly mode: string
  readonly sha: string
  /** Bytes; of blobs only. */
  readonly size?: number
}

export interface Tree {
  readonly entries: readonly TreeEntry[]
  /** GitHub left entries out. */
  readonly truncated: boolean
}

export interface SarifUpload {
  readonly commit: string
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/N/merge`. */
  readonly ref: string
  /** gzip and base64. */
  readonly sarif: string
  /** ISO 8601 instant at which the analysis began. */
  readonly startedAt: string
  readonly toolName: string
}

export interface SarifStatus {
  readonly status: 'pending' | 'complete' | 'failed'
  readonly errors: readonly string[]
}

export interface Analysis {
  readonly results: number
  readonly rules: number
  readonly warning: string
  readonly error: string
  readonly category: string
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly author: { readonly login: string; readonly isBot: boolean }
}

/** An artifact of a workflow run, and the run that stored it. */
export interface RemoteArtifact {
  readonly id: number
  readonly bytes: number
  readonly run: number
}

export interface WorkflowRun {
  readonly event: string
  /** A tag may have the name of a branch. */
  readonly branch: string
  readonly commit: string
  /** The code that ran was this repository's own, not a fork's. */
  readonly isOwn: boolean
}

/** Each call has a deadline and its own retries: connection trouble, 5xx and limits that end soon; never 401, 403, 404 or 422. */
export interface GitHub {
  /** The commit at the tip of a branch, `main`. */
  branchTip(branch: string): Promise<Answer<string>>
  /** `sha`: of a commit or a tree. */
  tree(sha: string, options: { readonly recursive: boolean }): Promise<Answer<Tree>>
  blob(sha: string): Promise<Answer<Uint8Array>>
  /** The parents of a commit, in its order. */
  parents(sha: string): Promise<Answer<readonly string[]>>
  /** The newest commit that is an ancestor of both. */
  mergeBase(base: string, head: string): Promise<Answer<string>>
  /** An address that gives the files of a commit as `tar.gz` for a few minutes. It may hold a secret: it is asked, and never shown. */
  archiveAddress(sha: string): Promise<Answer<string>>
  /** Those of this name that are still there, newest first; at most a page of them. */
  artifacts(name: string): Promise<Answer<readonly RemoteArtifact[]>>
  workflowRun(id: number): Promise<Answer<WorkflowRun>>
  /** An address that gives an artifact as ZIP for a minute, as `archiveAddress` does. */
  artifactAddress(id: number): Promise<Answer<string>>
  uploadSarif(upload: SarifUpload): Promise<Answer<{ readonly id: string }>>
  sarifStatus(id: string): Promise<Answer<SarifStatus>>
  analyses(sarifId: string): Promise<Answer<readonly Analysis[]>>
  /** Commit of the head of a pull request now. */
  pullRequestHead(number: number): Promise<Answer<string>>
  /** All of them, oldest first. */
  comments(number: number): Promise<Answer<readonly Comment[]>>
  createComment(number: number, body: string): Promise<Answer<Comment>>
  updateComment(id: number, body: string): Promise<Answer<Comment>>
  deleteComment(id: number): Promise<Answer<undefined>>
  /** Whose token it is; a job's own token may not ask. */
  viewer(): Promise<Answer<{ readonly login: string; readonly isBot: boolean }>>
}
