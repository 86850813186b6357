import fc from 'fast-check'
import { kinds } from '../../../src/core/finding.js'
import { type Match, ruleMatchKeys } from '../../../src/core/policy/match-key.js'
import {
  defaultPolicy,
  floorNames,
  inlineSkipActions,
  judgeScopes,
  type Policy,
  type PolicyRule,
  ruleActions,
  type ToolSettings,
  toolErrorActions,
  unscannedActions,
} from '../../../src/core/policy/policy.js'
import { severities } from '../../../src/core/severity.js'
import { modes } from '../../../src/core/verdict.js'
import { names } from './samples.js'

const prose = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => /\S/u.test(text) && !/[\p{Cc}\p{Cs}\ufeff]/u.test(text))
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/)
const path = fc.stringMatching(/^[a-z.]{1,4}[a-z](?:\/(?:[a-z]{1,4}|\*\*|\*\.tf)){0,3}$/)

/** Values that each match key takes. */
const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  kind: fc.constantFrom(...kinds),
  severity: fc.constantFrom('high', '>=high', '<=low'),
  rule: fc.constantFrom('CKV_AWS_20', 'AVD-AWS-0086', 'CVE-2021-23337'),
  concept: fc.constantFrom('s3-block-public-acls'),
  tool: fc.constantFrom(...names.tools),
  path,
  format: fc.constantFrom(...names.formats),
  resource: fc.constantFrom('module.a.*', 'aws_s3_bucket.b["a/b: #"]', 'Deployment/*/web'),
  package: fc.constantFrom('pkg:npm/**', '@acme/*', 'lodash'),
  group: fc.constantFrom('s3-public-access'),
  image: fc.constantFrom('ghcr.io/acme/*', '**/web'),
  cwe: fc.constantFrom('CWE-79', 'CWE-1321'),
  license: fc.constantFrom('AGPL-*', 'forbidden'),
  fix: fc.constantFrom('available', 'none'),
  cvss: fc.constantFrom('>=7.5', '<4', '>=10'),
  kev: fc.constantFrom('true', 'false'),
  epss: fc.constantFrom('>=0.5', '<0.01'),
  age: fc.constantFrom('>30d', '<=2w'),
  introduced: fc.constantFrom('true', 'false'),
}

const list = (value: fc.Arbitrary<string>) => fc.array(value, { minLength: 1, maxLength: 3 })

const match = fc
  .subarray(
    ruleMatchKeys.map((entry) => entry.key),
    { minLength: 1 },
  )
  .chain(
    (keys): fc.Arbitrary<Match> =>
      fc.record<Record<string, string[]>>(
        Object.fromEntries(keys.map((key) => [key, list(values[key] ?? fc.constant('no value for this key'))])),
      ) as fc.Arbitrary<Match>,
  )

const how = fc.record({ text: prose, url: fc.constant('https://example.org/how') }, { requiredKeys: ['text'] })

const rule: fc.Arbitrary<PolicyRule> = fc.record(
  { id, match, action: fc.constantFrom(...ruleActions), why: prose, how },
  { requiredKeys: ['id', 'match', 'action'] },
)

const tool: fc.Arbitrary<ToolSettings> = fc.oneof(
  fc.constant({ off: true }),
  fc.record(
    {
      off: fc.constant(false),
      timeoutMs: fc.integer({ min: 1, max: 99_999 }).map((seconds) => seconds * 1000),
      memoryBytes: fc.integer({ min: 100, max: 999_999 }).map((mebibytes) => mebibytes * 2 ** 20),
    },
    { requiredKeys: ['off'] },
  ),
)

/** Any policy that can be written. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = fc.record(
  {
    version: fc.constant(1 as const),
    mode: fc.constantFrom(...modes),
    block: fc.subarray([...floorNames]),
    exclude: fc.array(path, { maxLength: 3 }),
    tools: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...names.tools), tool), { selector: ([name]) => name })
      .map((all) => new Map(all)),
    checks: fc
      .subarray([...names.tools])
      .map((tools) => new Map(tools.map((name) => [name, `.gatehouse/checks/${name}`]))),
    contact: prose,
    settings: fc.record({
      onToolError: fc.constantFrom(...toolErrorActions),
      onUnscanned: fc.constantFrom(...unscannedActions),
      unknownSeverity: fc.constantFrom(...severities),
      inlineSkips: fc.constantFrom(...inlineSkipActions),
      judge: fc.constantFrom(...judgeScopes),
      onStaleData: fc.constant(defaultPolicy.settings.onStaleData),
      maxAgeMs: fc.constant(defaultPolicy.settings.maxAgeMs),
    }),
    severity: fc.constant(defaultPolicy.severity),
    rules: fc.uniqueArray(rule, { selector: (one) => one.id, maxLength: 4 }),
    waiverRules: fc.constant(defaultPolicy.waiverRules),
  },
  {
    requiredKeys: [
      'version',
      'mode',
      'block',
      'exclude',
      'tools',
      'checks',
      'settings',
      'severity',
      'rules',
      'waiverRules',
    ],
  },
)

/** A policy as the plain values of its file. */
export function toFile(policy: Policy): object {
  const { settings, tools, checks, rules, severity: _severity, waiverRules: _waiverRules, ...same } = policy
  return {
    ...same,
    rules: rules.map((one) => ({ ...one, match: matchToFile(one.match) })),
    tools: Object.fromEntries([...tools].map(([name, one]) => [name, toolToFile(one)])),
    checks: Object.fromEntries(checks),
    settings: {
      'on-tool-error': settings.onToolError,
      'on-unscanned': settings.onUnscanned,
      'unknown-severity': settings.unknownSeverity,
      'inline-skips': settings.inlineSkips,
      judge: settings.judge,
    },
  }
}

const matchToFile = (one: Match): object =>
  Object.fromEntries(
    Object.entries(one).map(([key, texts]) => [key, ['kev', 'introduced'].includes(key) ? texts.map(isTrue) : texts]),
  )
const isTrue = (text: unknown): boolean => text === 'true'

const toolToFile = ({ off, timeoutMs, memoryBytes }: ToolSettings): unknown =>
  off
    ? 'off'
    : {
        ...(timeoutMs === undefined ? {} : { timeout: `${timeoutMs / 1000}s` }),
        ...(memoryBytes === undefined ? {} : { memory: `${memoryBytes / 2 ** 20}m` }),
      }
