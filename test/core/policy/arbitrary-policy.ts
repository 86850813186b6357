import fc from 'fast-check'
import { severities } from '../../../src/core/finding/severity.js'
import {
  dataNames,
  floorNames,
  inlineSkipActions,
  judgeScopes,
  type Policy,
  type PolicyRule,
  repositoryRights,
  ruleActions,
  type SeverityOverride,
  staleDataActions,
  type ToolSettings,
  toolErrorActions,
  unscannedActions,
  waiverFields,
} from '../../../src/core/policy/policy.js'
import { predicateNames } from '../../../src/core/supply-chain/predicates/predicate-types.js'
import {
  type AttestationDemand,
  producers,
  type SignerDemand,
  type SupplyChain,
} from '../../../src/core/supply-chain/requirements.js'
import { modes } from '../../../src/core/verdict.js'
import { match, matchToFile, path } from './arbitrary-match.js'
import { names } from './samples.js'

const prose = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => /\S/u.test(text) && !/[\p{Cc}\p{Cs}\ufeff]/u.test(text))
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/)
const days = fc.integer({ min: 0, max: 9999 })
const effective = fc.constantFrom('2026-11-23', '2026-11-24', '2027-01-15', '2028-02-29')

const how = fc.record({ text: prose, url: fc.constant('https://example.org/how') }, { requiredKeys: ['text'] })

const bySeverity = <T>(value: fc.Arbitrary<T>, minLength: number): fc.Arbitrary<Readonly<Record<string, T>>> =>
  fc
    .subarray([...severities], { minLength })
    .chain((some) => fc.record(Object.fromEntries(some.map((severity) => [severity, value]))))

const sla = fc.record({ from: fc.constant('published' as const), days: bySeverity(days, 1) })

const rule: fc.Arbitrary<PolicyRule> = fc.record(
  { id, match: match(), action: fc.constantFrom(...ruleActions), effective, sla, why: prose, how },
  { requiredKeys: ['id', 'match', 'action'] },
)

const override: fc.Arbitrary<SeverityOverride> = fc.record(
  { match: match(3), is: fc.constantFrom(...severities), why: prose },
  { requiredKeys: ['match', 'is'] },
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

const hours = 3_600_000

const publicKey = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE3oRkWMPLYqKd0TgvBRtAgbwbM0Dd
-----END PUBLIC KEY-----
`

const signer: fc.Arbitrary<SignerDemand> = fc.oneof(
  fc.record(
    {
      type: fc.constant('keyless' as const),
      issuer: fc.constantFrom('https://token.actions.githubusercontent.com', 'http://127.0.0.1:8080'),
      identity: fc.subarray(
        ['https://github.com/acme/**', 'https://github.com/acme/*/ci.yml@refs/heads/main', '*@acme.com'],
        {
          minLength: 1,
        },
      ),
      repository: fc.constant('acme/app'),
      ref: fc.constant('refs/heads/main'),
      workflow: fc.constant('ci and release'),
      trigger: fc.constant('push'),
      trustedRoot: fc.constant('.gatehouse/root.json'),
    },
    { requiredKeys: ['type', 'issuer', 'identity'] },
  ),
  fc.record(
    {
      type: fc.constant('key' as const),
      key: fc.constantFrom('awskms:///alias/gate', publicKey),
      log: fc.constantFrom('required' as const, 'none' as const),
      trustedRoot: fc.constant('.gatehouse/root.json'),
    },
    { requiredKeys: ['type', 'key', 'log'] },
  ),
)

const attestation: fc.Arbitrary<AttestationDemand> = fc.record(
  {
    type: fc.constantFrom(...predicateNames, 'https://example.org/predicate/v1'),
    by: fc.constantFrom(...producers),
    maxAgeMs: fc.integer({ min: 1, max: 9999 }).map((age) => age * hours),
    signer,
  },
  { requiredKeys: ['type'] },
)

const supplyChain: fc.Arbitrary<readonly SupplyChain[]> = fc.array(
  fc.record(
    {
      images: fc.constant('ghcr.io/acme/*').map((glob) => [glob]),
      signature: signer,
      attestations: fc.array(attestation, { maxLength: 2 }),
      baseImages: fc.record(
        { allowed: fc.constant('docker.io/library/debian:12*').map((glob) => [glob]), pinned: fc.boolean() },
        { requiredKeys: ['allowed', 'pinned'] },
      ),
    },
    { requiredKeys: ['signature', 'attestations'] },
  ),
  { maxLength: 2 },
)

/** Any policy that can be written. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = fc.record(
  {
    version: fc.constant(1 as const),
    mode: fc.oneof(
      fc.constantFrom(...modes),
      fc.record({ property: fc.constant('gate-stage'), default: fc.constantFrom(...modes) }),
    ),
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
      onStaleData: fc.constantFrom(...staleDataActions),
      maxAgeMs: fc
        .subarray([...dataNames])
        .chain((some) =>
          fc.tuple(...some.map((name) => fc.tuple(fc.constant(name), fc.integer({ min: 1, max: 9999 })))),
        )
        .map((ages) => new Map(ages.map(([name, age]) => [name, age * hours]))),
    }),
    severity: fc.array(override, { maxLength: 2 }),
    rules: fc.uniqueArray(rule, { selector: (one) => one.id, maxLength: 4 }),
    waiverRules: fc.record({
      require: fc.subarray([...waiverFields]),
      maxDays: bySeverity(fc.integer({ min: 1, max: 3650 }), 0),
      warnBeforeDays: days,
      graceDays: days,
    }),
    repositoriesMay: fc.subarray([...repositoryRights]),
    supplyChain,
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
      'supplyChain',
    ],
  },
)

/** A policy as the plain values of its file. */
export function toFile(policy: Policy): object {
  const { settings, tools, checks, rules, severity, waiverRules, repositoriesMay, supplyChain, ...same } = policy
  return {
    ...same,
    rules: rules.map(ruleToFile),
    severity: severity.map(({ match: of, ...rest }) => ({ ...matchToFile(of), ...rest })),
    tools: Object.fromEntries([...tools].map(([name, one]) => [name, toolToFile(one)])),
    checks: Object.fromEntries(checks),
    settings: {
      'on-tool-error': settings.onToolError,
      'on-unscanned': settings.onUnscanned,
      'on-stale-data': settings.onStaleData,
      'max-age': Object.fromEntries([...settings.maxAgeMs].map(([name, age]) => [name, `${age / hours}h`])),
      'unknown-severity': settings.unknownSeverity,
      'inline-skips': settings.inlineSkips,
      judge: settings.judge,
    },
    'waiver-rules': {
      require: waiverRules.require,
      'max-days': waiverRules.maxDays,
      'warn-before': `${waiverRules.warnBeforeDays}d`,
      grace: `${waiverRules.graceDays}d`,
    },
    ...(repositoriesMay === undefined ? {} : { 'repositories-may': repositoriesMay }),
    ...(supplyChain.length === 0 ? {} : { 'supply-chain': supplyChain.map(sectionToFile) }),
  }
}

const ruleToFile = ({ match: of, sla: limits, ...rest }: PolicyRule): object => ({
  ...rest,
  match: matchToFile(of),
  ...(limits === undefined
    ? {}
    : {
        sla: {
          from: limits.from,
          ...Object.fromEntries(Object.entries(limits.days).map(([severity, limit]) => [severity, `${limit}d`])),
        },
      }),
})

const toolToFile = ({ off, timeoutMs, memoryBytes }: ToolSettings): unknown =>
  off
    ? 'off'
    : {
        ...(timeoutMs === undefined ? {} : { timeout: `${timeoutMs / 1000}s` }),
        ...(memoryBytes === undefined ? {} : { memory: `${memoryBytes / 2 ** 20}m` }),
      }

const sectionToFile = ({ signature, attestations, baseImages, ...rest }: SupplyChain): object => ({
  ...rest,
  ...(signature === undefined ? {} : { signature: signerToFile(signature) }),
  ...(baseImages === undefined
    ? {}
    : { 'base-images': baseImages.pinned ? baseImages : { allowed: baseImages.allowed } }),
  attestations: attestations.map(({ maxAgeMs, signer: own, ...same }) => ({
    ...same,
    ...(maxAgeMs === undefined ? {} : { 'max-age': `${maxAgeMs / hours}h` }),
    ...(own === undefined ? {} : { signer: signerToFile(own) }),
  })),
})

const signerToFile = ({ type: _, trustedRoot, ...rest }: SignerDemand): object => ({
  ...rest,
  ...(trustedRoot === undefined ? {} : { 'trusted-root': trustedRoot }),
})
