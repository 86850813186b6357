import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findPin } from '../../../src/flow/adopt/release.js'
import { pinIn, workflowText } from '../../../src/flow/adopt/workflow-text.js'
import { root } from '../../e2e/gatehouse.js'
import { writeTree } from '../../temporary.js'
import { pin, ports } from './scene.js'

const example = readFileSync(join(root, 'examples/workflows/one-step.yml'), 'utf8')

describe('the workflow that init writes', () => {
  it('is the example that people copy, without the line that says so', () => {
    const own = pinIn(example) ?? ''
    expect(example.replace(/^#.*\n/, '')).toBe(workflowText({ pin: own, branch: 'main' }))
  })

  it('names any branch and any folder so that they mean themselves', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(name, name, (branch, path) => {
        const read = parse(workflowText({ pin, branch, path }))
        expect(read.on.push.branches[0].replace(/\\(.)/g, '$1')).toBe(branch)
        expect(read.jobs.gatehouse.steps[1].with.path).toBe(path)
      }),
    )
  })

  it('is pinned as the workflows of the release beside the program are', async () => {
    expect(await findPin(join(root, 'dist/cli.js'), ports.files)).toBe(pinIn(example))
    const other = writeTree({
      'dist/cli/index.js': '',
      'examples/workflows/one-step.yml': `uses: gatehouse/gatehouse@${pin}\n`,
    })
    expect(await findPin(join(other, 'dist/cli/index.js'), ports.files)).toBe(pin)
  })

  it.each(['', '/nowhere/dist/cli.js', 'cli.js'])('has no pin where there is no release: %j', async (program) => {
    expect(await findPin(program, ports.files)).toBeUndefined()
  })
})
