import { defaultPolicy } from '../../core/policy/policy.js'
import type { DecidedBy, FileMistake, Verdict, VerdictPolicy } from '../../core/verdict.js'
import { inFull, onOneLine } from '../escape.js'
import { counted, endSentence, someOf } from './sentences.js'

const mostMistakes = 10
const mostNames = 5

/** `.gatehouse/policy.yml of origin/main: audit`, or why it is the default and what that says. */
export function policyInWords({ policy, mode }: Verdict): string {
  const own = inFull(policy.source)
  const isBroken = policy.problems.some(({ code }) => code === 'POLICY_INVALID')
  const state = `${own}${isBroken ? ' cannot be used' : ''}`
  const over = policy.organisation === undefined ? [] : [`organisation (${inFull(policy.organisation.source)})`]
  if (policy.layer === 'organisation') return `${[...over, state].join('; ')}: ${mode}`
  if (policy.layer === 'repository') return `${[...over, own].join(' and ')}: ${mode}`
  const floor = over.length > 0 ? '' : `, block ${defaultPolicy.block.join(', ')}`
  return `${[...over, `default (${state})`].join(' and ')}: ${mode}${floor}`
}

/** Empty when no rule decided; only a layer that is not the repository's own is named. */
export const ruleInWords = ({ rule, layer }: DecidedBy): string =>
  rule === undefined ? '' : `rule ${inFull(rule)}${layerInWords(layer)}`

export const layerInWords = (layer: DecidedBy['layer']): string => (layer === 'organisation' ? ' (organisation)' : '')

/** Where the policy is that a finding was decided by. */
export const whereDecided = ({ layer }: DecidedBy, policy: VerdictPolicy): string => {
  switch (layer) {
    case 'organisation':
      return "the organisation's policy"
    case 'repository':
      return inFull(policy.source)
    case 'default':
      return 'the default policy'
  }
}

/** Mistakes that a change brings into the policy files, each with its place and what to do; the rest is counted. */
export function mistakesInWords({ policy: { broken = [] } }: Verdict): readonly string[] {
  const more = broken.length - mostMistakes
  return [
    ...broken.slice(0, mostMistakes).map(mistakeInWords),
    ...(more > 0 ? [`And ${counted(more, 'more mistake')} in the policy files.`] : []),
  ]
}

export const mistakeInWords = ({ path, line, column, sentence, hint = '' }: FileMistake): string =>
  [
    `${inFull(path)}:${line}:${column}: ${endSentence(onOneLine(sentence))}`,
    hint === '' ? '' : endSentence(onOneLine(hint)),
  ]
    .join(' ')
    .trim()

/** What blocks beside findings, as part of a sentence; empty when there is nothing. */
export const mistakesCounted = ({ policy: { broken = [] } }: Verdict): readonly string[] =>
  broken.length === 0 ? [] : [`${counted(broken.length, 'mistake')} in its policy files`]

/** What does not count, or not yet: nobody shall wonder why a policy has no effect. */
export function policyNews({ policy: { pending = [], ignored = [] }, subject: { base } }: Verdict): readonly string[] {
  const names = someOf(
    pending.map((path) => inFull(path)),
    mostNames,
  )
  const branch = base === undefined ? '' : ` into ${inFull(base, 100)}`
  return [
    ...(pending.length === 0 ? [] : [`Changed here, and in effect after the merge${branch}: ${names}.`]),
    ...ignored.map((sentence) => endSentence(onOneLine(sentence))),
  ]
}
