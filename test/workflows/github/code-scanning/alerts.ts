import { softLimits } from './limits.js'
import { categoryOf, type Result, type Rule, type Run, ruleIdOf, rulesOf, uriOf } from './log.js'

export type AlertState = 'open' | 'fixed'

/** One alert as it stands on one ref. */
export interface Alert {
  readonly number: number
  readonly tool: string
  readonly rule: string
  readonly path: string
  /** `primaryLocationLineHash`, else the line. */
  readonly fingerprint: string
  readonly level: string
  readonly securitySeverity?: string
  readonly message: string
  readonly startLine: number
  readonly endLine: number
  readonly startColumn: number
  readonly endColumn: number
  readonly commit: string
  /** Open as long as one configuration of the ref still reports it. */
  readonly state: AlertState
  /** The configurations of this ref that know it. */
  readonly categories: readonly string[]
}

type Sighting = Omit<Alert, 'number' | 'state' | 'categories'>

/** One configuration on one ref. */
export interface Place {
  readonly ref: string
  readonly category: string
}

interface Known {
  readonly number: number
  /** By ref, then by category. */
  readonly refs: Map<string, Map<string, { readonly sighting: Sighting; readonly state: AlertState }>>
}

export interface AlertBook {
  /** Takes the results of one run: what was open in this configuration and is not among them is fixed. */
  take(place: Place, sightings: readonly Sighting[], tool: string): void
  /** Alerts of a ref, by number. */
  on(ref: string): readonly Alert[]
  refs(): readonly string[]
}

const identity = ({ tool, rule, path, fingerprint }: Sighting): string =>
  JSON.stringify([tool, rule, path, fingerprint])

function alertOn(known: Known, ref: string): Alert[] {
  const configurations = [...(known.refs.get(ref) ?? [])]
  const open = configurations.filter(([, { state }]) => state === 'open')
  const [, last] = (open.length > 0 ? open : configurations).at(-1) ?? []
  if (last === undefined) return []
  const categories = configurations.map(([category]) => category).sort()
  return [{ number: known.number, ...last.sighting, state: open.length > 0 ? 'open' : 'fixed', categories }]
}

export function createAlertBook(): AlertBook {
  const book = new Map<string, Known>()
  const configurationsOf = (known: Known, ref: string) => {
    const found = known.refs.get(ref) ?? new Map()
    known.refs.set(ref, found)
    return found
  }
  const close = ({ ref, category }: Place, tool: string) => {
    for (const known of book.values()) {
      const entry = known.refs.get(ref)?.get(category)
      if (entry?.sighting.tool === tool) known.refs.get(ref)?.set(category, { ...entry, state: 'fixed' })
    }
  }
  return {
    take: (place, sightings, tool) => {
      close(place, tool)
      for (const sighting of sightings) {
        const key = identity(sighting)
        const known = book.get(key) ?? { number: book.size + 1, refs: new Map() }
        book.set(key, known)
        configurationsOf(known, place.ref).set(place.category, { sighting, state: 'open' })
      }
    },
    on: (ref) => [...book.values()].flatMap((known) => alertOn(known, ref)),
    refs: () => [...new Set([...book.values()].flatMap(({ refs }) => [...refs.keys()]))].sort(),
  }
}

const levels = ['none', 'note', 'warning', 'error']

const decodePath = (uri: string): string => {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

function sightingOf(run: Run, rules: ReadonlyMap<string, Rule>, result: Result, commit: string): Sighting {
  const id = ruleIdOf(run, result)
  const rule = rules.get(id)
  const region = result.locations?.[0]?.physicalLocation?.region
  const startLine = region?.startLine ?? 1
  const severity = rule?.properties?.['security-severity']
  return {
    tool: run.tool.driver.name,
    rule: id,
    path: decodePath(uriOf(result) ?? ''),
    fingerprint: result.partialFingerprints?.['primaryLocationLineHash'] ?? `line ${startLine}`,
    level: result.level ?? rule?.defaultConfiguration?.level ?? 'warning',
    ...(severity === undefined ? {} : { securitySeverity: severity }),
    message: result.message.text,
    startLine,
    endLine: region?.endLine ?? startLine,
    startColumn: region?.startColumn ?? 1,
    endColumn: region?.endColumn ?? 1,
    commit,
  }
}

/** The results that GitHub keeps of a run, the most severe first. */
export function sightingsOf(run: Run, commit: string): readonly Sighting[] {
  const rules = new Map(rulesOf(run).map((rule) => [rule.id, rule]))
  const weight = ({ securitySeverity = '0', level }: Sighting) => Number(securitySeverity) * 10 + levels.indexOf(level)
  return run.results
    .map((result) => sightingOf(run, rules, result, commit))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, softLimits.results)
}

export const placeOf = (run: Run, ref: string): Place => ({ ref, category: categoryOf(run) })
