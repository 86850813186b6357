import { severities } from '../../core/finding/severity.js'
import type { Policy } from '../../core/policy/policy.js'
import type { Waiver } from '../../core/policy/waiver.js'
import type { FileMistake } from '../../core/verdict.js'

const dayMs = 86_400_000

/** Sound waivers that do not count, or will not for long, by what the policy beside them says. `today` is a UTC day. */
export function dubiousWaivers(
  waivers: readonly (readonly [waiver: Waiver, text: string])[],
  { waiverRules }: Policy,
  today: string,
): readonly FileMistake[] {
  return waivers.flatMap(([waiver, text]) => {
    const { expires, file, id } = waiver
    if (expires === undefined) return endless(waiver, text, waiverRules)
    const left = Math.round((Date.parse(expires) - Date.parse(today)) / dayMs)
    const told = endsSoon(left, expires, waiverRules) ?? endsTooLate(left, waiverRules)
    if (told === undefined) return []
    const place = { path: file, ...placeOf(id, expires, text) }
    return [{ ...place, sentence: `Waiver ${id} ${told.sentence}`, hint: told.hint }]
  })
}

/** Only where the policy requires no end of them. */
function endless({ id, file }: Waiver, text: string, { maxDays }: Policy['waiverRules']): readonly FileMistake[] {
  const limited = severities.filter((severity) => maxDays[severity] !== undefined)
  if (limited.length === 0) return []
  const sentence = `Waiver ${id} does not end, and does not count for ${limited.join(', ')}.`
  return [{ path: file, ...placeOf(id, id, text), sentence, hint: 'Give it a day in `expires`.' }]
}

interface Told {
  readonly sentence: string
  readonly hint: string
}

function endsSoon(
  left: number,
  expires: string,
  { warnBeforeDays, graceDays }: Policy['waiverRules'],
): Told | undefined {
  const over = 'Mend what it lifts and remove it, or ask for a new one.'
  if (left < -graceDays) return { sentence: `expired on ${expires} and lifts nothing any more.`, hint: over }
  if (left < 0) return { sentence: `expired on ${expires}; it counts for ${graceDays + left} more days.`, hint: over }
  if (left <= warnBeforeDays) return { sentence: `expires on ${expires}${left === 0 ? ', today' : ''}.`, hint: over }
  return undefined
}

/** Which findings it lifts is only seen in a scan, so that only what holds for a severity as a whole is told. */
function endsTooLate(left: number, { maxDays }: Policy['waiverRules']): Told | undefined {
  const beyond = severities.filter((severity) => left > (maxDays[severity] ?? Number.POSITIVE_INFINITY))
  if (beyond.length === 0) return undefined
  const most = beyond.map((severity) => `${severity} ${maxDays[severity]} days`).join(', ')
  return {
    sentence: `ends ${left} days from now, and does not count for ${beyond.join(', ')}.`,
    hint: `\`waiver-rules\` allow at most: ${most}.`,
  }
}

/** Of the date, below the id where a file holds several. */
function placeOf(id: string, expires: string, text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n')
  const ofId = Math.max(
    0,
    lines.findIndex((line) => line.includes(id)),
  )
  const ofDate = lines.findIndex((line, index) => index >= ofId && line.includes(expires))
  const line = ofDate < 0 ? ofId : ofDate
  return { line: line + 1, column: Math.max(0, (lines[line] ?? '').indexOf(ofDate < 0 ? id : expires)) + 1 }
}
