import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionFiles, readRoot, recipeFiles, usedMetadata } from './action-files.js'
import { findingsIn, ownRepository } from './language-service.js'
import { pages, workflowFiles, workflowsIn } from './workflow-files.js'

const inPages = pages.flatMap((page) =>
  workflowsIn(readRoot(page)).map((text, index) => ({ path: `${page}.${index + 1}.yml`, text })),
)
const workflows = [...workflowFiles.map((path) => ({ path, text: readRoot(path) })), ...inPages]

/** `steps.ID.outputs.NAME` of a step with an action of ours that sets no such output. */
function unknownOutputs(text: string): readonly string[] {
  const jobs: Readonly<
    Record<string, { readonly steps?: readonly { readonly id?: string; readonly uses?: string }[] }>
  > = parse(text).jobs
  return Object.values(jobs).flatMap((job) => {
    const ours = (job.steps ?? []).flatMap(({ id, uses }) =>
      id === undefined || uses?.startsWith(ownRepository) !== true
        ? []
        : [{ id, outputs: Object.keys(usedMetadata(uses)?.outputs ?? {}) }],
    )
    return ours.flatMap(({ id, outputs }) =>
      [...JSON.stringify(job).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))]
        .map((match) => match[1] ?? '')
        .filter((output) => !outputs.includes(output)),
    )
  })
}

describe("GitHub's language service", () => {
  it.each([...actionFiles, ...recipeFiles])('has nothing to say about $path', async ({ path }) => {
    expect(await findingsIn(path, readRoot(path))).toEqual([])
  })

  it.each(workflows)('has nothing to say about $path', async ({ path, text }) => {
    expect(await findingsIn(path, text)).toEqual([])
  })

  it('is asked about every action, workflow and page', () => {
    expect(workflowFiles.length).toBeGreaterThan(6)
    expect(inPages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['docs/action.md.1.yml', 'actions/publish/README.md.1.yml']),
    )
  })

  const oneStep = readRoot('examples/workflows/one-step.yml')
  const withInput = (input: string): string =>
    oneStep.replace(/^( +)- uses: (gatehouse.*)$/m, `$1- uses: $2\n$1  with:\n$1    ${input}`)

  it.each([
    ['an input that we do not have', withInput('polcy: a.yml'), "Invalid action input 'polcy'"],
    [
      'an action that is not pinned to a commit we know',
      oneStep.replace(/checkout@[0-9a-f]+/, 'checkout@v4'),
      'Unable to resolve action',
    ],
    ['an expression that does not parse', withInput("path: ${{ github.workspace + '/a' }}"), 'Unexpected symbol'],
    ['a key that no job has', oneStep.replace('runs-on:', 'run-on:'), 'Required property is missing: runs-on'],
  ])('finds %s', async (_, text, message) => {
    expect(text).not.toBe(oneStep)
    expect((await findingsIn('planted.yml', text)).join('\n')).toContain(message)
  })

  it('finds a required input that is missing', async () => {
    const text = readRoot('actions/gate/README.md')
    const [workflow = ''] = workflowsIn(text)
    const without = workflow.replace(/^ +verdict-file: .*\n/m, '')
    expect((await findingsIn('planted.yml', without)).join('\n')).toContain('Missing required input `verdict-file`')
  })

  it('finds a reusable workflow called with an input that it does not have', async () => {
    const text = readRoot('examples/workflows/required-workflow.yml').replace(
      'organisation-policy:',
      'organization-policy:',
    )
    expect((await findingsIn('planted.yml', text)).join('\n')).toContain('organization-policy')
  })

  it('finds an action without what it needs', async () => {
    const text = readRoot('action.yml').replace(/^ +main: .*\n/m, '')
    expect((await findingsIn('planted/action.yml', text)).join('\n')).toContain("'main' is required")
  })
})

describe('workflows', () => {
  it.each(workflows)('$path reads only outputs that are set', ({ text }) => {
    expect(unknownOutputs(text)).toEqual([])
  })

  it('that read another output are found', () => {
    const [workflow = ''] = workflowsIn(readRoot('actions/publish/README.md'))
    expect(unknownOutputs(workflow.replace('outputs.verdict-file', 'outputs.verdict_file'))).toEqual(['verdict_file'])
  })
})
