import type { Document as Composed } from 'yaml'
import { type Complaint, compose, mostErrors } from './compose-yaml.js'
import type { Document, DocumentLimits, DocumentProblem, Documents } from './document.js'
import { lineAt, lineStarts } from './lines.js'
import { createTree, type Source } from './yaml-tree.js'

/** Reads YAML 1.2, any number of documents. What the library cannot bear (depth, floods of errors) is stopped while it streams. */
export function readYaml(text: string, limits: DocumentLimits): Documents {
  const source: Source = { text, starts: lineStarts(text) }
  const complaints: Complaint[] = []
  const documents: Document[] = []
  try {
    for (const composed of compose(text, limits, complaints)) documents.push(documentOf(composed, source))
  } catch {
    // A fault in the library on some odd input must not take the run with it; the file counts as not understood.
    complaints.push({ code: 'syntax', message: 'This YAML cannot be read.', offset: 0 })
  }
  const own = complaints.map((complaint) => problemOf(complaint, source))
  const problems = [...documents.flatMap((document) => document.problems), ...own]
  return { documents, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

function problemOf({ code, message, offset }: Complaint, { starts }: Source): DocumentProblem {
  const line = lineAt(starts, offset)
  return { code, message, line, column: offset - (starts[line - 1] ?? 0) + 1 }
}

function documentOf(composed: Composed.Parsed, source: Source): Document {
  const tree = createTree(source)
  const root = composed.contents === null ? undefined : tree.nodeOf(composed.contents, composed.range[0])
  const errors = composed.errors
    .slice(0, mostErrors)
    .map((error) =>
      problemOf({ code: 'syntax', message: `${error.message}.`.replace(/\.\.$/, '.'), offset: error.pos[0] }, source),
    )
  const isEmpty = root?.kind === 'scalar' && root.value === null && root.text === ''
  return {
    root: isEmpty ? undefined : root,
    aliases: tree.aliases,
    aliased: tree.aliased,
    problems: [...errors, ...tree.problems],
  }
}
