import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../../src/core/verdict.js'
import { decideUpload, decideUploadElsewhere } from '../../../../src/flow/publish/alerts/upload-target.js'
import type { RunContext } from '../../../../src/ports/run-context.js'
import { renderSarif } from '../../../../src/report/sarif/sarif.js'
import type { SarifLog } from '../../../../src/report/sarif/sarif-types.js'
import { anyVerdict } from '../../../report/arbitrary.js'
import { closed, nothing, scanner, scanners, undecided, verdict, warned } from '../../../report/sample.js'
import { context, forked, headCommit, mergeCommit, push, sha } from '../outside.js'

const scanned = (commit?: string): Verdict => verdict(commit === undefined ? {} : { subject: { commit } })
const other = sha('9')

describe('where alerts go', () => {
  it.each<[string, Partial<RunContext>, string | undefined, string, string]>([
    ['a pull request, its merge commit checked out', context(), mergeCommit, 'refs/pull/7/merge', mergeCommit],
    ['a pull request, nobody knows what is checked out', context(), undefined, 'refs/pull/7/merge', mergeCommit],
    ['a pull request, its head checked out', context(), headCommit, 'refs/pull/7/head', headCommit],
    ['a pull request of a fork', forked(), mergeCommit, 'refs/pull/7/merge', mergeCommit],
    ['a merged pull request', context({ ref: 'refs/heads/main', sha: other }), other, 'refs/heads/main', other],
    ['a review', context({ event: 'pull_request_review' }), mergeCommit, 'refs/pull/7/merge', mergeCommit],
    [
      'a privileged run with the head checked out',
      context({ event: 'pull_request_target', ref: 'refs/heads/main', sha: sha('a') }),
      headCommit,
      'refs/pull/7/head',
      headCommit,
    ],
    ['a push', push(), sha('d'), 'refs/heads/main', sha('d')],
    ['a push to a branch with a slash', push({ ref: 'refs/heads/a/b' }), sha('d'), 'refs/heads/a/b', sha('d')],
    ['a schedule', push({ event: 'schedule' }), sha('d'), 'refs/heads/main', sha('d')],
    ['a run by hand', push({ event: 'workflow_dispatch' }), undefined, 'refs/heads/main', sha('d')],
    ['a release', push({ event: 'release', ref: 'refs/tags/v1' }), sha('d'), 'refs/tags/v1', sha('d')],
    ['a tag that is an object of its own', push({ ref: 'refs/tags/v1' }), other, 'refs/tags/v1', other],
  ])('is known for %s', (_, run, commit, ref, target) => {
    expect(decideUpload(scanned(commit), { ...context(), ...run })).toEqual({
      type: 'upload',
      target: { ref, commit: target },
    })
  })

  it("is left to GitHub's own action unless that would take the default branch for the change", () => {
    const run = context({ event: 'pull_request_target', ref: 'refs/heads/main', sha: sha('a') })
    expect(decideUploadElsewhere(scanned(headCommit), run)).toEqual({ type: 'keep', reason: 'ref-not-publishable' })
    for (const known of [context(), push()]) {
      expect(decideUploadElsewhere(scanned(), known)).toEqual(decideUpload(scanned(), known))
      expect(decideUploadElsewhere(scanned(), known).type).toBe('upload')
    }
  })

  it.each<[string, RunContext, string | undefined]>([
    ['another commit than that of the push', push(), other],
    ['another commit than those of the pull request', context(), other],
    [
      'the base in a privileged run',
      context({ event: 'pull_request_target', ref: 'refs/heads/main', sha: sha('a') }),
      sha('a'),
    ],
    [
      'nobody knows what in a privileged run',
      context({ event: 'pull_request_target', ref: 'refs/heads/main' }),
      undefined,
    ],
    ['a ref that is no branch', push({ ref: 'refs/notes/commits' }), undefined],
  ])('is nowhere when what was scanned is %s', (_, run, commit) => {
    expect(decideUpload(scanned(commit), run)).toEqual({ type: 'keep', reason: 'ref-not-publishable' })
  })
})

describe('alerts that are open stay', () => {
  const partial = scanners.map((each, index) =>
    index === 0 ? scanner(each.scanner, [], { outcome: 'partial' }) : each,
  )
  it.each<[string, Verdict]>([
    ['a scanner did not finish', undecided],
    ['a scanner finished in part', verdict({ scanners: partial })],
    ['a scanner failed and the policy only warns', { ...undecided, verdict: 'warn' }],
    ['a scanner failed and something blocks', { ...closed, problems: undecided.problems }],
    [
      'the evidence is missing',
      verdict({ verdict: 'error', scanners: [], problems: [{ code: 'EVIDENCE_INVALID', sentence: 'No.' }] }),
    ],
    ['a file escaped, and the policy makes that an error', verdict({ verdict: 'error' })],
  ])('when %s', (_, of) => {
    expect(decideUpload(of, push())).toEqual({ type: 'keep', reason: 'incomplete' })
  })

  it.each<[string, RunContext]>([
    ['a merge group', push({ event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' })],
    ['the push that goes with it', push({ ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' })],
    ['a merge group under whatever ref', push({ event: 'merge_group' })],
  ])('for %s', (_, run) => {
    expect(decideUpload(closed, run)).toEqual({ type: 'keep', reason: 'queue-ref' })
    expect(decideUpload(undecided, run)).toEqual({ type: 'keep', reason: 'queue-ref' })
  })

  it('but are closed by a clean run, also where there is nothing to scan', () => {
    for (const of of [verdict(), nothing, warned, closed]) expect(decideUpload(of, push()).type).toBe('upload')
  })

  it('whenever the SARIF log says that its run did not succeed', () => {
    fc.assert(
      fc.property(anyVerdict, (any) => {
        const log = JSON.parse(renderSarif(any).text) as SarifLog
        const isIncomplete = decideUpload({ ...any, subject: {} }, push()).type === 'keep'
        expect(isIncomplete).toBe(!log.runs[0].invocations[0].executionSuccessful)
      }),
      { numRuns: 50 },
    )
  })
})
