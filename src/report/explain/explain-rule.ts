import { columns, indented, labelled, page, type Terminal, terminal, wrap } from '../console/terminal.js'
import { inFull, onOneLine } from '../escape.js'
import { placeInWords, subjectInWords } from '../words/finding/describe.js'
import { listed, someOf, toolName } from '../words/sentences.js'
import type { LayerOutlook, RuleFacts } from './facts-of-rule.js'

const indent = 11
const mostFound = 10

/** Everything about a rule or a concept: its names, its severity, who decides, where it was found, what would change it. */
export function renderRule(facts: RuleFacts, options: { readonly width: number; readonly colour: boolean }): string {
  const out = terminal(options)
  const row = (label: string, texts: readonly string[]): readonly string[] =>
    texts.flatMap((text, index) =>
      labelled({ text: index === 0 ? label : '', style: 'quiet' }, [{ text }], indent, out),
    )
  return page([
    [...wrap(`${out.paint({ text: inFull(facts.name), style: 'strong' })}: ${titleOf(facts)}`, out.width)],
    [
      ...row(
        'also',
        facts.aliases.length === 0
          ? []
          : [
              someOf(
                facts.aliases.map((name) => onOneLine(name)),
                6,
              ),
            ],
      ),
      ...row(
        facts.what === 'group' ? 'holds' : 'tests',
        facts.concepts.length === 0 ? [] : [facts.concepts.join(', ')],
      ),
      ...row('groups', facts.groups.length === 0 ? [] : [facts.groups.join(', ')]),
      ...row('tools', facts.tools.map(toolInWords)),
      ...row('near it', facts.relations.map(relationInWords)),
      ...row('severity', severityInWords(facts)),
      ...row('decided', [
        `by ${onOneLine(facts.source, 200)}`,
        ...facts.outlooks.flatMap(outlookInWords),
        ...unknownInWords(facts),
      ]),
    ],
    found(facts, out),
    changes(facts, out),
  ])
}

const titleOf = ({ title, what }: RuleFacts): string => onOneLine(title ?? `a ${what} without a title here`, 300)

const toolInWords = ({ tool, ids, formats }: RuleFacts['tools'][number]): string =>
  `${toolName(tool)} ${ids.join(', ')}${formats.length === 0 ? '' : ` (${formats.join(', ')})`}`

const relationInWords = ({ kind, checkov, trivy, why }: RuleFacts['relations'][number]): string => {
  const than = kind === 'related' ? 'is related to' : `is ${kind} than`
  return `Checkov ${checkov} ${than} Trivy ${trivy}${why === '' ? '' : `: ${onOneLine(why, 200)}`}`
}

const severityInWords = ({ severities, what }: RuleFacts): readonly string[] =>
  severities.length === 0
    ? what === 'group'
      ? []
      : ['not known before a scan: the tool says it with each finding']
    : severities.map(({ id, severity, whose }) => `${severity} for ${inFull(id)} (${whose})`)

const unknownInWords = ({ outlooks }: RuleFacts): readonly string[] =>
  outlooks.some(({ layer }) => layer === 'organisation')
    ? []
    : ["the organisation's policy is not known here: CI may be stricter"]

function outlookInWords({ layer, rules, floor }: LayerOutlook): readonly string[] {
  const whose = layer === 'default' ? '' : `${layer}: `
  const said = rules.map(({ id, action, when }) => {
    const certain = when.length === 0 ? '' : ` where ${when.map((one) => onOneLine(one, 120)).join(' and ')}`
    return `${whose}rule ${inFull(id)}: ${action}${certain}`
  })
  return [...said, ...(floor === undefined ? [] : [`${whose}${rules.length === 0 ? 'no rule; ' : 'else '}${floor}`])]
}

function found({ found: list, what }: RuleFacts, out: Terminal): readonly string[] {
  if (list === undefined) return ['No scan is remembered, so nothing is known of findings.']
  if (list.length === 0) return [`The last scan found nothing by this ${what}.`]
  const shown = list.slice(0, mostFound)
  const width = Math.max(...shown.map(({ id }) => columns(inFull(id))))
  return [
    `Found by the last scan (\`gatehouse explain ID\` says more):`,
    ...shown.flatMap(({ id, finding, action, spared }) =>
      labelled(
        { text: `   ${inFull(id)}` },
        [placeInWords(finding.place), subjectInWords(finding), spared === undefined ? action : 'older'].map((text) => ({
          text,
        })),
        width + 5,
        out,
      ),
    ),
    ...(list.length > mostFound ? [`   and ${list.length - mostFound} more`] : []),
  ]
}

const keyOf: Record<RuleFacts['what'], string> = { rule: 'rule', concept: 'concept', group: 'group' }

function changes({ name, what, outlooks }: RuleFacts, out: Terminal): readonly string[] {
  if (!/^[\w.-]{1,80}$/.test(name)) return []
  const match = `${keyOf[what]}: ${JSON.stringify(name)}`
  const rule = [
    'rules:',
    `  - id: on-${name.toLowerCase()}`,
    `    match: { ${match} }`,
    '    action: warn      # or block, or note',
    '    why: ""',
  ]
  const waiver = [
    `id: W-${name}`,
    `match: { ${what === 'group' ? `group: ${JSON.stringify(name)}` : match}, path: "" }`,
    'reason: ""',
    'owner: ""',
    'expires: ""',
  ]
  const strict = outlooks.some(({ layer }) => layer === 'organisation')
  return [
    ...wrap('To decide otherwise on all of it, add to .gatehouse/policy.yml, before rules that fit it too:', out.width),
    '',
    ...indented(rule, 3),
    ...(strict ? ['', ...wrap("What the organisation's policy decides, this can only make stricter.", out.width)] : []),
    ...(what === 'group'
      ? []
      : [
          '',
          ...wrap(
            `To accept it in one place for a while, fill in and add ${`.gatehouse/waivers/${name}.yml`}:`,
            out.width,
          ),
          '',
          ...indented(waiver, 3),
        ]),
  ]
}

export const floorInWords = (floor: readonly string[]): string =>
  floor.length === 0 ? 'noted: nothing is on the floor' : `the floor: blocks ${listed(floor)}, else noted`
