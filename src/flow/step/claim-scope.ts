import { GatehouseError } from '../../core/errors.js'
import { sortedUnique } from '../../core/order.js'
import type { StepPorts } from './step-ports.js'

type Work = 'scan' | 'publish'

/** What the steps before this one did, as they tell it to the job. */
const variables: Record<Work, string> = {
  scan: 'GATEHOUSE_SCANNED_SCOPES',
  publish: 'GATEHOUSE_PUBLISHED_SCOPES',
}
const deeds: Record<Work, string> = { scan: 'scanned', publish: 'published' }

/**
 * One scope is one set of alerts and one comment, so a step may do its work for it once in a job.
 * @throws GatehouseError `INPUT_INVALID`.
 */
export function claimScope(
  work: Work,
  scope: string,
  { runner, environment }: Pick<StepPorts, 'runner' | 'environment'>,
): void {
  const name = variables[work]
  const claimed = (environment[name] ?? '').split(' ').filter((each) => each !== '')
  if (claimed.includes(scope)) {
    throw new GatehouseError(
      'INPUT_INVALID',
      `A step before this one in the same job has ${deeds[work]} the scope ${scope}.`,
      {
        hint: 'Give each step that scans a `scope` of its own: with the same one, the second closes the alerts of the first.',
      },
    )
  }
  runner.export(name, sortedUnique([...claimed, scope]).join(' '))
}
