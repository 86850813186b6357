import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GatehouseError } from '../../../src/core/errors.js'
import { allJudged, type Verdict } from '../../../src/core/verdict.js'
import { renderExplanation } from '../../../src/report/explain/explain.js'
import { anyVerdict } from '../arbitrary.js'
import {
  awsKey,
  bucketOfSite,
  closed,
  enforced,
  hostile,
  minimist,
  openIngress,
  privileged,
  verdict,
} from '../sample.js'

const explain = (of: Verdict, id: string, width = 100): string =>
  renderExplanation(of, id, { width, colour: false }).text
const idOf = (of: { readonly identity: { readonly logical: string } }): string => of.identity.logical.slice(0, 8)

/** The hint of the error that this throws. */
function refusal(
  of: Verdict,
  id: string,
): { readonly code: string; readonly message: string; readonly hint: string | undefined } {
  try {
    explain(of, id)
  } catch (error) {
    if (error instanceof GatehouseError) return { code: error.code, message: error.message, hint: error.hint }
  }
  throw new Error('it was explained')
}

describe('an explanation', () => {
  it.each([
    ['ingress', closed, idOf(openIngress)],
    ['package', closed, idOf(minimist)],
    ['secret', closed, idOf(awsKey)],
    ['module', closed, idOf(bucketOfSite)],
    ['policy-rule', enforced, idOf(openIngress)],
    ['warning', enforced, idOf(privileged)],
    ['waived', enforced, idOf(bucketOfSite)],
    ['note', closed, 's3-access-logging'],
    ['hostile', hostile, hostile.blocking[0]?.id ?? ''],
  ])('says everything about %s', async (name, of, id) => {
    await expect(explain(of, id)).toMatchFileSnapshot(`../../fixtures/report/explain-${name}.txt`)
  })

  it('says that a finding is older than the change, what is due and what the merge will lift', () => {
    const [one] = closed.blocking
    if (one === undefined) throw new Error('Nothing blocks.')
    const older = { ...one, action: 'note' as const, introduced: false, spared: 'block' as const }
    const dated = { ...one, due: '2099-01-01', waivedAfterMerge: 'W-9' }
    const comparison = { commit: 'f'.repeat(40), problems: [] }
    const of = (each: typeof one): Verdict => ({ ...closed, comparison, blocking: [], noted: [each] })
    const flat = (each: typeof one) => explain(of(each), each.id).replace(/\s+/g, ' ')
    expect(flat(older)).toContain('older It is in')
    expect(flat(older)).toContain('so it does not count for this change. Where everything counts, it blocks.')
    expect(flat(dated)).toContain('To be mended by 2099-01-01')
    expect(flat(dated)).toContain('Waiver W-9 in this change lets it through once it is merged')
  })

  it('says whom to ask about an exception, where the policy does', () => {
    const id = idOf(openIngress)
    expect(explain(enforced, id)).toContain('\n\n   Whom to ask: #appsec-help\n')
    expect(explain(closed, id)).not.toContain('Whom to ask')
    const long = `${'the application security team, '.repeat(6)}please`
    const asked = explain({ ...enforced, policy: { ...enforced.policy, contact: long } }, id, 60)
    expect(asked.replace(/\n +/g, ' ')).toContain(long)
    for (const line of asked.split('\n').filter((each) => each.includes('security team')))
      expect(line.length).toBeLessThanOrEqual(60)
  })

  it('of a vulnerability names the data it is known from, with its age', () => {
    const scanners = closed.scanners.map((one) => ({
      ...one,
      data: one.data.map((data) => ({ ...data, updated: '2026-11-01T00:00:00Z' })),
    }))
    const old = { ...closed, scanners }
    expect(explain(old, idOf(minimist))).toMatch(/^data {7}vulnerability database of 2026-11-01, \d+ days old$/m)
    expect(explain(old, idOf(openIngress))).not.toContain('vulnerability database')
  })

  it('is found by more or fewer digits, by concept, by the id of any tool and by an alias', () => {
    const whole = explain(closed, idOf(privileged))
    for (const id of [privileged.identity.logical, idOf(privileged).slice(0, 4), ` ${idOf(privileged).toUpperCase()} `])
      expect(explain(closed, id)).toBe(whole)
    for (const id of ['k8s-no-privileged', 'ckv_k8s_16', 'KSV-0017']) expect(explain(closed, id)).toBe(whole)
    expect(explain(closed, 'GHSA-xvch-5gv4-984h')).toBe(explain(closed, idOf(minimist)))
  })

  it('lists the other findings of the rule and names those it has no room for', () => {
    const { text, leftOut } = renderExplanation(closed, 'CKV_AWS_53', { width: 100, colour: false })
    expect(text).toContain('1 other finding by that name')
    expect(leftOut).toEqual([])
    const many = {
      ...closed,
      noted: closed.noted.map((each) => ({
        ...each,
        finding: { ...each.finding, rule: { ...each.finding.rule, id: 'same' } },
      })),
    }
    const folded = renderExplanation(many, 'same', { width: 100, colour: false })
    expect(folded.text).toContain('30 other findings by that name')
    expect(folded.text).toContain('and 20 more')
    expect(folded.leftOut[0]?.count).toBe(20)
  })

  it.each([
    ['CKV_K8S_61', 'No finding has the id or rule CKV_K8S_61.', 'Did you mean CKV_K8S_16?'],
    ['k8s', 'No finding has the id or rule k8s.', 'Did you mean k8s-cpu-limit, k8s-no-privileged, k8s-readonly-root?'],
    [
      'zzzz',
      'No finding has the id or rule zzzz.',
      expect.stringMatching(/^An id is at least four hex digits, such as [0-9a-f]{8}, /),
    ],
  ])('of %s is refused with a suggestion', (id, message, hint) => {
    expect(refusal(closed, id)).toEqual({ code: 'FINDING_UNKNOWN', message, hint })
  })

  it('of anything is refused when there is nothing to explain', () => {
    expect(refusal(verdict(), 'abcd').hint).toBe('This verdict has no findings.')
    expect(refusal(closed, '\u001b[2J').message).toBe('No finding has the id or rule \\x1b[2J.')
  })

  it('moves no cursor and is the same every time, whatever the verdict holds', () => {
    fc.assert(
      fc.property(anyVerdict, fc.integer({ min: 40, max: 120 }), (of, width) => {
        for (const { id } of allJudged(of)) {
          const text = explain(of, id, width)
          expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[|^\s*::/mu)
          expect(explain(of, id, width)).toBe(text)
        }
      }),
    )
  })
})
