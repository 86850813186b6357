import { yamlList, yamlText } from '../../core/document/yaml-text.js'
import type { Match, WaiverMatch } from '../../core/policy/match-key.js'
import type { Waiver } from '../../core/policy/waiver.js'

type Written = Required<Omit<Waiver, 'file'>>

/** Waivers as a list of YAML, which the reader of waivers takes as it is. */
export const waiverText = (waivers: readonly Written[]): string =>
  waivers
    .map(({ id, match, reason, owner, expires }) =>
      [
        `- id: ${yamlText(id)}`,
        `  match: ${matchText(match)}`,
        `  reason: ${yamlText(reason)}`,
        `  owner: ${yamlText(owner)}`,
        `  expires: ${expires}`,
        '',
      ].join('\n'),
    )
    .join('')

/** `{ rule: CKV_AWS_20, path: [a.tf, b.tf] }`. */
export function matchText(match: WaiverMatch | Omit<Match, 'any'>): string {
  const keys = Object.entries(match).map(([key, values]: [string, readonly string[]]) => {
    const [first = ''] = values
    return `${key}: ${values.length === 1 ? yamlText(first) : yamlList(values)}`
  })
  return `{ ${keys.join(', ')} }`
}
