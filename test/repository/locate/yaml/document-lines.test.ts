import { describe, expect, it } from 'vitest'
import { createLineMap } from '../../../../src/repository/locate/yaml/document-lines.js'

/** The lines that Trivy 0.74.0 gives to the lines of a text: each document cut out at `---`, the cuts forgotten, empty pieces one line. */
function countedLines(text: string): { readonly content: string; readonly counted: number }[] {
  let offset = 0
  return text.split(/^---\r?\n/m).flatMap((piece) => {
    const lines = piece.split('\n')
    if (lines.at(-1) === '') lines.pop()
    const numbered = lines.map((content, index) => ({ content, counted: offset + index + 1 }))
    offset += Math.max(1, lines.length)
    return numbered
  })
}

describe('createLineMap', () => {
  it.each([
    'a1\na2\n---\nb1\nb2\n---\nc1\n',
    '---\na1\n---\nb1\n',
    '---\n---\n---\na1\n',
    'a1\n---\n---\nb1\n---\n\n---\nc1',
    'a1\r\n---\r\nb1\r\n',
    '# comment 1\n--- # no cut for it\na1\n---\nb1\n',
    'a1\n ---\na2\n----\na3\n',
    'a1\na2',
  ])('gives the true lines of %j', (text) => {
    const lineOf = createLineMap(text)
    const lines = text.split('\n')
    const numbered = countedLines(text).filter(({ content }) => content.trim() !== '')
    expect(numbered.length).toBeGreaterThan(0)
    for (const { content, counted } of numbered) expect(lines[lineOf(counted) - 1]).toBe(content)
  })

  it('gives the lines seen on a real manifest of eight documents', () => {
    const document = 'apiVersion: v1\nkind: A\nmetadata:\n  name: a\n'
    const text = Array(8).fill(document).join('---\n')
    expect(createLineMap(text)(7 * 4 + 2)).toBe(7 * 5 + 2)
  })

  it('leaves lines below 1 alone', () => {
    expect(createLineMap('a\n---\nb\n')(0)).toBe(0)
  })
})
