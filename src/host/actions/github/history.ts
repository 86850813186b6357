import { z } from 'zod'
import type { Answer, GitHub } from '../../../ports/github.js'
import { type Ask, bodyAs, failed } from './request/ask.js'
import type { Reply } from './request/send.js'

const needs = 'contents: read'

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)

const commitSchema = z
  .object({ parents: z.array(z.object({ sha })) })
  .transform(({ parents }) => parents.map((parent) => parent.sha))

const comparisonSchema = z
  .object({ merge_base_commit: z.object({ sha }) })
  .transform(({ merge_base_commit }) => merge_base_commit.sha)

/** Where a redirect leads, which is for whoever downloads. An API that is asked over TLS never sends us on without it. */
export const readLocation =
  (api: string) =>
  ({ status, headers }: Reply): Answer<string> => {
    const { location = '' } = headers
    const scheme = URL.canParse(location) ? new URL(location).protocol : ''
    if (scheme === 'https:' || (scheme === 'http:' && api.startsWith('http:'))) return { ok: true, value: location }
    return failed({ kind: 'unexpected', status, message: 'The answer does not say where the download is.' })
  }

/** What came before a commit, and its files as one archive. */
export const history = (ask: Ask, api: string): Pick<GitHub, 'parents' | 'mergeBase' | 'archiveAddress'> => ({
  parents: (commit) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
      parameters: { commit_sha: commit },
      read: bodyAs(commitSchema),
      needs,
    }),
  mergeBase: (base, head) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      // Its first page lists files of the change, which nobody needs here; the second does not.
      parameters: { basehead: `${base}...${head}`, page: 2, per_page: 1 },
      read: bodyAs(comparisonSchema),
      needs,
    }),
  archiveAddress: (commit) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/tarball/{ref}',
      parameters: { ref: commit },
      read: readLocation(api),
      isRedirect: true,
      needs,
    }),
})
