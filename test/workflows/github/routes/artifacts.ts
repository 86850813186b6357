import { notFound, type Reply, refuse, reply } from '../server/answer.js'
import type { Call } from '../server/routes.js'
import type { State, StoredArtifact } from '../server/state.js'
import { redirect } from './history.js'
import { accountShape, repositoryShape } from './shapes.js'

const api = ({ address, repository }: State): string => `${address}/repos/${repository}`

function artifactShape(state: State, { id, name, archive, run, expired, createdAt }: StoredArtifact) {
  const url = `${api(state)}/actions/artifacts/${id}`
  return {
    id,
    node_id: 'A_kwDOAAAAAA',
    name,
    size_in_bytes: archive.length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: createdAt,
    expires_at: '2027-02-01T00:00:00Z',
    updated_at: createdAt,
    workflow_run: {
      id: run.id,
      repository_id: 1,
      head_repository_id: run.isOwn ? 1 : 2,
      head_branch: run.branch,
      head_sha: run.commit,
    },
  }
}

export function listArtifacts({ state, query }: Call): Reply {
  const name = query.get('name')
  const found = state.artifacts.filter((artifact) => name === null || artifact.name === name).toReversed()
  return reply({ total_count: found.length, artifacts: found.map((artifact) => artifactShape(state, artifact)) })
}

export function getRun({ state, parameter, documentation }: Call): Reply {
  const found = state.artifacts.find(({ run }) => String(run.id) === parameter('run_id'))?.run
  if (found === undefined) return notFound(documentation)
  const url = `${api(state)}/actions/runs/${found.id}`
  const page = `https://github.com/${state.repository}/actions/runs/${found.id}`
  const actor = accountShape(state, { login: 'octocat', id: 1, type: 'User' })
  const links = ['jobs', 'logs', 'check_suite', 'artifacts', 'cancel', 'rerun', 'workflow']
  return reply({
    id: found.id,
    name: 'Gatehouse',
    node_id: 'WFR_kwDOAAAAAA',
    head_branch: found.branch,
    head_sha: found.commit,
    path: '.github/workflows/gatehouse.yml',
    display_title: 'Change',
    run_number: 1,
    run_attempt: 1,
    event: found.event,
    status: 'completed',
    conclusion: 'success',
    workflow_id: 1,
    url,
    html_url: page,
    pull_requests: [],
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-01T00:00:00Z',
    actor,
    triggering_actor: actor,
    ...Object.fromEntries(links.map((link) => [`${link}_url`, `${url}/${link}`])),
    previous_attempt_url: null,
    head_commit: null,
    repository: repositoryShape(state, state.repository),
    head_repository: repositoryShape(state, found.isOwn ? state.repository : 'mallory/shop'),
  })
}

export function getArtifact({ state, parameter, documentation }: Call): Reply {
  const found = state.artifacts.find(({ id }) => String(id) === parameter('artifact_id'))
  if (found === undefined) return notFound(documentation)
  if (found.expired) return refuse(410, 'Artifact has expired', documentation)
  return redirect(state, `/download/artifact/${found.id}`)
}
