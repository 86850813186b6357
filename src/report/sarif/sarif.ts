import type { Problem } from '../../core/errors.js'
import type { Gap, ScanSubject } from '../../core/evidence.js'
import { compareAll, compareText, groupBy, sortedUnique } from '../../core/order.js'
import { allJudged, type FileMistake, type Judged, type Verdict } from '../../core/verdict.js'
import { forSarif, forTerminal, inFull, onOneLine, serialise } from '../escape.js'
import { githubLimits } from '../github/limits.js'
import { type LeftOut, leftOut, type Presented } from '../presented.js'
import { sortedByDecision } from '../ranking.js'
import { scopeOf } from '../subject.js'
import { mistakeInWords } from '../words/policy.js'
import { endSentence, gapSentences, toolName } from '../words/sentences.js'
import { uriOf } from './sarif-location.js'
import { ordinalsOf, resultOf } from './sarif-result.js'
import { ruleIdOf, rulesOf } from './sarif-rule.js'
import type { Notification, Run, SarifLog, ToolComponent } from './sarif-types.js'

/** Enough to see what was missed; the verdict has all. */
const mostGaps = 500

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** One SARIF 2.1.0 log with one run: what blocks is an error, what warns a warning, what is noted a note; at most `most` of them. */
export function renderSarif(verdict: Verdict, most: number = githubLimits.shownResults): Presented {
  const judged = sortedByDecision(allJudged(verdict))
  const waived = judged.filter(isWaived)
  const informational = judged.filter((each) => !isWaived(each) && isInformational(each))
  const wanted = judged.filter((each) => !isWaived(each) && !isInformational(each))
  const kept = wanted.slice(0, most)
  const rules = rulesOf(kept)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const ordinalOf = ordinalsOf(kept, judged)
  const results = kept.map((each) =>
    resultOf(each, indexes.get(ruleIdOf(each.finding)) ?? -1, ordinalOf(each), verdict.subject),
  )
  const gaps = gapNotifications(verdict)
  const log: SarifLog = {
    $schema: schema,
    version: '2.1.0',
    runs: [{ ...header(verdict, rules, gaps.notifications), results }],
  }
  const ids = (list: typeof judged): readonly string[] => list.map(({ id }) => id)
  return {
    text: serialise(log),
    leftOut: [
      ...leftOut('waived', ids(waived)),
      ...leftOut('informational', ids(informational)),
      ...leftOut('beyond-limit', ids(wanted.slice(most))),
      ...gaps.leftOut,
    ],
  }
}

const isWaived = ({ action }: Judged): boolean => action === 'waive'
const isInformational = ({ finding }: Judged): boolean => finding.severity === 'info'

function header(
  verdict: Verdict,
  rules: Run['tool']['driver']['rules'],
  gaps: readonly Notification[],
): Omit<Run, 'results'> {
  const version = onOneLine(verdict.gatehouse, 60) || '0.0.0'
  const { verdict: name, problems, scanners } = verdict
  const complete = name !== 'error' && problems.length === 0 && scanners.every(({ outcome }) => outcome === 'complete')
  return {
    tool: {
      driver: { name: 'Gatehouse', version, semanticVersion: version, rules },
      extensions: extensionsOf(verdict),
    },
    automationDetails: { id: categoryOf(verdict.subject) },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: complete,
        toolExecutionNotifications: [...problemNotifications(verdict), ...dataNotifications(verdict), ...gaps],
      },
    ],
  }
}

/** GitHub's category is what comes before the last slash: uploads of two scopes never take each other's place. */
const categoryOf = (subject: ScanSubject): string => `gatehouse/${forTerminal(scopeOf(subject))}/`

const extensionsOf = ({ scanners }: Verdict): readonly ToolComponent[] =>
  [...groupBy(scanners, ({ tool }) => toolName(tool.name) || 'unnamed')]
    .map(([name, same]) => ({
      name,
      version: onOneLine(sortedUnique(same.map(({ tool }) => tool.version)).join(', '), 60),
    }))
    .map(({ name, version }) => ({ name, version: version || 'unknown' }))
    .sort((a, b) => compareText(a.name, b.name))

const problemNotifications = ({ problems, policy }: Verdict): readonly Notification[] =>
  [...(policy.broken ?? []).map(problemOf), ...problems, ...policy.problems].map(({ code, sentence, hint }) => ({
    descriptor: { id: code },
    level: 'error',
    message: {
      text:
        [sentence, hint ?? '']
          .filter((text) => text !== '')
          .map((text) => endSentence(forSarif(text)))
          .join(' ') || code,
    },
  }))

const problemOf = (mistake: FileMistake): Problem => ({ code: 'POLICY_INVALID', sentence: mistakeInWords(mistake) })

/** Why data is not known to be the newest; what two scanners used alike is told once. */
function dataNotifications({ scanners }: Verdict): readonly Notification[] {
  const notices = scanners.flatMap(({ data }) => data.flatMap(({ notice }) => notice ?? []))
  return [...new Map(notices.map((notice) => [notice.sentence, notice])).values()]
    .sort((a, b) => compareText(a.sentence, b.sentence))
    .map(({ kind, sentence }) => ({
      descriptor: { id: `data-${kind}` },
      level: kind === 'unavailable' ? 'warning' : 'note',
      message: { text: endSentence(forSarif(sentence)) },
    }))
}

function gapNotifications({ coverage: { gaps }, subject }: Verdict): {
  readonly notifications: readonly Notification[]
  readonly leftOut: readonly LeftOut[]
} {
  const sorted = [...gaps].sort((a, b) =>
    compareAll(
      compareText(a.reason, b.reason),
      compareText(a.path, b.path),
      (a.line ?? 0) - (b.line ?? 0),
      compareText(a.tool ?? '', b.tool ?? ''),
    ),
  )
  return {
    notifications: sorted.slice(0, mostGaps).map((gap) => gapNotification(gap, subject)),
    leftOut: leftOut(
      'gaps-beyond-limit',
      sorted.slice(mostGaps).map(({ path }) => inFull(path)),
    ),
  }
}

function gapNotification({ path, reason, tool, line, detail }: Gap, subject: ScanSubject): Notification {
  const by = tool === undefined ? '' : ` (${toolName(tool)})`
  const more = detail === undefined ? '' : `: ${detail}`
  const region =
    line === undefined || line < 1 ? {} : { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } }
  return {
    descriptor: { id: reason },
    level: 'note',
    message: { text: endSentence(forSarif(`1 ${gapSentences[reason].one}${by}${more}`)) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path, subject) }, ...region } }],
  }
}
