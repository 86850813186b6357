import { type Node, readDocuments } from '../../../core/document/document.js'
import { entryOf } from '../../../core/document/document-tree.js'
import { findGarbled, placeAt } from '../../../core/document/garbled.js'
import type { PolicyProblem } from '../../../core/policy/reading/problem.js'

/** Far more than a check says: a text that means more is a bomb, which Checkov would write out. */
const limits = { length: 1_048_576, depth: 60, nodes: 50_000, documents: 2 }

/** What YAML 1.2 refuses and Checkov's reader takes. */
const lenient = /sufficiently indented|Comments must be separated/

/** As many brackets are closed as are open. */
const isClosed = (text: string): boolean =>
  ['{}', '[]'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length)

/**
 * What Checkov 3.3.30 cannot use, as far as the text alone makes it certain. Python is only looked at as text: to read it is to
 * start Python, and a change is not to start anything.
 */
export function findCheckovMistakes(path: string, text: string): readonly PolicyProblem[] {
  if (!/[^/]\.(?:py|ya?ml|json)$/.test(path)) return []
  const garbled = findGarbled(text)
  if (garbled !== undefined) return [garbled]
  if (path.endsWith('.py')) return []
  const { documents, problems } = readDocuments(text, limits)
  const unread = problems.filter(({ code }) => code !== 'duplicate-key')
  if (unread.some(({ message }) => lenient.test(message)) && isClosed(text)) return []
  if (unread.length > 0) return unread.map(({ line, column, message }) => ({ line, column, sentence: message, hint }))
  if (path.endsWith('.json')) {
    const strict = findLoose(text)
    if (strict !== undefined) return [strict]
  }
  const second = documents[1]
  if (second !== undefined) return [at(second.root, 'This is a second document; one file holds one check.')]
  const aliased = documents[0]?.aliased ?? 0
  if (aliased > limits.nodes) return [at(undefined, `The aliases here stand for ${aliased} values.`)]
  return findMisshapen(documents[0]?.root)
}

const hint = 'The file has to be valid YAML or JSON.'

const at = (node: Node | undefined, sentence: string, hint = fields): PolicyProblem => ({
  line: node?.startLine ?? 1,
  column: node?.column ?? 1,
  sentence,
  hint,
})

const fields = 'A check has `metadata` with `id`, `name` and `category`, and a `definition`.'

/** Our own reader takes comments and commas at the end, Python's does not; that one takes numbers that are none. */
function findLoose(text: string): PolicyProblem | undefined {
  try {
    JSON.parse(text.replace(/-?\b(?:NaN|Infinity)\b/g, '0'))
    return undefined
  } catch (error) {
    const index = /position (\d+)/.exec(String(error))?.[1]
    return {
      ...placeAt(text, Number(index ?? 0)),
      sentence: 'This is not JSON.',
      hint: 'JSON has no comments and no comma at the end.',
    }
  }
}

/** As `validate_check_config` of Checkov looks at it. */
function findMisshapen(root: Node | undefined): readonly PolicyProblem[] {
  if (root?.kind !== 'map') return [at(root, 'A check of Checkov is a map.')]
  const metadata = entryOf(root, 'metadata')
  const definition = entryOf(root, 'definition')
  const told: PolicyProblem[] = []
  if (metadata === undefined) told.push(at(root, 'This check has no `metadata`.'))
  else if (metadata.value.kind === 'scalar' || metadata.value.kind === 'seq')
    told.push(at(metadata.key, '`metadata` has to be a map.'))
  else if (metadata.value.kind === 'map' && entryOf(metadata.value, '<<') === undefined)
    for (const name of ['id', 'name', 'category'])
      if (entryOf(metadata.value, name) === undefined) told.push(at(metadata.key, `\`metadata\` has no \`${name}\`.`))
  if (definition === undefined) told.push(at(root, 'This check has no `definition`.'))
  else if (definition.value.kind === 'scalar') told.push(at(definition.key, '`definition` has to be a map or a list.'))
  return entryOf(root, '<<') === undefined ? told : []
}
