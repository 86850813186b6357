import { readDocuments } from '../../core/document/document.js'
import { textOf, valueAt } from '../../core/document/document-tree.js'
import type { CustomChecks } from '../policy/checks/custom-checks.js'

/** Where Python and Rego say the id of a check; a check that makes its id up as it runs is not known by it. */
const spoken: Readonly<Record<string, RegExp>> = {
  py: /\b(?:check_)?id\s*(?::\s*str\s*)?=\s*["']([\w.-]{1,80})["']/g,
  rego: /^(?:#\s+(?:id|avd_id|short_code):\s*["']?|\s*"(?:id|avd_id)":\s*")([\w.-]{1,80})/gm,
}

/** The ids that each check file says it has, by its path. Files that say none are left out: libraries, data. */
export function ownIds({ files }: Pick<CustomChecks, 'files'>): ReadonlyMap<string, readonly string[]> {
  const found = [...files].map(([path, text]) => [path, idsIn(path, text)] as const)
  return new Map(found.filter(([, ids]) => ids.length > 0))
}

function idsIn(path: string, text: string): readonly string[] {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  const words = spoken[ending]
  if (words !== undefined) return [...text.matchAll(words)].map(([, id = '']) => id)
  if (!['yaml', 'yml', 'json'].includes(ending)) return []
  const id = textOf(valueAt(readDocuments(text).documents[0]?.root, 'metadata', 'id'))
  return id === undefined ? [] : [id]
}
