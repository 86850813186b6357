import { z } from 'zod'
import type { GitHub, RemoteArtifact } from '../../../ports/github.js'
import { readLocation } from './history.js'
import { type Ask, bodyAs } from './request/ask.js'

const needs = 'actions: read'

const id = z.int().positive()

const artifactSchema = z.object({
  id,
  name: z.string(),
  size_in_bytes: z.int().nonnegative(),
  expired: z.boolean(),
  created_at: z.string().nullable(),
  workflow_run: z.object({ id: id.optional() }).nullish(),
})

/** Newest first; one whose run is gone proves nothing. */
const listSchema = z.object({ artifacts: z.array(artifactSchema) }).transform(({ artifacts }): RemoteArtifact[] =>
  artifacts
    .filter(({ expired }) => !expired)
    .sort((a, b) => (b.created_at ?? '').localeCompare(a.created_at ?? '') || b.id - a.id)
    .flatMap(({ id: own, size_in_bytes: bytes, workflow_run: run }) =>
      run?.id === undefined ? [] : [{ id: own, bytes, run: run.id }],
    ),
)

const repository = z.object({ id }).nullish()

const runSchema = z
  .object({
    event: z.string(),
    head_branch: z.string().nullable(),
    head_sha: z.string(),
    repository,
    head_repository: repository,
  })
  .transform(({ event, head_branch, head_sha, ...of }) => ({
    event,
    branch: head_branch ?? '',
    commit: head_sha,
    isOwn: of.repository !== null && of.repository !== undefined && of.repository.id === of.head_repository?.id,
  }))

/** What other runs of the repository stored. */
export const storedArtifacts = (
  ask: Ask,
  api: string,
): Pick<GitHub, 'artifacts' | 'workflowRun' | 'artifactAddress'> => ({
  artifacts: (name) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/actions/artifacts',
      parameters: { name, per_page: 30 },
      read: bodyAs(listSchema),
      needs,
    }),
  workflowRun: (run) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      parameters: { run_id: run },
      read: bodyAs(runSchema),
      needs,
    }),
  artifactAddress: (artifact) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      parameters: { artifact_id: artifact, archive_format: 'zip' },
      read: readLocation(api),
      isRedirect: true,
      needs,
    }),
})
