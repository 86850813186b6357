import { defaultPolicy } from '../../core/policy/policy.js'
import type { Action, DecidedBy, Judged, Verdict } from '../../core/verdict.js'
import { inFull } from '../escape.js'
import { whereDecided } from './policy.js'
import { listed } from './sentences.js'

const audit: Record<Action, string> = { block: 'would block', warn: 'warns', note: 'is noted', waive: 'is waived' }
const enforce: Record<Action, string> = { ...audit, block: 'blocks' }

const skips: Record<NonNullable<DecidedBy['skip']>, string> = {
  inline: 'a comment in the file asks to skip it',
  vex: 'a VEX document says that it does not affect this',
  sarif: 'it is suppressed in the SARIF file',
}

/** `would block: the default policy blocks critical, high and secret.` One sentence of the policy put it there. */
export function decisionInWords({ action, by }: Judged, { mode, policy }: Verdict): string {
  const what = mode === 'audit' ? audit[action] : enforce[action]
  return `${what}: ${reason(action, by, whereDecided(by, policy))}.`
}

function reason(action: Action, by: DecidedBy, where: string): string {
  if (by.waiver !== undefined) return `waiver ${inFull(by.waiver)} lets it through`
  if (by.skip !== undefined) return skips[by.skip]
  if (by.rule !== undefined) return `rule ${inFull(by.rule)} of ${where}`
  if (action !== 'block') return `nothing in ${where} blocks it`
  return by.layer === 'default'
    ? `${where} blocks ${listed(defaultPolicy.block)}`
    : `\`block\` in ${where} names its severity or kind`
}
