import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/finding/finding.js'
import { mergeFindings } from '../../../src/core/merge/merge.js'
import { misconfiguration, type Statement } from '../builders.js'

const concept = 'no-open-ingress'
const trivy = (given: Parameters<typeof misconfiguration>[0] = {}) => misconfiguration({ concept, ...given })
const checkov = (given: Parameters<typeof misconfiguration>[0] = {}) =>
  misconfiguration({
    tool: 'checkov',
    ruleId: 'CKV_AWS_24',
    severitySource: 'vendor',
    concept,
    lines: [1, 20],
    ...given,
  })

/** Who says it, and where; one text for each finding, by line. */
const told = (findings: readonly Finding[]): string[] =>
  mergeFindings(findings)
    .toSorted((a, b) => (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0))
    .map(({ sources, place, subject }) =>
      [
        sources.map((source) => source.tool).join('+'),
        place.region === undefined ? 'file' : `${place.region.startLine}-${place.region.endLine}`,
        ...(subject.resource?.part === undefined ? [] : [subject.resource.part]),
      ].join(' '),
    )

describe('two tools on one control of one resource', () => {
  it('are one finding, at the narrowest place', () => {
    expect(told([checkov(), trivy({ lines: [6, 6] })])).toEqual(['checkov+trivy 6-6'])
  })

  it('are one finding when one of them names the file only', () => {
    const { lines: _, ...wholeFile }: Partial<Statement> = { lines: [1, 1] }
    const withoutLines: Finding = { ...checkov(wholeFile), place: { path: 'infra/main.tf', related: [] } }
    expect(told([withoutLines, trivy({ lines: [6, 6] })])).toEqual(['checkov+trivy 6-6'])
  })

  it('are one finding when they point at two attributes of the same block', () => {
    const block = [1, 20] as const
    expect(told([checkov({ lines: [3, 3], block }), trivy({ lines: [9, 9], block })])).toEqual(['checkov+trivy 3-3'])
  })

  it('are two findings when they point at two blocks', () => {
    expect(told([checkov({ lines: [5, 6], block: [5, 8] }), trivy({ lines: [11, 11], block: [10, 13] })])).toEqual([
      'checkov 5-6',
      'trivy 11-11',
    ])
  })

  it('lets the finer tool keep its two blocks, and the other join the first', () => {
    const blocks = [trivy({ lines: [10, 13], block: [10, 13] }), trivy({ lines: [5, 8], block: [5, 8] })]
    expect(told([...blocks, checkov({ block: [1, 20] })])).toEqual(['checkov+trivy 5-8', 'trivy 10-13'])
  })

  it('joins block with block when both tell them apart', () => {
    const blocks = [
      [5, 8],
      [10, 13],
    ] as const
    const said = blocks.flatMap((lines) => [trivy({ lines }), checkov({ lines: [lines[0] + 1, lines[1]] })])
    expect(told(said)).toEqual(['checkov+trivy 6-8', 'checkov+trivy 11-13'])
  })

  it('leaves the exact pair together when a coarser finding could take its place', () => {
    expect(told([checkov(), checkov({ lines: [5, 8] }), trivy({ lines: [5, 8] })])).toEqual([
      'checkov 1-20',
      'checkov+trivy 5-8',
    ])
  })

  it('keeps a third block that only one of them sees', () => {
    const said = [trivy({ lines: [5, 8], block: [5, 8] }), trivy({ lines: [10, 13], block: [10, 13] })]
    const others = [checkov({ lines: [10, 13], block: [10, 13] }), checkov({ lines: [15, 18], block: [15, 18] })]
    expect(told([...said, ...others])).toEqual(['trivy 5-8', 'checkov+trivy 10-13', 'checkov 15-18'])
  })

  it('takes a third tool in', () => {
    const third = misconfiguration({ tool: 'sarif', ruleId: 'S-1', concept, lines: [4, 9] })
    expect(told([trivy(), checkov(), third])).toEqual(['checkov+sarif+trivy 5-8'])
  })
})

describe('parts of a resource', () => {
  const containers = [
    trivy({ format: 'kubernetes', lines: [10, 20], part: 'web' }),
    trivy({ format: 'kubernetes', lines: [22, 30], part: 'sidecar' }),
  ]

  it('stay apart, and a finding about the whole joins the first by line', () => {
    const whole = checkov({ format: 'kubernetes', lines: [1, 31] })
    expect(told([...containers, whole])).toEqual(['checkov+trivy 10-20 web', 'trivy 22-30 sidecar'])
  })

  it('stay apart even when two tools each name another one on the same lines', () => {
    const other = checkov({ format: 'kubernetes', lines: [10, 20], part: 'init' })
    expect(told([containers[0] ?? other, other]).sort()).toEqual(['checkov 10-20 init', 'trivy 10-20 web'])
  })

  it('meet part by part', () => {
    const other = checkov({ format: 'kubernetes', lines: [23, 24], part: 'sidecar' })
    expect(told([...containers, other])).toEqual(['trivy 10-20 web', 'checkov+trivy 23-24 sidecar'])
  })
})

describe('what one tool says twice', () => {
  it('is one finding with two sources when part and lines are the same', () => {
    const [merged, ...others] = mergeFindings([checkov(), checkov({ message: 'Pod.default.web is open.' })])
    expect(others).toEqual([])
    expect(merged?.sources).toHaveLength(2)
  })

  it('is two findings on other lines', () => {
    expect(told([trivy({ lines: [5, 8] }), trivy({ lines: [10, 13] })])).toEqual(['trivy 5-8', 'trivy 10-13'])
  })

  it('is one finding when two of its rules are the same control', () => {
    const [merged] = mergeFindings([trivy(), trivy({ ruleId: 'AWS-0104' })])
    expect(merged?.sources.map((source) => source.ruleId)).toEqual(['AWS-0104', 'AWS-0107'])
  })
})

describe('what is not the same', () => {
  it.each<[string, Finding, Finding]>([
    ['another format', trivy(), checkov({ format: 'cloudformation' })],
    ['another file', trivy(), checkov({ path: 'infra/other.tf' })],
    ['another resource', trivy(), checkov({ address: 'aws_security_group.db' })],
    ['another stack', trivy(), checkov({ stack: 'prod' })],
    ['another concept', trivy(), checkov({ concept: 'no-open-egress' })],
    ['a rule that has no concept', trivy(), misconfiguration({ tool: 'checkov', ruleId: 'CKV_AWS_24' })],
    [
      'two tools whose rules share a name but no concept',
      misconfiguration({ ruleId: 'X-1' }),
      misconfiguration({ ruleId: 'X-1', tool: 'checkov' }),
    ],
  ])('stays apart: %s', (_, one, other) => {
    expect(mergeFindings([one, other])).toHaveLength(2)
  })
})

describe('a resource with very many findings', () => {
  it('pairs all of them', () => {
    const blocks = Array.from({ length: 5_000 }, (_, index) => [index * 4 + 2, index * 4 + 4] as const)
    const said = blocks.flatMap((lines) => [trivy({ lines }), checkov({ lines: [lines[0], lines[0]] })])
    const merged = mergeFindings(said)
    expect(merged).toHaveLength(5_000)
    expect(merged.every(({ sources }) => sources.length === 2)).toBe(true)
  })
})
