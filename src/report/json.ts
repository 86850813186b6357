import type { Verdict } from '../core/verdict.js'
import { serialise } from './escape.js'
import type { Presented } from './presented.js'

/**
 * The keys of a type in the order in which they are written. A key that the type has and the table has not, or the
 * other way round, does not compile, so nothing of a verdict can be missing here.
 */
type Shape<T> = T extends readonly (infer Item)[]
  ? Shape<Item>
  : T extends object
    ? { readonly [Key in keyof T]-?: Shape<NonNullable<T[Key]>> }
    : 'value'

const value = 'value'

const region: Shape<NonNullable<Verdict['blocking'][number]['finding']['place']['region']>> = {
  startLine: value,
  endLine: value,
  startColumn: value,
  endColumn: value,
}

const finding: Shape<Verdict['blocking'][number]['finding']> = {
  kind: value,
  rule: { id: value, concept: value, title: value, help: value, url: value, tags: value },
  severity: value,
  severitySource: value,
  message: value,
  place: {
    path: value,
    region,
    snippet: value,
    block: { label: value, startLine: value, endLine: value, digest: value },
    related: { path: value, region, label: value },
  },
  subject: {
    resource: { format: value, type: value, stack: value, address: value, part: value },
    package: { purl: value, name: value, installed: value, fixed: value, scope: value },
    license: { spdx: value, category: value },
    image: { name: value, digest: value, platform: value },
    requirement: value,
  },
  advisory: {
    ids: value,
    cwe: value,
    published: value,
    cvss: value,
    kev: { added: value, due: value },
    epss: value,
  },
  identity: { logical: value, also: value },
  sources: { tool: value, ruleId: value, severity: value, severitySource: value, skip: { by: value, reason: value } },
}

const judged: Shape<Verdict['blocking'][number]> = {
  finding,
  action: value,
  by: { layer: value, rule: value, waiver: value, skip: value },
  why: value,
  how: { text: value, url: value },
  introduced: value,
  id: value,
}

const verdict: Shape<Verdict> = {
  schema: value,
  gatehouse: value,
  verdict: value,
  mode: value,
  enforced: value,
  reason: value,
  policy: {
    layer: value,
    source: value,
    digest: value,
    contact: value,
    problems: { code: value, sentence: value, hint: value },
  },
  subject: { repository: value, commit: value, ref: value },
  blocking: judged,
  warnings: judged,
  noted: judged,
  waived: judged,
  problems: { code: value, sentence: value, hint: value, scanner: value },
  warningsOfTheGate: value,
  coverage: {
    files: value,
    formats: { format: value, files: value },
    gaps: { path: value, reason: value, tool: value, line: value, detail: value },
    skips: { path: value, line: value, tool: value, rules: value, reason: value, matched: value },
  },
  waivers: { waiver: value, state: value, expires: value },
  scanners: {
    scanner: value,
    tool: { name: value, version: value, digest: value, origin: value },
    outcome: value,
    examined: { format: value, files: value },
    data: { name: value, digest: value, updated: value },
  },
  judged: value,
}

/** `verdict.json`: the whole verdict, keys in the order of its type, so that equal verdicts are equal bytes. */
export const renderJson = (of: Verdict): Presented => ({ text: serialise(arrange(of, keys)), leftOut: [] })

type AnyShape = 'value' | { readonly [key: string]: AnyShape }
type Keys = undefined | readonly (readonly [string, Keys])[]

const keysOf = (shape: AnyShape): Keys =>
  shape === 'value' ? undefined : Object.entries(shape).map(([key, inner]) => [key, keysOf(inner)])

const keys = keysOf(verdict)

function arrange(of: unknown, order: Keys): unknown {
  if (order === undefined || typeof of !== 'object' || of === null) return of
  if (Array.isArray(of)) return of.map((item) => arrange(item, order))
  const arranged: Record<string, unknown> = {}
  for (const [key, inner] of order) {
    const field: unknown = Reflect.get(of, key)
    if (field !== undefined) arranged[key] = arrange(field, inner)
  }
  return arranged
}
