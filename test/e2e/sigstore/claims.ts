/** What a token of GitHub's says about the job, by its own names. */
export type Claims = Readonly<Record<string, string>>

const usual = {
  repository: 'acme/app',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  ref_protected: 'true',
  sha: '1'.repeat(40),
  event_name: 'push',
  workflow: 'release',
  head_ref: '',
  base_ref: '',
  actor: 'octocat',
  actor_id: '1',
  repository_id: '1001',
  repository_owner_id: '2001',
  repository_visibility: 'public',
  run_id: '42',
  run_number: '7',
  run_attempt: '1',
  runner_environment: 'github-hosted',
}

const subjectOf = ({ repository, ref, event_name, environment }: typeof usual & { readonly environment?: string }) => {
  if (environment !== undefined) return `repo:${repository}:environment:${environment}`
  return event_name.startsWith('pull_request') ? `repo:${repository}:pull_request` : `repo:${repository}:ref:${ref}`
}

/** The claims of a push to main of `acme/app` by `release.yml`, with some of them changed; `job_workflow_ref` names a reusable workflow that is called. */
export function claimsOf(changes: Claims = {}): Claims {
  const base = { ...usual, ...changes }
  const workflow = changes['workflow_ref'] ?? `${base.repository}/.github/workflows/release.yml@${base.ref}`
  return {
    repository_owner: base.repository.split('/')[0] ?? '',
    sub: subjectOf(base),
    workflow_ref: workflow,
    workflow_sha: base.sha,
    job_workflow_ref: workflow,
    job_workflow_sha: base.sha,
    ...base,
  }
}

/** How Fulcio's public instance turns GitHub's claims into extensions of a certificate (its `config/identity/config.yaml`, v1.8.8). */
export const githubMapping = {
  'default-template-values': { url: 'https://github.com', environment: '' },
  'extension-templates': {
    'github-workflow-trigger': 'event_name',
    'github-workflow-sha': 'sha',
    'github-workflow-name': 'workflow',
    'github-workflow-repository': 'repository',
    'github-workflow-ref': 'ref',
    'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
    'build-signer-digest': 'job_workflow_sha',
    'runner-environment': 'runner_environment',
    'source-repository-uri': '{{ .url }}/{{ .repository }}',
    'source-repository-digest': 'sha',
    'source-repository-ref': 'ref',
    'source-repository-identifier': 'repository_id',
    'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
    'source-repository-owner-identifier': 'repository_owner_id',
    'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
    'build-config-digest': 'workflow_sha',
    'build-trigger': 'event_name',
    'run-invocation-uri': '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
    'source-repository-visibility-at-signing': 'repository_visibility',
    'deployment-environment': 'environment',
  },
  'subject-alternative-name-template': '{{ .url }}/{{ .job_workflow_ref }}',
}
