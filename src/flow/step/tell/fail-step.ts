import type { Problem } from '../../../core/errors.js'
import type { Runner } from '../../../ports/runner.js'
import { commandOf } from '../../../report/annotations.js'
import { onOneLine } from '../../../report/escape.js'
import type { StepEnd } from './end.js'
import { setOutputs } from './outputs.js'

/** Actions that judge nothing. */
const withoutVerdict: readonly string[] = ['scan', 'sign']

/** A step that could not do its work fails in any mode: nobody may take its silence for a verdict. */
export function failStep(action: string, { sentence, hint }: Problem, runner: Runner): StepEnd {
  const message = onOneLine([sentence, hint ?? ''].filter((text) => text !== '').join(' '))
  if (!withoutVerdict.includes(action))
    setOutputs({ verdict: 'error', enforced: 'true', reason: onOneLine(sentence) }, runner)
  runner.log(`${commandOf({ type: 'error', title: 'Gatehouse', message })}\n`)
  return { failed: true }
}
