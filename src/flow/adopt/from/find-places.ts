import type { Finding } from '../../../core/finding/finding.js'
import { compareText, groupBy } from '../../../core/order.js'
import type { Verdict } from '../../../core/verdict.js'
import { policyNames } from '../../../tools/index.js'
import { literalGlob } from './literal-glob.js'
import { type Taken, type TakenEverywhere, type TakenWaiver, together } from './taken.js'

/** What is waived in more places than this is a rule that nobody wants, and somebody has to say so. */
const mostPlaces = 50

/** What was silenced everywhere until a day becomes waivers for the places where the last scan found it. */
export function findPlaces(everywhere: readonly TakenEverywhere[], last: Verdict | undefined): Taken {
  if (last === undefined) return together(everywhere.map((one) => leftAt(one, unscanned(one))))
  const findings = [last.blocking, last.warnings, last.noted, last.waived].flat().map(({ finding }) => finding)
  return together(
    everywhere.map((one) => {
      const waivers = waiversFor(one, findings)
      if (waivers.length === 0) return leftAt(one, 'The last scan found nothing of it: nothing needs a waiver.')
      return waivers.length > mostPlaces ? leftAt(one, tooMany(waivers.length)) : { waivers }
    }),
  )
}

const leftAt = ({ file, line, id }: TakenEverywhere, why: string): Partial<Taken> => ({
  left: [{ file, line, what: id, why }],
})

const unscanned = ({ until }: TakenEverywhere): string =>
  `It ends on ${until} and names no place, which a waiver needs. \`gatehouse scan\` finds the places: run it, then this again.`

const tooMany = (places: number): string =>
  `The last scan found it in ${places} places: write a rule of the policy with \`action: note\`, or fewer waivers.`

function waiversFor(one: TakenEverywhere, findings: readonly Finding[]): readonly TakenWaiver[] {
  const { file, line, id, kind, reason, until } = one
  const names = new Set([id, ...policyNames.canonicalRules(id)])
  const found = findings.filter((finding) => (kind === undefined || finding.kind === kind) && isNamed(finding, names))
  const places = [...groupBy(found.flatMap(placeOf), (place) => JSON.stringify(place))].sort(([a], [b]) =>
    compareText(a, b),
  )
  return places.flatMap(([, [place]]) => {
    if (place === undefined) return []
    const match = { rule: [id], ...(kind === undefined ? {} : { kind: [kind] }), ...place }
    return [{ file, line, match, until, ...(reason === undefined ? {} : { reason }) }]
  })
}

const isNamed = ({ rule, sources, advisory }: Finding, names: ReadonlySet<string>): boolean =>
  [rule.id, ...sources.map(({ ruleId }) => ruleId), ...(advisory?.ids ?? [])].some((name) => names.has(name))

/** The package, else the resource in its file, else the file. */
function placeOf({ subject, place }: Finding): readonly Pick<TakenWaiver['match'], 'package' | 'path' | 'resource'>[] {
  const [purl, path] = [literalGlob(subject.package?.purl ?? ''), literalGlob(place.path)]
  if (purl !== undefined) return [{ package: [purl] }]
  const resource = literalGlob(subject.resource?.address ?? '')
  return path === undefined ? [] : [{ path: [path], ...(resource === undefined ? {} : { resource: [resource] }) }]
}
