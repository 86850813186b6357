import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readRoot } from './action-files.js'
import { pages, workflowFiles, workflowsIn } from './workflow-files.js'

/** People copy them as they are: what they lack, every repository that copies them lacks. */
const texts = new Map([
  ...workflowFiles.map((path) => [path, readRoot(path)] as const),
  ...pages.flatMap((page) =>
    workflowsIn(readRoot(page)).map((text, index) => [`${page}, workflow ${index + 1}`, text] as const),
  ),
])

const step = z.looseObject({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).default({}) })
const job = z.looseObject({
  permissions: z.unknown().optional(),
  uses: z.string().optional(),
  steps: z.array(step).default([]),
})
const workflow = z.looseObject({ permissions: z.unknown().optional(), jobs: z.record(z.string(), job) })

/** What a workflow lacks, in words. */
function lacksOf(text: string): readonly string[] {
  const { permissions, jobs } = workflow.parse(parse(text))
  const lacks = Object.entries(jobs).flatMap(([name, { permissions: own, uses, steps }]) => [
    ...(own === undefined ? [`${name} states no permissions`] : []),
    ...[uses, ...steps.map((each) => each.uses)]
      .filter((used) => used !== undefined && !/@[0-9a-f]{40}$/.test(used))
      .map((used) => `${used} is not pinned`),
    ...steps
      .filter((each) => each.uses?.startsWith('actions/checkout@') && each.with['persist-credentials'] !== false)
      .map(() => `${name} keeps credentials in the checkout`),
  ])
  return JSON.stringify(permissions) === '{}' ? lacks : ['the token is not empty at the top', ...lacks]
}

describe('a workflow to copy', () => {
  it.each([...texts])(
    '%s begins with no right, states each job its own, pins actions and keeps no credentials',
    (_, text) => {
      expect(lacksOf(text)).toEqual([])
    },
  )

  const oneStep = readRoot('examples/workflows/one-step.yml')
  it.each([
    ['the token is not empty at the top', oneStep.replace('permissions: {}', 'permissions: read-all')],
    ['gatehouse states no permissions', oneStep.replace(/^ {4}permissions:\n(?: {6}.*\n)+/m, '')],
    ['actions/checkout@v7 is not pinned', oneStep.replace(/checkout@[0-9a-f]+/, 'checkout@v7')],
    ['gatehouse keeps credentials in the checkout', oneStep.replace(/^ +with:\n +persist-credentials: false\n/m, '')],
  ])('is known not to be one when %s', (lack, text) => {
    expect(lacksOf(text)).toEqual([lack])
  })
})
