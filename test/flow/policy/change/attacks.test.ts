import { describe, expect, it } from 'vitest'
import { judgeEvidence } from '../../../../src/flow/judge-evidence.js'
import { readPolicies } from '../../../../src/flow/policy/read-policies.js'
import type { RunContext } from '../../../../src/ports/run-context.js'
import { evidence, misconfiguration, run } from '../../../core/builders.js'
import { makeOutside } from '../../../install/outside.js'
import { remoteRepository, type Snapshot } from '../remote-repository.js'
import { change, queued } from '../run-contexts.js'

const policy = 'version: 1\nmode: enforce\nblock: [high]\n'
const policyPath = '.gatehouse/policy.yml'
const waiver = (id: string): string =>
  `id: ${id}\nmatch: { rule: AWS-0107, path: "infra/**" }\nreason: None.\nowner: "@mallory"\nexpires: 2027-03-31\n`
const loose = 'version: 1\nmode: audit\nblock: []\nsettings: { inline-skips: honour }\n'
const bomb = `a: &a [x]\n${Array.from({ length: 40 }, (_, n) => `a${n}: &a${n} [*a${n - 1 < 0 ? '' : n - 1}, *a]`).join('\n')}\n`

/** The verdict on one finding that the base blocks, in a change that does `edits` to the gate. */
async function verdictOn(edits: Snapshot, { context = change(), skip = false } = {}) {
  const main = { [policyPath]: policy, 'main.tf': '' }
  const { github } = remoteRepository({
    commits: { main, merged: '.gatehouse' in edits ? edits : { ...main, ...edits } },
  })
  const found = await readPolicies({ context, github }, { files: makeOutside().ports.files })
  const finding = misconfiguration(skip ? { skip: { by: 'inline', reason: 'quiet' } } : {})
  const scanned = evidence([run({ findings: [finding] })])
  const verdict = judgeEvidence(scanned, found, { feeds: {} }, { now: () => new Date('2026-11-28') })
  return { verdict, pending: verdict.policy.pending, broken: verdict.policy.broken?.map(({ path }) => path) }
}

const events: readonly (readonly [string, RunContext])[] = [
  ['a pull request', change()],
  ['a pull request of a fork', change({ head: { sha: 'b'.repeat(40), ref: 'x', repository: 'mallory/shop' } })],
  ['a merge queue', queued()],
]

describe.each(events)('in %s the verdict is that of the base, and the change is named:', (_, context) => {
  it.each<[what: string, edits: Snapshot, skip: boolean, pending: readonly string[], broken: boolean]>([
    ['a policy loosened', { [policyPath]: loose }, false, [policyPath], false],
    ['a policy replaced by a symbolic link', { [policyPath]: { link: '../loose.yml' } }, false, [policyPath], true],
    ['a policy of 100 MB', { [policyPath]: { size: 100_000_000 } }, false, [policyPath], true],
    ['a YAML bomb', { [policyPath]: `${policy}${bomb}` }, false, [policyPath], true],
    ['a folder replaced by a link', { '.gatehouse': { link: '/etc' } }, false, [policyPath], true],
    ['a waiver added', { '.gatehouse/waivers/m.yml': waiver('W-9') }, false, ['.gatehouse/waivers/m.yml'], false],
    ['a waiver that is a bomb', { '.gatehouse/waivers/m.yml': bomb }, false, ['.gatehouse/waivers/m.yml'], true],
    ['a comment that asks for silence, and a policy that hears it', { [policyPath]: loose }, true, [policyPath], false],
  ])('%s', async (_what, edits, skip, pending, isBroken) => {
    const told = await verdictOn(edits, { context, skip })
    expect(told.verdict).toMatchObject({ verdict: 'block', enforced: true, mode: 'enforce', waived: [] })
    expect(told.verdict.blocking.map(({ by }) => by)).toEqual([{ layer: 'repository' }])
    expect(told.pending).toEqual(pending)
    expect(told.broken).toEqual(isBroken ? expect.arrayContaining([...pending]) : undefined)
  })
})

it('a comment alone lifts nothing that blocks', async () => {
  const { verdict } = await verdictOn({ 'main.tf': '# trivy:ignore:AWS-0107\n' }, { skip: true })
  expect([verdict.verdict, verdict.waived]).toEqual(['block', []])
})

it('a waiver of the change is handed on, to say what happens after the merge', async () => {
  const main = {
    [policyPath]: policy,
    '.gatehouse/waivers/a.yml': waiver('W-1'),
    '.gatehouse/waivers/b.yml': waiver('W-2'),
  }
  const merged = {
    [policyPath]: policy,
    '.gatehouse/waivers/moved.yml': waiver('W-1'),
    '.gatehouse/waivers/b.yml': waiver('W-2').replace('None.', 'Changed.'),
    '.gatehouse/waivers/new.yml': waiver('W-3'),
    '.gatehouse/waivers/broken.yml': 'id: W-4\n',
  }
  const { github } = remoteRepository({ commits: { main, merged } })
  const found = await readPolicies({ context: change(), github }, { files: makeOutside().ports.files })
  expect(found.waivers.map(({ id }) => id)).toEqual(['W-1', 'W-2'])
  expect(found.pendingWaivers?.map(({ id, reason }) => [id, reason])).toEqual([
    ['W-2', 'Changed.'],
    ['W-3', 'None.'],
  ])
})

it('what a waiver may leave out, the policy of the change says, since both count after the merge', async () => {
  const merged = {
    [policyPath]: `${policy}waiver-rules: { require: [] }\n`,
    '.gatehouse/waivers/new.yml': 'id: W-3\nmatch: { rule: AWS-0107, path: "infra/**" }\n',
  }
  const { github } = remoteRepository({ commits: { main: { [policyPath]: policy }, merged } })
  const found = await readPolicies({ context: change(), github }, { files: makeOutside().ports.files })
  expect(found.pendingWaivers?.map(({ id }) => id)).toEqual(['W-3'])
  expect(found.origin.broken).toBeUndefined()
})
