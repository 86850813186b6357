import type { Day } from '../../core/finding/finding.js'
import { groupBy } from '../../core/order.js'
import { policyFolder } from '../policy/policy-folder.js'
import { schemaAddress } from './addresses.js'
import type { DraftWaiver } from './from/sound.js'
import type { NewFile } from './new-files.js'
import { waiverText } from './waiver-text.js'

/** Readers of waivers refuse a longer file; this leaves room for what people add. */
const mostCharacters = 150_000
/** Waivers by source, so that whoever knows why they are there finds them together. */
export const waiverFiles = (
  waivers: readonly DraftWaiver[],
  { today, expires, pin }: { readonly today: Day; readonly expires: Day; readonly pin?: string },
): readonly NewFile[] =>
  [...groupBy(waivers, ({ source }) => source)].flatMap(([source, group]) =>
    inParts(group).map((part, index) => ({
      path: `${policyFolder}/waivers/${source}${index === 0 ? '' : `-${index + 1}`}.yml`,
      text: [
        ...(pin === undefined ? [] : [`# yaml-language-server: $schema=${schemaAddress(pin, 'waivers')}`]),
        `# Taken over by \`gatehouse init --from\` on ${today}. Each ends by itself: repair it before, or say why it stays.`,
        waiverText(part),
      ].join('\n'),
      note: `${part.length === 1 ? '1 waiver' : `${part.length} waivers`}, until ${expires} at the latest`,
    })),
  )

function inParts(waivers: readonly DraftWaiver[]): readonly (readonly DraftWaiver[])[] {
  const parts: DraftWaiver[][] = []
  let room = 0
  for (const waiver of waivers) {
    const length = waiverText([waiver]).length
    if (room < length) {
      parts.push([])
      room = mostCharacters
    }
    parts.at(-1)?.push(waiver)
    room -= length
  }
  return parts
}
