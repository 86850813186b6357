import { forMarkdown } from '../escape.js'

/** Text of others in Markdown; see `forMarkdown`. */
export const prose = forMarkdown

/** A name or a path in the face of code, where GitHub looks for no mention. Text that holds the signs of code or of a table is escaped. */
export const code = (text: string): string =>
  /[`|\\<>&]|^\s|\s$/.test(text) || text === '' ? `<code>${prose(text)}</code>` : `\`${text}\``

/** A link whose words are Markdown already. Only addresses on the web, so that no other scheme is ever linked. */
export const link = (words: string, url: string | undefined): string =>
  url === undefined || !/^https?:\/\/[!-~]+$/.test(url)
    ? words
    : `[${words}](${url.replace(/[()<>|\\]/g, percentEncoded)})`

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

export const bold = (markdown: string): string => `**${markdown}**`

/** Cells are Markdown on one line. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

export const tableHead = (titles: readonly string[]): readonly string[] => [row(titles), row(titles.map(() => '---'))]

/** Lines within one cell. */
export const stacked = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('<br>')

/** A part that opens at a click. */
export const folded = (title: string, lines: readonly string[]): readonly string[] => [
  '<details>',
  `<summary>${title}</summary>`,
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
