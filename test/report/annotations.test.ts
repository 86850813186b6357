import { describe, expect, it } from 'vitest'
import { annotationsOf, commandOf } from '../../src/report/annotations.js'
import { enforced, finding, hostile, judged, place, rule, verdict } from './sample.js'

describe('annotations', () => {
  it('are errors and warnings, the worst first; what is noted, older or waived is none', () => {
    const { annotations } = annotationsOf(enforced)
    const { blocking, warnings, noted } = enforced
    expect(noted.some(({ spared }) => spared === 'block')).toBe(true)
    expect(annotations.map(({ type }) => type)).toEqual([
      ...blocking.map(() => 'error'),
      ...warnings.map(() => 'warning'),
    ])
  })

  it('are at most ten of each type, as many as a runner shows, and the rest is named', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      judged('block', finding({ rule: rule(`R-${index}`, 'Title'), place: place(`a/${index}.tf`, 1) })),
    )
    const { annotations, leftOut } = annotationsOf(verdict({ verdict: 'block', blocking: many }))
    expect(annotations).toHaveLength(10)
    expect(leftOut).toMatchObject([{ reason: 'beyond-limit', count: 2 }])
  })

  it('give mistakes in policy files the first places among the errors', () => {
    const findings = Array.from({ length: 9 }, (_, index) =>
      judged('block', finding({ rule: rule(`R-${index}`, 'Title'), place: place(`a/${index}.tf`, 1) })),
    )
    const broken = Array.from({ length: 3 }, (_, index) => ({
      path: '.gatehouse/policy.yml',
      line: index + 1,
      column: 1,
      sentence: 'Unknown',
    }))
    const of = verdict({ verdict: 'block', blocking: findings })
    const { annotations, leftOut } = annotationsOf({ ...of, policy: { ...of.policy, broken } })
    expect(annotations.slice(0, 4).map(({ path }) => path)).toEqual([
      ...broken.map(({ path }) => path),
      expect.stringMatching(/^a\/\d\.tf$/),
    ])
    expect(annotations).toHaveLength(10)
    expect(leftOut).toMatchObject([{ reason: 'beyond-limit', count: 2 }])
  })

  it('are commands of a runner with the path from the root of the repository', () => {
    const one = judged('block', finding({ rule: rule('R-1', 'A: b, c'), place: place('infra/a,b.tf', 3) }), {
      id: 'abc',
    })
    const [annotation] = annotationsOf(verdict({ subject: { prefix: 'apps/web' }, blocking: [one] })).annotations
    expect(annotation === undefined ? '' : commandOf(annotation)).toBe(
      '::error title=high%3A A%3A b%2C c,file=apps/web/infra/a%2Cb.tf,line=3,endLine=3::Found by Trivy R-1; Gatehouse id abc.',
    )
  })

  it('hold nothing that a runner would take for another command', () => {
    for (const annotation of annotationsOf(hostile).annotations) {
      const command = commandOf(annotation)
      expect(command).not.toMatch(/[\r\n]/)
      expect(command.slice(2)).not.toMatch(/\s::|##\[/)
    }
  })
})
