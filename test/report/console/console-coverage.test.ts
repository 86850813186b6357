import { describe, expect, it } from 'vitest'
import type { Gap, InlineSkip } from '../../../src/core/evidence.js'
import type { Verdict } from '../../../src/core/verdict.js'
import { renderConsole } from '../../../src/report/console/console.js'
import { closed, enforced, undecided, verdict, warned } from '../sample.js'

const text = (of: Verdict): string => renderConsole(of, { width: 100, colour: false }).text

const withGaps = (of: Verdict, gaps: readonly Gap[]): Verdict => ({ ...of, coverage: { ...of.coverage, gaps } })

describe('files that are too large for the tools', () => {
  const large = (path: string): Gap => ({ path, reason: 'too-large', detail: '3 MiB, read up to 2' })

  it.each<[string, Verdict]>([
    ['pass', verdict()],
    ['warn', warned],
    ['block', closed],
    ['block, enforced', enforced],
    ['error', undecided],
  ])('stand in the headline, whatever the verdict: %s', (_, of) => {
    const [first] = text(withGaps(of, [large('a.tf'), large('b.tf')])).split('\n\n')
    expect(first?.replace(/\n {3}/g, ' ')).toContain(' 2 files are too large to be looked at.')
  })

  it('are told by name below, and not at all when there are none', () => {
    const told = text(withGaps(verdict(), [large('a.tf')]))
    expect(told).toContain(' 1 file is too large to be looked at.')
    expect(told).toContain('1 file is too large: a.tf (3 MiB, read up to 2)')
    expect(text(verdict())).not.toContain('too large')
  })
})

describe('comments that skip a rule', () => {
  const skip = (given: Partial<InlineSkip>): InlineSkip => ({
    path: 'main.tf',
    line: 3,
    tool: 'trivy',
    rules: ['AWS-0086'],
    matched: false,
    ...given,
  })

  it('are told with their day when it has come', () => {
    const { coverage, ...rest } = verdict()
    const told = text({
      ...rest,
      coverage: { ...coverage, skips: [skip({ expired: '2020-01-01' }), skip({ line: 9, expired: 'soon' })] },
    })
    expect(told.replace(/\n {5}/g, ' ')).toContain(
      '2 comments that skip a rule have expired: main.tf:3 (AWS-0086, 2020-01-01), main.tf:9 (AWS-0086, soon)',
    )
    expect(told).not.toContain('fits no finding')
  })
})
