import { randomUUID } from 'node:crypto'
import { processUpload } from '../code-scanning/process.js'
import { createScanning, type Upload } from '../code-scanning/scanning.js'
import type { Files } from '../repository/memory.js'
import type { Store } from '../repository/store.js'
import { type Edition, everyRef, type PullRequest, type Settings, type State } from './state.js'
import { makeToken, type TokenOptions } from './tokens.js'

export interface GitHubOptions {
  /** `acme/shop`. */
  readonly repository?: string
  readonly visibility?: 'public' | 'private'
  readonly edition?: Edition
  readonly defaultBranch?: string
  /** The files of the default branch's first commit. */
  readonly files?: Files
  /** Instead: a git repository of this machine, with its branches and tags. */
  readonly folder?: string
  readonly settings?: Partial<Settings>
}

export interface PullRequestOptions {
  /** Commit; the tip of the base when absent. */
  readonly head?: string
  readonly headRef?: string
  /** Another repository: a fork. */
  readonly headRepository?: string
  readonly base?: string
  /** Commit of `refs/pull/N/merge`. */
  readonly merge?: string
}

export interface Delivery {
  readonly ref: string
  readonly commit: string
  readonly sarif: unknown
}

const calm: Settings = {
  codeScanning: 'on',
  archived: false,
  treeLimit: 100_000,
  pendingPolls: 1,
  processingErrors: [],
  lostResults: 0,
}

export function createState(store: Store, options: GitHubOptions): State {
  let seconds = Date.parse('2026-11-01T00:00:00Z') / 1000
  let id = 1000
  return {
    repository: options.repository ?? 'acme/shop',
    visibility: options.visibility ?? 'private',
    edition: options.edition ?? 'cloud',
    defaultBranch: options.defaultBranch ?? 'main',
    store,
    refs: new Map(),
    tokens: new Map(),
    pulls: new Map(),
    comments: [],
    artifacts: [],
    scanning: createScanning(),
    settings: { ...calm, ...options.settings },
    address: '',
    origin: '',
    tick: () => {
      seconds += 1
      return new Date(seconds * 1000).toISOString().replace('.000', '')
    },
    nextId: () => {
      id += 1
      return id
    },
  }
}

const addToken = (state: State, options: TokenOptions = {}): string => {
  const token = makeToken(options)
  const prefix = { job: 'ghs_', fork: 'ghs_', app: 'ghs_', user: 'github_pat_' }[token.kind]
  const value = `${prefix}${String(state.nextId()).padStart(36, 'FakeToken')}`
  state.tokens.set(value, token)
  return value
}

const pullOf = (state: State, number: number): PullRequest => {
  const pull = state.pulls.get(number)
  if (pull === undefined) throw new Error(`There is no pull request ${number}.`)
  return pull
}

const tipOf = (state: State, ref: string): string => {
  const sha = everyRef(state).get(ref)
  if (sha === undefined) throw new Error(`There is no ${ref}.`)
  return sha
}

const openPull = (state: State, number: number, options: PullRequestOptions = {}): void => {
  const base = options.base ?? state.defaultBranch
  state.pulls.set(number, {
    number,
    head: options.head ?? tipOf(state, `refs/heads/${base}`),
    headRef: options.headRef ?? 'change',
    headRepository: options.headRepository ?? state.repository,
    base,
    ...(options.merge === undefined ? {} : { merge: options.merge }),
    locked: false,
  })
}

const addComment = (state: State, issue: number, body: string, author: TokenOptions): number => {
  const [id, now] = [state.nextId(), state.tick()]
  state.comments.push({ id, issue, body, author: makeToken(author).account, createdAt: now, updatedAt: now })
  return id
}

export interface ArtifactOptions {
  readonly name: string
  /** ZIP. */
  readonly archive: Buffer
  readonly event?: string
  readonly branch?: string
  /** The tip of that branch when absent. */
  readonly commit?: string
  /** False: a fork's run. */
  readonly isOwn?: boolean
  readonly expired?: boolean
}

function storeArtifact(state: State, { name, archive, expired = false, ...of }: ArtifactOptions): number {
  const { event = 'push', branch = state.defaultBranch, isOwn = true } = of
  const commit = of.commit ?? tipOf(state, `refs/heads/${branch}`)
  const id = state.nextId()
  const run = { id: state.nextId(), event, branch, commit, isOwn }
  state.artifacts.push({ id, name, archive, expired, createdAt: state.tick(), run })
  return id
}

function deliver(state: State, { ref, commit, sarif }: Delivery): Upload {
  const id = randomUUID()
  processUpload(state, { id, ref, commit, toolName: 'upload-sarif', by: 'job', text: JSON.stringify(sarif) })
  const upload = state.scanning.uploads.find((one) => one.id === id)
  if (upload === undefined) throw new Error('The upload is gone.')
  return upload
}

/** What a test does to the repository, without a call. */
export const handsOn = (state: State) => ({
  setRef: (ref: string, sha: string) => void state.refs.set(ref, sha),
  removeRef: (ref: string) => void state.refs.delete(ref),
  tip: (ref: string) => tipOf(state, ref),
  openPull: (number: number, options?: PullRequestOptions) => openPull(state, number, options),
  moveHead: (number: number, sha: string) => {
    pullOf(state, number).head = sha
  },
  lockPull: (number: number) => {
    pullOf(state, number).locked = true
  },
  token: (options?: TokenOptions) => addToken(state, options),
  grant: (token: string, options: TokenOptions) => void state.tokens.set(token, makeToken(options)),
  addComment: (issue: number, body: string, author: TokenOptions = { kind: 'user' }) =>
    addComment(state, issue, body, author),
  storeArtifact: (options: ArtifactOptions) => storeArtifact(state, options),
  deliver: (delivery: Delivery) => deliver(state, delivery),
  announce: (address: string) => {
    state.address = address
  },
})
