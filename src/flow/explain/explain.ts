import { decodeVerdict } from '../../core/codec/verdict-codec.js'
import { GatehouseError } from '../../core/errors.js'
import type { Finding, Kind } from '../../core/finding/finding.js'
import { didYouMean } from '../../core/policy/reading/did-you-mean.js'
import { allJudged, type Verdict } from '../../core/verdict.js'
import { ratedChecks } from '../../knowledge/checkov-severity.js'
import { conceptIds } from '../../knowledge/concepts.js'
import { groups } from '../../knowledge/groups.js'
import { trivyCheckIds } from '../../knowledge/trivy-aliases.js'
import type { Ports } from '../../ports.js'
import { inFull } from '../../report/escape.js'
import { renderExplanation } from '../../report/explain/explain.js'
import { renderRule } from '../../report/explain/explain-rule.js'
import { canonicalRuleId, policyNames } from '../../tools/index.js'
import type { Appearance } from '../deliver.js'
import { recallVerdict } from '../last-scan.js'
import { findPolicy } from '../policy/find-policy.js'
import { dayOf } from '../scan/day.js'
import { outlooksOf } from './outlook.js'
import { type KnownRule, knownRule } from './rule-facts.js'

export interface ExplainRequest {
  readonly word: string
  /** The folder whose policy is asked for a rule, absolute. */
  readonly folder: string
  /** Of the last scan of this folder; absent: of any. */
  readonly root?: string
  /** A verdict that the user names instead. */
  readonly verdict?: string
}

/**
 * Everything about one finding of a verdict, or about a rule, a concept or a group with what the policy of the folder makes of it.
 * @throws GatehouseError FINDING_UNKNOWN, with what may have been meant; TARGET_MISSING for a verdict that was named.
 */
export async function explain(request: ExplainRequest, appearance: Appearance, ports: Ports): Promise<string> {
  const { word, root, folder, verdict: named } = request
  const recalled =
    named === undefined ? await recallVerdict(root, ports).catch(asUnknown) : await readVerdict(named, ports)
  const verdict = recalled instanceof GatehouseError ? undefined : recalled
  const isId = verdict !== undefined && hasId(verdict, word.trim().toLowerCase())
  // A rule is told with the policy of the folder, so not with what was found in another one.
  const own = named === undefined ? await recallVerdict(folder, ports).catch(() => undefined) : verdict
  const rule = isId ? undefined : knownRule(word, own)
  if (rule !== undefined) return explainRule(rule, request, appearance, ports)
  if (recalled instanceof GatehouseError) throw unknownWord(word) ?? recalled
  try {
    return renderExplanation(recalled, word, appearance).text
  } catch (error) {
    throw (error instanceof GatehouseError && unknownWord(word)) || error
  }
}

const asUnknown = (error: unknown): GatehouseError => {
  if (error instanceof GatehouseError) return error
  throw error
}

async function readVerdict(path: string, { files }: Ports): Promise<Verdict> {
  const text = await files.readText(path).catch((cause: unknown) => {
    throw new GatehouseError('TARGET_MISSING', `The verdict ${path} cannot be read.`, {
      hint: 'Give the path of a verdict.json with --verdict.',
      cause,
    })
  })
  return decodeVerdict(text)
}

const hasId = (verdict: Verdict, text: string): boolean =>
  /^[0-9a-f]{4,}$/.test(text) &&
  allJudged(verdict).some(({ finding: { identity }, id }) =>
    [id, identity.logical, ...identity.also].some((one) => one.startsWith(text)),
  )

async function explainRule(
  rule: KnownRule,
  { folder }: ExplainRequest,
  appearance: Appearance,
  ports: Ports,
): Promise<string> {
  const root = await ports.files.realPath(folder).catch(() => folder)
  const { layers, origin } = await findPolicy(root, undefined, policyNames, ports, { programs: false })
  const outlooks = outlooksOf(layers, standIn(rule), rule.rated !== undefined, dayOf(ports.clock))
  return renderRule({ ...rule, source: origin.source, outlooks }, appearance)
}

/** Any finding of the rule: only what a policy asks of a rule is in it. */
function standIn({ name, what, ids, concepts, rated, found }: KnownRule): Finding {
  const kind: Kind = policyNames.kindsOfRule?.(name)[0] ?? found?.[0]?.finding.kind ?? 'misconfiguration'
  const concept = what === 'concept' ? name : concepts[0]
  return {
    kind,
    rule: { id: concept ?? name, ...(concept === undefined ? {} : { concept }), title: '', tags: [] },
    severity: rated ?? 'medium',
    severitySource: rated === undefined ? 'default' : 'tool',
    message: '',
    place: { path: '', related: [] },
    subject: {},
    identity: { logical: '', also: [] },
    sources: ids.map((ruleId) => ({
      tool: ruleId.startsWith('CKV') ? 'checkov' : 'trivy',
      ruleId,
      severitySource: 'tool',
    })),
  }
}

/** With the nearest word of all that are known. */
function unknownWord(word: string): GatehouseError | undefined {
  if (canonicalRuleId(word).some((id) => /^(?:CVE|GHSA)-/.test(id))) return undefined
  const names = [...conceptIds, ...groups.map(({ id }) => id), ...trivyCheckIds, ...ratedChecks]
  const near = didYouMean(word.trim(), names)
  if (near === undefined) return undefined
  return new GatehouseError('FINDING_UNKNOWN', `No finding, rule or concept is called ${inFull(word, 80)}.`, {
    hint: `Did you mean ${near}?`,
  })
}
