import { describe, expect, it } from 'vitest'
import { failStep } from '../../../../src/flow/step/tell/fail-step.js'
import { contextOf, stageStep } from '../scene.js'

const problem = {
  code: 'INPUT_INVALID',
  sentence: 'There is no input polcy.',
  hint: 'Did you mean\n::set-output policy?',
} as const

describe('a step that could not do its work', () => {
  it('fails, says so in one line, and leaves no empty verdict', () => {
    const stage = stageStep(contextOf())
    expect(failStep('root', problem, stage.ports.runner)).toEqual({ failed: true })
    expect(stage.outputs).toEqual({ verdict: 'error', enforced: 'true', reason: 'There is no input polcy.' })
    expect(stage.log()).toBe(
      '::error title=Gatehouse::There is no input polcy. Did you mean \\x3a:set-output policy?\n',
    )
  })

  it('has no verdict to tell when it only scans', () => {
    const stage = stageStep(contextOf())
    failStep('scan', problem, stage.ports.runner)
    expect(stage.outputs).toEqual({})
  })
})
