import type { Reported } from '../../../core/finding/reported.js'
import type { TrivyReport } from '../schema.js'

type OperatingSystem = NonNullable<NonNullable<TrivyReport['Metadata']>['OS']>

/** Of a release that gets no more updates: whatever is found in it from now on will not be mended there. Trivy says so without a rule. */
export function operatingSystemAtItsEnd(os: OperatingSystem | undefined): Reported[] {
  if (os?.EOSL !== true) return []
  const name = [os.Family, os.Name].filter((word) => word !== undefined && word !== '').join(' ')
  return [
    {
      kind: 'misconfiguration',
      ruleId: endOfLifeRule,
      format: 'image',
      severity: 'high',
      severitySource: 'tool',
      title: 'The operating system gets no more security updates',
      message: `The image's operating system (${name}) gets no more security updates, and its advisories may be incomplete.`,
      help: 'Build on a release that is supported.',
      tags: ['end-of-life'],
      path: '',
      calls: [],
    },
  ]
}

export const endOfLifeRule = 'os-end-of-life'
