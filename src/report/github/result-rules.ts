import { type At, below, items, numberAt, textAt } from './json-value.js'
import { githubLimits as limits } from './limits.js'
import { breachIf, named, type ProfileRule } from './profile-rule.js'

const support = 'docs: SARIF support for code scanning'
const exceed = 'docs: SARIF results exceed one or more limits'

export const nameOfResult = (result: At): string => named('Result', result, textAt(result, 'ruleId'))

/** What GitHub asks of a result, its place apart. */
export const resultRules: readonly ProfileRule[] = [
  {
    id: 'no-message',
    effect: 'refused',
    source: support,
    check: (result) =>
      breachIf(
        (textAt(result, 'message', 'text') ?? '').trim() === '',
        below(result, 'message', 'text'),
        `${nameOfResult(result)} has no message.text, and GitHub reads no other. Write one.`,
      ),
  },
  {
    id: 'no-rule',
    effect: 'refused',
    source: support,
    check: (result) =>
      breachIf(
        (textAt(result, 'ruleId') ?? textAt(result, 'rule', 'id') ?? '') === '' &&
          numberAt(result, 'ruleIndex') === undefined,
        below(result, 'ruleId'),
        `${nameOfResult(result)} names no rule. Write its ruleId.`,
      ),
  },
  {
    id: 'no-location',
    effect: 'refused',
    source: 'issue: codeql-action 1738 ("expected at least one location")',
    check: (result) =>
      breachIf(
        items(below(result, 'locations')).length === 0,
        below(result, 'locations'),
        `${nameOfResult(result)} has no location. Place it on the file that is nearest to its cause.`,
      ),
  },
  {
    id: 'too-many-locations',
    effect: 'refused',
    source: exceed,
    check: (result) => {
      const { length } = items(below(result, 'locations'))
      return breachIf(
        length > limits.locations,
        below(result, 'locations'),
        `${nameOfResult(result)} has ${length} locations, and GitHub takes ${limits.locations}.`,
      )
    },
  },
  {
    id: 'locations-cut',
    effect: 'cut',
    source: support,
    check: (result) =>
      breachIf(
        items(below(result, 'locations')).length > 1,
        below(result, 'locations'),
        `${nameOfResult(result)} has several locations, and GitHub shows the first. Make the others relatedLocations.`,
      ),
  },
  {
    id: 'too-many-steps',
    effect: 'refused',
    source: exceed,
    check: (result) =>
      items(below(result, 'codeFlows')).flatMap((codeFlow) =>
        items(below(codeFlow, 'threadFlows')).flatMap((threadFlow) => {
          const steps = below(threadFlow, 'locations')
          return breachIf(
            items(steps).length > limits.threadFlowLocations,
            steps,
            `${nameOfResult(result)} has a flow of more than ${limits.threadFlowLocations} steps. Shorten it.`,
          )
        }),
      ),
  },
  {
    id: 'suppressed',
    effect: 'misread',
    source: 'issue: codeql-action 1230',
    check: (result) =>
      breachIf(
        items(below(result, 'suppressions')).length > 0,
        below(result, 'suppressions'),
        `${nameOfResult(result)} is suppressed, and GitHub would open an alert for it. Leave it out.`,
      ),
  },
  {
    id: 'not-a-failure',
    effect: 'misread',
    source: 'issue: PSRule 955',
    check: (result) =>
      breachIf(
        (textAt(result, 'kind') ?? 'fail') !== 'fail',
        below(result, 'kind'),
        `${nameOfResult(result)} is of kind ${textAt(result, 'kind')}, and GitHub would open an alert for it. Leave it out.`,
      ),
  },
  {
    id: 'no-fingerprint',
    effect: 'misread',
    source: support,
    check: (result) =>
      breachIf(
        (textAt(result, ...hashKeys) ?? '') === '',
        below(result, ...hashKeys),
        `${nameOfResult(result)} has no primaryLocationLineHash, so that a moved line makes it a new alert.`,
      ),
  },
]

export const hashKeys = ['partialFingerprints', 'primaryLocationLineHash'] as const
