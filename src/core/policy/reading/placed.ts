import { type Document, type DocumentProblem, isUnderstood, readDocuments } from '../../document/document.js'
import { plainOf, positionOf } from '../../document/document-tree.js'
import { linesOf } from '../../document/lines.js'
import type { PolicyProblem } from './problem.js'
import { code } from './wording.js'

export type Path = readonly PropertyKey[]

/** The plain values of a file that still know where they are written. */
export interface PlacedValue {
  readonly value: unknown
  /** Of the key, or of the item of a list; where a path leads nowhere, of the last part there is. Counts from 1. */
  placeOf(path: Path): { readonly line: number; readonly column: number }
}

export interface PlacedReading {
  /** Absent when something in the text was not understood. */
  readonly document?: PlacedValue
  readonly problems: readonly PolicyProblem[]
}

/** Far more than people write: what is longer is an accident or an attack. */
const limits = { length: 262_144, depth: 16, nodes: 20_000, documents: 100 }

/** Reads one document of YAML or JSON. Aliases are refused: a policy says what it says where it says it. */
export function readPlaced(text: string): PlacedReading {
  const { documents, problems } = readDocuments(text, limits)
  const told = problems.map((problem) => toProblem(problem, text))
  const found = [...told, ...refuseAliases(documents, problems), ...refuseOthers(documents)]
  if (!isUnderstood({ problems }) || found.length > problems.length) return { problems: found }
  const root = documents[0]?.root
  const placeOf = (path: Path) => {
    const position = positionOf(root, path)
    return { line: position?.startLine ?? 1, column: position?.column ?? 1 }
  }
  return { document: { value: plainOf(root), placeOf }, problems: found }
}

const toProblem = ({ line, column, message, code: kind }: DocumentProblem, text: string): PolicyProblem => ({
  line,
  column,
  sentence: message,
  ...(kind === 'syntax' ? { hint: unquoted(text, line, column) ?? 'The file has to be valid YAML or JSON.' } : {}),
})

/** Globs, comparisons and names of teams begin with what means something else to YAML. */
function unquoted(text: string, line: number, column: number): string | undefined {
  const written = linesOf(text)[line - 1] ?? ''
  const value = [column - 1, column - 2].map((at) => /^[*>@%`][^\s,\]}]+/u.exec(written.slice(Math.max(0, at)))?.[0])
  const found = value.find((one) => one !== undefined)
  return found === undefined ? undefined : `Put it in quotes: ${code(`"${found}"`)}.`
}

const refuseAliases = (
  documents: readonly Document[],
  problems: readonly DocumentProblem[],
): readonly PolicyProblem[] => {
  const told = new Set(problems.map(({ line, column }) => `${line}:${column}`))
  return documents
    .flatMap((document) => document.aliases)
    .filter(({ startLine, column }) => !told.has(`${startLine}:${column}`))
    .map(({ startLine, column }) => ({
      line: startLine,
      column,
      sentence: 'Aliases are not read here.',
      hint: 'Write the value out, so that everybody sees what it is.',
    }))
}

function refuseOthers(documents: readonly Document[]): readonly PolicyProblem[] {
  const second = documents[1]
  if (second === undefined) return []
  const { startLine: line, column } = second.root ?? { startLine: 1, column: 1 }
  return [{ line, column, sentence: 'This is a second document; one file holds one.', hint: 'Remove the line `---`.' }]
}
