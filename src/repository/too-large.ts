import { readDocuments } from '../core/document/document.js'
import { formatsOf, needsContent } from './formats.js'

const mebibyte = 1024 * 1024

/** Larger files are not searched for formats by content or for comments. */
export const searchableBytes = 8 * mebibyte

/** Trivy's time and memory grow with the square of such a file: 36 s for 2 MB of one heredoc, over 10 min for 8 MB (0.74.0). */
const mostTerraform = 2 * mebibyte

/** Checkov follows every alias when it looks for secrets: 3 s for this many values, 35 s and 0.5 GB for six times as many (3.3.30). */
const mostAliased = 100_000

/**
 * Why a file is so large that no tool is given it, in words; `undefined` when it is not. Only what tools take apart can be: text and
 * binaries are searched for secrets whatever their size, and lock files grow large by themselves.
 */
export function tooLarge(path: string, size: number): string | undefined {
  const formats = formatsOf(path, undefined)
  if (formats.includes('lockfile') || (formats.length === 0 && !needsContent(path))) return undefined
  const most = formats.includes('terraform') ? mostTerraform : searchableBytes
  return size > most ? `${Math.ceil(size / mebibyte)} MiB, read up to ${most / mebibyte}` : undefined
}

/** The same for YAML that is small until its aliases are followed: a bomb. `text` may be bytes read as Latin-1. */
export function expandsTooFar(path: string, text: string): string | undefined {
  if (!needsContent(path) || !anchor.test(text) || !alias.test(text)) return undefined
  const aliased = readDocuments(text).documents.reduce((sum, document) => sum + document.aliased, 0)
  return aliased > mostAliased ? `its aliases stand for more than ${mostAliased} values` : undefined
}

const anchor = /(?:^|[\s,[{:-])&[^\s,[\]{}]/
const alias = /(?:^|[\s,[{:-])\*[^\s,[\]{}]/
