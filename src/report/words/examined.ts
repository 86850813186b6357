import type { FormatCount } from '../../core/evidence.js'
import { compareText, groupBy } from '../../core/order.js'
import { inFull } from '../escape.js'
import { counted } from './sentences.js'

/** Not a format: what is counted are files in which secrets were searched. */
const secrets = 'secrets'

/** `2 terraform, 1 kubernetes; 5 searched for secrets`. A file that two scanners of one tool read is one file. */
export function examinedInWords(list: readonly FormatCount[]): string {
  const formats = [...groupBy(list, ({ format }) => format)]
    .map(([format, counts]) => ({ format, files: Math.max(...counts.map(({ files }) => files)) }))
    .filter(({ files }) => files > 0)
    .sort((a, b) => b.files - a.files || compareText(a.format, b.format))
  const words = formats
    .filter(({ format }) => format !== secrets)
    .map(({ format, files }) => `${files} ${inFull(format)}`)
    .join(', ')
  const searched = formats
    .filter(({ format }) => format === secrets)
    .map(({ files }) => `${words === '' ? counted(files, 'file') : files} searched for secrets`)
  return [words, ...searched].filter((part) => part !== '').join('; ') || 'nothing'
}
