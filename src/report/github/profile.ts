import { groupBy } from '../../core/order.js'
import { descriptorRules } from './descriptor-rules.js'
import { type At, below, items, numberAt, pointerOf, textAt } from './json-value.js'
import { githubLimits } from './limits.js'
import { locationRules } from './location-rules.js'
import { logRules, runsOf } from './log-rules.js'
import type { Breach, Effect, ProfileRule } from './profile-rule.js'
import { hashKeys, nameOfResult, resultRules } from './result-rules.js'
import { descriptorsOf, resultsOf, runRules } from './run-rules.js'

/** Something in a log that GitHub does not take as it is meant. */
export interface ProfileFault {
  /** Id of the rule of this profile. */
  readonly rule: string
  readonly effect: Effect
  /** JSON pointer to the part, or to where it should be. */
  readonly pointer: string
  readonly sentence: string
}

const readable: Omit<ProfileRule, 'check'> = {
  id: 'not-json',
  effect: 'refused',
  source: 'docs: SARIF support for code scanning',
}

const size: Omit<ProfileRule, 'check'> = { id: 'too-large', effect: 'refused', source: 'docs: file too large' }

/** Rules that compare results of a run with its rules and with each other. */
const wholeRunRules: readonly ProfileRule[] = [
  {
    id: 'rule-not-described',
    effect: 'hidden',
    source: 'docs: SARIF support for code scanning',
    check: (run) => {
      const ids = descriptorsOf(run).map((descriptor) => textAt(descriptor, 'id'))
      const known = new Set(ids)
      return resultsOf(run).flatMap((result): readonly Breach[] => {
        const id = textAt(result, 'ruleId')
        const index = numberAt(result, 'ruleIndex')
        if (index === undefined ? known.has(id) : ids[index] !== undefined && (id === undefined || ids[index] === id))
          return []
        return [
          {
            path: result.path,
            sentence: `${nameOfResult(result)} is of a rule that the run does not describe at its ruleIndex.`,
          },
        ]
      })
    },
  },
  {
    id: 'same-alert',
    effect: 'collapsed',
    source: 'docs: SARIF support for code scanning, "Preventing duplicate alerts using fingerprints"',
    check: (run) =>
      [...groupBy(resultsOf(run), alertOf).values()].flatMap(([, ...again]) =>
        again
          .filter((result) => (textAt(result, ...hashKeys) ?? '') !== '')
          .map((result) => ({
            path: below(result, ...hashKeys).path,
            sentence: `${nameOfResult(result)} has the rule, the file and the fingerprint of another, so that one alert stands for both.`,
          })),
      ),
  },
]

/** GitHub knows an alert by rule, file and fingerprint. */
const alertOf = (result: At): string => {
  const [location] = items(below(result, 'locations'))
  const uri = location === undefined ? '' : textAt(location, 'physicalLocation', 'artifactLocation', 'uri')
  return JSON.stringify([textAt(result, 'ruleId'), numberAt(result, 'ruleIndex'), uri, textAt(result, ...hashKeys)])
}

/** Every rule of the profile, for the documentation and the tests. */
export const profileRules: readonly Omit<ProfileRule, 'check'>[] = [
  readable,
  size,
  ...logRules,
  ...runRules,
  ...wholeRunRules,
  ...descriptorRules,
  ...resultRules,
  ...locationRules,
]

/**
 * What GitHub would refuse, collapse, hide, cut or misread of this log, in the order of the log. Linear in its length. The schema
 * of SARIF is another judge: a log can be valid there and break every rule here.
 * @param compressedBytes length of the log compressed by gzip, as it is sent.
 */
export function checkProfile(text: string, compressedBytes: number): readonly ProfileFault[] {
  const log = parse(text)
  if (log === undefined) return [faultOf(readable, { path: [], sentence: 'The log is not JSON. Write it again.' })]
  const large = `The log has ${compressedBytes} bytes when compressed, and GitHub takes ${githubLimits.compressedBytes}.`
  return [
    ...(compressedBytes > githubLimits.compressedBytes ? [faultOf(size, { path: [], sentence: large })] : []),
    ...faults(logRules, [log]),
    ...runsOf(log).flatMap((run) => [
      ...faults([...runRules, ...wholeRunRules], [run]),
      ...faults(descriptorRules, descriptorsOf(run)),
      ...faults([...resultRules, ...locationRules], resultsOf(run)),
    ]),
  ]
}

/** GitHub takes the log if nothing in it is refused. */
export const isRefused = (list: readonly ProfileFault[]): boolean => list.some(({ effect }) => effect === 'refused')

function parse(text: string): At | undefined {
  try {
    return { value: JSON.parse(text), path: [] }
  } catch {
    return undefined
  }
}

const faults = (rules: readonly ProfileRule[], parts: readonly At[]): readonly ProfileFault[] =>
  parts.flatMap((part) => rules.flatMap((rule) => rule.check(part).map((breach) => faultOf(rule, breach))))

const faultOf = ({ id, effect }: Omit<ProfileRule, 'check'>, { path, sentence }: Breach): ProfileFault => ({
  rule: id,
  effect,
  pointer: pointerOf(path),
  sentence,
})
