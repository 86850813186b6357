/**
 * Lines of a YAML text as they are, from lines counted the way Trivy counts them in manifests of several documents: it cuts the text
 * at every `---` line and forgets that line, so that each document is one line too high for every cut above it (0.74.0, seen on
 * real manifests; `pkg/iac/scanners/kubernetes/parser/parser.go`: an empty piece counts as one line, which makes up for its cut).
 */
export function createLineMap(text: string): (counted: number) => number {
  const pieces = piecesOf(text)
  return (counted) => {
    const piece = pieces.findLast((candidate) => candidate.counted <= counted)
    return piece === undefined ? counted : counted - piece.counted + piece.line
  }
}

/** A piece between two cuts: the line it begins on, and the number that line is given. */
interface Piece {
  readonly line: number
  readonly counted: number
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let [line, counted, from] = [1, 1, 0]
  for (const match of text.matchAll(/^---\r?\n/gm)) {
    pieces.push({ line, counted })
    const lines = countLines(text, from, match.index)
    line += lines + 1
    counted += Math.max(1, lines)
    from = match.index + match[0].length
  }
  return [...pieces, { line, counted }]
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
