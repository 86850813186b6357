import { categoryOf, type Log, type Result, type Rule, type Run, rulesOf, uriOf } from './log.js'

/** Beyond these GitHub rejects; its documentation on SARIF, "results exceed limit". */
export const hardLimits = {
  runs: 20,
  results: 25_000,
  rules: 25_000,
  extensions: 100,
  locations: 1_000,
  steps: 10_000,
  tags: 20,
} as const

/** Beyond these GitHub keeps or shows only so many. */
export const softLimits = { results: 5_000, tags: 10 } as const

const reject = (what: string, count: number, limit: number): string[] =>
  count > limit ? [`rejecting SARIF, as there are more ${what} than allowed (${count} > ${limit})`] : []

const stepsOf = ({ codeFlows = [] }: Result): number =>
  codeFlows.reduce((sum, { threadFlows }) => sum + threadFlows.reduce((all, flow) => all + flow.locations.length, 0), 0)

const largest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), 0)

const tagsOf = ({ properties }: Rule): readonly string[] => properties?.tags ?? []

const refuseCounts = (run: Run): string[] => [
  ...reject('results per run', run.results.length, hardLimits.results),
  ...reject('rules per run', rulesOf(run).length, hardLimits.rules),
  ...reject('tool extensions per run', run.tool.extensions?.length ?? 0, hardLimits.extensions),
  ...reject('tags per rule', largest(rulesOf(run).map((rule) => tagsOf(rule).length)), hardLimits.tags),
  ...reject(
    'locations per result',
    largest(run.results.map((result) => result.locations?.length ?? 0)),
    hardLimits.locations,
  ),
  ...reject('threadflow steps per result', largest(run.results.map(stepsOf)), hardLimits.steps),
]

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))

const refuseRules = (run: Run): string[] => {
  const severities = rulesOf(run).map(({ properties }) => properties?.['security-severity'])
  return severities.some((text) => text !== undefined && !isNumber(text))
    ? ['could not convert rules: invalid security severity value, is not a number']
    : []
}

/** RFC 3986: no space, no lone per cent sign, no character beyond ASCII. */
const isReference = (uri: string): boolean => /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(uri)

function refuseLocation(result: Result, checkout: string | undefined): string[] {
  if ((result.locations ?? []).length === 0) return ['locationFromSarifResult: expected at least one location']
  const uri = uriOf(result)
  if (uri === undefined || uri === '') return ['locationFromSarifResult: expected artifact location']
  if (!isReference(uri)) return ['an invalid URI was provided as a SARIF location']
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1]
  if (scheme === undefined) return []
  const expected = /^([a-z]+):/.exec(checkout ?? 'file:')?.[1] ?? 'file'
  return scheme === expected && checkout !== undefined
    ? []
    : [`SARIF URI scheme "${scheme}" did not match the checkout URI scheme "${expected}"`]
}

const refuseInvocations = ({ invocations = [] }: Run): string[] =>
  invocations.some(({ executionSuccessful }) => !executionSuccessful)
    ? ['unsuccessful execution: the tool reported that it did not run successfully']
    : []

function refuseDuplicates({ runs }: Log): string[] {
  const keys = runs.map((run) => JSON.stringify([run.tool.driver.name, categoryOf(run)]))
  const twice = runs.find((_, index) => keys.indexOf(keys[index] ?? '') !== index)
  return twice === undefined
    ? []
    : [
        `A delivery cannot contain multiple runs with the same category. The category was determined to be "${categoryOf(twice)}" for more than one run of ${twice.tool.driver.name}.`,
      ]
}

/** Everything for which GitHub's processing fails, each sentence once. */
export function refuseLog(log: Log, checkout: string | undefined): readonly string[] {
  const runs = log.runs.flatMap((run) => [
    ...refuseInvocations(run),
    ...refuseCounts(run),
    ...refuseRules(run),
    ...run.results.flatMap((result) => refuseLocation(result, checkout)),
  ])
  return [...new Set([...reject('runs', log.runs.length, hardLimits.runs), ...refuseDuplicates(log), ...runs])]
}

/** What GitHub keeps only a part of. */
export function warningsOf(run: Run): readonly string[] {
  const results =
    run.results.length > softLimits.results
      ? [`${run.results.length} results were submitted; only the first ${softLimits.results}, by severity, are kept.`]
      : []
  const tags = rulesOf(run)
    .filter((rule) => tagsOf(rule).length > softLimits.tags)
    .map(({ id, properties }) => {
      const count = properties?.tags?.length ?? 0
      return `The rule ${id} in an uploaded SARIF file had ${count} tags which is more than our limit of ${softLimits.tags}.`
    })
  return [...results, ...tags]
}
