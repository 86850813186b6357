import { groupBy } from '../../core/order.js'
import { type At, below, items, textAt } from './json-value.js'
import { githubLimits as limits } from './limits.js'
import { breachIf, type ProfileRule } from './profile-rule.js'

/** What GitHub asks of the log as a whole. */
export const logRules: readonly ProfileRule[] = [
  {
    id: 'version',
    effect: 'refused',
    source: 'docs: SARIF support for code scanning',
    check: (log) =>
      breachIf(
        textAt(log, 'version') !== '2.1.0',
        below(log, 'version'),
        'The log is not SARIF 2.1.0. Write version 2.1.0.',
      ),
  },
  {
    id: 'no-runs',
    effect: 'refused',
    source: 'docs: SARIF support for code scanning',
    check: (log) =>
      breachIf(
        runsOf(log).length === 0,
        below(log, 'runs'),
        'The log has no run. Write one, with no results if there are none.',
      ),
  },
  {
    id: 'too-many-runs',
    effect: 'refused',
    source: 'docs: SARIF results exceed one or more limits',
    check: (log) =>
      breachIf(
        runsOf(log).length > limits.runs,
        below(log, 'runs'),
        `The log has ${runsOf(log).length} runs, and GitHub takes ${limits.runs}. Merge them.`,
      ),
  },
  {
    id: 'same-category',
    effect: 'refused',
    source: 'docs: changelog of 2025-07-21; code: upload-lib.ts',
    check: (log) =>
      [...groupBy(runsOf(log), deliveryOf).values()].flatMap(([, ...again]) =>
        again.map(({ path }) => ({
          path,
          sentence: 'Two runs have one tool and one category. Merge them, or give each a category of its own.',
        })),
      ),
  },
]

export const runsOf = (log: At): readonly At[] => items(below(log, 'runs'))

/** The category ends before the last slash; what follows is the id of one run. */
const deliveryOf = (run: At): string => {
  const id = textAt(run, 'automationDetails', 'id') ?? ''
  return JSON.stringify([textAt(run, 'tool', 'driver', 'name'), id.slice(0, Math.max(0, id.lastIndexOf('/')))])
}
