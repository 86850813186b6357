import { forTerminal, inFull, onOneLine } from '../../report/escape.js'
import { guideAddress } from './addresses.js'
import type { Adopted } from './initialise.js'
import { excludeLines, ruleLines } from './policy-text.js'

/** More of what was not translated is counted: the list is for a person. */
const mostLeft = 40

/** What was written, what could not be, and what to do next. */
export function tellAdopted(adopted: Adopted): string {
  const parts = [heading(adopted), written(adopted), owners(adopted), noticed(adopted), left(adopted), next(adopted)]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function heading({ place, outcomes, dry }: Adopted): readonly string[] {
  const isNew = outcomes.some(({ became }) => became !== 'left')
  if (!isNew) return [`Gatehouse: everything was there already in ${inFull(place.top)}.`]
  return [
    dry ? `Gatehouse: this would be written in ${inFull(place.top)}.` : `Gatehouse is set up in ${inFull(place.top)}.`,
  ]
}

function written({ outcomes, dry }: Adopted): readonly string[] {
  const width = Math.max(...outcomes.map(({ path }) => inFull(path).length))
  return outcomes.flatMap(({ path, became, note, text }) => [
    ` ${became.padEnd(8)}  ${inFull(path).padEnd(width)}  ${onOneLine(note)}`,
    ...(dry && text !== undefined
      ? text
          .trimEnd()
          .split('\n')
          .map((line) => `   | ${forTerminal(line)}`)
      : []),
  ])
}

const owners = ({ ownerLines }: Adopted): readonly string[] =>
  ownerLines.length === 0
    ? []
    : [
        'Nobody has to review a change of the gate yet. Add to CODEOWNERS, or run again with --owner @acme/appsec:',
        ...ownerLines.map((line) => `   ${forTerminal(line)}`),
      ]

const noticed = ({ noticed: names, owner }: Adopted): readonly string[] =>
  names.length === 0
    ? []
    : [
        `${names.join(', ')}: Gatehouse does not obey them. To make dated waivers and rules of them: gatehouse init --from --owner ${owner ?? '@acme/web'}`,
      ]

function left(adopted: Adopted): readonly string[] {
  const { left: all } = adopted.sound
  const untold = untoldPolicy(adopted)
  if (all.length === 0) return untold
  const shown = all
    .slice(0, mostLeft)
    .flatMap(({ file, line, what, why }) => [
      ` ${inFull(file)}:${line}  ${onOneLine(what, 120)}`,
      `   ${onOneLine(why)}`,
    ])
  const more = all.length > mostLeft ? [` … and ${all.length - mostLeft} more`] : []
  return [...untold, ...(untold.length === 0 ? [] : ['']), `Not taken over (${all.length})`, ...shown, ...more]
}

/** Where a policy was there already, what would have been in it. */
function untoldPolicy({ outcomes, sound }: Adopted): readonly string[] {
  const isThere = outcomes.some(({ path, became }) => /\.gatehouse\/policy\.ya?ml$/.test(path) && became === 'left')
  const lines = [...excludeLines(sound.excludes), ...ruleLines(sound.rules)].filter((line) => line !== '')
  if (!isThere || lines.length === 0) return []
  return ['The policy is there already. Add to it:', ...lines.map((line) => `   ${forTerminal(line)}`)]
}

function next({ place, outcomes, pin, dry }: Adopted): readonly string[] {
  if (dry) return []
  const paths = outcomes.filter(({ became }) => became !== 'left').map(({ path }) => path)
  const folders = [...new Set(paths.map((path) => path.replace(/^((?:.*\/)?\.g(?:atehouse|ithub))\/.*$/, '$1')))]
  const steps = [
    ...(place.isRepository ? [] : ['This is no git repository yet: git init']),
    'See what is there, which blocks nothing:  gatehouse scan',
    ...(paths.length === 0
      ? []
      : [`Merge it:  git add ${folders.map(forTerminal).join(' ')} && git commit -m "Adopt Gatehouse"`]),
    `Require the check \`gatehouse\` for ${forTerminal(place.branch)}, with a review by code owners: Settings, Rules, Rulesets`,
  ]
  return [
    'Next',
    ...steps.map((step, index) => ` ${index + 1}. ${step}`),
    ...(place.isAssumed
      ? [`git does not say which branch is the default: ${place.branch} is assumed in the workflow.`]
      : []),
    ...(pin === undefined
      ? ['The workflow was left out: this program lies outside of its release, and knows no commit to pin.']
      : [`More: ${guideAddress(pin, 'adopting')}`]),
  ]
}
