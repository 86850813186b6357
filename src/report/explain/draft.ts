import type { Finding } from '../../core/finding/finding.js'
import type { Judged, Verdict } from '../../core/verdict.js'
import { invisible } from '../escape.js'

/** Long enough to repair it, short enough not to forget it. */
const days = 30
/** Longer globs are refused by the reader of waivers. */
const longestGlob = 256

/** A file of the repository, ready to paste, except for what only a person can say. */
export interface Draft {
  readonly path: string
  readonly lines: readonly string[]
}

/** A waiver for exactly this finding. */
export function waiverDraft({ finding, id }: Judged, { judged, policy }: Pick<Verdict, 'judged' | 'policy'>): Draft {
  const most = Math.min(days, policy.waiverDays?.[finding.severity] ?? days)
  return {
    path: `.gatehouse/waivers/${id}.yml`,
    lines: [
      `id: W-${id}`,
      `match: { id: ${JSON.stringify(id)}, ${whereOf(finding)} }`,
      'reason: ""          # why this is acceptable for now',
      'owner: ""           # who answers for it, such as "@acme/web"',
      `expires: ${expiry(judged, most)} # the last day on which it counts`,
    ],
  }
}

/** A rule of the policy for every finding of this rule; none when the rule's name is not one that a policy can say, or when it would loosen what an organisation decided. */
export function ruleDraft({ finding, by }: Judged, action: 'block' | 'note'): Draft | undefined {
  if (by.layer === 'organisation' && action === 'note') return undefined
  const { concept, id } = finding.rule
  const name = concept ?? id
  if (!/^[A-Za-z0-9][\w.-]{0,60}$/.test(name)) return undefined
  return {
    path: '.gatehouse/policy.yml',
    lines: [
      'rules:',
      `  - id: on-${name}`,
      `    match: { ${concept === undefined ? 'rule' : 'concept'}: ${JSON.stringify(name)} }`,
      `    action: ${action.padEnd(5)}     # or warn`,
      '    why: ""           # told to everyone who meets it',
    ],
  }
}

function whereOf({ subject, place }: Finding): string {
  if (subject.package !== undefined) return `package: ${JSON.stringify(globOf(subject.package.purl))}`
  const address = subject.resource?.address ?? ''
  return address === '' ? `path: ${JSON.stringify(globOf(place.path))}` : `resource: ${JSON.stringify(globOf(address))}`
}

/**
 * A glob that matches this text. What a glob reads as a sign, and what a terminal or a log would not show as it is, is
 * matched by `?`; of a monstrous name the folder is enough, since the id already says which finding.
 */
function globOf(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(invisible, (found) => '?'.repeat(found.length))
    .replace(/[*?{}\\]|^!/g, '?')
    .replace(/##\[/g, '##?')
  return plain.length <= longestGlob ? plain : `${plain.slice(0, longestGlob - 3).replace(/\/[^/]*$/, '')}/**`
}

function expiry(judged: string, most: number): string {
  const start = Date.parse(`${judged}T00:00:00Z`)
  return Number.isNaN(start) ? '""        ' : new Date(start + most * 86_400_000).toISOString().slice(0, 10)
}
