import type { PolicyNames, WaiverRules } from '../../policy.js'
import { waiverMatch } from './match-schema.js'
import { closed, day, entryId, line, prose } from './text.js'

const reason = prose.describe('Why this is acceptable.')
const owner = line.describe('Who answers for it.')
const expires = day.describe('The last day on which it holds, UTC.')

/** One waiver as it is written; what the rules do not require may be left out. */
export const waiverSchema = (names: PolicyNames, { require }: Pick<WaiverRules, 'require'>) =>
  closed({
    id: entryId.describe('Reports name the waiver by it.'),
    match: waiverMatch(names).describe('Which finding, and where.'),
    reason: require.includes('reason') ? reason : reason.exactOptional(),
    owner: require.includes('owner') ? owner : owner.exactOptional(),
    expires: require.includes('expires') ? expires : expires.exactOptional(),
  })
