import { encodeVerdict } from '../core/codec/verdict-codec.js'
import type { Verdict } from '../core/verdict.js'
import { withoutCommands } from './escape.js'
import type { Presented } from './presented.js'

/** `verdict.json`: the whole verdict, so that equal verdicts are equal bytes, and harmless in a log. */
export const renderJson = (verdict: Verdict): Presented => ({
  text: withoutCommands(encodeVerdict(verdict)),
  leftOut: [],
})
