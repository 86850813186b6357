import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { decodeEvidence } from '../../src/core/codec/evidence-codec.js'
import type { Feeds } from '../../src/core/feeds.js'
import { judge } from '../../src/core/judge/judge.js'
import { sortedUnique } from '../../src/core/order.js'
import type { Policy } from '../../src/core/policy/policy.js'
import { readPolicy } from '../../src/core/policy/reading/read-policy.js'
import type { Verdict } from '../../src/core/verdict.js'
import { policyNames } from '../../src/tools/index.js'
import { digest } from '../core/builders.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const folder = 'examples/policies'
const files = readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((name) => name.endsWith('.yml'))

/** The day after the one that the vulnerability database is of. */
const today = '2026-11-25'
const data = (name: string) => ({ name, digest: digest(name), updated: '2026-11-24T00:00:00Z' })

/** What the two files would say that a user gives. */
const likely = 'CVE-2021-44906'
const feeds: Feeds = {
  kev: { data: data('kev'), entries: new Map() },
  epss: { data: data('epss'), entries: new Map([[likely, 0.6]]) },
}

const shops = new Map(
  ['insecure-shop', 'secure-shop'].map((shop) => [shop, decodeEvidence(read(`test/fixtures/policies/${shop}.json`))]),
)

const ajv = formats.default(new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }))
const isPolicy = ajv.compile(JSON.parse(read('schema/policy.schema.json')))

const policyOf = (file: string): Policy => {
  const { policy, problems, warnings } = readPolicy(read(`${folder}/${file}`), policyNames)
  expect([problems, warnings]).toEqual([[], []])
  if (policy === undefined) throw new Error(`${file} is no policy.`)
  return policy
}

const verdictOf = (policy: Policy, shop: string, given: Feeds = feeds): Verdict => {
  const evidence = shops.get(shop)
  if (evidence === undefined) throw new Error(`There is no ${shop}.`)
  return judge({
    evidence,
    layers: [{ layer: 'repository', policy }],
    origin: { layer: 'repository', source: folder, problems: [] },
    waivers: [],
    names: policyNames,
    feeds: given,
    today,
    now: '2026-11-24T12:00:00Z', // The recorded data is of that day.
    version: '0.0.0',
  })
}

/** Rules that block something; `block` is the floor. */
const closers = ({ blocking }: Verdict): readonly string[] => sortedUnique(blocking.map(({ by }) => by.rule ?? 'block'))

const rows = [
  ...read(`${folder}/README.md`).matchAll(/^\| `([a-z-]+\.yml)` \| [^|]+ \| (\w+) \| ([^|]*) \| (\w+) \|$/gm),
].map(([, file = '', insecure = '', closed = '', secure = '']) => ({
  file,
  insecure,
  closers: [...closed.matchAll(/`([^`]+)`/g)].map(([, id]) => id),
  secure,
}))

describe('the policies to copy', () => {
  it('are all in the table of their README', () => {
    expect(rows.map(({ file }) => file).sort()).toEqual([...files].sort())
  })

  it.each(files)('%s begins with its schema, says what it is for, and has no mistake', (file) => {
    const [schema, about] = read(`${folder}/${file}`).split('\n')
    expect(schema).toBe('# yaml-language-server: $schema=../../schema/policy.schema.json')
    expect(about).toMatch(/^# [A-Z].+/)
    expect(policyOf(file).version).toBe(1)
    expect([isPolicy(parse(read(`${folder}/${file}`))), isPolicy.errors]).toEqual([true, null])
  })

  it.each(rows)('$file closes the insecure shop and opens the secure one', (row) => {
    const policy = policyOf(row.file)
    const [insecure, secure] = [verdictOf(policy, 'insecure-shop'), verdictOf(policy, 'secure-shop')]
    expect([insecure.verdict, closers(insecure), secure.verdict]).toEqual([row.insecure, row.closers, row.secure])
  })

  it('say so where a feed is missing that one of them reads', () => {
    const { verdict, policy } = verdictOf(policyOf('exploited.yml'), 'secure-shop', {})
    expect(verdict).toBe('warn')
    expect(policy.problems.map(({ code }) => code)).toContain('DATA_MISSING')
  })
})
