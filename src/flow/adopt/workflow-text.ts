import { yamlText } from '../../core/document/yaml-text.js'

export interface WorkflowChoices {
  /** Commit of the release that the workflow uses. */
  readonly pin: string
  readonly branch: string
  /** Folder to scan, from the top of the repository; absent: all of it. */
  readonly path?: string
}

/** `+`, `!` and what else means something in a branch filter of a workflow, so that the name means itself. */
const literalBranch = (branch: string): string => branch.replace(/[\\*?+[\]!]/g, '\\$&')

/** The workflow of examples/workflows/one-step.yml, which a test holds equal to it, for this repository. */
export const workflowText = ({ pin, branch, path }: WorkflowChoices): string => `name: Gatehouse

on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: a change may get another base, and with it another policy
  merge_group:
  push:
    branches: [${yamlText(literalBranch(branch))}]
  schedule:
    - cron: '17 3 * * *' # every night: new advisories find old code

permissions: {}

jobs:
  gatehouse:
    runs-on: ubuntu-latest
    timeout-minutes: 45
    permissions:
      actions: read # evidence of the default branch, so that what a change leaves alone is not scanned again
      contents: read # the code and the policy of the base branch
      pull-requests: write # the comment
      security-events: write # the alerts
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: gatehouse/gatehouse@${pin}
        with:${path === undefined ? '' : `\n          path: ${yamlText(path)}`}
          # What is merged is told in full, and turns nothing red.
          mode: \${{ (github.event_name == 'push' || github.event_name == 'schedule') && 'audit' || '' }}
`

/** The commit that a workflow of ours is pinned at. */
export const pinIn = (workflow: string): string | undefined =>
  /\bgatehouse\/gatehouse@([0-9a-f]{40})\b/.exec(workflow)?.[1]
