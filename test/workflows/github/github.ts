import type { Alert, AlertState } from './code-scanning/alerts.js'
import type { Analysis, Upload } from './code-scanning/scanning.js'
import { openFolder } from './repository/folder.js'
import { createMemoryStore, type Files } from './repository/memory.js'
import { createFaults, type Fault } from './server/faults.js'
import {
  type ArtifactOptions,
  createState,
  type Delivery,
  type GitHubOptions,
  handsOn,
  type PullRequestOptions,
} from './server/hands.js'
import type { RouteName } from './server/routes.js'
import { type Received, serve } from './server/server.js'
import type { Edition, Settings, StoredComment } from './server/state.js'
import type { Permissions, TokenOptions } from './server/tokens.js'

export { type Fault, rateLimited, refusals, secondaryLimit } from './server/faults.js'
export type {
  Alert,
  Analysis,
  ArtifactOptions,
  Delivery,
  Edition,
  GitHubOptions,
  Permissions,
  PullRequestOptions,
  Received,
  RouteName,
  Settings,
  StoredComment,
  TokenOptions,
  Upload,
}

/** A GitHub with one repository, on this machine. */
export interface FakeGitHub {
  /** Where it listens. */
  readonly url: string
  readonly repository: string
  readonly edition: Edition
  readonly settings: Settings
  /** Everything it was asked, oldest first. */
  readonly received: readonly Received[]
  readonly uploads: readonly Upload[]
  readonly analyses: readonly Analysis[]
  /** Oldest first. */
  readonly comments: readonly StoredComment[]
  /** What one kind of call brought. */
  requests(route: RouteName): readonly Received[]
  /** A new token; its value is long, so that a runner that masks it does not mask ordinary words. */
  token(options?: TokenOptions): string
  /** From now on a token may do this; act gives all jobs of a run the same one. */
  grant(token: string, options: TokenOptions): void
  /** Alerts of a ref, by number; with a state, only those. */
  alerts(ref: string, state?: AlertState): readonly Alert[]
  /** The commit that a full ref names now. */
  tip(ref: string): string
  /** A commit with exactly these files on a branch; not in a repository of this machine. */
  commit(files: Files, branch?: string): string
  /** Makes GitHub know a ref and its commit, such as one that only a runner's checkout has. */
  setRef(ref: string, sha: string): void
  removeRef(ref: string): void
  openPull(number: number, options?: PullRequestOptions): void
  /** The author pushes. */
  moveHead(number: number, sha: string): void
  lockPull(number: number): void
  /** Somebody else's comment, without a call. */
  addComment(issue: number, body: string, author?: TokenOptions): number
  /** What a run stored, without a call; gives its id. */
  storeArtifact(options: ArtifactOptions): number
  /** What GitHub's own upload action delivers: it goes by a call that GitHub describes nowhere, and that the fake does not have. */
  deliver(delivery: Delivery): Upload
  /** The calls of a kind go wrong from now on. */
  fail(route: RouteName | '*', fault: Fault): void
  /** No call goes wrong any more. */
  heal(): void
  /** Its links begin so from now on: for a proxy in front of it. */
  announce(address: string): void
  close(): Promise<void>
}

/** Starts it on a free port of this machine; the test closes it. */
export async function startGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const memory = createMemoryStore()
  const store = options.folder === undefined ? memory : openFolder(options.folder)
  const state = createState(store, options)
  if (options.folder === undefined) memory.commit(state.defaultBranch, options.files ?? { 'README.md': '# Shop\n' })
  const faults = createFaults()
  const running = await serve(state, faults)
  state.address = running.url
  state.origin = running.url
  return {
    ...running,
    ...handsOn(state),
    repository: state.repository,
    edition: state.edition,
    settings: state.settings,
    uploads: state.scanning.uploads,
    analyses: state.scanning.analyses,
    comments: state.comments,
    requests: (route) => running.received.filter((request) => request.route === route),
    alerts: (ref, wanted) =>
      state.scanning.book.on(ref).filter((alert) => wanted === undefined || alert.state === wanted),
    commit: (files, branch = state.defaultBranch) => {
      if (options.folder !== undefined) throw new Error('Commit to the repository on this machine with git.')
      return memory.commit(branch, files)
    },
    fail: faults.add,
    heal: faults.clear,
  }
}
