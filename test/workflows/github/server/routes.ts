import { getArtifact, getRun, listArtifacts } from '../routes/artifacts.js'
import { listAlerts, listAnalyses, sarifStatus } from '../routes/code-scanning.js'
import { createComment, deleteComment, listComments, updateComment } from '../routes/comments.js'
import { getBlob, getBranch, getRef, getTree } from '../routes/git.js'
import { compareCommits, getCommit, getTarball } from '../routes/history.js'
import { getPull, getUser } from '../routes/pulls.js'
import { uploadSarif } from '../routes/upload.js'
import type { Reply } from './answer.js'
import type { State } from './state.js'
import type { Need, Token } from './tokens.js'

export const routeNames = [
  'GET /user',
  'GET /branches/{branch}',
  'GET /git/ref/{ref}',
  'GET /git/trees/{tree_sha}',
  'GET /git/blobs/{file_sha}',
  'GET /git/commits/{commit_sha}',
  'GET /compare/{basehead}',
  'GET /tarball/{ref}',
  'GET /actions/artifacts',
  'GET /actions/artifacts/{artifact_id}/{archive_format}',
  'GET /actions/runs/{run_id}',
  'GET /pulls/{pull_number}',
  'GET /issues/{issue_number}/comments',
  'POST /issues/{issue_number}/comments',
  'PATCH /issues/comments/{comment_id}',
  'DELETE /issues/comments/{comment_id}',
  'POST /code-scanning/sarifs',
  'GET /code-scanning/sarifs/{sarif_id}',
  'GET /code-scanning/analyses',
  'GET /code-scanning/alerts',
] as const
/** Without `/repos/{owner}/{repo}`. */
export type RouteName = (typeof routeNames)[number]

export interface Call {
  readonly state: State
  readonly token: Token | undefined
  /** A part of the path, decoded. */
  parameter(name: string): string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly documentation: string
}

export interface Route {
  /** One of them is enough; none: any token will do. */
  readonly needs: readonly Need[]
  /** Below the documentation of the REST API. */
  readonly documentation: string
  readonly answer: (call: Call) => Reply
}

const contents: readonly Need[] = ['contents: read']
const readAlerts: readonly Need[] = ['security-events: read']
const readActions: readonly Need[] = ['actions: read']
const readPull: readonly Need[] = ['pull-requests: read']
const readComments: readonly Need[] = ['issues: read', 'pull-requests: read']
const writeComments: readonly Need[] = ['issues: write', 'pull-requests: write']

export const routes: Readonly<Record<RouteName, Route>> = {
  'GET /user': { needs: [], documentation: 'users/users#get-the-authenticated-user', answer: getUser },
  'GET /branches/{branch}': {
    needs: contents,
    documentation: 'branches/branches#get-a-branch',
    answer: getBranch,
  },
  'GET /git/ref/{ref}': { needs: contents, documentation: 'git/refs#get-a-reference', answer: getRef },
  'GET /git/trees/{tree_sha}': { needs: contents, documentation: 'git/trees#get-a-tree', answer: getTree },
  'GET /git/blobs/{file_sha}': { needs: contents, documentation: 'git/blobs#get-a-blob', answer: getBlob },
  'GET /git/commits/{commit_sha}': {
    needs: contents,
    documentation: 'git/commits#get-a-commit-object',
    answer: getCommit,
  },
  'GET /compare/{basehead}': {
    needs: contents,
    documentation: 'commits/commits#compare-two-commits',
    answer: compareCommits,
  },
  'GET /tarball/{ref}': {
    needs: contents,
    documentation: 'repos/contents#download-a-repository-archive-tar',
    answer: getTarball,
  },
  'GET /actions/artifacts': {
    needs: readActions,
    documentation: 'actions/artifacts#list-artifacts-for-a-repository',
    answer: listArtifacts,
  },
  'GET /actions/artifacts/{artifact_id}/{archive_format}': {
    needs: readActions,
    documentation: 'actions/artifacts#download-an-artifact',
    answer: getArtifact,
  },
  'GET /actions/runs/{run_id}': {
    needs: readActions,
    documentation: 'actions/workflow-runs#get-a-workflow-run',
    answer: getRun,
  },
  'GET /pulls/{pull_number}': { needs: readPull, documentation: 'pulls/pulls#get-a-pull-request', answer: getPull },
  'GET /issues/{issue_number}/comments': {
    needs: readComments,
    documentation: 'issues/comments#list-issue-comments',
    answer: listComments,
  },
  'POST /issues/{issue_number}/comments': {
    needs: writeComments,
    documentation: 'issues/comments#create-an-issue-comment',
    answer: createComment,
  },
  'PATCH /issues/comments/{comment_id}': {
    needs: writeComments,
    documentation: 'issues/comments#update-an-issue-comment',
    answer: updateComment,
  },
  'DELETE /issues/comments/{comment_id}': {
    needs: writeComments,
    documentation: 'issues/comments#delete-an-issue-comment',
    answer: deleteComment,
  },
  'POST /code-scanning/sarifs': {
    needs: ['security-events: write'],
    documentation: 'code-scanning/code-scanning#upload-an-analysis-as-sarif-data',
    answer: uploadSarif,
  },
  'GET /code-scanning/sarifs/{sarif_id}': {
    needs: readAlerts,
    documentation: 'code-scanning/code-scanning#get-information-about-a-sarif-upload',
    answer: sarifStatus,
  },
  'GET /code-scanning/analyses': {
    needs: readAlerts,
    documentation: 'code-scanning/code-scanning#list-code-scanning-analyses-for-a-repository',
    answer: listAnalyses,
  },
  'GET /code-scanning/alerts': {
    needs: readAlerts,
    documentation: 'code-scanning/code-scanning#list-code-scanning-alerts-for-a-repository',
    answer: listAlerts,
  },
}

export interface Match {
  readonly name: RouteName
  /** `owner/name`; absent outside of repositories. */
  readonly repository?: string
  readonly parameters: ReadonlyMap<string, string>
}

/** A ref and a branch may hold slashes, encoded or not. */
const multiSegment = new Set(['ref', 'branch', 'tree_sha', 'basehead'])

const patterns = routeNames.map((name) => {
  const [method = '', path = ''] = name.split(' ')
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const source = path.replace(/\{(\w+)\}/g, (_, parameter: string) =>
    multiSegment.has(parameter) ? '(.+)' : '([^/]+)',
  )
  const prefix = name === 'GET /user' ? '()' : '/repos/([^/]+/[^/]+)'
  return { name, method, names, pattern: new RegExp(`^${prefix}${source}$`) }
})

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function matchRoute(method: string, path: string): Match | undefined {
  for (const candidate of patterns) {
    const found = candidate.method === method ? candidate.pattern.exec(path) : null
    if (found === null) continue
    const [, repository = '', ...values] = found
    const parameters = new Map(candidate.names.map((name, index) => [name, decode(values[index] ?? '')]))
    return { name: candidate.name, parameters, ...(repository === '' ? {} : { repository }) }
  }
  return undefined
}
