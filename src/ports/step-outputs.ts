/** Names of the outputs of each action; `action.yml` describes the same ones, and a test compares. */

const judged = [
  'verdict',
  'enforced',
  'reason',
  'blocking',
  'warnings',
  'noted',
  'waived',
  'introduced',
  'evidence',
  'verdict-file',
  'sarif',
  'summary-file',
  'upload',
] as const

const published = ['published', 'publish-reason', 'sarif-id'] as const

export const stepOutputs = {
  root: [...judged, ...published],
  scan: ['evidence', 'evidence-digest', 'artifact-id', 'complete'],
  gate: [...judged, 'verdict-digest'],
  sbom: [...judged, 'evidence-digest', 'cyclonedx', 'spdx', 'documents', 'document-digests', 'artifact-id'],
  publish: [...published, 'verdict', 'enforced', 'reason'],
  sign: ['image', 'digest', 'made'],
  verify: [...judged, 'evidence-digest', ...published],
} as const

/** The outputs that an action sets, each of them; a value that there is not is empty. */
export type StepOutputs<Action extends keyof typeof stepOutputs> = Readonly<
  Record<(typeof stepOutputs)[Action][number], string>
>

/** What every action that judges tells. */
export type JudgedOutputs = Readonly<Record<(typeof judged)[number], string>>
