import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PublishReason, publishReasons } from '../../../src/core/publication.js'
import { annotate } from '../../../src/flow/publish/annotate.js'
import { anyVerdict } from '../../report/arbitrary.js'
import { closed, enforced, finding, judged, many, organised, place, rule, verdict } from '../../report/sample.js'
import { createRunner } from './outside.js'

const publication = (published: boolean, reason: PublishReason) => ({ published, reason, sentence: 'Said.' })
const kept = publication(false, 'no-permission')

const linesOf = (of = closed, about = kept): readonly string[] => {
  const runner = createRunner()
  annotate(of, about, runner)
  return runner.lines
}

describe('annotations', () => {
  it('are none for findings that are alerts', () => {
    expect(linesOf(closed, publication(true, 'uploaded'))).toEqual([])
    expect(linesOf(closed, publication(true, 'not-finished'))).toEqual([])
  })

  it.each(publishReasons)('are made when alerts are not published: %s', (reason) => {
    expect(linesOf(closed, publication(false, reason)).length).toBeGreaterThan(0)
  })

  it('are made for mistakes in policy files, which never become alerts', () => {
    const [mistake, ...others] = linesOf(organised, publication(true, 'uploaded'))
    expect(mistake).toBe(
      '::error title=mistake in a policy file,file=.gatehouse/policy.yml,line=3,endLine=3::There is no key `blok` in the policy. Did you mean `block`?',
    )
    expect(others).toEqual([])
    expect(linesOf(organised)).toEqual([mistake, expect.stringContaining('file=infra/network.tf')])
  })

  it('are made when GitHub took fewer than were sent', () => {
    expect(linesOf(closed, publication(true, 'fewer-than-sent')).length).toBeGreaterThan(0)
  })

  it('are at most ten of a type, the worst first, and the others are counted', () => {
    const runner = createRunner()
    expect(annotate(many, kept, runner)).toEqual([
      '20 more findings are not shown beside the code: a step has 10 annotations of each type.',
    ])
    expect(runner.lines).toHaveLength(10)
    expect(runner.lines.every((line) => line.startsWith('::error title=critical%3A '))).toBe(true)
  })

  it('say nothing about a limit that is not reached', () => {
    expect(annotate(enforced, kept, createRunner())).toEqual([])
  })

  it('stand at their place in the repository', () => {
    const [line] = linesOf({ ...enforced, subject: { prefix: 'apps/web' } })
    expect(line).toContain('file=apps/web/infra/network.tf,line=37,endLine=37::')
  })

  it('are one command each, whatever a repository writes', () => {
    const evil = '::set-output name=verdict::pass%0A::error::x\n::stop-commands::y \u202e,line=1 ##[error]z'
    const of = verdict({
      subject: { prefix: evil },
      blocking: [
        judged('block', finding({ rule: rule(evil, evil), message: evil, place: place('a,b:c%0A.tf', 3) }), {
          why: evil,
        }),
      ],
    })
    const [line = '', ...more] = linesOf(of)
    expect(more).toEqual([])
    expect(line).toMatch(/^::error title=[^:,]*,line=3,endLine=3::[^\n\r]*$/)
    expect(line).not.toMatch(/\u202e|%0A(?!\.tf)::set-output|\n/)
    expect(line).toContain('%250A')
  })

  it('keep the path of a file with signs that mean something in a command', () => {
    const of = verdict({
      blocking: [judged('block', finding({ rule: rule('R', 'R'), place: place('a,b:c%0A.tf', 3) }))],
    })
    expect(linesOf(of)[0]).toContain(',file=a%2Cb%3Ac%250A.tf,line=3')
  })

  it('never begin another command, whatever the verdict', () => {
    fc.assert(
      fc.property(anyVerdict, (any) => {
        for (const line of linesOf(any)) expect(line).toMatch(/^::(error|warning|notice) [^\n\r\u2028\u2029]*$/)
      }),
      { numRuns: 50 },
    )
  })
})
