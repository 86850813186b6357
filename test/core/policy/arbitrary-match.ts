import fc from 'fast-check'
import { kinds } from '../../../src/core/finding/finding.js'
import { type Match, ruleMatchKeys } from '../../../src/core/policy/match-key.js'
import { names } from './samples.js'

export const path = fc.stringMatching(/^[a-z.]{1,4}[a-z](?:\/(?:[a-z]{1,4}|\*\*|\*\.tf)){0,3}$/)

/** Values that each match key takes, as they are decoded. */
const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  kind: fc.constantFrom(...kinds),
  severity: fc.constantFrom('high', '>=high', '<=low', '>=info'),
  rule: fc.constantFrom('CKV_AWS_20', 'CKV_AWS_53', 'AVD-AWS-0086', 'CVE-2021-23337'),
  concept: fc.constantFrom(...(names.concepts ?? [])),
  group: fc.constantFrom(...(names.groups ?? new Map()).keys()),
  tool: fc.constantFrom(...names.tools),
  path: fc.oneof(path, fc.constantFrom('infra/**', '**', 'web/*.json')),
  format: fc.constantFrom(...names.formats),
  resource: fc.constantFrom('module.a.*', 'aws_s3_bucket.b["a/b: #"]', 'Deployment/*/web', '**'),
  package: fc.constantFrom('pkg:npm/**', '@acme/*', 'lodash'),
  image: fc.constantFrom('ghcr.io/acme/*', '**/web'),
  cwe: fc.constantFrom('CWE-79', 'CWE-1321'),
  license: fc.constantFrom('AGPL-*', 'forbidden'),
  requirement: fc.constantFrom('attestation:*', 'signature', 'base-image:**'),
  fix: fc.constantFrom('available', 'none'),
  cvss: fc.constantFrom('>=7.5', '>7', '<4', '>=10'),
  kev: fc.constantFrom('true', 'false'),
  epss: fc.constantFrom('>=0.5', '<0.01'),
  age: fc.constantFrom('>30d', '>4w', '<=2w'),
  introduced: fc.constantFrom('true', 'false'),
}

const list = (value: fc.Arbitrary<string>) => fc.array(value, { minLength: 1, maxLength: 3 })

/** A match without `any`, of at most so many keys. */
export const flatMatch = (mostKeys = ruleMatchKeys.length): fc.Arbitrary<Match> =>
  fc
    .subarray(
      ruleMatchKeys.map((entry) => entry.key),
      { minLength: 1, maxLength: mostKeys },
    )
    .chain(
      (keys): fc.Arbitrary<Match> =>
        fc.record<Record<string, string[]>>(
          Object.fromEntries(keys.map((key) => [key, list(values[key] ?? fc.constant('no value for this key'))])),
        ) as fc.Arbitrary<Match>,
    )

export const match = (mostKeys?: number): fc.Arbitrary<Match> =>
  fc
    .tuple(flatMatch(mostKeys), fc.option(fc.array(flatMatch(mostKeys), { minLength: 1, maxLength: 2 })))
    .map(([keys, any]) => (any === null ? keys : { ...keys, any }))

const isTruth = (key: string): boolean => key === 'kev' || key === 'introduced'

/** A match as the plain values of its file. */
export const matchToFile = ({ any, ...keys }: Match): object => ({
  ...Object.fromEntries(
    Object.entries(keys).map(([key, texts]) => [key, isTruth(key) ? texts.map((text) => text === 'true') : texts]),
  ),
  ...(any === undefined ? {} : { any: any.map(matchToFile) }),
})
