import { groupBy } from '../../core/order.js'
import { type At, below, items, textAt } from './json-value.js'
import { githubLimits as limits } from './limits.js'
import { breachIf, type ProfileRule } from './profile-rule.js'

const exceed = 'docs: SARIF results exceed one or more limits'
const support = 'docs: SARIF support for code scanning'

export const resultsOf = (run: At): readonly At[] => items(below(run, 'results'))
export const descriptorsOf = (run: At): readonly At[] => items(below(run, 'tool', 'driver', 'rules'))

/** What GitHub asks of one run. */
export const runRules: readonly ProfileRule[] = [
  {
    id: 'no-results',
    effect: 'refused',
    source: support,
    check: (run) => {
      const results = below(run, 'results')
      return breachIf(!Array.isArray(results.value), results, 'The run has no list of results. Write an empty one.')
    },
  },
  {
    id: 'too-many-results',
    effect: 'refused',
    source: exceed,
    check: (run) => tooMany(resultsOf(run).length, limits.results, below(run, 'results'), 'results'),
  },
  {
    id: 'results-cut',
    effect: 'cut',
    source: exceed,
    check: (run) => {
      const { length } = resultsOf(run)
      return breachIf(
        length > limits.shownResults,
        below(run, 'results'),
        `The run has ${length} results, and GitHub keeps ${limits.shownResults} of its own choice. Choose them yourself.`,
      )
    },
  },
  {
    id: 'too-many-rules',
    effect: 'refused',
    source: exceed,
    check: (run) => tooMany(descriptorsOf(run).length, limits.rules, below(run, 'tool', 'driver', 'rules'), 'rules'),
  },
  {
    id: 'too-many-extensions',
    effect: 'refused',
    source: exceed,
    check: (run) => {
      const extensions = below(run, 'tool', 'extensions')
      return tooMany(items(extensions).length, limits.extensions, extensions, 'extensions')
    },
  },
  {
    id: 'driver-name',
    effect: 'refused',
    source: support,
    check: (run) => {
      const name = textAt(run, 'tool', 'driver', 'name') ?? ''
      return breachIf(
        name === '',
        below(run, 'tool', 'driver', 'name'),
        'The driver has no name. Give it a constant one.',
      )
    },
  },
  {
    id: 'driver-codeql',
    effect: 'refused',
    source: 'issue: the default set-up of code scanning refuses other logs of CodeQL',
    check: (run) =>
      breachIf(
        /^codeql$/i.test(textAt(run, 'tool', 'driver', 'name') ?? ''),
        below(run, 'tool', 'driver', 'name'),
        'The driver is called CodeQL, which is taken. Give it a name of its own.',
      ),
  },
  {
    id: 'no-category',
    effect: 'collapsed',
    source: support,
    check: (run) =>
      breachIf(
        !/.\//.test(textAt(run, 'automationDetails', 'id') ?? ''),
        below(run, 'automationDetails', 'id'),
        'The run has no category, so that the next upload takes its place. End automationDetails.id with a slash.',
      ),
  },
  {
    id: 'unsuccessful',
    effect: 'refused',
    source: 'issue: codeql-action 1393; code: upload-lib.ts',
    check: (run) =>
      items(below(run, 'invocations')).flatMap((invocation) =>
        breachIf(
          below(invocation, 'executionSuccessful').value === false,
          below(invocation, 'executionSuccessful'),
          'The run says that it did not succeed. Upload only complete runs, or alerts would close that are still open.',
        ),
      ),
  },
  {
    id: 'same-rule',
    effect: 'collapsed',
    source: support,
    check: (run) =>
      [...groupBy(descriptorsOf(run), (descriptor) => textAt(descriptor, 'id') ?? '').values()].flatMap(
        ([, ...again]) => again.map(({ path }) => ({ path, sentence: 'Two rules have one id. Describe a rule once.' })),
      ),
  },
]

const tooMany = (count: number, most: number, at: At, what: string): ReturnType<ProfileRule['check']> =>
  breachIf(count > most, at, `The run has ${count} ${what}, and GitHub takes ${most}. Split it or leave some out.`)
