import { describe, expect, it } from 'vitest'
import { readTree } from '../../../src/flow/scan/read-tree.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import type { Ports, ProcessRequest } from '../../../src/ports.js'
import { takeInventory } from '../../../src/repository/inventory.js'
import { buildStage } from '../../../src/repository/stage.js'
import type { Scanner } from '../../../src/tools/tool.js'
import { makeFolder, writeTree } from '../../temporary.js'

/** A scanner that lists the files it is given, of the formats it is asked for. */
const scanner: Scanner = {
  name: 'fake',
  tool: 'fake',
  reads: ['cloudformation', 'terraform'],
  listsByFile: [],
  mayOpen: () => true,
  ownConfig: [],
  canaries: [{ format: 'cloudformation', files: { 'bad.yaml': 'canary' }, expects: 'F-1' }],
  needsDatabase: false,
  deadlineMs: 1000,
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

/** Crashes whenever a file of `bad` is among those it would read. */
async function scene(paths: readonly string[], bad: readonly string[]) {
  const template = 'AWSTemplateFormatVersion: 2010-09-09\nResources: {}\n'
  const root = writeTree({ 'main.tf': 'x', ...Object.fromEntries(paths.map((path) => [path, template])) })
  const inventory = await takeInventory({ root, untracked: true, exclude: [], skipRules: [] }, nodePorts)
  const canaries = [{ scanner: 'fake', format: 'cloudformation', files: { 'bad.yaml': 'canary' } }]
  const stage = await buildStage(
    inventory,
    { root: `${makeFolder()}/tree`, ownConfig: [], skipRules: [], canaries },
    nodePorts.files,
  )
  const runs: string[] = []
  const run = async (request: ProcessRequest) => {
    const [formats = '', ...only] = request.args
    runs.push(request.args.join(' '))
    const crashes = formats.includes('cloudformation') && bad.some((path) => only.includes('*') || only.includes(path))
    await nodePorts.files.write(request.stdoutFile ?? '', only.join('\n'))
    return {
      end: crashes ? ({ type: 'timed-out' } as const) : ({ type: 'exited', code: 0 } as const),
      stdout: '',
      stderr: '',
      durationMs: 1,
      isolated: true,
    }
  }
  const ports: Ports = { ...nodePorts, exec: { ...nodePorts.exec, run } }
  const request = {
    scanner,
    installed,
    stage: stage.root,
    files: stage.paths,
    workspace: makeFolder(),
    formats: ['cloudformation', 'terraform'],
    deadlineMs: 1000,
    without: [],
    memoryBytes: 1,
    hidden: [],
  }
  return { reading: await readTree(request, stage, ports), runs }
}

const templates = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml']

describe('readTree', () => {
  it('runs once when nothing goes wrong', async () => {
    const { reading, runs } = await scene(templates, [])
    expect(runs).toEqual(['cloudformation,terraform *'])
    expect(reading).toMatchObject({ problems: [], gaps: [], unread: [] })
  })

  it('narrows a crash down to the file, and the rest counts', async () => {
    const { reading } = await scene(templates, ['c.yaml'])
    expect(reading.gaps.map(({ path, reason }) => [path, reason])).toEqual([['c.yaml', 'crashed-tool']])
    expect(reading.problems).toEqual([])
    const read = reading.parsed.flatMap((parsed) => [...parsed.listed])
    expect(templates.filter((path) => read.includes(path))).toEqual(['a.yaml', 'b.yaml', 'd.yaml'])
  })

  it('gives the canary to every half, so that each proves that it was read', async () => {
    const { runs } = await scene(templates, ['c.yaml'])
    const halves = runs.filter((run) => run.includes('a.yaml') || run.includes('d.yaml'))
    expect(halves.length).toBeGreaterThan(0)
    expect(halves.every((run) => run.includes('gatehouse-canary/fake/cloudformation/bad.yaml'))).toBe(true)
  })

  it('narrows a format with one file without running again over nothing', async () => {
    const { reading } = await scene(['only.yaml'], ['only.yaml'])
    expect(reading.gaps.map((gap) => gap.path)).toEqual(['only.yaml'])
    expect(reading).toMatchObject({ problems: [], unread: [] })
  })

  it('says which files are left when it may not go on, and that this is trouble', async () => {
    const many = Array.from({ length: 32 }, (_, index) => `t${String(index).padStart(2, '0')}.yaml`)
    const { reading, runs } = await scene(
      many,
      many.filter((_, index) => index % 4 === 0),
    )
    expect(runs.length).toBeLessThanOrEqual(12)
    expect(reading.problems.map((problem) => problem.code)).toEqual(['TOOL_TIMED_OUT'])
    const named = new Set(reading.gaps.map((gap) => gap.path))
    const read = new Set(reading.parsed.flatMap((parsed) => [...parsed.listed]))
    expect(many.filter((path) => !named.has(path) && !read.has(path))).toEqual([])
  })
})
