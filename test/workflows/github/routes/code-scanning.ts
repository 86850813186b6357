import type { Alert } from '../code-scanning/alerts.js'
import type { Analysis } from '../code-scanning/scanning.js'
import { notFound, type Reply, refuse, reply } from '../server/answer.js'
import type { Call } from '../server/routes.js'
import type { State } from '../server/state.js'

/** Why code scanning takes nothing here; absent when it does. */
export function refuseFeature({ settings, edition }: State, documentation: string): Reply | undefined {
  switch (settings.codeScanning) {
    case 'on':
      return undefined
    case 'off': {
      const sentence =
        'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.'
      return refuse(403, sentence, documentation)
    }
    case 'unlicensed': {
      const product = edition === 'cloud' ? 'Code Security' : 'Advanced Security'
      return refuse(403, `${product} must be enabled for this repository to use code scanning.`, documentation)
    }
  }
}

export function sarifStatus({ state, parameter, documentation }: Call): Reply {
  const off = refuseFeature(state, documentation)
  if (off !== undefined) return off
  const upload = state.scanning.uploads.find(({ id }) => id === parameter('sarif_id'))
  if (upload === undefined) return notFound(documentation)
  const left = state.scanning.polls.get(upload.id) ?? 0
  state.scanning.polls.set(upload.id, Math.max(0, left - 1))
  if (left > 0) return reply({ processing_status: 'pending' })
  const url = `${state.address}/repos/${state.repository}/code-scanning/analyses?sarif_id=${upload.id}`
  return upload.outcome === 'complete'
    ? reply({ processing_status: 'complete', analyses_url: url })
    : reply({ processing_status: 'failed', analyses_url: null, errors: upload.errors })
}

const analysisShape = (state: State, { id, sarifId, commit, tool, results, rules, createdAt, ...rest }: Analysis) => ({
  ...rest,
  id,
  commit_sha: commit,
  analysis_key: '(default)',
  environment: '{}',
  error: '',
  created_at: createdAt,
  results_count: results,
  rules_count: rules,
  url: `${state.address}/repos/${state.repository}/code-scanning/analyses/${id}`,
  sarif_id: sarifId,
  tool: { name: tool.name, guid: null, version: tool.version ?? null },
  deletable: true,
})

/** `refs/heads/main` may be asked for as `heads/main` or `main`. */
const isSameRef = (asked: string | null, ref: string): boolean =>
  asked === null || asked === ref || `refs/${asked}` === ref || `refs/heads/${asked}` === ref

export function listAnalyses({ state, query, documentation }: Call): Reply {
  const off = refuseFeature(state, documentation)
  if (off !== undefined) return off
  const { analyses, polls } = state.scanning
  const [sarif, tool] = [query.get('sarif_id'), query.get('tool_name')]
  const found = analyses
    .filter(({ sarifId }) => (polls.get(sarifId) ?? 0) === 0 && (sarif === null || sarif === sarifId))
    .filter(({ ref, tool: { name } }) => isSameRef(query.get('ref'), ref) && (tool === null || tool === name))
  if (found.length === 0 && analyses.length === 0) return notFound(documentation, 'no analysis found')
  return reply(found.map((analysis) => analysisShape(state, analysis)))
}

const alertShape = (state: State, ref: string, alert: Alert) => {
  const url = `${state.address}/repos/${state.repository}/code-scanning/alerts/${alert.number}`
  const { path, startLine, endLine, startColumn, endColumn } = alert
  const severity = alert.level === 'none' || alert.level === 'note' || alert.level === 'error' ? alert.level : 'warning'
  return {
    number: alert.number,
    created_at: '2026-11-01T00:00:00Z',
    url,
    html_url: `https://github.com/${state.repository}/security/code-scanning/${alert.number}`,
    instances_url: `${url}/instances`,
    state: alert.state,
    fixed_at: alert.state === 'fixed' ? '2026-11-01T00:00:00Z' : null,
    dismissed_by: null,
    dismissed_at: null,
    dismissed_reason: null,
    rule: { id: alert.rule, name: alert.rule, severity, description: alert.rule },
    tool: { name: alert.tool, guid: null, version: null },
    most_recent_instance: {
      ref,
      analysis_key: '(default)',
      environment: '{}',
      category: alert.categories.at(-1) ?? '',
      state: alert.state,
      commit_sha: alert.commit,
      message: { text: alert.message },
      location: { path, start_line: startLine, end_line: endLine, start_column: startColumn, end_column: endColumn },
      classifications: [],
    },
  }
}

export function listAlerts({ state, query, documentation }: Call): Reply {
  const off = refuseFeature(state, documentation)
  if (off !== undefined) return off
  const { book, analyses } = state.scanning
  if (analyses.length === 0) return notFound(documentation, 'no analysis found')
  const asked = query.get('ref') ?? `refs/heads/${state.defaultBranch}`
  const ref = book.refs().find((known) => isSameRef(asked, known)) ?? asked
  const wanted = query.get('state')
  const shown = book.on(ref).filter((alert) => wanted === null || wanted === alert.state)
  return reply(shown.map((alert) => alertShape(state, ref, alert)))
}
