import type { RunContext } from '../../../ports/run-context.js'
import type { UploadTarget } from './upload-target.js'

/** The page with the alerts of this gate on the branch or in the pull request. */
export function alertsPage(
  { server, repository }: Pick<RunContext, 'server' | 'repository'>,
  { ref }: Pick<UploadTarget, 'ref'>,
): string {
  const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1]
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  const where = number === undefined ? (branch === undefined ? [] : [`branch:${branch}`]) : [`pr:${number}`]
  const query = ['is:open', 'tool:Gatehouse', ...where].join(' ')
  return `${server}/${repository}/security/code-scanning?query=${encodeURIComponent(query)}`
}
