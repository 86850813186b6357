import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/core/document/lines.js'
import { findSpan, outlineOf } from '../../../src/repository/locate/index.js'
import type { Outline, Span } from '../../../src/repository/locate/locator.js'
import { digestOf } from '../../../src/repository/locate/region.js'

const files = [
  ['terraform', 'shop.tf', '# more { "'],
  ['terraform', 'shop.tf.json', '// more { "'],
  ['kubernetes', 'manifest.yaml', '# more: { "'],
  ['helm', 'chart.yaml', '# more: { "'],
  ['cloudformation', 'template.yaml', '# more: { "'],
  ['serverless', 'serverless.yml', '# more: { "'],
  ['arm', 'azure.json', '// more { "'],
  ['bicep', 'main.bicep', "// more { '"],
  ['dockerfile', 'Dockerfile', '# more'],
  ['github-actions', 'workflow.yml', '# more: { "'],
] as const

/** Read by our own scanners; documents go through the one reader, whose limits have tests of their own. */
const scanned = new Set(['terraform', 'bicep', 'dockerfile'])

/** Characters: what grows with their square would take minutes. */
const longEnough = 300_000

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/locate/${name}`, import.meta.url), 'utf8')

/** Spans that do not lie within the file and within their parent, or before a sibling that they should follow. */
function misplaced(spans: readonly Span[], first: number, last: number): Span[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1]?.startLine ?? first
    const isWithin = span.startLine >= before && span.endLine >= span.startLine && span.endLine <= last
    return [...(isWithin ? [] : [span]), ...misplaced(span.children, span.startLine, span.endLine)]
  })
}

function expectSound(outline: Outline, text: string): void {
  expect(outline.lines).toBe(linesOf(text).length)
  expect(misplaced(outline.spans, 1, outline.lines)).toEqual([])
}

const allSpans = (spans: readonly Span[]): Span[] => spans.flatMap((span) => [span, ...allSpans(span.children)])

/** No other span has the same lines. */
const isAlone = (span: Span, outline: Outline): boolean =>
  allSpans(outline.spans).every(
    (other) => other === span || other.startLine !== span.startLine || other.endLine !== span.endLine,
  )

describe.each(files)('the outline of %s (%s)', (format, name, comment) => {
  const text = fixture(name)
  const outline = outlineOf(format, text, name)

  it('is sound', () => {
    expectSound(outline, text)
    expect(outline.spans.length).toBeGreaterThan(0)
  })

  it('never throws and stays sound when the text is changed', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"',
      "'",
      '\\',
      '\n',
      '[',
      ']',
      '(',
      '${',
      '/*',
      '*/',
      '<<EOT\n',
      'EOT',
      '---\n',
      '{{',
      '}}',
      ': ',
      '- ',
      '#',
      '\0',
      '\uFEFF',
      '\r',
      '\t',
      '&a',
      '*a',
      '!x',
      '|',
      'FROM a',
      '=',
    )
    const change = fc.tuple(fc.nat(text.length), fc.nat(200), fc.oneof(piece, fc.string()))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = changes.reduce(
          (now, [at, length, insert]) => now.slice(0, at) + insert + now.slice(at + length),
          text,
        )
        expectSound(outlineOf(format, changed, name), changed)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps addresses and digests when blank lines and comments are put above a block', () => {
    const blocks = allSpans(outline.spans).filter((span) => span.startLine > 1 && isAlone(span, outline))
    const lines = linesOf(text)
    fc.assert(
      fc.property(
        fc.constantFrom(...blocks),
        fc.array(fc.constantFrom('', '   ', comment), { minLength: 1, maxLength: 5 }),
        (block, more) => {
          const moved = [...lines.slice(0, block.startLine - 1), ...more, ...lines.slice(block.startLine - 1)]
          const found = findSpan(
            outlineOf(format, moved.join('\n'), name),
            block.startLine + more.length,
            block.endLine + more.length,
          )
          expect(found?.subject).toEqual(findSpan(outline, block.startLine, block.endLine)?.subject)
          const [start, end] = [found?.block.startLine ?? 0, found?.block.endLine ?? 0]
          expect(digestOf(moved, start, end)).toBe(digestOf(lines, block.startLine, block.endLine))
        },
      ),
    )
  })

  it('leads from the lines of every block to its subject', () => {
    for (const span of allSpans(outline.spans)) {
      if (span.subject === undefined || !isAlone(span, outline)) continue
      expect(findSpan(outline, span.startLine, span.endLine)?.subject).toEqual(span.subject)
    }
  })

  it.each([
    '{',
    '"',
    "'",
    '\\',
    '${"',
    '"${',
    '/*',
    '<<A\n',
    'a {',
    'a {\n',
    'RUN <<A <<B\nA\n',
    'RUN a \\\n',
    "'''",
    '{{',
    '{{ x }}',
    '((',
    "resource a 'b' = {\n",
    'resource "a" "b" {\n',
    '\uFEFF',
  ])('comes to an end on nothing but %j', (piece) => {
    const big = piece.repeat((scanned.has(format) ? longEnough : 50_000) / piece.length)
    expect(outlineOf(format, big, name).lines).toBe(linesOf(big).length)
  })
})
