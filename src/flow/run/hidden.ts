import { sortedUnique } from '../../core/order.js'
import type { Ports } from '../../ports.js'

/** What holds credentials on a runner and on a laptop: the home folder, the checkout with its git configuration, the runner's own files. */
const variables = ['HOME', 'GITHUB_WORKSPACE', 'RUNNER_TEMP'] as const

/** Tools are given a stage; neither the folder it was made from nor these have anything for them. */
export const hiddenFrom = (root: string, environment: Ports['environment']): readonly string[] =>
  sortedUnique([root, ...variables.map((name) => environment[name] ?? '')].filter((path) => path.startsWith('/')))
