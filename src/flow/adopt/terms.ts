import { GatehouseError } from '../../core/errors.js'
import { dayOf } from './from/foreign.js'
import type { Terms } from './from/sound.js'

export interface Wishes {
  /** `@acme/appsec`, as CODEOWNERS writes it. */
  readonly owner?: string
  /** The last day of the waivers. */
  readonly expires?: string
}

/** Long enough to repair it between other work, short enough not to forget it. */
const days = 90
const dayMs = 86_400_000

/** @throws GatehouseError ARGUMENT_INVALID for an owner that CODEOWNERS does not know, or an end that is no day to come. */
export function readTerms({ owner, expires }: Wishes, now: Date): Terms {
  const today = dayOf(now.getTime())
  if (owner !== undefined && !/^(?:@[\w-]{1,60}(?:\/[\w.-]{1,100})?|[^\s@<>#"]{1,100}@[^\s@<>#"]{1,100})$/.test(owner))
    throw new GatehouseError('ARGUMENT_INVALID', `--owner cannot be ${owner}.`, {
      hint: 'It is written as in CODEOWNERS: `@somebody`, `@acme/appsec`, or an address.',
    })
  const end = expires ?? dayOf(now.getTime() + days * dayMs)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(end) && !Number.isNaN(Date.parse(end)) && dayOf(Date.parse(end)) === end
  if (!isDay || end < today)
    throw new GatehouseError('ARGUMENT_INVALID', `--expires cannot be ${end}.`, {
      hint: `It is a day to come, such as ${dayOf(now.getTime() + days * dayMs)}.`,
    })
  return { today, owner: owner ?? '@OWNER', expires: end }
}
