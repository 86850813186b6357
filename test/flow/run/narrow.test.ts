import { describe, expect, it } from 'vitest'
import { readTree } from '../../../src/flow/scan/read-tree.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import type { Ports, ProcessEnd, ProcessRequest } from '../../../src/ports.js'
import { takeInventory } from '../../../src/repository/inventory.js'
import { buildStage } from '../../../src/repository/stage.js'
import type { Scanner } from '../../../src/tools/tool.js'
import { makeFolder, writeTree } from '../../temporary.js'

const scanner: Scanner = {
  name: 'fake',
  tool: 'fake',
  reads: ['cloudformation', 'terraform'],
  listsByFile: [],
  mayOpen: () => true,
  ownConfig: [],
  canaries: [{ format: 'cloudformation', files: { 'bad.yaml': 'canary' }, expects: 'F-1' }],
  needsDatabase: false,
  deadlineMs: 1,
  memoryBytes: 1,
  standsAlone: ['cloudformation'],
  command: ({ formats, only }) => ({ args: [formats.join(','), ...(only ?? ['*'])], env: {}, reportOn: 'stdout' }),
  parse: ({ report }) => ({ findings: [], gaps: [], listed: new Set(report.split('\n')), problems: [] }),
}

const installed = {
  name: 'fake',
  version: '1',
  file: '/fake',
  args: [],
  env: {},
  digest: '',
  origin: 'path',
  cached: false,
} as const

type Behaviour = (formats: string, only: readonly string[]) => ProcessEnd

const exits = (code: number): ProcessEnd => ({ type: 'exited', code })
const hangs: ProcessEnd = { type: 'timed-out' }
const killed: ProcessEnd = { type: 'signalled', signal: 'SIGKILL' }

/** Runs cost no time of the test's: the clock moves by the deadline of a run that hangs, else by a second. */
async function scene(files: readonly string[], behave: Behaviour, deadlineMs = 600_000) {
  const template = 'AWSTemplateFormatVersion: 2010-09-09\nResources: {}\n'
  const root = writeTree({ 'main.tf': 'x', ...Object.fromEntries(files.map((path) => [path, template])) })
  const inventory = await takeInventory({ root, untracked: true, exclude: [], skipRules: [] }, nodePorts)
  const canaries = [{ scanner: 'fake', format: 'cloudformation', files: { 'bad.yaml': 'canary' } }]
  const options = { root: `${makeFolder()}/tree`, ownConfig: [], skipRules: [], canaries }
  const stage = await buildStage(inventory, options, nodePorts.files)
  const runs: { readonly words: string; readonly deadlineMs: number }[] = []
  let now = 0
  const run = async (request: ProcessRequest) => {
    const [formats = '', ...only] = request.args
    runs.push({ words: request.args.join(' '), deadlineMs: request.deadlineMs })
    const end = behave(formats, only)
    const durationMs = end.type === 'timed-out' ? request.deadlineMs : 1000
    now += durationMs
    await nodePorts.files.write(request.stdoutFile ?? '', only.join('\n'))
    return { end, stdout: '', stderr: '', durationMs, isolated: true }
  }
  const clock = { ...nodePorts.clock, monotonicMs: () => now }
  const ports: Ports = { ...nodePorts, clock, exec: { ...nodePorts.exec, run } }
  const request = {
    scanner,
    installed,
    stage: stage.root,
    files: stage.paths,
    workspace: makeFolder(),
    formats: ['cloudformation', 'terraform'],
    without: [],
    deadlineMs,
    memoryBytes: 1,
    hidden: [],
  }
  return { reading: await readTree(request, stage, ports), runs, spentMs: () => now }
}

const isWhole = (only: readonly string[]): boolean => only.includes('*')

describe('narrowing a failure', () => {
  it('stops after the canaries when the tool fails over them too: then it is the tool', async () => {
    const { reading, runs } = await scene(['a.yaml', 'b.yaml'], () => killed)
    expect(runs.map(({ words }) => words)).toEqual([
      'cloudformation,terraform *',
      'cloudformation,terraform gatehouse-canary/fake/cloudformation/bad.yaml',
    ])
    expect(reading).toMatchObject({
      parsed: [],
      problems: [{ code: 'TOOL_KILLED', sentence: 'Fake was ended by SIGKILL before it was done.' }],
      gaps: [],
      unread: ['cloudformation', 'terraform'],
      durationMs: 2000,
    })
  })

  it('finds a file that hangs in no more time than the first run was given', async () => {
    const files = Array.from({ length: 6 }, (_, index) => `${index}.yaml`)
    const isBad: Behaviour = (formats, only) =>
      formats.includes('cloudformation') && (isWhole(only) || only.includes('3.yaml')) ? hangs : exits(0)
    const { reading, spentMs } = await scene(files, isBad)
    expect(reading.gaps).toEqual([
      {
        path: '3.yaml',
        reason: 'crashed-tool',
        tool: 'fake',
        detail: 'Fake took too long and was stopped (limit 10m).',
      },
    ])
    expect(reading).toMatchObject({ problems: [], unread: [] })
    expect(spentMs()).toBeLessThan(2 * 600_000)
  })

  it('is trouble when the time is over before every file was tried, and the rest is named', async () => {
    const files = Array.from({ length: 6 }, (_, index) => `${index}.yaml`)
    const overFiles: Behaviour = (_, only) =>
      isWhole(only) || only.some((path) => files.includes(path)) ? hangs : exits(0)
    const { reading, spentMs } = await scene(files, overFiles, 20_000)
    expect(reading.problems).toMatchObject([
      { code: 'TOOL_TIMED_OUT', sentence: 'Fake was stopped after 20s, its limit.' },
    ])
    expect(new Set(reading.gaps.map(({ path }) => path))).toEqual(new Set(files))
    expect(spentMs()).toBeLessThanOrEqual(2 * 20_000)
  })
})
