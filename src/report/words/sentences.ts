import type { GapReason } from '../../core/evidence.js'
import type { Kind } from '../../core/finding/finding.js'
import { severities } from '../../core/finding/severity.js'
import type { Judged } from '../../core/verdict.js'
import { onOneLine } from '../escape.js'

/** `1 finding`, `2 findings`. */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[], last: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** `Trivy`, `Checkov`: tools are named in lower case everywhere else. */
export const toolName = (tool: string): string => onOneLine(tool.slice(0, 1).toUpperCase() + tool.slice(1), 60)

/** `1 critical, 3 high`. */
export const bySeverity = (list: readonly Judged[]): string =>
  severities
    .map((severity) => ({ severity, count: list.filter((judged) => judged.finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ')

/** At most `most` names, then how many more. */
export function someOf(names: readonly string[], most: number): string {
  const more = names.length - most
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ')
}

/** Only the last character is looked at: a regular expression would try every one. */
export const endSentence = (text: string): string => (ends.has(text.at(-1)) ? text : `${text}.`)

const ends: ReadonlySet<string | undefined> = new Set(['.', '!', '?', '…'])

/** What happened to one file or to several; the number comes before it, the tools and names after it. */
export const gapSentences: Record<GapReason, { readonly one: string; readonly many: string }> = {
  'not-parsed': { one: 'file could not be parsed', many: 'files could not be parsed' },
  'not-read': { one: 'file was not read', many: 'files were not read' },
  'left-out': {
    one: "file was left out by every scanner's own rules",
    many: "files were left out by every scanner's own rules",
  },
  unreadable: { one: 'file may not be opened', many: 'files may not be opened' },
  'symbolic-link': { one: 'symbolic link was not followed', many: 'symbolic links were not followed' },
  'name-not-utf8': { one: 'file name is not UTF-8', many: 'file names are not UTF-8' },
  'not-checked-out': { one: 'path is not checked out', many: 'paths are not checked out' },
  'too-large': { one: 'file is too large', many: 'files are too large' },
  excluded: { one: 'file is excluded by the policy', many: 'files are excluded by the policy' },
  'crashed-tool': { one: 'file crashed the scanner', many: 'files crashed the scanner' },
  'crashed-rule': {
    one: 'file was not judged by every rule, because one crashed',
    many: 'files were not judged by every rule, because some crashed',
  },
  'module-not-loaded': {
    one: 'module is not in the repository and was not loaded',
    many: 'modules are not in the repository and were not loaded',
  },
  'no-scanner': { one: 'file has no scanner', many: 'files have no scanner' },
  'rendered-elsewhere': {
    one: 'file was read as it is written, not as it is rendered',
    many: 'files were read as they are written, not as they are rendered',
  },
  'own-config-ignored': {
    one: 'scanner configuration in the repository was not used',
    many: 'scanner configurations in the repository were not used',
  },
  'changed-while-scanning': { one: 'file changed during the scan', many: 'files changed during the scan' },
}

/** What to do when no tool says it. */
export const ownAdvice: Partial<Record<Kind, string>> = {
  secret: 'Revoke it first, then take it out of the file and of the history.',
}
