import { type At, below, items, textAt } from './json-value.js'
import { githubLimits as limits } from './limits.js'
import { type Breach, breachIf, named, type ProfileRule } from './profile-rule.js'

const support = 'docs: SARIF support for code scanning'

const nameOf = (descriptor: At): string => named('Rule', descriptor, textAt(descriptor, 'id'))

const texts: readonly (readonly string[])[] = [
  ['id'],
  ['shortDescription', 'text'],
  ['fullDescription', 'text'],
  ['help', 'text'],
]

const lengths: readonly { readonly keys: readonly string[]; readonly most: number }[] = [
  { keys: ['name'], most: limits.ruleName },
  { keys: ['shortDescription', 'text'], most: limits.ruleDescription },
  { keys: ['fullDescription', 'text'], most: limits.ruleDescription },
]

const severityOf = (descriptor: At): At => below(descriptor, 'properties', 'security-severity')
const tagsOf = (descriptor: At): At => below(descriptor, 'properties', 'tags')

/** What GitHub asks of the description of a rule. */
export const descriptorRules: readonly ProfileRule[] = [
  {
    id: 'rule-text-missing',
    effect: 'refused',
    source: support,
    check: (descriptor) =>
      texts.flatMap((keys) =>
        breachIf(
          (textAt(descriptor, ...keys) ?? '').trim() === '',
          below(descriptor, ...keys),
          `${nameOf(descriptor)} has no ${keys.join('.')}. Write one.`,
        ),
      ),
  },
  {
    id: 'rule-text-long',
    effect: 'cut',
    source: support,
    check: (descriptor) =>
      lengths.flatMap(({ keys, most }) =>
        breachIf(
          (textAt(descriptor, ...keys) ?? '').length > most,
          below(descriptor, ...keys),
          `${nameOf(descriptor)} has a ${keys.join('.')} of more than ${most} characters. Shorten it.`,
        ),
      ),
  },
  {
    id: 'too-many-tags',
    effect: 'refused',
    source: 'docs: SARIF results exceed one or more limits',
    check: (descriptor) => manyTags(descriptor, limits.tags, 'takes'),
  },
  {
    id: 'tags-cut',
    effect: 'cut',
    source: 'docs: SARIF results exceed one or more limits',
    check: (descriptor) => manyTags(descriptor, limits.shownTags, 'shows'),
  },
  {
    id: 'severity-not-text',
    effect: 'refused',
    source: 'issue: cppcheck 7662; code: upload-lib.ts ("invalid security severity value")',
    check: (descriptor) => {
      const { value, path } = severityOf(descriptor)
      return breachIf(
        value !== undefined && !isDecimal(value),
        { value, path },
        `${nameOf(descriptor)} has a security-severity that is no number in quotes. Write "7.5", not 7.5 or "high".`,
      )
    },
  },
  {
    id: 'severity-out-of-range',
    effect: 'hidden',
    source: support,
    check: (descriptor) => {
      const { value, path } = severityOf(descriptor)
      return breachIf(
        isDecimal(value) && !(Number(value) > 0 && Number(value) <= 10),
        { value, path },
        `${nameOf(descriptor)} has a security-severity that is not above 0.0 and at most 10.0, so that none is shown.`,
      )
    },
  },
  {
    id: 'severity-without-tag',
    effect: 'hidden',
    source: support,
    check: (descriptor) =>
      breachIf(
        severityOf(descriptor).value !== undefined &&
          !items(tagsOf(descriptor)).some(({ value }) => value === 'security'),
        tagsOf(descriptor),
        `${nameOf(descriptor)} has a security-severity and no tag "security", so that it is not filtered with security alerts.`,
      ),
  },
]

const isDecimal = (value: unknown): value is string => typeof value === 'string' && /^\d{1,3}(\.\d{1,9})?$/.test(value)

function manyTags(descriptor: At, most: number, verb: string): readonly Breach[] {
  const tags = tagsOf(descriptor)
  const { length } = items(tags)
  return breachIf(length > most, tags, `${nameOf(descriptor)} has ${length} tags, and GitHub ${verb} ${most}.`)
}
