import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Publication } from '../../../src/core/publication.js'
import { allJudged } from '../../../src/core/verdict.js'
import { inFull } from '../../../src/report/escape.js'
import { commentMarker, renderComment } from '../../../src/report/markdown/comment.js'
import type { Site } from '../../../src/report/markdown/links.js'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { anyVerdict } from '../arbitrary.js'
import { closed, enforced, finding, hostile, judged, place, rule, samples, verdict } from '../sample.js'

const site: Site = {
  server: 'https://github.com',
  repository: 'acme/shop',
  commit: '0123456789abcdef0123456789abcdef01234567',
  defaultBranch: 'main',
}
const details = 'https://github.com/acme/shop/actions/runs/1'

const flood = (count: number): ReturnType<typeof verdict> =>
  verdict({
    verdict: 'block',
    blocking: Array.from({ length: count }, (_, index) =>
      judged('block', finding({ rule: rule(`R-${index}`, 'x'.repeat(150)), place: place(`a/${index}.tf`, 1) })),
    ),
  })

describe('the summary', () => {
  it.each(Object.keys(samples))('is as agreed for the sample %s', async (name) => {
    const { text } = renderSummary(samples[name] ?? verdict(), { site, timings: { checkov: 7123 } })
    await expect(text).toMatchFileSnapshot(`../../fixtures/report/summary-${name}.md`)
  })

  it('names every finding by its id, or counts it', () => {
    fc.assert(
      fc.property(anyVerdict, (any) => {
        const { text, leftOut } = renderSummary(any, { site })
        const out = new Set(leftOut.flatMap(({ names }) => names))
        for (const { id } of allJudged(any)) expect(out.has(id) || text.includes(inFull(id))).toBe(true)
        expect(text.split('\n').every((line) => !line.startsWith('::'))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('stays below the size at which a runner drops it, and says how many it left out', () => {
    const { text, leftOut } = renderSummary(flood(5000), { site })
    expect(Buffer.byteLength(text)).toBeLessThan(1024 ** 2)
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000)
    const [cut] = leftOut
    expect(cut?.count).toBe(5000 - (text.match(/^\| \*\*high/gm) ?? []).length)
    expect(text).toContain(`… and ${cut?.count} high more, in the file of the verdict.`)
  })

  it('tells where the alerts are, or why they are not there', () => {
    const published: Publication = {
      published: true,
      reason: 'uploaded',
      sentence: '6 findings are in code scanning.',
      alerts: 'https://github.com/acme/shop/security/code-scanning',
    }
    expect(renderSummary(closed, { site, publication: published }).text).toContain(
      '6 findings are in code scanning. [Open the alerts](https://github.com/acme/shop/security/code-scanning)',
    )
    const not: Publication = { published: false, reason: 'fork', sentence: 'No <b>.', hint: 'Ask @acme.' }
    expect(renderSummary(closed, { publication: not }).text).toContain('No \\<b\\>. Ask @&#8203;acme.\n')
  })

  it('shows no finding as anything but text', () => {
    const { text } = renderSummary(hostile, { site })
    expect(text.replace(/\\[\s\S]/g, '')).not.toMatch(/<(?!\/?(details|summary|br|code)>)/)
  })
})

describe('the comment', () => {
  it.each(Object.keys(samples))('is as agreed for the sample %s', async (name) => {
    const { text } = renderComment(samples[name] ?? verdict(), { site, details })
    await expect(text).toMatchFileSnapshot(`../../fixtures/report/comment-${name}.md`)
  })

  it('begins with the marker of its scope, which no text of others can write', () => {
    const { text: scoped } = renderComment({ ...closed, subject: { scope: 'image/a--> b' } }, {})
    expect(scoped.split('\n')[0]).toBe('<!-- gatehouse:image%2Fa-%2D%3E%20b -->')
    expect(commentMarker('repository')).toBe('<!-- gatehouse:repository -->')
    const posing = finding({ rule: rule('R', commentMarker('repository')), place: place('a.tf', 1) })
    const posed = verdict({ verdict: 'block', subject: { scope: 'x' }, blocking: [judged('block', posing)] })
    expect(renderComment(posed, {}).text).not.toContain(commentMarker('repository'))
  })

  it('says that the gate is now open when it was not before', () => {
    expect(renderComment(verdict(), { wasClosed: true }).text).toContain('### Gatehouse: now open\n')
    expect(renderComment(samples['warned'] ?? verdict(), { wasClosed: true }).text).toContain(
      '### Gatehouse: now open, with warnings\n',
    )
    expect(renderComment(closed, { wasClosed: true }).text).not.toContain('Gatehouse: now')
    expect(renderComment(verdict(), {}).text).not.toContain('Gatehouse: now')
  })

  it('holds at most twenty blockers and 65,536 characters, and counts the rest', () => {
    const { text, leftOut } = renderComment(flood(100), { site, details })
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.match(/^\| \*\*high/gm)).toHaveLength(20)
    expect(text).toContain('… and 80 high more.')
    expect(leftOut).toMatchObject([{ reason: 'beyond-limit', count: 80 }])
  })

  it('counts everything that is not in it', () => {
    const { leftOut } = renderComment(enforced, {})
    const out = leftOut.reduce((sum, { count }) => sum + count, 0)
    expect(out).toBe(allJudged(enforced).length - enforced.blocking.length)
  })
})
