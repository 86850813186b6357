import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkProfile } from '../../src/report/github/profile.js'
import type { Result, SarifLog } from '../../src/report/sarif/sarif-types.js'
import { makeFolder } from '../temporary.js'
import { example, gatehouse } from './gatehouse.js'

/** What GitHub knows an alert by, of real scans of the same code as it changes. */

interface Alert {
  readonly rule: string
  readonly path: string
  readonly hash: string
  readonly line: number
}

const alertOf = ({ ruleId, locations: [{ physicalLocation }], partialFingerprints }: Result): Alert => ({
  rule: ruleId,
  path: physicalLocation.artifactLocation.uri,
  hash: partialFingerprints.primaryLocationLineHash,
  line: physicalLocation.region?.startLine ?? 0,
})

const identityOf = ({ rule, path, hash }: Alert): string => `${rule} ${path} ${hash}`

function scan(folder: string): { readonly text: string; readonly alerts: readonly Alert[] } {
  const file = join(makeFolder(), 'sarif')
  const words = ['--vulnerability-db', example('vulnerability-db'), '--output', `sarif=${file}`]
  expect(gatehouse(['scan', folder, ...words]).exit).toBe(0)
  const text = readFileSync(file, 'utf8')
  return { text, alerts: (JSON.parse(text) as SarifLog).runs[0].results.map(alertOf) }
}

/** The insecure shop with its own files changed. */
function shopWith(change: (path: string, text: string) => string, paths: readonly string[]): string {
  const folder = makeFolder()
  cpSync(example('insecure-shop'), folder, { recursive: true })
  for (const path of paths) {
    const file = join(folder, path)
    writeFileSync(file, change(path, readFileSync(file, 'utf8')))
  }
  return folder
}

const commented = ['main.tf', 'modules/bucket/main.tf', 'Dockerfile', 'kubernetes/deployment.yaml', 'requirements.txt']

/** A library whose code is published under two names, both of them installed. */
function withTwin(text: string): string {
  const lock = JSON.parse(text) as { packages: Record<string, unknown> }
  const packages = { ...lock.packages, 'node_modules/lodash-es': { version: '4.17.15', license: 'MIT' } }
  return JSON.stringify({ ...lock, packages }, null, 2)
}

describe('an alert', () => {
  let before: ReturnType<typeof scan>
  beforeAll(() => {
    before = scan(shopWith((_, text) => text, []))
  })

  it('is one of its own: no two have rule, file and fingerprint in common', () => {
    expect(before.alerts.length).toBeGreaterThan(100)
    expect(new Set(before.alerts.map(identityOf)).size).toBe(before.alerts.length)
  })

  it('stays what it is when lines are put above it', () => {
    const below = (_: string, text: string): string => `# one\n# two\n# three\n\n${text}`
    const after = scan(shopWith(below, commented))
    expect(after.alerts.map(identityOf).sort()).toEqual(before.alerts.map(identityOf).sort())
    const lines = new Map(before.alerts.map((alert) => [identityOf(alert), alert.line]))
    const moved = after.alerts.filter((alert) => alert.line === (lines.get(identityOf(alert)) ?? 0) + 4)
    for (const path of commented) expect(moved.map((alert) => alert.path)).toContain(path)
  })

  it('is not shared by two packages of one lock file that one advisory affects', () => {
    const { alerts, text } = scan(shopWith((_, lock) => withTwin(lock), ['package-lock.json']))
    const twins = alerts.filter(({ rule }) => rule === 'CVE-2021-23337')
    expect(twins.map(({ path }) => path)).toEqual(['package-lock.json', 'package-lock.json'])
    expect(new Set(twins.map(({ hash }) => hash)).size).toBe(2)
    const known = new Set(alerts.map(identityOf))
    expect(before.alerts.filter((alert) => !known.has(identityOf(alert)))).toEqual([])
    const sharing = checkProfile(text, 0).filter(({ effect }) => effect === 'collapsed')
    expect(sharing).toEqual([])
  })
})
