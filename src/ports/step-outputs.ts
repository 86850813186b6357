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
  gate: judged,
  sbom: [...judged, 'cyclonedx', 'spdx', 'artifact-id'],
  publish: [...published, 'verdict', 'enforced', 'reason'],
  sign: ['image', 'digest', 'made'],
  verify: [...judged, ...published],
} as const

/** The outputs that an action sets, each of them; a value that there is not is empty. */
export type StepOutputs<Action extends keyof typeof stepOutputs> = Readonly<
  Record<(typeof stepOutputs)[Action][number], string>
>
