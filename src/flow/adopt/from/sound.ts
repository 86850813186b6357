import type { Day } from '../../../core/finding/finding.js'
import { compareText, groupBy } from '../../../core/order.js'
import { readPolicy } from '../../../core/policy/reading/read-policy.js'
import { readWaivers, type Waiver } from '../../../core/policy/waiver.js'
import { onOneLine } from '../../../report/escape.js'
import { policyNames } from '../../../tools/index.js'
import { type DraftRule, policyText } from '../policy-text.js'
import { waiverText } from '../waiver-text.js'
import type { Left, Taken, TakenExclude, TakenRule, TakenWaiver } from './taken.js'
import { tryAll } from './try-all.js'

export interface Terms {
  readonly today: Day
  readonly owner: string
  /** The last day of a waiver, unless its own end is earlier. */
  readonly expires: Day
}

export type DraftWaiver = Required<Omit<Waiver, 'file'>> & { readonly source: string }

/** What can be written into our files: everything in it was tried with the readers of policies and waivers. */
export interface Sound {
  readonly waivers: readonly DraftWaiver[]
  readonly rules: readonly DraftRule[]
  readonly excludes: readonly TakenExclude[]
  readonly left: readonly Left[]
}

/** Lists of people are shorter, and the reader of policies takes no longer ones. */
const [mostExcludes, mostRules, mostIds] = [400, 300, 400]
/** A policy is read up to a quarter of a megabyte. */
const mostIdsInAll = 4000
/** In a workflow at most fifty files of policy and waivers are read, and this many need twenty. */
const mostWaivers = 10_000

/** Turns what was taken into drafts; what our files cannot say is left, with the reason that their readers give. */
export function draft(taken: Taken, terms: Terms): Sound {
  const waivers = tryAll(
    taken.waivers.slice(0, mostWaivers),
    (waiver, index) => toWaiver(waiver, index, terms),
    tryWaivers,
  )
  const rules = tryAll(
    taken.rules.slice(0, mostIdsInAll),
    (rule, index) => toRule(rule, `rule-${index}`, terms.today),
    tryRules,
  )
  const excludes = tryAll(distinctGlobs(taken.excludes), (exclude) => exclude, tryExcludes)
  const grouped = inGroups(rules.sound)
  const left = [
    ...[...taken.left, ...waivers.left, ...rules.left, ...excludes.left],
    ...beyond(taken.waivers.slice(mostWaivers), 'waivers'),
    ...beyond(taken.rules.slice(mostIdsInAll), 'ids'),
    ...beyond(grouped.slice(mostRules), 'rules'),
    ...beyond(excludes.sound.slice(mostExcludes), 'globs'),
  ]
  return {
    waivers: numbered(waivers.sound),
    rules: grouped.slice(0, mostRules),
    excludes: excludes.sound.slice(0, mostExcludes),
    left: left.sort(byPlace),
  }
}

const tryWaivers = (waivers: readonly DraftWaiver[]) =>
  readWaivers(new Map([['waivers', waiverText(waivers)]]), policyNames).problems
const tryRules = (rules: readonly DraftRule[]) => readPolicy(policyText({ ...least, rules }), policyNames).problems
const tryExcludes = (excludes: readonly TakenExclude[]) =>
  readPolicy(policyText({ ...least, excludes }), policyNames).problems
const least = { mode: 'audit', block: ['critical'], rules: [], excludes: [] } as const

function toWaiver(taken: TakenWaiver, index: number, { owner, expires, today }: Terms): DraftWaiver {
  const { match, reason = '', until, file } = taken
  const own = onOneLine(reason, 1000)
  return {
    id: `W-${sourceOf(taken)}-${index + 1}`,
    match,
    reason: own === '' ? `Taken over from ${onOneLine(file, 200)} on ${today}.` : own,
    owner,
    expires: until !== undefined && until < expires ? until : expires,
    source: sourceOf(taken),
  }
}

const toRule = ({ match, action, why, file }: TakenRule, id: string, today: Day): DraftRule => ({
  id,
  match,
  action,
  why: why === undefined ? `Taken over from ${file} on ${today}.` : onOneLine(why, 1000),
  source: sourceOf({ file }),
})

/** `.checkov.baseline` is `checkov-baseline`; comments in files of the repository are all `inline`. */
const sourceOf = ({ file }: { readonly file: string }): string =>
  /^(?:\.checkov\.(?:ya?ml|baseline)|\.trivyignore(?:\.ya?ml)?|trivy\.yaml)$/.test(file)
    ? file.replace(/^\./, '').replaceAll('.', '-')
    : 'inline'

const numbered = (waivers: readonly DraftWaiver[]): readonly DraftWaiver[] =>
  [...groupBy(waivers, ({ source }) => source)].flatMap(([source, group]) =>
    group.map((waiver, index) => ({ ...waiver, id: `W-${source}-${index + 1}` })),
  )

/** Rules that differ in their ids alone are one. */
function inGroups(rules: readonly DraftRule[]): readonly DraftRule[] {
  const alike = groupBy(rules, ({ match: { rule, ...match }, action, why, source }) =>
    JSON.stringify([rule === undefined ? 0 : 1, match, action, why, source]),
  )
  const joined = [...alike.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const ids = [...new Set([first, ...more].flatMap(({ match }) => match.rule ?? []))].sort(compareText)
    if (ids.length === 0) return [first, ...more]
    const parts = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, part) =>
      ids.slice(part * mostIds, (part + 1) * mostIds),
    )
    return parts.map((rule) => ({ ...first, match: { ...first.match, rule } }))
  })
  return [...groupBy(joined, ({ source }) => source)].flatMap(([source, group]) =>
    group.map((rule, index) => ({ ...rule, id: `${source}-${index + 1}` })),
  )
}

const distinctGlobs = (excludes: readonly TakenExclude[]): readonly TakenExclude[] =>
  [...groupBy(excludes, ({ glob }) => glob).values()].flatMap(([first]) => first ?? [])

const beyond = (items: readonly unknown[], what: string): readonly Left[] =>
  items.length === 0
    ? []
    : [
        {
          file: '.gatehouse/policy.yml',
          line: 1,
          what: `${items.length} ${what}`,
          why: 'They are more than policy and waivers may hold.',
        },
      ]

const byPlace = (a: Left, b: Left): number =>
  compareText(a.file, b.file) || a.line - b.line || compareText(a.what, b.what)
