import { type At, below, items, numberAt, textAt } from './json-value.js'
import { type Breach, breachIf, type ProfileRule } from './profile-rule.js'
import { nameOfResult } from './result-rules.js'

const support = 'docs: SARIF support for code scanning'

/** The one location of a result that GitHub reads. */
interface Place {
  readonly name: string
  readonly artifact: At
  readonly uri: At
  readonly text: string
  readonly region: At
}

const placeRule = (
  id: string,
  effect: ProfileRule['effect'],
  source: string,
  check: (place: Place) => readonly Breach[],
): ProfileRule => ({
  id,
  effect,
  source,
  check: (result) => {
    const [location] = items(below(result, 'locations'))
    if (location === undefined) return []
    const artifact = below(location, 'physicalLocation', 'artifactLocation')
    return check({
      name: nameOfResult(result),
      artifact,
      uri: below(artifact, 'uri'),
      text: textAt(artifact, 'uri') ?? '',
      region: below(location, 'physicalLocation', 'region'),
    })
  },
})

const schemeIn = (uri: string): string | undefined => /^([A-Za-z][\w+.-]*):/.exec(uri)?.[1]

/** A URI reference of RFC 3986: nothing outside ASCII, no space, and `%` only before two hex digits. */
const isReference = (uri: string): boolean => /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(uri)

/** What GitHub asks of the place of a result. */
export const locationRules: readonly ProfileRule[] = [
  placeRule('no-uri', 'refused', 'issue: trivy 8141 ("expected artifact location")', ({ name, text, uri }) =>
    breachIf(
      text === '',
      uri,
      `${name} is in no file: its URI is empty. Give it the path of a file in the repository.`,
    ),
  ),
  placeRule('uri-not-valid', 'refused', 'issue: scorecard-action 1149', ({ name, text, uri }) =>
    breachIf(!isReference(text), uri, `${name} has a URI with characters that a URI cannot have. Percent-encode them.`),
  ),
  placeRule(
    'uri-scheme',
    'refused',
    'issue: trivy 1182 ("did not match the checkout URI scheme")',
    ({ name, text, uri }) =>
      breachIf(
        schemeIn(text) !== undefined,
        uri,
        `${name} has a URI with the scheme ${schemeIn(text)}. Write a path relative to the repository.`,
      ),
  ),
  placeRule('uri-absolute', 'hidden', support, ({ name, text, uri }) =>
    breachIf(text.startsWith('/'), uri, `${name} has an absolute path. Write it relative to the repository.`),
  ),
  placeRule('uri-outside', 'hidden', support, ({ name, text, uri }) =>
    breachIf(
      /(^|\/)\.{1,2}(\/|$)/.test(text),
      uri,
      `${name} has a path with a step "." or "..", which GitHub finds no file for. Write it without.`,
    ),
  ),
  placeRule('uri-base', 'hidden', 'issue: codeql-action 2456', ({ name, artifact }) =>
    breachIf(
      textAt(artifact, 'uriBaseId') !== undefined,
      below(artifact, 'uriBaseId'),
      `${name} has a uriBaseId, which GitHub ignores. Write the whole path into its URI.`,
    ),
  ),
  placeRule('no-line', 'hidden', support, ({ name, region }) =>
    breachIf(
      !(numberAt(region, 'startLine') ?? 0),
      below(region, 'startLine'),
      `${name} has no line, so that no pull request shows it.`,
    ),
  ),
  placeRule('region-in-part', 'hidden', support, ({ name, region }) =>
    breachIf(
      (numberAt(region, 'startLine') ?? 0) > 0 && numbersOf(region).some((value) => value === undefined),
      region,
      `${name} has a region in part. Write startLine, startColumn, endLine and endColumn.`,
    ),
  ),
  placeRule('region-backwards', 'refused', 'code: sarif-multitool GH1017', ({ name, region }) =>
    breachIf(
      isBackwards(region),
      region,
      `${name} has a region that ends before it begins, or begins before line or column 1.`,
    ),
  ),
  placeRule('region-first-character', 'hidden', 'docs: triaging alerts in pull requests', ({ name, region }) =>
    breachIf(
      numbersOf(region).every((value) => value === 1),
      region,
      `${name} points at the first character of its file, a line that few pull requests change. Point at its cause.`,
    ),
  ),
]

const numbersOf = (region: At): readonly (number | undefined)[] =>
  ['startLine', 'startColumn', 'endLine', 'endColumn'].map((key) => numberAt(region, key))

function isBackwards(region: At): boolean {
  const [startLine, startColumn, endLine, endColumn] = numbersOf(region)
  if ([startLine, startColumn, endLine, endColumn].some((value) => value !== undefined && value < 1)) return true
  if (startLine === undefined || endLine === undefined) return false
  return endLine < startLine || (endLine === startLine && (endColumn ?? Infinity) < (startColumn ?? 1))
}
