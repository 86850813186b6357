import { z } from 'zod'
import type { Analysis, Answer, GitHub } from '../../../ports/github.js'
import { type Ask, bodyAs } from './request/ask.js'
import { askAll } from './request/pages.js'

/** Ten megabytes over a slow line take longer than a question. */
const uploadDeadlineMs = 120_000

const reading = 'security-events: read'
const writing = 'security-events: write'

const uploadedSchema = z.object({ id: z.string().regex(/^[\w-]+$/) }).transform(({ id }) => ({ id }))

const statusSchema = z
  .object({ processing_status: z.enum(['pending', 'complete', 'failed']), errors: z.array(z.string()).nullish() })
  .transform(({ processing_status, errors }) => ({ status: processing_status, errors: errors ?? [] }))

const analysesSchema = z.array(
  z
    .object({
      results_count: z.int(),
      rules_count: z.int(),
      warning: z.string().nullish(),
      error: z.string().nullish(),
      category: z.string().nullish(),
    })
    .transform(
      (found): Analysis => ({
        results: found.results_count,
        rules: found.rules_count,
        warning: found.warning ?? '',
        error: found.error ?? '',
        category: found.category ?? '',
      }),
    ),
)

/** GitHub answers 404 "no analysis found" for a list that is empty. */
const noneIsEmpty = (answer: Answer<readonly Analysis[]>): Answer<readonly Analysis[]> =>
  !answer.ok && answer.failure.status === 404 && /\bno analysis found\b/i.test(answer.failure.message)
    ? { ok: true, value: [] }
    : answer

/** Uploads of SARIF and what became of them. `validates`: the server knows `validate`; GitHub Enterprise Server refuses it. */
export const codeScanning = (
  ask: Ask,
  validates: boolean,
): Pick<GitHub, 'uploadSarif' | 'sarifStatus' | 'analyses'> => ({
  // Safe to repeat: a second upload of one commit, tool and category takes the place of the first.
  uploadSarif: ({ commit, ref, sarif, startedAt, toolName }) =>
    ask({
      route: 'POST /repos/{owner}/{repo}/code-scanning/sarifs',
      parameters: {
        commit_sha: commit,
        ref,
        sarif,
        started_at: startedAt,
        tool_name: toolName,
        ...(validates ? { validate: true } : {}),
      },
      read: bodyAs(uploadedSchema),
      needs: writing,
      hidesRights: true,
      deadlineMs: uploadDeadlineMs,
    }),
  sarifStatus: (id) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
      parameters: { sarif_id: id },
      read: bodyAs(statusSchema),
      needs: reading,
    }),
  analyses: async (sarifId) =>
    noneIsEmpty(
      await askAll(
        ask,
        {
          route: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
          parameters: { sarif_id: sarifId },
          needs: reading,
        },
        analysesSchema,
      ),
    ),
})
