import type { Outline, Span } from '../../../src/repository/locate/locator.js'

/** An outline as a text that a person can compare with the file. */
export const draw = (outline: Outline): string =>
  `${[`${outline.lines} lines${outline.parsed ? '' : ', not understood'}`, ...outline.spans.flatMap((span) => drawSpan(span, ''))].join('\n')}\n`

function drawSpan({ startLine, endLine, label, subject, children }: Span, indent: string): string[] {
  const about =
    subject === undefined
      ? ''
      : ` = ${subject.type} | ${subject.address}${subject.part === undefined ? '' : ` | ${subject.part}`}`
  return [
    `${indent}${startLine}-${endLine} ${label}${about}`,
    ...children.flatMap((child) => drawSpan(child, `${indent}  `)),
  ]
}
