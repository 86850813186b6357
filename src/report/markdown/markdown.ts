import { forMarkdown, onOneLine } from '../escape.js'
import type { Headline } from '../words/headline.js'

/** Text of others in Markdown; see `forMarkdown`. */
export const prose = forMarkdown

/** A name or a path in the face of code, where GitHub looks for no mention. Text that holds the signs of code or of a table is escaped. */
export const code = (text: string): string =>
  /[`|\\<>&]|^\s|\s$/.test(text) || text === '' ? `<code>${prose(text)}</code>` : `\`${text}\``

/** A link whose words are Markdown already. Only addresses on the web: for any other there is `otherwise`, by default the words alone. */
export const link = (words: string, url: string | undefined, otherwise = words): string =>
  url === undefined || !/^https?:\/\/[!-~]+$/.test(url)
    ? otherwise
    : `[${words}](${url.replace(/[()<>|\\]/g, percentEncoded)})`

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

export const bold = (markdown: string): string => `**${markdown}**`

/** Cells are Markdown on one line. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

export const tableHead = (titles: readonly string[]): readonly string[] => [row(titles), row(titles.map(() => '---'))]

/** What stands on one line of a cell as long as there is room. */
export const beside = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** Lines within one cell. */
export const stacked = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('<br>')

/** Text of others inside an element, where Markdown is not read. */
const inElement = (text: string): string =>
  onOneLine(text, 1000)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=\S)/g, '@&#8203;')

/** A part that opens at a click; the title is plain text. */
export const folded = (title: string, lines: readonly string[]): readonly string[] => [
  '<details>',
  `<summary>${inElement(title)}</summary>`,
  '',
  ...lines,
  '',
  '</details>',
]

/** Paragraphs and blocks, one empty line between them. */
export const document = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`

/** The first line of a report, and what follows it; the mode belongs to the former. */
export function heading({ state, rest }: Pick<Headline, 'state' | 'rest'>): {
  readonly title: string
  readonly text: string
} {
  const end = rest.indexOf('.')
  return { title: `Gatehouse: ${state}${rest.slice(0, Math.max(0, end))}`, text: prose(rest.slice(end + 1).trim()) }
}
