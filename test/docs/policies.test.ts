import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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

const today = '2026-11-28'
const data = (name: string) => ({ name, digest: digest(name), updated: '2026-11-27T00:00:00Z' })

/** What the two files would say that a user gives. */
const likely = 'CVE-2021-44906'
const feeds: Feeds = {
  kev: { data: data('kev'), entries: new Map() },
  epss: { data: data('epss'), entries: new Map([[likely, 0.6]]) },
}

/** Findings as the tools reported them on this day, with the one probability that the feed knows. */
const evidenceOf = (shop: string) => {
  const file = decodeEvidence(read(`test/fixtures/policies/${shop}.json`))
  const head = file.head.map((run) => ({
    ...run,
    findings: run.findings.map((finding) =>
      finding.advisory?.ids.includes(likely) === true
        ? { ...finding, advisory: { ...finding.advisory, epss: 0.6 } }
        : finding,
    ),
  }))
  return { ...file, head }
}
const shops = new Map(['insecure-shop', 'secure-shop'].map((shop) => [shop, evidenceOf(shop)]))

const policyOf = (file: string): Policy => {
  const { policy, problems, warnings } = readPolicy(read(`${folder}/${file}`), policyNames)
  expect([problems, warnings]).toEqual([[], []])
  if (policy === undefined) throw new Error(`${file} is no policy.`)
  return policy
}

const verdictOf = (policy: Policy, shop: string): Verdict => {
  const evidence = shops.get(shop)
  if (evidence === undefined) throw new Error(`There is no ${shop}.`)
  return judge({
    evidence,
    layers: [{ layer: 'repository', policy }],
    origin: { layer: 'repository', source: folder, problems: [] },
    waivers: [],
    names: policyNames,
    feeds,
    today,
    version: '0.0.0',
  })
}

/** Rules and the floor that block something. What a rule does before it is effective, the tests of the judge say. */
const closers = ({ rules }: Policy, { blocking }: Verdict): readonly string[] => {
  const pending = new Set(
    rules.filter(({ effective }) => effective !== undefined && effective > today).map(({ id }) => id),
  )
  const ids = blocking.map(({ by }) => by.rule ?? 'block').filter((id) => !pending.has(id))
  return sortedUnique(ids)
}

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
  })

  it.each(rows)('$file closes the insecure shop and opens the secure one', (row) => {
    const policy = policyOf(row.file)
    const [insecure, secure] = [verdictOf(policy, 'insecure-shop'), verdictOf(policy, 'secure-shop')]
    expect([insecure.verdict, closers(policy, insecure), secure.verdict]).toEqual([
      row.insecure,
      row.closers,
      row.secure,
    ])
  })
})
