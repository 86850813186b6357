import { yamlList, yamlText } from '../../core/document/yaml-text.js'
import type { FloorName, PolicyRule } from '../../core/policy/policy.js'
import type { Mode } from '../../core/verdict.js'
import { schemaAddress } from './addresses.js'
import type { At } from './from/taken.js'
import { matchText } from './waiver-text.js'

export type DraftRule = Pick<PolicyRule, 'id' | 'match' | 'action'> & { readonly why: string; readonly source: string }

export interface PolicyChoices {
  /** Commit of the release that the schema is read from; absent: no editor is told. */
  readonly pin?: string
  readonly mode: Mode
  readonly block: readonly FloorName[]
  readonly contact?: string
  readonly excludes: readonly (At & { readonly glob: string })[]
  readonly rules: readonly DraftRule[]
}

/** `.gatehouse/policy.yml` for the first day: every line says what it is for. */
export const policyText = (choices: PolicyChoices): string =>
  [
    ...(choices.pin === undefined ? [] : [`# yaml-language-server: $schema=${schemaAddress(choices.pin, 'policy')}`]),
    'version: 1',
    '',
    '# enforce: a check fails for what a change brings in and the lists below block. audit: all is told, nothing fails.',
    `mode: ${choices.mode}`,
    '',
    '# What blocks where no rule decides: critical, high, medium, low, secret, kev (known to be exploited).',
    '# Only what a change introduces counts. What is there already is told, and blocks nothing.',
    `block: ${yamlList(choices.block)}`,
    '',
    '# Whom to ask: printed with every blocker and every error.',
    choices.contact === undefined ? '# contact: "#appsec-help"' : `contact: ${yamlText(choices.contact)}`,
    ...excludeLines(choices.excludes),
    ...ruleLines(choices.rules),
    '',
  ].join('\n')

/** The part of a policy that names files which no tool looks at. */
export const excludeLines = (excludes: PolicyChoices['excludes']): readonly string[] =>
  excludes.length === 0
    ? []
    : [
        '',
        '# Files that no tool looks at; every report names them.',
        'exclude:',
        ...excludes.map(({ glob, file, line }) => `  - ${yamlText(glob)} # ${file}:${line}`),
      ]

/** The part of a policy that decides before its floor does. */
export const ruleLines = (rules: readonly DraftRule[]): readonly string[] =>
  rules.length === 0
    ? []
    : [
        '',
        '# The first rule that matches decides; what matches none falls to `block`, or is noted.',
        'rules:',
        ...rules.flatMap(({ id, match, action, why }) => [
          `  - id: ${yamlText(id)}`,
          `    match: ${matchText(match)}`,
          `    action: ${action}`,
          `    why: ${yamlText(why)}`,
        ]),
      ]
