import type { CodeScanning } from '../code-scanning/scanning.js'
import type { Store } from '../repository/store.js'
import type { Account, Token } from './tokens.js'

/** `enterprise` is GitHub Enterprise Server, 3.19. */
export type Edition = 'cloud' | 'enterprise'

export interface PullRequest {
  readonly number: number
  /** Commit at the head; a test may move it. */
  head: string
  /** `owner/name`: another one for a pull request from a fork. */
  readonly headRepository: string
  readonly headRef: string
  readonly base: string
  /** Of `refs/pull/N/merge`. */
  readonly merge?: string
  locked: boolean
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly author: Account
  readonly createdAt: string
  body: string
  updatedAt: string
}

/** An artifact, and the run that stored it. */
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly archive: Buffer
  readonly createdAt: string
  readonly expired: boolean
  readonly run: {
    readonly id: number
    readonly event: string
    readonly branch: string
    readonly commit: string
    readonly isOwn: boolean
  }
}

/** What a test may change at any time. */
export interface Settings {
  /** `off`: nobody switched it on. `unlicensed`: the private repository has no Code Security. */
  codeScanning: 'on' | 'off' | 'unlicensed'
  archived: boolean
  /** Entries of a tree beyond which GitHub truncates. */
  treeLimit: number
  /** How often an upload's status is `pending` before it ends: `Number.POSITIVE_INFINITY` for ever. */
  pendingPolls: number
  /** Errors that processing ends with, whatever was sent. */
  processingErrors: readonly string[]
  /** How many results GitHub loses without a word. */
  lostResults: number
}

export interface State {
  readonly repository: string
  readonly visibility: 'public' | 'private'
  readonly edition: Edition
  readonly defaultBranch: string
  readonly store: Store
  /** Refs and commits beyond those of the store: `refs/pull/7/merge`. */
  readonly refs: Map<string, string>
  readonly tokens: Map<string, Token>
  readonly pulls: Map<number, PullRequest>
  readonly comments: StoredComment[]
  /** Oldest first. */
  readonly artifacts: StoredArtifact[]
  readonly scanning: CodeScanning
  readonly settings: Settings
  /** Where clients reach it; its own links begin so. */
  address: string
  /** Where it listens itself, whatever stands in front of it: downloads are there. */
  origin: string
  /** An instant later than the last one. */
  tick(): string
  nextId(): number
}

export const everyRef = ({ store, refs }: State): ReadonlyMap<string, string> => new Map([...store.refs(), ...refs])

export const isKnownCommit = (state: State, sha: string): boolean =>
  [...state.refs.values()].includes(sha) ||
  [...state.pulls.values()].some(({ head, merge }) => head === sha || merge === sha) ||
  state.store.kind(sha) === 'commit'

export const isKnownRef = (state: State, ref: string): boolean => {
  const pull = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref)
  return pull === null ? everyRef(state).has(ref) : state.pulls.has(Number(pull[1])) || state.refs.has(ref)
}
