import { type Document as Composed, Composer, CST, Lexer, Parser } from 'yaml'
import type { DocumentLimits, DocumentProblemCode } from './document.js'

/** Where something is, as the `yaml` library counts: offsets from 0. */
export interface Complaint {
  readonly code: DocumentProblemCode
  readonly message: string
  readonly offset: number
}

/** More errors than this nobody reads. */
export const mostErrors = 20

const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'core' } as const

/** Feeds the library lexeme by lexeme, so that it can be stopped early, and hands on each document as it is complete. */
export function* compose(text: string, limits: DocumentLimits, complaints: Complaint[]): Generator<Composed.Parsed> {
  const [parser, composer] = [new Parser(), new Composer(options)]
  const meter = createMeter(limits)
  for (const lexeme of new Lexer().lex(text)) {
    const stop = meter.take(lexeme, parser.stack.length)
    if (stop !== undefined) {
      complaints.push({ ...stop, offset: parser.offset })
      break
    }
    for (const token of parser.next(withoutTag(lexeme))) {
      meter.count(token)
      yield* composer.next(token)
    }
  }
  if (complaints.length === 0) for (const token of parser.end()) yield* composer.next(token)
  yield* composer.end()
}

/** `!Ref`, `!Sub`, `!GetAtt` say how to use a value, not what it is: blanks of the same length leave every position as it was. */
const withoutTag = (lexeme: string): string => (CST.tokenType(lexeme) === 'tag' ? ' '.repeat(lexeme.length) : lexeme)

const scalarTypes = new Set(['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'alias'])
const separatorTypes = new Set(['seq-item-ind', 'map-value-ind', 'explicit-key-ind', 'comma', 'doc-start'])
const documentTypes = new Set(['document', 'doc-end', 'directive'])

/** Blanks, line breaks and comments count too, but less than what they stand between. */
const lexemesPerNode = 3

interface Meter {
  /** Why the reading has to stop, if it has to. */
  take(lexeme: string, stacked: number): Omit<Complaint, 'offset'> | undefined
  count(token: CST.Token): void
}

function createMeter({ depth, nodes, documents }: DocumentLimits): Meter {
  const seen = { lexemes: 0, nodes: 0, documents: 0, errors: 0, anchors: 0, unseparated: 0 }
  return {
    take(lexeme, stacked) {
      const type = CST.tokenType(lexeme) ?? ''
      const [isScalar, isSeparator] = [scalarTypes.has(type), separatorTypes.has(type)]
      seen.lexemes += 1
      if (isScalar || isSeparator) seen.nodes += 1
      // Where each of many values lacks what should stand before it, the library would make an error of every single one.
      if (isSeparator) [seen.anchors, seen.unseparated] = [0, 0]
      else if (isScalar) seen.unseparated += 1
      else if (type === 'anchor') seen.anchors += 1
      if (stacked > depth + 1) return { code: 'too-deep', message: `This is nested more than ${depth} levels deep.` }
      if (seen.nodes > nodes || seen.lexemes > nodes * lexemesPerNode)
        return { code: 'too-many', message: `This has more than ${nodes} values.` }
      if (seen.documents > documents) return { code: 'too-many', message: `This has more than ${documents} documents.` }
      if (Math.max(seen.errors, seen.anchors, seen.unseparated) > mostErrors)
        return { code: 'syntax', message: 'This has too many errors to be YAML.' }
      return undefined
    },
    count(token) {
      if (token.type === 'error') seen.errors += 1
      if (documentTypes.has(token.type)) seen.documents += 1
    },
  }
}
