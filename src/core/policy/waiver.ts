import type { Day } from '../finding/finding.js'
import { compareText } from '../order.js'
import type { WaiverMatch } from './match-key.js'
import { defaultPolicy, type PolicyNames, type WaiverRules } from './policy.js'
import { findDuplicates } from './reading/duplicate.js'
import { lintMatch, placeDubious } from './reading/lint/lint.js'
import { type Path, type PlacedValue, readPlaced } from './reading/placed.js'
import { orderProblems, type PolicyProblem } from './reading/problem.js'
import { waiverSchema } from './reading/schema/waiver-schema.js'
import { describeIssues } from './reading/sentence.js'

/** An exception: what is let through, where, why, who answers for it, and until when. */
export interface Waiver {
  readonly id: string
  readonly match: WaiverMatch
  /** Absent, as the next two, only where `waiver-rules` do not require it. */
  readonly reason?: string
  readonly owner?: string
  /** The last day on which it holds; without it, it does not end. */
  readonly expires?: Day
  /** The file it was read from. */
  readonly file: string
}

export interface WaiverReading {
  /** Sound ones, in the order of the file names. A broken one lifts nothing and is in the problems. */
  readonly waivers: readonly Waiver[]
  readonly problems: readonly PolicyProblem[]
  /** What sound waivers say in vain: a match that no finding can fit. */
  readonly warnings: readonly PolicyProblem[]
}

/**
 * Reads `.gatehouse/waivers/*.yml` (one waiver or a list in each) or `waivers.yml`. Keys of `files` are their names. `rules` are those
 * of the policy beside them: what it does not require may be left out. Never throws.
 */
export function readWaivers(
  files: ReadonlyMap<string, string>,
  names: PolicyNames,
  rules: Pick<WaiverRules, 'require'> = defaultPolicy.waiverRules,
): WaiverReading {
  const schema = waiverSchema(names, rules)
  const readings = [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, text]) => readFile(file, text, names, schema))
  const sound = readings.flatMap((reading) => reading.sound)
  const firstOfId = new Map(sound.toReversed().map(({ waiver }) => [waiver.id, waiver]))
  const duplicates = findDuplicates(sound.map(({ waiver, place }) => ({ id: waiver.id, file: waiver.file, ...place })))
  return {
    waivers: sound.map(({ waiver }) => waiver).filter((waiver) => firstOfId.get(waiver.id) === waiver),
    problems: orderProblems([...readings.flatMap((reading) => reading.problems), ...duplicates]),
    warnings: orderProblems(readings.flatMap((reading) => reading.warnings)),
  }
}

interface FileReading {
  readonly sound: readonly { readonly waiver: Waiver; readonly place: ReturnType<PlacedValue['placeOf']> }[]
  readonly problems: readonly PolicyProblem[]
  readonly warnings: readonly PolicyProblem[]
}

type Schema = ReturnType<typeof waiverSchema>

function readFile(file: string, text: string, names: PolicyNames, schema: Schema): FileReading {
  const { document, problems } = readPlaced(text)
  const inFile = (all: readonly PolicyProblem[]) => all.map((problem) => ({ file, ...problem }))
  if (document === undefined || problems.length > 0) return { sound: [], problems: inFile(problems), warnings: [] }
  const decoded = entriesOf(document).map(({ value, path }) => ({ path, result: schema.safeParse(value) }))
  return {
    sound: decoded.flatMap(({ path, result }) =>
      result.success ? [{ waiver: { ...result.data, file }, place: document.placeOf([...path, 'id']) }] : [],
    ),
    warnings: decoded.flatMap(({ path, result }) =>
      result.success ? inFile(placeDubious(lintMatch(result.data.match, [...path, 'match'], names), document)) : [],
    ),
    problems: decoded.flatMap(({ path, result }) =>
      inFile(describeIssues(result.error?.issues ?? [], document, 'the waiver', path)),
    ),
  }
}

const entriesOf = ({ value }: PlacedValue): readonly { readonly value: unknown; readonly path: Path }[] =>
  Array.isArray(value) ? value.map((entry: unknown, index) => ({ value: entry, path: [index] })) : [{ value, path: [] }]
