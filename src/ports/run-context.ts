/** Why a workflow runs and on what, decoded from the runner's environment and its event. */

export interface PullRequest {
  readonly number: number
  readonly head: {
    readonly sha: string
    readonly ref: string /** `owner/name`; absent when the fork is gone. */
    readonly repository?: string
  }
  readonly base: { readonly sha: string; readonly ref: string }
}

export interface RunContext {
  /** As GitHub names it: `pull_request`, `push`, `merge_group`, `schedule`, … */
  readonly event: string
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository: string
  readonly defaultBranch?: string
  /** What GitHub tests: on pull_request the merge commit. */
  readonly sha: string
  readonly ref: string
  readonly pullRequest?: PullRequest
  /** Custom properties of the repository, as its organisation set them. */
  readonly properties?: ReadonlyMap<string, string>
  readonly mergeGroup?: { /** `refs/heads/main`. */ readonly baseRef: string; readonly baseSha: string }
  readonly actor: string
  /** `https://github.com`, without a slash at the end. */
  readonly server: string
  readonly api: string
  readonly run: { readonly id: string; readonly attempt: string; readonly job: string }
  /** Absolute. */
  readonly workspace: string
  readonly temporary: string
}

/** The head is in another repository, or in one that is gone: its author may not be trusted, and its token may not write. */
export const isFork = ({ pullRequest, repository }: Pick<RunContext, 'pullRequest' | 'repository'>): boolean =>
  pullRequest !== undefined && pullRequest.head.repository !== repository

/** The page of the run, where the summary is. */
export const runUrl = ({ server, repository, run }: RunContext): string =>
  `${server}/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`

/** github.com and ghe.com take what GitHub Enterprise Server does not know yet. */
export const isEnterpriseServer = ({ server }: Pick<RunContext, 'server'>): boolean => {
  const host = URL.canParse(server) ? new URL(server).hostname : ''
  return host !== 'github.com' && !host.endsWith('.ghe.com')
}
