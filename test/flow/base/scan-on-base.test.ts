import { mkdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Evidence, InlineSkip } from '../../../src/core/evidence.js'
import type { EarlierEvidence } from '../../../src/flow/base/base-source.js'
import { describeBase, type OpenedBase, openBase, scanOnBase } from '../../../src/flow/base/open-base.js'
import { earlierRun, keyOnStage, withEarlierSkips } from '../../../src/flow/base/reuse.js'
import { findPolicy } from '../../../src/flow/policy/find-policy.js'
import type { FoundPolicy } from '../../../src/flow/policy/found-policy.js'
import type { RunContext } from '../../../src/flow/run/run-planned.js'
import { inputsOf } from '../../../src/flow/scan/assemble-evidence.js'
import { limitPlan, type PlannedScan } from '../../../src/flow/scan/limit-plan.js'
import { stageOptions } from '../../../src/flow/scan/stage-options.js'
import type { Supplied } from '../../../src/flow/scan/supply/supply-scan.js'
import { createPorts } from '../../../src/host/node/ports.js'
import { type Inventory, takeInventory } from '../../../src/repository/inventory.js'
import { buildStage, type Stage } from '../../../src/repository/stage.js'
import { policyNames } from '../../../src/tools/index.js'
import { planScans } from '../../../src/tools/plan.js'
import { digest, misconfiguration, run } from '../../core/builders.js'
import { makeFolder, writeTree } from '../../temporary.js'

/** Nothing is started here: a scanner that would have to run fails for want of its tool, by name. */
const ports = createPorts({ progress: { step: () => undefined } })
const tool = { name: 'checkov', version: '3.3.30', digest: digest('checkov'), origin: 'cache' }
const supplied: Supplied = { tool, data: [], means: { code: 'TOOL_MISSING', sentence: 'It is not here.' } }
const bucket = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n'

let found: FoundPolicy

interface Head {
  readonly inventory: Inventory
  readonly planned: PlannedScan
  readonly context: RunContext
}

async function headOf(files: Readonly<Record<string, string>>): Promise<Head> {
  const root = writeTree(files)
  const inventory = await takeInventory({ root, untracked: true, exclude: [], skipRules: [] }, ports)
  const plan = limitPlan(planScans(inventory.formats), found.plan, ['checkov'])
  const workspace = makeFolder()
  const stage = await buildStage(inventory, stageOptions(plan, `${workspace}/tree`), ports.files)
  const [planned] = plan
  if (planned === undefined) throw new Error('Nothing to plan.')
  return { inventory, planned, context: { stage, workspace, hidden: [], checks: [] } }
}

const baseOf = (files: Readonly<Record<string, string>>, tools: readonly string[] = ['checkov']): Promise<OpenedBase> =>
  openBase(
    {
      name: 'main',
      commit: 'b'.repeat(40),
      bring: async (folder) => {
        mkdirSync(folder, { recursive: true })
        writeTree(files, folder)
        return []
      },
      earlier: async () => [],
    },
    makeFolder(),
    { found, tools },
    ports,
  )

const stageOf = ({ tree }: OpenedBase): Stage => {
  if ('stage' in tree) return tree.stage
  throw new Error(tree.sentence)
}

/** What a run on the default branch would have stored of these very files. */
function storedOf(planned: PlannedScan, stage: Stage, given: Partial<Evidence> = {}): EarlierEvidence {
  const { scanner, formats, deadlineMs, memoryBytes } = planned
  const inputs = inputsOf({ scanner, formats, limits: { deadlineMs, memoryBytes } }, stage)
  const evidence: Evidence = {
    ...run({ findings: [misconfiguration()] }),
    scanner: 'checkov',
    tool: { ...tool, origin: 'release' },
    inputs: { ...inputs, data: [] },
    canaries: [{ format: 'terraform', seen: true }],
    ...given,
  }
  return { runs: [evidence], skips: [] }
}

beforeAll(async () => {
  found = await findPolicy(makeFolder(), undefined, policyNames, ports, { programs: false })
})

describe('a scanner on the base', () => {
  const head = { 'main.tf': `${bucket}# more\n`, 'NOTES.md': 'new\n' }
  const at = async (base: OpenedBase, { planned, context }: Head, earlier: readonly EarlierEvidence[] = []) =>
    scanOnBase({ planned, supplied }, context, base, earlier, ports)

  it('does not run where it reads the same files in the head', async () => {
    const change = await headOf({ 'main.tf': bucket, 'NOTES.md': 'new\n' })
    expect(await at(await baseOf({ 'main.tf': bucket, 'NOTES.md': 'old\n' }), change)).toEqual({
      type: 'known',
      run: { scanner: 'checkov', from: 'head', findings: [] },
    })
  })

  it('runs where one of them is another, and says so when it cannot', async () => {
    const change = await headOf(head)
    const base = await baseOf({ 'main.tf': bucket })
    const result = await at(base, change)
    expect(result).toMatchObject({ type: 'ran', run: { reading: { problems: [{ code: 'TOOL_MISSING' }] } } })
    const told = await describeBase(base, result === undefined ? [] : [result], change.inventory, ports)
    expect(told).toMatchObject({
      commit: 'b'.repeat(40),
      touched: ['NOTES.md', 'main.tf'],
      problems: [{ code: 'BASE_MISSING', sentence: expect.stringMatching(/^On main: .+counts as introduced\.$/) }],
    })
  })

  it('is spared where the default branch was scanned with the same files, tool and rules', async () => {
    const change = await headOf(head)
    const base = await baseOf({ 'main.tf': bucket })
    const stored = storedOf(change.planned, stageOf(base))
    expect(await at(base, change, [stored])).toEqual({
      type: 'known',
      run: { scanner: 'checkov', from: 'artifact', findings: stored.runs[0]?.findings },
    })
  })

  it.each<[string, Partial<Evidence>]>([
    ['with another tool', { tool: { ...tool, digest: digest('other') } }],
    ['with checks of the repository', { inputs: { ...run().inputs, rules: digest('rules') } }],
    ['without its canary', { canaries: [{ format: 'terraform', seen: false }] }],
    ['in part', { outcome: 'partial' }],
    ['by another scanner', { scanner: 'trivy/config' }],
  ])('runs where the default branch was scanned %s', async (_, given) => {
    const change = await headOf(head)
    const base = await baseOf({ 'main.tf': bucket })
    expect(await at(base, change, [storedOf(change.planned, stageOf(base), given)])).toMatchObject({ type: 'ran' })
  })

  it('finds nothing where the base has nothing for it', async () => {
    const empty = await baseOf({})
    expect(await at(empty, await headOf(head))).toEqual({
      type: 'known',
      run: { scanner: 'checkov', from: 'scan', findings: [] },
    })
  })

  it('says nothing where there is no base to scan, which is told once', async () => {
    const problem = { code: 'BASE_MISSING', sentence: 'It is gone.' } as const
    const base: OpenedBase = { name: 'main', tree: problem }
    const change = await headOf(head)
    expect(await at(base, change)).toBeUndefined()
    expect(await describeBase(base, [], change.inventory, ports)).toEqual({
      runs: [],
      problems: [problem],
      touched: [],
    })
  })
})

describe('a scan that was done before', () => {
  it('is none without a tool whose digest is known', async () => {
    const { planned, context } = await headOf({ 'main.tf': bucket })
    const unknown = { ...supplied, tool: { ...tool, digest: '' } }
    expect(keyOnStage({ planned, supplied: unknown }, context)).toBeUndefined()
    const stored = storedOf(planned, context.stage, { tool: { ...tool, digest: '' } })
    expect(earlierRun({ planned, supplied: unknown }, context, [stored])).toBeUndefined()
    expect(earlierRun({ planned, supplied }, context, [])).toBeUndefined()
  })

  it('tells which comments reached a finding, as its tool would have', () => {
    const skip: InlineSkip = { path: 'main.tf', line: 2, tool: 'checkov', rules: ['CKV_AWS_1'], matched: false }
    const other: InlineSkip = { ...skip, tool: 'trivy' }
    const reused = [{ ...run(), tool }]
    const earlier = [{ runs: reused, skips: [skip, other].map((one) => ({ ...one, matched: true })) }]
    expect(withEarlierSkips([skip, other, { ...skip, line: 9 }], reused, earlier)).toEqual([
      { ...skip, matched: true },
      other,
      { ...skip, line: 9 },
    ])
    expect(withEarlierSkips([skip], [], earlier)).toEqual([skip])
  })
})
