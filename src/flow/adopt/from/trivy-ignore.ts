import type { Node } from '../../../core/document/document.js'
import { entriesOf, itemsOf, textOf, valueAt } from '../../../core/document/document-tree.js'
import type { Kind } from '../../../core/finding/finding.js'
import { dayBefore, type Foreign, readForeign, type Scene, wordsOf } from './foreign.js'
import { type At, type Taken, together } from './taken.js'

interface Entry extends At {
  readonly id: string
  readonly kind?: Kind
  readonly paths?: readonly string[]
  readonly packages?: readonly string[]
  /** The day from which on Trivy does not obey, as it is written. */
  readonly ends?: string
  readonly reason?: string
}

/** `.trivyignore`: an id a line, with `exp:DAY`; the comment above it is its reason. */
export function readTrivyIgnore({ file, text }: Foreign, scene: Scene): Taken {
  const taken: Partial<Taken>[] = []
  let [reason, isComment] = ['', false]
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line.startsWith('#')) reason = [...(isComment ? [reason] : []), line.replace(/^#+\s*/, '')].join(' ')
    else if (line === '') reason = ''
    else {
      const [id = '', ...rest] = line.split(/\s+/)
      const ends = rest.find((word) => word.startsWith('exp:'))?.slice(4)
      const entry = { file, line: index + 1, id, ...(ends === undefined ? {} : { ends }) }
      taken.push(translate({ ...entry, ...(reason === '' ? {} : { reason }) }, scene))
    }
    isComment = line.startsWith('#')
  }
  return together(taken)
}

const sections: Readonly<Record<string, Kind>> = {
  vulnerabilities: 'vulnerability',
  misconfigurations: 'misconfiguration',
  secrets: 'secret',
  licenses: 'license',
}

/** `.trivyignore.yaml`: entries with paths, packages, an end and a statement. */
export function readTrivyIgnoreYaml(foreign: Foreign, scene: Scene): Taken {
  const { root, left } = readForeign(foreign)
  return together([
    { left },
    ...entriesOf(root).flatMap(({ key, value }) =>
      itemsOf(value).map((item) => translate(entryOf(item, foreign.file, sections[key.text]), scene)),
    ),
  ])
}

function entryOf(item: Node, file: string, kind: Kind | undefined): Entry {
  const texts = (key: string) => itemsOf(valueAt(item, key)).flatMap((each) => textOf(each) ?? [])
  const [paths, purls] = [texts('paths'), texts('purls')]
  const [ends, reason] = [textOf(valueAt(item, 'expired_at')), textOf(valueAt(item, 'statement'))]
  return {
    file,
    line: item.startLine,
    id: wordsOf(valueAt(item, 'id'))[0]?.text ?? '',
    ...(kind === undefined ? {} : { kind }),
    ...(paths.length === 0 ? {} : { paths }),
    ...(purls.length === 0 ? {} : { packages: purls.map(withoutVersion) }),
    ...(ends === undefined ? {} : { ends: ends.slice(0, 10) }),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** A waiver names a package without its version and qualifiers: the advisory says which versions are meant. */
const withoutVersion = (purl: string): string => purl.replace(/[?#].*$/, '').replace(/(?<=[^/])@[^/@]*$/, '')

function translate(entry: Entry, { today }: Scene): Partial<Taken> {
  const { file, line, id, kind, paths, packages, ends, reason } = entry
  const at = { file, line }
  const left = (why: string): Partial<Taken> => ({ left: [{ ...at, what: id === '' ? 'an entry' : id, why }] })
  const until = ends === undefined ? undefined : dayBefore(ends)
  if (id === '') return left('It has no id.')
  if (ends !== undefined && until === undefined) return left(`Its end, ${ends}, is no day: Trivy does not obey it.`)
  if (until !== undefined && until < today) return left(`It has ended: from ${ends} on Trivy does not obey it.`)
  if (paths?.some((path) => /[[\]\\]/.test(path)))
    return left('Its path has a set in brackets, which no glob of a waiver has.')
  const what = { rule: [id], ...(kind === undefined ? {} : { kind: [kind] }) }
  const why = reason === undefined ? {} : { reason }
  if (paths !== undefined || packages !== undefined) {
    const where = {
      ...(paths === undefined ? {} : { path: paths }),
      ...(packages === undefined ? {} : { package: packages }),
    }
    return { waivers: [{ ...at, match: { ...what, ...where }, ...why, ...(until === undefined ? {} : { until }) }] }
  }
  if (until !== undefined)
    return { everywhere: [{ ...at, id, ...(kind === undefined ? {} : { kind }), ...why, until }] }
  return { rules: [{ ...at, match: what, action: 'note', ...(reason === undefined ? {} : { why: reason }) }] }
}
