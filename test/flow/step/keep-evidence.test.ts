import { describe, expect, it } from 'vitest'
import type { EvidenceFile } from '../../../src/core/evidence.js'
import { keepEvidence } from '../../../src/flow/step/keep-evidence.js'
import type { RunContext } from '../../../src/ports/run-context.js'
import type { StoredArtifact } from '../../../src/ports/runner.js'
import { evidence as evidenceOf, run } from '../../core/builders.js'
import { contextOf, pullRequest } from './scene.js'

/** What was stored, and what the log says of trouble. */
async function keep(
  given: Partial<RunContext>,
  evidence: EvidenceFile = evidenceOf(),
  fails = false,
): Promise<{ readonly stored: readonly string[]; readonly told: readonly string[] }> {
  const stored: string[] = []
  const told: string[] = []
  const upload = async (name: string, files: readonly string[], folder: string): Promise<StoredArtifact> => {
    if (fails) throw new Error('No space.')
    stored.push([name, ...files, folder].join(' '))
    return { id: '1' }
  }
  await keepEvidence(evidence, { path: '/t/evidence.json', folder: '/t' }, 'image/shop', {
    context: contextOf(given),
    artifacts: { upload, download: async () => undefined },
    progress: { step: (what, _, sentence = '') => void told.push(`${what}: ${sentence}`) },
  })
  return { stored, told }
}

describe('evidence for changes', () => {
  it.each(['push', 'schedule', 'workflow_dispatch'])(
    'is stored by a run on %s of the default branch',
    async (event) => {
      expect((await keep({ event })).stored).toEqual(['gatehouse-evidence-image-shop /t/evidence.json /t'])
    },
  )

  it.each<[string, Partial<RunContext>]>([
    ['a change', pullRequest()],
    ['another branch', { ref: 'refs/heads/topic' }],
    ['a tag that is called like the default branch', { ref: 'refs/tags/main' }],
    ['another event on the default branch', { event: 'issue_comment' }],
  ])('is not stored by a run on %s', async (_, given) => {
    expect(await keep(given)).toEqual({ stored: [], told: [] })
  })

  it('is not stored where a scanner did not do its work', async () => {
    const failed = run({ outcome: 'failed', problems: [{ code: 'TOOL_CRASHED', sentence: 'It ended.' }] })
    expect(await keep({}, evidenceOf([failed]))).toEqual({ stored: [], told: [] })
  })

  it('is not worth more than a line in the log when it cannot be stored', async () => {
    expect((await keep({}, undefined, true)).told).toEqual([
      expect.stringMatching(/^keep the evidence for changes: .*No space/),
    ])
  })
})
