import { GatehouseError } from '../errors.js'

/** The last second of the year 9999, beyond which ISO 8601 needs another form. */
const latest = 253_402_300_799

/**
 * When a document is said to be made: at the second that `SOURCE_DATE_EPOCH` names (reproducible-builds.org), else now. ISO 8601, UTC.
 * @throws GatehouseError INPUT_INVALID for a value that is no number of seconds.
 */
export function createdAt(epoch: string | undefined, now: Date): string {
  const seconds = epoch === undefined || epoch === '' ? Math.floor(now.getTime() / 1000) : Number(epoch)
  if (!/^\d{0,12}$/.test(epoch ?? '') || seconds > latest) {
    throw new GatehouseError('INPUT_INVALID', 'SOURCE_DATE_EPOCH is not a number of seconds since 1970.', {
      hint: 'For example SOURCE_DATE_EPOCH=$(git log -1 --format=%ct).',
    })
  }
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
