import type { z } from 'zod'
import { defaultPolicy, type Policy, type Settings, type WaiverRules } from '../policy.js'
import type { policySchema } from './schema/policy-schema.js'

type Decoded = z.output<ReturnType<typeof policySchema>>

/** What a file says, with the default for everything that it leaves out. */
export const toPolicy = (file: Decoded): Policy => ({
  version: 1,
  mode: file.mode ?? defaultPolicy.mode,
  block: file.block ?? defaultPolicy.block,
  exclude: file.exclude ?? defaultPolicy.exclude,
  tools: new Map(Object.entries(file.tools ?? {})),
  checks: new Map(Object.entries(file.checks ?? {})),
  ...(file.contact === undefined ? {} : { contact: file.contact }),
  settings: toSettings(file.settings ?? {}),
  severity: file.severity ?? defaultPolicy.severity,
  rules: file.rules ?? defaultPolicy.rules,
  waiverRules: toWaiverRules(file['waiver-rules'] ?? {}),
  supplyChain: file['supply-chain'] ?? defaultPolicy.supplyChain,
  ...(file['repositories-may'] === undefined ? {} : { repositoriesMay: file['repositories-may'] }),
})

function toSettings(settings: NonNullable<Decoded['settings']>): Settings {
  const otherwise = defaultPolicy.settings
  return {
    onToolError: settings['on-tool-error'] ?? otherwise.onToolError,
    onUnscanned: settings['on-unscanned'] ?? otherwise.onUnscanned,
    unknownSeverity: settings['unknown-severity'] ?? otherwise.unknownSeverity,
    inlineSkips: settings['inline-skips'] ?? otherwise.inlineSkips,
    judge: settings.judge ?? otherwise.judge,
    onStaleData: settings['on-stale-data'] ?? otherwise.onStaleData,
    maxAgeMs: settings['max-age'] === undefined ? otherwise.maxAgeMs : new Map(Object.entries(settings['max-age'])),
  }
}

function toWaiverRules(rules: NonNullable<Decoded['waiver-rules']>): WaiverRules {
  const otherwise = defaultPolicy.waiverRules
  return {
    require: rules.require ?? otherwise.require,
    maxDays: rules['max-days'] ?? otherwise.maxDays,
    warnBeforeDays: rules['warn-before'] ?? otherwise.warnBeforeDays,
    graceDays: rules.grace ?? otherwise.graceDays,
  }
}
